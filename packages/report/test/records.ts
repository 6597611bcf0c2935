import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createImplementation, dimensions, type CoreEvent, type Implementation } from '@implementere/core'
import { sampleRecord } from '@implementere/core/samples'
import { createIntervention, type Json } from '@implementere/model'
import { parseImplementation } from '@implementere/core/schema'
import { en } from '../src/locales/en.ts'
import { nb } from '../src/locales/nb.ts'
import { nn } from '../src/locales/nn.ts'

const FILES = {
  'fjordvik-synthetic': 'fixtures/fjordvik.json',
  'generation-pmto-norway': '../../../examples/quickstart/records/generation-pmto-norway.json',
} as const

/** The day that the tests look at. */
export const AS_OF = '2026-11-16'

/** The packs of all languages. */
export const PACKS = [nb, nn, en] as const

/** The record of the quickstart that was printed elsewhere, or a made-up one that is kept as it is here. */
export function record(name: keyof typeof FILES): Implementation {
  const parsed = parseImplementation(JSON.parse(readFileSync(join(import.meta.dirname, FILES[name]), 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

/** An event of the made-up municipality. */
export function event(id: string, type: string, payload: unknown, by = 'fagleder-1'): CoreEvent {
  return { id, at: `2026-03-${id.slice(-2)}T09:00:00+01:00`, by, type, payload: payload as Json }
}

/** Ratings of one determinant by so many people. */
export function ratings(determinant: string, values: readonly number[], day: string): readonly CoreEvent[] {
  return values.map((value, person) =>
    event(`r-${determinant}-${person}-${day}`, 'determinant', {
      id: `${determinant}-${person}`,
      determinant,
      role: 'kursleder',
      rater: `kursleder-${person}`,
      site: null,
      round: null,
      value,
      importance: 5,
      changeability: 4,
      progress: 2,
      note: null,
      at: `2026-03-${day}`,
    }),
  )
}

/** The made-up municipality with something in every section: ratings, a plan, decisions, the decision about the way on. */
export const WHOLE: Implementation = wholeRecord()

function wholeRecord(): Implementation {
  const fjordvik = record('fjordvik-synthetic')
  return {
    ...fjordvik,
    figures: {
      ...fjordvik.figures,
      facts: [{ id: 'own', text: 'Møtet gikk bra', date: '2026', figure: null, source: { citation: 'Eget notat', locator: null, status: 'own' } }],
    },
    events: [
      ...fjordvik.events,
      ...ratings('timePressure', [-2, -2, -1, -1, -1, 0], '05'),
      ...ratings('insufficientTraining', [-2, -1], '06'),
      ...ratings('cfir.financing', [1, 2, 1, 1, 2], '07'),
      event('t10', 'tool', sampleRecord('KE3')),
      event('t11', 'tool', sampleRecord('KE9')),
      event('d12', 'decision', {
        id: 'vikarer',
        element: 'KE6',
        question: 'Skal vikarer få opplæring?',
        state: 'open',
        due: '2026-05-01',
        outcome: null,
        decidedOn: null,
        decidedBy: null,
      }),
      event('d13', 'decision', {
        id: 'lokaler',
        element: 'KE4',
        question: 'Hvor skal gruppene være?',
        state: 'decided',
        due: null,
        outcome: 'I familiesentrene',
        decidedOn: '2026-03-13',
        decidedBy: 'leder-1',
      }),
      event('x14', 'from-a-later-version', { anything: true }),
    ],
  }
}

/** Fourteen months of groups: half as many sessions held in the first half as in the second, and most of the enrolled there. */
export const OBSERVATIONS: dimensions.ObservationLists = observed([4, 5, 4, 5, 4, 5, 4, 8, 9, 8, 9, 8, 9, 8])

function observed(heldByMonth: readonly number[]): dimensions.ObservationLists {
  const sessions = heldByMonth.flatMap((held, index) =>
    Array.from({ length: 10 }, (_, session) => ({
      id: `s${index}-${session}`,
      date: new Date(Date.UTC(2025, 8 + index, 10 + session)).toISOString().slice(0, 10),
      site: session < 5 ? 'familiesenter-nord' : 'familiesenter-sor',
      planned: { sessions: 1 },
      delivered: { occurred: session < held },
      enrolled: 12,
      attended: session === 3 ? null : 8 + (index % 3),
    })),
  )
  const parsed = dimensions.parseObservations({ sessions })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

/** A record with nothing in it. */
export const EMPTY: Implementation = createImplementation({
  id: 'empty',
  title: 'Tom',
  intervention: createIntervention({ id: 'none', name: 'Uten innhold' }),
  need: null,
})

/** Names that try to be something else. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '[trykk her](javascript:alert(1))',
  '![bilde](http://evil.invalid/x.png)',
  'http://evil.invalid www.evil.invalid a@evil.invalid',
  '# Overskrift\n\n- liste | tabell\n\n1. nummer',
  '<!-- ',
  '`kode` **fet** _kursiv_ ~~strøket~~ $x$',
  '\u202Etxet\u0000\u2028\uD800',
  'W'.repeat(300),
] as const

/** The made-up municipality with a text in every place that somebody can name. */
export function named(text: string): Implementation {
  const stages = WHOLE.figures.funnels[0]!.stages.map((stage) => ({
    ...stage,
    name: text,
    count: stage.count === null ? null : stage.count * 10,
    source: { ...stage.source, citation: text },
  }))
  return {
    ...WHOLE,
    title: text,
    intervention: { ...WHOLE.intervention, name: text, developer: text, targetGroup: text, setting: text },
    need: { text, recognised: null, from: null },
    figures: {
      funnels: [{ id: 'f', name: text, stages }],
      facts: [{ id: 'a', text, date: null, figure: null, source: { citation: text, locator: text, status: 'published' } }],
    },
    events: WHOLE.events.map((one) => ({ ...one, payload: withText(one.payload, text) })),
  }
}

/** Every reason, question, outcome and label in a payload replaced. */
function withText(value: Json, text: string): Json {
  if (Array.isArray(value)) return value.map((item) => withText(item as Json, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key, FREE.has(key) && typeof inside === 'string' ? `x ${text}` : withText(inside, text)]),
  )
}

const FREE: ReadonlySet<string> = new Set(['reason', 'question', 'outcome', 'label', 'rationale'])
