import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { createImplementation, dimensions, qic, stateOf } from '@implementere/core'
import { isImplementereError, type Source } from '@implementere/model'
import { renderReport, type ReportOptions } from '../src/index.ts'
import { nb } from '../src/locales/nb.ts'
import { AS_OF, EMPTY, event, HOSTILE, named, OBSERVATIONS, PACKS, ratings, record, WHOLE } from './records.ts'
import { RUNS } from './runs.ts'

function html(of: Parameters<typeof renderReport>[0], options: Partial<ReportOptions> = {}): string {
  return renderReport(of, { asOf: AS_OF, texts: nb, ...options })
}

function markdown(of: Parameters<typeof renderReport>[0], options: Partial<ReportOptions> = {}): string {
  return html(of, { format: 'markdown', ...options }).replaceAll('\u00a0', ' ')
}

describe('what the municipality reads', () => {
  const report = markdown(record('fjordvik-synthetic'))

  test('begins with where the work stands, of how many, and how sure the checklist is', () => {
    expect(report).toContain('- Arbeidet er i fase III Implementere, i runde 1. Det er i gang.')
    expect(report).toContain(
      '- Sjekklisten fra 2. mars 2026 gir 23 av 38 (61 %) av poengene. 1 punkt er ikke besvart. Når alt er besvart, ligger svaret mellom 58 % og 63 %.',
    )
    expect(report).toContain('- Ingen observasjoner er lagt inn. Alle de åtte dimensjonene er ukjente.')
  })

  test('names who went on although something was missing, and leaves out why unless it is asked for', () => {
    const row = '| Fra II Planlegge til III Implementere | 6. okt. 2025 | fagleder-1 | KE5 er fullført eller ikke aktuelt |'
    expect(report).toContain(`${row} Skrevet ned, men ikke tatt med her |`)
    expect(markdown(record('fjordvik-synthetic'), { freeText: true })).toContain(
      `${row} Kurslederne er ferdig opplært og familiene venter; monitoreringsplanen gjøres ferdig i oktober |`,
    )
  })

  test('has every next step with its rule', () => {
    expect(report).toMatch(/\| 1 \| Fyll ut verktøyet \(KE6 [^|]*\) \| ikke fylt ut \| Et verktøy i denne fasen er ikke fylt ut\. \|/)
    expect(report).toContain('Gjør et punkt på sjekklisten: 4.4 Samarbeid med praktisk støtteapparat om implementeringen (KE6) | Ikke påbegynt |')
  })

  test('says what is ours and what is from elsewhere', () => {
    expect(report).toContain('| Rekkefølgen på stegene |')
    expect(report).toMatch(/\| Rekkefølgen på stegene \| [^|]* \| Programvarens eget \|/)
    expect(report).toMatch(/\| Implementeringskvalitet \| Lysbilder [^|]* \| [^|]*\(2019\)\. Som utgitt\. \|/)
    expect(report).toMatch(/\| Modellen Implementere \| [^|]* \| [^|]*\. (Som utgitt|Bearbeidet)\. \|/)
  })
})

describe('the printed record', () => {
  test('has its funnel with denominators and intervals, and its facts with their sources, whatever is hidden elsewhere', () => {
    const report = markdown(record('generation-pmto-norway'))
    expect(report).toContain('- ble sertifisert: 491 av 521 (94 %). Med 95 % sikkerhet mellom 92 % og 96 %.')
    expect(report).toContain('| 2001 | Første generasjon terapeuter (G1) sertifisert: 34 | generationpmto.org/norway |')
    expect(report).toContain('- Posten har ingen fasehendelser.')
    expect(report).not.toContain('Oppdiktet')
  })
})

