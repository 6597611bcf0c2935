import { describe, expect, test } from 'vitest'
import type { Issue, Result } from '@implementere/model'
import { faultOf } from '../fuzz/fuzz.ts'
import { PARSERS, type Parser } from '../fuzz/parsers.ts'
import { SAMPLES } from '../fuzz/samples.ts'

/** Deeper than any call stack. */
const DEPTH = 100_000
/** Characters of a text that no form holds, and of one that is all rows or quotes: each of its characters is work. */
const LONG = 50_000_000
const MANY_ROWS = 300_000
/** Places of a sample that are tried one by one, evenly spread: the largest samples have several hundred. */
const PLACES = 30
/** Milliseconds, on a machine that does other things too: a reader that takes time in proportion is far below, one that does not is far beyond. */
const PATIENCE = 20_000

const OF_JSON = PARSERS.filter(({ takes }) => takes === 'json')
const OF_TEXT = PARSERS.filter(({ takes }) => takes === 'text')

const nest = (wrap: (inner: unknown) => unknown) => {
  let value: unknown = null
  for (let level = 0; level < DEPTH; level += 1) value = wrap(value)
  return value
}
const DEEP: readonly unknown[] = [nest((inner) => [inner]), nest((inner) => ({ inner })), nest((inner) => ({ '1.1': [inner] }))]

/** Days and moments that look right and do not exist, or not in this form. */
const IMPOSSIBLE_DAYS = [
  '2026-02-30',
  '2026-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-04-31',
  '2026-1-1',
  '26-01-01',
  ' 2026-01-01',
]
const ARABIC_DIGITS = '\u{662}\u{660}\u{662}\u{666}-\u{660}\u{661}-\u{660}\u{661}'
const IMPOSSIBLE_MOMENTS = [
  '2026-02-30T09:00:00Z',
  '2026-01-01T25:00:00Z',
  '2026-01-01T09:60:00Z',
  '2026-01-01T09:00:00',
  '2026-01-01T09:00:00+99:00',
]

