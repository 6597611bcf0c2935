import fc from 'fast-check'
import type { Parser } from './parsers.ts'

type Path = readonly (string | number)[]

/** Values that have broken parsers before. */
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  true,
  '',
  ' ',
  '\u{FEFF}',
  '\u{0}',
  '\u{D800}',
  '\u{DC00}a',
  '2026-02-30',
  '2026-02-29',
  '2026-13-01',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10:00:00+25:00',
  '__proto__',
  'constructor',
  'x'.repeat(201),
  0,
  -0,
  -1,
  0.5,
  1e308,
  5e-324,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  {},
  [null],
  [[[[]]]],
  { notApplicable: '' },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  { constructor: { prototype: { polluted: true } } },
  { toString: null, hasOwnProperty: 1 },
  new Map([['a', 1]]),
  new Date(0),
  10n,
  Symbol('s'),
  () => 1,
]

/** Pieces that text formats are made of, good and bad. */
const PIECES = [
  ';',
  ',',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '"',
  '""',
  '\n\n',
  '=1+1',
  '1,5',
  '1.5',
  'ja',
  'nei',
  '{',
  '}',
  '[',
  '\\',
  '\u{FEFF}',
  '\u{D800}',
  '\u{0}',
]

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }) },
)

/** Inputs for a parser: what it reads with one to three changes somewhere in it, and anything at all. */
export function inputFor({ takes, samples }: Parser): fc.Arbitrary<unknown> {
  return takes === 'text'
    ? texts(samples as readonly string[])
    : fc.oneof({ weight: 9, arbitrary: changed(samples) }, { weight: 1, arbitrary: hostile })
}

const change = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'repeat' as const, 'add' as const, 'swap' as const),
  value: hostile,
  key: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'id', ''), fc.string({ unit: 'binary', maxLength: 6 })),
})

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const seeds = samples.map((sample) => ({ sample, paths: pathsOf(sample) }))
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([{ sample, paths }, changes]) => changes.reduce((input, one) => changeAt(input, paths[one.place % paths.length] ?? [], one), sample))
}

/** Every place in a value, the root last. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [...inside.flatMap(([key, child]) => pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key])), path]
}

/** A copy with one change. A place that an earlier change took away stays as it is. */
function changeAt(input: unknown, path: Path, one: Change): unknown {
  const [step, ...rest] = path
  if (step === undefined) return atRoot(input, one)
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, step)) return input
  const child = (input as Record<string | number, unknown>)[step]
  if (Array.isArray(input))
    return rest.length === 0 ? inList(input, Number(step), one) : (input as unknown[]).with(Number(step), changeAt(child, rest, one))
  if (rest.length === 0 && one.how === 'remove') return Object.fromEntries(Object.entries(input).filter(([key]) => key !== step))
  return own(input, String(step), changeAt(child, rest, one))
}

function atRoot(input: unknown, { how, value, key }: Change): unknown {
  if (how === 'add' && typeof input === 'object' && input !== null)
    return Array.isArray(input) ? [...(input as unknown[]), value] : own(input, key, value)
  if (how === 'swap' && typeof input === 'string') return input.split('').toReversed().join('')
  return how === 'repeat' ? [input, input] : value
}

function inList(list: readonly unknown[], index: number, one: Change): readonly unknown[] {
  if (one.how === 'remove') return list.toSpliced(index, 1)
  if (one.how === 'repeat') return [...list, list[index]]
  if (one.how === 'swap') return list.toReversed()
  return list.with(index, changeAt(list[index], [], one))
}

/** A copy with an own property of any name, whatever its prototype has or forbids: an assignment to `__proto__` would set the prototype. */
function own(record: object, key: string, value: unknown): object {
  const properties = { ...Object.getOwnPropertyDescriptors(record), [key]: { value, enumerable: true, configurable: true, writable: true } }
  return Object.create(Object.getPrototypeOf(record) as object | null, properties) as object
}

/** Texts: cut, with pieces put in, with pieces in another order, and any text. */
function texts(samples: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) })
  const edit = fc.record({ at: fc.nat({ max: 400 }), length: fc.nat({ max: 20 }), put: piece })
  const edited = fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([sample, edits]) => edits.reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), sample))
  const made = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  return fc.oneof({ weight: 6, arbitrary: edited }, { weight: 2, arbitrary: made }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) })
}