describe('a whole record', () => {
  test('has its barriers with denominators, what is planned, and what is late', () => {
    const report = markdown(WHOLE, { observations: OBSERVATIONS })
    expect(report).toContain('## Hva som står i veien, og hva som blir gjort')
    expect(report).toMatch(/\| Tidspress[^|]* \| 5 av 6 \(83 %\) \|/)
    expect(report).toContain('### Planen')
    expect(report).toMatch(/av oppgavene er ferdige/)
    expect(report).toMatch(/Det finnes tall for \d av 8 dimensjoner\./)
    expect(report).toContain('vurdert etter Anhøj-reglene:')
    expect(report).toContain('### Beslutningen om veien videre (KE9)')
    expect(report).toContain('| vikarer | KE6 | åpen | 1. mai 2026 |')
    expect(report).not.toContain('Skal vikarer få opplæring?')
  })

  test('shows what people wrote where that is asked for', () => {
    const report = markdown(WHOLE, { freeText: true })
    for (const words of ['Skal vikarer få opplæring?', 'I familiesentrene', 'Møtet gikk bra', 'Lang ventetid på foreldreveiledning'])
      expect(report).toContain(words)
  })

  test('keeps an event of a later version, and says so', () => {
    expect(markdown(WHOLE)).toMatch(/\| events\.\d+\.type \|/)
  })

  test('names the items of StaRI where that is asked for, and which of them nobody has checked', () => {
    const report = markdown(WHOLE, { headings: 'stari' })
    expect(report).toContain('## Hva tallene sier (StaRI 11 Utfall, 12 Prosessevaluering,')
    expect(report).toContain('| 24 | Skader | Må skrives | Nummer og navn er ikke kontrollert i utgivelsen |')
    expect(report).toContain('10.1136/bmj.i6795')
    expect(markdown(WHOLE)).not.toContain('StaRI')
  })

  test('stands in every language with the same parts', () => {
    const [first, ...others] = PACKS.map((texts) => (html(WHOLE, { texts, observations: OBSERVATIONS }).match(/ id="[^"]*"/g) ?? []).join())
    for (const other of others) expect(other).toBe(first)
  })
})

describe("an organisation's own checklist", () => {
  const defined = qic.defineInstrument({
    id: 'hjemmebesok',
    version: 1,
    components: [{ id: 'A' }],
    items: [{ id: 'A.1', component: 'A' }],
    source: { citation: 'Kommunens rutine 12', locator: null, status: 'own' },
    licence: 'mit',
  })
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues))
  const instruments = [qic.qicNo, defined.value]
  const response = { formatVersion: 1, instrument: 'hjemmebesok@1', id: 'r1', date: '2026-03-01', rater: null, role: null, answers: { 'A.1': 2 } }
  const report = markdown({ ...EMPTY, events: [event('q01', 'qic', response)] }, { instruments })

  test('stands with its own source and its form, not as the lecture', () => {
    expect(report).toContain('| hjemmebesok\\@1 | Et skjema med 1 komponent og 1 punkt. | Kommunens rutine 12 |')
    expect(report).not.toContain('Lysbilder')
    expect(report).toContain('- Kommunens rutine 12')
  })

  test('that was adapted from a publication says so, as does the tool that we ship', () => {
    const structured = { ...response, instrument: 'qit@1', answers: { '1.1': 2, '1.2': 1 } }
    const shipped = markdown({ ...EMPTY, events: [event('q01', 'qic', structured)] })
    expect(shipped).toMatch(/\| Et skjema med 6 komponenter og 29 punkter\. \| Meyers[^|]*\(2012\)\. Bearbeidet\. \|/)
  })
})

describe('a share that is nearly nothing or nearly all', () => {
  const stage = (id: string, count: number) => ({ id, name: id, count, source: { citation: 'x', locator: null, status: 'published' as const } })
  const report = markdown({
    ...EMPTY,
    figures: {
      funnels: [{ id: 'f', name: 'Trakt', stages: [stage('alle', 10_000), stage('nesten', 9_996), stage('få', 3), stage('ingen', 0)] }],
      facts: [],
    },
  })

  test('is not 0 or 100 %', () => {
    expect(report).toContain('- nesten: 9 996 av 10 000 (99,96 %). Med 95 % sikkerhet mellom 99,9 % og 99,98 %.')
    expect(report).toContain('- få: 3 av 10 000 (0,03 %). Med 95 % sikkerhet mellom 0,01 % og 0,1 %.')
    expect(report).toContain('- ingen: 0 av 10 000 (0 %). Med 95 % sikkerhet mellom 0 % og 0,04 %.')
  })
})

describe('a language of one’s own', () => {
  test('is named in the page, and its numbers and dates are written as far as the platform knows it', () => {
    const page = html(WHOLE, { texts: { ...nb, locale: 'sma', charts: { ...nb.charts, locale: 'sma' } } })
    expect(page).toContain('<html lang="sma">')
    expect(page.replace('lang="sma"', 'lang="nb"')).toBe(html(WHOLE))
  })
})