describe.each(OF_JSON)('$name', (parser) => {
  test('refuses input of a depth of 100,000, at the root and in every field', async () => {
    for (const deep of DEEP) for (const input of [deep, ...withEachField(parser, deep)]) expect(await faultOn(parser, input)).toBe(null)
  })

  test('takes no key that reaches a prototype', async () => {
    for (const attack of [
      '{"__proto__": {"polluted": true}}',
      '{"constructor": {"prototype": {"polluted": true}}}',
      '{"prototype": {"polluted": true}}',
    ])
      for (const input of [JSON.parse(attack) as unknown, ...withEachField(parser, JSON.parse(attack)), ...withEachKey(parser, '__proto__')])
        expect(await faultOn(parser, input)).toBe(null)
    expect('polluted' in {}).toBe(false)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('is not led astray by fields that every object inherits', async () => {
    for (const key of ['toString', 'valueOf', 'hasOwnProperty', 'constructor'])
      for (const input of withEachKey(parser, key)) expect(await faultOn(parser, input)).toBe(null)
  })

  test('takes a text of 50 million characters in any field, or refuses it, without reading it over and over', async () => {
    const long = 'x'.repeat(LONG)
    const start = performance.now()
    for (const input of [long, ...withEachField(parser, long)]) for (const { ok } of await parser.read(input)) expect(typeof ok).toBe('boolean')
    expect(performance.now() - start).toBeLessThan(PATIENCE)
  })

  test('keeps or refuses half a character, and gives back what it keeps', async () => {
    for (const half of ['\u{D800}', 'a\u{DFFF}b', '\u{DC00}\u{D800}'])
      for (const input of withEachText(parser, () => half)) expect(await faultOn(parser, input)).toBe(null)
  })

  test('takes no day that is not in the calendar', async () => {
    for (const day of [...IMPOSSIBLE_DAYS, ARABIC_DIGITS])
      for (const input of withEachText(parser, (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? day : null)))
        expect(await isRead(parser, input)).toBe(false)
    for (const moment of IMPOSSIBLE_MOMENTS)
      for (const input of withEachText(parser, (text) => (/^\d{4}-\d\d-\d\dT/.test(text) ? moment : null)))
        expect(await isRead(parser, input)).toBe(false)
  })

  test('reads twice as many rows with no more than twice the looks at them', async () => {
    for (const sample of parser.samples) {
      for (const field of listsOf(sample)) {
        const [few, many] = [await looksAt(parser, longer(sample, field, 100)), await looksAt(parser, longer(sample, field, 200))]
        expect(many).toBeLessThan(2.2 * few + 100)
      }
    }
  })
})

describe.each(OF_TEXT)('$name', (parser) => {
  const [sample] = parser.samples as readonly [string]

  test.each([
    ['one long line', 'x'.repeat(LONG)],
    ['a quote that is never closed', `${sample}"${'x'.repeat(LONG)}`],
    ['quotes only', '"'.repeat(MANY_ROWS)],
    ['empty lines only', '\n'.repeat(MANY_ROWS)],
    ['delimiters only', ';'.repeat(MANY_ROWS)],
    ['a deep nest of brackets', '['.repeat(DEPTH)],
    ['half a character in the middle', `${sample}\u{D800};\u{DC00}\n`],
  ])('ends in a result for %s', async (_, input) => {
    const start = performance.now()
    for (const result of await parser.read(input)) expect(faultOf(parser, result)).toBe(null)
    expect(performance.now() - start).toBeLessThan(PATIENCE)
  })

  test('takes a heading that reaches a prototype for a name like any other', async () => {
    expect(await faultOn(parser, sample.replace(/\w+/, '__proto__'))).toBe(null)
    expect(await faultOn(parser, sample.replaceAll('id', '__proto__'))).toBe(null)
    expect('polluted' in {}).toBe(false)
  })
})

describe('an id that stands twice', () => {
  const twice = <Row>(rows: readonly Row[]): readonly Row[] => [...rows, rows[0]!]

  test.each([
    ['parseIntervention', { ...SAMPLES.intervention, components: twice(SAMPLES.intervention.components) }],
    ['parseObservations', { ...SAMPLES.observations, sessions: twice(SAMPLES.observations.sessions) }],
    ['parseDeterminantRatings', { ...SAMPLES.ratings, ratings: twice(SAMPLES.ratings.ratings) }],
    ['parseStrategyPlan', { ...SAMPLES.strategyPlan, tasks: twice(SAMPLES.strategyPlan.tasks) }],
    ['parseEndorsementMatrix', { ...SAMPLES.endorsements, cells: twice(SAMPLES.endorsements.cells) }],
    ['parseInstrument', { ...SAMPLES.instrument, items: twice(SAMPLES.instrument.items) }],
    ['parsePhaseEvents', twice(SAMPLES.phaseEvents)],
    ['parseImplementation', { ...SAMPLES.implementation, events: twice(SAMPLES.implementation.events) }],
  ])('is found by %s', async (name, input) => {
    const [result] = await PARSERS.find((parser) => parser.name.endsWith(`#${name}`))!.read(input)
    expect(remarks(result!).map(({ code }) => code)).toContainEqual(expect.stringMatching(/^duplicate-/))
  })
})

/** What is wrong with how an input is read; null when nothing is. */
async function faultOn(parser: Parser, input: unknown): Promise<string | null> {
  const start = performance.now()
  const faults = (await parser.read(input)).map((result) => faultOf(parser, result))
  if (performance.now() - start > PATIENCE) return 'takes too long'
  return faults.find((fault) => fault !== null) ?? null
}

async function isRead(parser: Parser, input: unknown): Promise<boolean> {
  return (await parser.read(input)).every(({ ok }) => ok)
}

function remarks(result: Result<unknown>): readonly Issue[] {
  return result.ok ? result.warnings : result.issues
}

function recordsOf({ samples }: Parser): readonly Readonly<Record<string, unknown>>[] {
  return samples.flatMap((sample) => (Array.isArray(sample) ? [] : [sample as Readonly<Record<string, unknown>>]))
}

function withEachField(parser: Parser, value: unknown): readonly unknown[] {
  return recordsOf(parser).flatMap((record) => Object.keys(record).map((field) => ({ ...record, [field]: value })))
}

/** The samples with one more own field, at the root and in every object directly below. */
function withEachKey(parser: Parser, key: string): readonly unknown[] {
  const added = (record: object) => Object.defineProperty({ ...record }, key, { value: 1, enumerable: true, configurable: true, writable: true })
  return recordsOf(parser).flatMap((record) => [
    added(record),
    ...Object.entries(record).flatMap(([field, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? [{ ...record, [field]: added(value) }] : [],
    ),
  ])
}

/** The samples with one text after the other changed, wherever it stands, at most so many; null leaves it. */
function withEachText({ samples }: Parser, change: (text: string) => string | null): readonly unknown[] {
  return samples.flatMap((sample) => {
    const changed = changedTexts(sample, change)
    const stride = Math.ceil(changed.length / PLACES)
    return changed.filter((_, index) => index % stride === 0)
  })
}

function changedTexts(value: unknown, change: (text: string) => string | null): readonly unknown[] {
  if (typeof value === 'string') return [change(value)].filter((text) => text !== null)
  if (Array.isArray(value))
    return value.flatMap((child: unknown, index) => changedTexts(child, change).map((other) => value.with(index, other) as unknown))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => changedTexts(child, change).map((other) => ({ ...value, [key]: other })))
}

/** The fields that hold a list with something in it; '' is the sample itself. */
function listsOf(sample: unknown): readonly string[] {
  if (Array.isArray(sample)) return ['']
  const entries = Object.entries(sample as Readonly<Record<string, unknown>>)
  return entries.flatMap(([field, value]) => (Array.isArray(value) && value.length > 0 ? [field] : []))
}

function longer(sample: unknown, field: string, rows: number): unknown {
  const list = (field === '' ? sample : (sample as Readonly<Record<string, unknown>>)[field]) as readonly unknown[]
  const more = Array.from({ length: rows }, (_, index) => withOwnId(list[index % list.length], index))
  return field === '' ? more : { ...(sample as object), [field]: more }
}

function withOwnId(row: unknown, index: number): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? { ...row, id: `n${index}` } : row
}

/** How often a parser looks at any part of its input. */
async function looksAt(parser: Parser, input: unknown): Promise<number> {
  const looks = { count: 0 }
  // A copy: samples may share parts that another test has frozen, and a watched part of what is frozen cannot be.
  await parser.read(watched(structuredClone(input), looks))
  return looks.count
}

function watched(value: unknown, looks: { count: number }): unknown {
  if (typeof value !== 'object' || value === null) return value
  return new Proxy(value, {
    get(target, key, receiver) {
      looks.count += 1
      return watched(Reflect.get(target, key, receiver), looks)
    },
    ownKeys(target) {
      looks.count += 1
      return Reflect.ownKeys(target)
    },
    getOwnPropertyDescriptor(target, key) {
      looks.count += 1
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
  })
}
