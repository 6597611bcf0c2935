import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readSessionNdjson, summariseStream, type SessionRow } from '@implementere/dimensions'
import { isCsvHeader, readSessionCsv, type CsvHeader, type CsvOptions } from '@implementere/dimensions/csv'
import { checkLaw } from './check-law.ts'
import { session } from './arbitraries.ts'

async function read(text: string | readonly (string | Uint8Array)[], options: CsvOptions = {}) {
  const pieces: (CsvHeader | SessionRow)[] = []
  for await (const piece of readSessionCsv(typeof text === 'string' ? [text] : text, options)) pieces.push(piece)
  const header = pieces.find(isCsvHeader)
  return { header, rows: pieces.filter((piece): piece is SessionRow => !isCsvHeader(piece)) }
}

const faultsOf = (rows: readonly SessionRow[]) =>
  rows.flatMap(({ result }) => (result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('/')}`)))

const NORWEGIAN = `\uFEFFØkt;Dato;Tjeneste;Utøver;Planlagt;Planlagte minutter;Gjennomført;Minutter;Påmeldte;Møtte;Komponent: ros;Forbudt: kjeft;Attributt: kommune;Merknad\r
s1;1.3.2026;a;x;ja;60;ja;45,5;7;5;ja;nei;Voss;"lang; med ""hermetegn""\r
og to linjer"\r
\r
s2;08.03.2026;a;;ja;1 060;nei;;7;?;ikke planlagt;ukjent;;\r
`

describe('readSessionCsv', () => {
  test('reads Norwegian headings, days, decimal commas, quotes, and keeps unknown apart from none', async () => {
    const { header, rows } = await read(NORWEGIAN)
    expect(header!.warnings).toEqual([{ code: 'unknown-column', path: [1, 'Merknad'], params: {}, severity: 'warning' }])
    expect(rows.map(({ row }) => row)).toEqual([2, 4])
    expect(rows[0]!.result).toMatchObject({
      ok: true,
      value: {
        id: 's1',
        date: '2026-03-01',
        planned: { sessions: 1, minutes: 60 },
        delivered: { occurred: true, minutes: 45.5 },
        components: { ros: 1 },
        proscribed: { kjeft: false },
        attributes: { kommune: 'Voss' },
      },
    })
    expect(rows[1]!.result).toMatchObject({
      ok: true,
      value: {
        practitioner: null,
        planned: { sessions: 1, minutes: 1060 },
        delivered: { occurred: false, minutes: null },
        attended: null,
        components: { ros: 'not-scheduled' },
        proscribed: { kjeft: null },
        attributes: { kommune: null },
      },
    })
  })

  test('names every fault by row and heading, and goes on', async () => {
    const { rows } = await read(
      [
        'date,site,planned,occurred,enrolled,component: a',
        '2026-02-30,a,1,1,3,1',
        '2026-03-01,a,1,maybe,-3,1',
        '2026-03-01,a,,1,3,1.5',
        '2026-03-01,a,1,1,3,1,9',
        '2026-03-01,a,1,1,3,0.5',
      ].join('\n'),
    )
    expect(faultsOf(rows)).toEqual([
      'invalid-date 2/date',
      'invalid-answer 3/occurred',
      'not-one-of 4/planned',
      'invalid-grade 4/component: a',
      'surplus-cell 5/7',
    ])
    expect(rows.at(-1)!.result).toMatchObject({ ok: true, value: { id: 'row-6', components: { a: 0.5 } } })
  })

  test('refuses a negative count that is well written', async () => {
    const { rows } = await read('date,site,planned,enrolled\n2026-03-01,a,1,-3\n')
    expect(faultsOf(rows)).toEqual(['too-small 2/enrolled'])
  })

  test('takes headings, scales and defaults from the caller, and says which headings are not there', async () => {
    const { header, rows } = await read('tutor_id,session_date,session_duration,mood\nT1,2025-11-13 14:40:00,71,4\n', {
      columns: {
        tutor_id: 'practitioner',
        session_date: 'date',
        session_duration: 'minutes',
        mood: { rating: 'engagement', min: 1, max: 5, rater: null },
        grade: 'ignored',
      },
      defaults: { site: 'online', planned: { sessions: 1, minutes: null }, occurred: true },
    })
    expect(header!.warnings.map(({ code, path }) => [code, path[1]])).toEqual([['missing-column', 'grade']])
    expect(rows[0]!.result).toMatchObject({
      ok: true,
      value: {
        date: '2025-11-13',
        site: 'online',
        delivered: { occurred: true, minutes: 71 },
        ratings: [{ facet: 'engagement', min: 1, max: 5, value: 4 }],
      },
    })
  })

  test('reads the first of two columns for one thing, and says so', async () => {
    const { header, rows } = await read('date,site,planned,minutes,Minutter\n2026-03-01,a,1,45,50\n')
    expect(header!.warnings.map(({ code, path }) => [code, path[1]])).toEqual([['duplicate-column', 'Minutter']])
    expect(rows[0]!.result).toMatchObject({ value: { delivered: { minutes: 45 } } })
  })

  test('keeps what is remarkable about a row, by row and heading', async () => {
    const { rows } = await read('date;site;planned;held;minutter;frammøtte\n2026-03-01;a;1;nei;60;9\n', {
      columns: { held: 'occurred', minutter: 'minutes', frammøtte: 'attended' },
    })
    expect(rows[0]!.result.ok && rows[0]!.result.warnings.map(({ code, path }) => [code, ...path])).toEqual([
      ['recorded-though-not-held', 2, 'minutter'],
      ['recorded-though-not-held', 2, 'frammøtte'],
    ])
  })

  test('says that a quote is not closed', async () => {
    const { rows } = await read('date,site,planned\n2026-03-01,"a,1\n')
    expect(faultsOf(rows)).toEqual(['malformed-row 2'])
  })

  test('reads the same wherever the pieces of the file end, also within a character', async () => {
    const bytes = new TextEncoder().encode(NORWEGIAN)
    const whole = await read(NORWEGIAN)
    await checkLaw([fc.array(fc.nat({ max: bytes.length }), { maxLength: 6 })], async (cuts) => {
      const ends = [0, ...cuts.toSorted((a, b) => a - b), bytes.length]
      expect(await read(ends.slice(1).map((end, index) => bytes.subarray(ends[index], end)))).toEqual(whole)
    })
  })
})

describe('readSessionNdjson', () => {
  test('reads lines into sessions, passes empty lines over, and names what is wrong by line', async () => {
    const good = '{"id":"s1","date":"2026-03-01","site":"a","planned":{"sessions":1}}'
    const rows: SessionRow[] = []
    for await (const row of readSessionNdjson([`${good}\r\n\n{"id":`, '1}\n[1\n'])) rows.push(row)
    expect(rows.map(({ row, result }) => [row, result.ok])).toEqual([
      [1, true],
      [3, false],
      [4, false],
    ])
    expect(faultsOf(rows).slice(0, 1)).toEqual(['invalid-type 3/id'])
    expect(faultsOf(rows).at(-1)).toBe('not-json 4')
  })

  test('names the line of what is remarkable', async () => {
    const line = '{"id":"s1","date":"2026-03-01","site":"a","planned":{"sessions":1},"delivered":{"occurred":false,"minutes":60}}'
    for await (const { result } of readSessionNdjson([`\n${line}`]))
      expect(result.ok && result.warnings.map(({ code, path }) => [code, ...path])).toEqual([['recorded-though-not-held', 2, 'delivered', 'minutes']])
  })

  test('gives a line that stands twice twice: it keeps nothing, and so refuses no id', async () => {
    const line = '{"id":"s1","date":"2026-03-01","site":"a","planned":{"sessions":1}}\n'
    const ids: unknown[] = []
    for await (const { result } of readSessionNdjson([line, line])) ids.push(result.ok && result.value.id)
    expect(ids).toEqual(['s1', 's1'])
  })

  test('gives back the sessions that were written, and a stream of them can be summarised', async () => {
    await checkLaw([fc.array(session, { maxLength: 5 })], async (sessions) => {
      const text = sessions.map((record) => `${JSON.stringify(record)}\n`).join('')
      const found = []
      for await (const { result } of readSessionNdjson([text])) found.push(result.ok ? result.value : null)
      expect(found).toEqual(sessions)
    })
    async function* observations() {
      const text = '{"id":"s1","date":"2026-03-01","site":"a","planned":{"sessions":1},"delivered":{"occurred":true}}'
      for await (const { result } of readSessionNdjson([text])) if (result.ok) yield { kind: 'sessions', record: result.value } as const
    }
    const [cell] = await summariseStream(observations(), { measures: ['dosage.sessionsDelivered'] })
    expect(cell!.estimates['dosage.sessionsDelivered'].value).toBe(1)
  })
})