describe('a call that cannot be answered', () => {
  const codeOf = (call: () => unknown) => {
    try {
      return call()
    } catch (error) {
      return isImplementereError(error) ? [error.code, error.message] : error
    }
  }

  test('takes a state like everything else does', () => {
    expect(html(stateOf(WHOLE))).toBe(html(WHOLE))
  })

  test.each([null, undefined, 'Fjordvik', {}, { events: [] }, [EMPTY]] as unknown as readonly (typeof EMPTY)[])(
    'refuses %j, which is no record',
    (subject) => {
      expect(codeOf(() => html(subject))).toEqual(['invalid-record', expect.stringContaining('title, intervention.name')])
    },
  )

  test('names what a record lacks', () => {
    const untyped = { id: 'x', intervention: { id: 'groups', name: 'Groups' }, need: null } as unknown as Parameters<typeof createImplementation>[0]
    expect(codeOf(() => html(createImplementation(untyped)))).toEqual(['invalid-record', expect.stringContaining(' title, intervention.components ')])
  })

  test('does without what a record made in JavaScript leaves out', () => {
    const { id, name, components } = EMPTY.intervention
    const intervention = { id, name, components } as unknown as typeof EMPTY.intervention
    expect(html({ ...EMPTY, intervention })).not.toContain('undefined')
    expect(html({ ...EMPTY, intervention, need: {} as typeof EMPTY.need })).not.toContain('undefined')
  })

  test('refuses a format that there is none of, and texts of another package', () => {
    expect(codeOf(() => html(EMPTY, { format: 'pdf' as 'html' }))).toEqual(['unknown-format', expect.stringContaining('not as pdf')])
    expect(codeOf(() => html(EMPTY, { texts: nb.core as unknown as typeof nb }))).toEqual(['missing-texts', expect.any(String)])
    expect(codeOf(() => html(EMPTY, { texts: undefined as unknown as typeof nb }))).toEqual(['missing-texts', expect.any(String)])
  })
})

describe('small groups', () => {
  test('are hidden in funnels, together with what they could be worked out from, and a stage that nobody counted is told apart', () => {
    const report = markdown(record('fjordvik-synthetic'))
    expect(report).toContain('| er opplært | 12 |')
    expect(report).toContain('| bruker tiltaket | Skjult, for få personer |')
    expect(report).toContain('| bruker det med rett målgruppe | Ikke talt |')
    expect(report).toContain('| har det godt etablert | Skjult, for få personer |')
    expect(markdown(record('fjordvik-synthetic'), { minimumGroup: 0 })).toContain('| har det godt etablert | 4 |')
  })

  test('are hidden among raters: the barrier stays, its share does not', () => {
    const one = { ...WHOLE, events: [...record('fjordvik-synthetic').events, ...ratings('insufficientTraining', [-2, -1, -2, -1], '06')] }
    expect(markdown(one)).toMatch(/\| Opplæring \| Skjult, for få personer \|/)
    expect(markdown(one, { minimumGroup: 4 })).toContain('4 av 4 (100 %)')
  })

  test('are hidden among recipients, in the whole and in every period', () => {
    const count = (month: string, participants: number) => ({
      id: `p${month}`,
      date: `2026-${month}-15`,
      site: 'nord',
      attributes: {},
      counts: 'persons',
      stratum: null,
      eligible: 400,
      invited: null,
      participants,
      completers: null,
    })
    const read = dimensions.parseObservations({ populations: [count('01', 123), count('02', 3), count('03', 151)] })
    if (!read.ok) throw new Error(JSON.stringify(read.issues))
    const shown = markdown(EMPTY, { observations: read.value })
    expect(shown).toMatch(/\| feb\. 2026 \| Skjult, for få personer/)
    expect(shown).not.toContain('3/400')
    expect(markdown(EMPTY, { observations: read.value, minimumGroup: 0 })).toContain('3/400')
  })
})

describe('HTML', () => {
  test('is one file that runs nothing and asks for nothing', () => {
    const page = html(WHOLE, { observations: OBSERVATIONS })
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'`)
    expect(page).not.toMatch(/<script|<link|<iframe|<object|<form|@import|url\(| on\w+=| src=/i)
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//)
  })

  test('has headings in order, one first heading, and ids that stand once', () => {
    const page = html(WHOLE, { observations: OBSERVATIONS, headings: 'stari' })
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })

  test('says on every sheet and in every section that a record is made up, and of a real one nowhere', () => {
    const page = html(record('fjordvik-synthetic'))
    expect(page).toContain(`@bottom-left{content:"${nb.synthetic}"`)
    expect(page.match(/class="made-up"/g)).toHaveLength(page.match(/<h2>/g)!.length)
    expect(html(record('generation-pmto-norway'))).not.toMatch(/@bottom-left|made-up">|class="notice"/)
  })

  test('has tables in place of pictures where those are not wanted', () => {
    const page = html(WHOLE, { charts: false })
    expect(page).not.toContain('<svg')
    expect(page).toContain('id="table-checklist"')
    expect(page).toContain('id="table-circle"')
  })
})

describe('hostile names', () => {
  test.each(HOSTILE)('are text in HTML: %j', (text) => {
    const page = html(named(text), { freeText: true, observations: OBSERVATIONS })
    expect(page).not.toMatch(/<img|<script|<!--|<[a-z][^>]* on\w+=/i)
    expect(page.match(/<\/style>/g)!.length).toBe(1)
    const opened = (page.match(/<section /g) ?? []).length
    expect(page.match(/<\/section>/g)).toHaveLength(opened)
  })

  test.each(HOSTILE)('are text in Markdown: %j', (text) => {
    const safe = markdown(named(text), { freeText: true }).replaceAll(/\\[\\`*_[\]<>&|#~$@!:.)+=-]/g, '')
    expect(safe).not.toMatch(/[<>[\]`~$&]|https?:|www\.|\S@\S/)
    const plainLines = markdown(named('navn'), { freeText: true }).split('\n').length
    expect(safe.split('\n')).toHaveLength(plainLines)
  })
})

describe('laws', () => {
  const title = fc.string({ unit: 'binary', maxLength: 40 })
  const count = fc.option(fc.nat({ max: 600 }))
  const generated = fc.record({
    title,
    nature: fc.constantFrom('real' as const, 'synthetic'),
    kept: fc.subarray([...WHOLE.events]),
    counts: fc.array(count, { maxLength: 5 }),
    answers: fc.dictionary(fc.constantFrom('1.1', '1.2', '2.1', '3.3', '6.2'), fc.constantFrom(0, 1, 2, null)),
    asOf: fc.constantFrom('2024-01-01', '2025-10-06', AS_OF, '2031-02-28'),
    format: fc.constantFrom('html' as const, 'markdown'),
    freeText: fc.boolean(),
    minimumGroup: fc.constantFrom(0, 5, 20),
    texts: fc.constantFrom(...PACKS),
  })

  test('any record gives a report without anything that is no word or number, and the same one again', () => {
    fc.assert(
      fc.property(generated, ({ title: words, nature, kept, counts, answers, ...options }) => {
        const source: Source = { citation: 'x', locator: null, status: 'own' }
        const stages = counts.map((one, index) => ({ id: `s${index}`, name: null, count: one, source }))
        const response = { formatVersion: 1, instrument: 'qic-no@1', id: 'svar', date: '2026-03-20', rater: null, role: null, answers }
        const events = [...kept, { id: 'q20', at: '2026-03-20T10:00:00Z', by: 'u1', type: 'qic', payload: response as unknown }]
        const subject = {
          ...WHOLE,
          title: words,
          nature,
          figures: { funnels: [{ id: 'f', name: null, stages }], facts: [] },
          events: events as typeof WHOLE.events,
        }
        const report = html(subject, options)
        expect(report).not.toMatch(/undefined|NaN|\[object|Infinity|null/)
        expect(html(subject, options)).toBe(report)
      }),
      RUNS,
    )
  })

  test('a name never changes the markup of the page', () => {
    const skeleton = (page: string) =>
      page.replaceAll(/>[^<]*/g, '>').replaceAll(/(aria-label|data-label|d|width|height|viewBox|x|y|transform)="[^"]*"/g, '')
    const sections = (page: string) =>
      skeleton(page)
        .match(/<(?:section|table|tr|li|h\d|dd)\b/g)!
        .join('')
    const plain = sections(html(named('navn')))
    fc.assert(
      fc.property(title, (text) => {
        expect(sections(html(named(`n${text}`)))).toBe(plain)
      }),
      RUNS,
    )
  })
})
