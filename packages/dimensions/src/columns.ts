import { ImplementereError } from '@implementere/model'
import { RELATIONS, type RelationId } from './data/relations.ts'
import type { ColumnSource, NumberOf, TextOf } from './expression.ts'
import type { ObservationBase, ObservationKind, Observations } from './observation.ts'
import { rowSource, type DeclaredComponents } from './relation-rows.ts'
import { BLOCK, constant, type Vector, type VectorSource } from './vector.ts'
import { getOwn } from './own-record.ts'

/** Numbers of a column, one a row. In a Float64Array NaN is unknown; the other arrays have no unknown. Yes and no are 1 and 0. */
export type NumberColumn = Float64Array | Int32Array | Uint8Array

/** Texts of a column, dictionary-coded: `dictionary[codes[row]]`; a negative code is unknown. */
export interface TextColumn {
  readonly codes: Int32Array
  readonly dictionary: readonly string[]
}

/** The rows of a relation as columns. Text columns beside those of {@link RELATIONS} are attributes; a column that is absent is unknown throughout. */
export interface ColumnTable {
  /** Rows. */
  readonly length: number
  readonly numbers: Readonly<Record<string, NumberColumn>>
  /** With `site`, and with `date` where periods are wanted. */
  readonly texts: Readonly<Record<string, TextColumn>>
}

/** Tables by relation. A relation that is absent was not collected. */
export type ColumnTables = { readonly [Relation in RelationId]?: ColumnTable }

/**
 * Records as the columns of a relation: to hold many in little memory, or to send them to a worker without copying.
 *
 * Attributes become text columns if they are named. Throws {@link ImplementereError} `unknown-relation`.
 *
 * @example
 * ```ts
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const { sessions } = syntheticObservations({ seed: 1, municipalities: 1, services: 2, groups: 1, sessions: 3 })
 * const table = columnTable('sessions', { sessions }, { attributes: ['municipality'] })
 * table.length // => 6
 * table.texts.site?.dictionary // => ['service-1-1', 'service-1-2']
 * ```
 */
export function columnTable(
  relation: RelationId,
  observations: Observations,
  { attributes = [], components = [] }: { readonly attributes?: readonly string[]; readonly components?: DeclaredComponents } = {},
): ColumnTable {
  if (!Object.hasOwn(RELATIONS, relation)) throw new ImplementereError('unknown-relation', `no relation is called "${relation}"`, { relation })
  const source = rowSource(relation, components)
  const { of, columns } = RELATIONS[relation]
  const types = Object.entries(columns)
  const numbers = types.filter(([, type]) => type !== 'text').map(([name]) => ({ name, read: source.number(name), values: [] as number[] }))
  const textNames = [...types.filter(([, type]) => type === 'text').map(([name]) => name), ...attributes, 'site']
  const texts = [...textNames.map((name) => textEncoder(name, source.text(name))), textEncoder('date', ({ date }) => date)]
  let length = 0
  const add = (record: ObservationBase, item: unknown) => {
    length += 1
    for (const { read, values } of numbers) values.push(read(record, item))
    for (const { encode } of texts) encode(record, item)
  }
  for (const record of recordsOf(observations, of)) for (const item of source.items?.(record) ?? [null]) add(record, item)
  return {
    length,
    numbers: Object.fromEntries(numbers.map(({ name, values }) => [name, Float64Array.from(values)])),
    texts: Object.fromEntries(texts.map(({ name, finish }) => [name, finish()])),
  }
}

/** How a table gives its columns: the row is the table itself, the item the number of the row. */
export function tableSource({ numbers, texts }: ColumnTable): ColumnSource<null, number> {
  return {
    number: (column): NumberOf<null, number> => {
      const values = getOwn(numbers, column)
      return values === undefined ? () => Number.NaN : (_, row) => values[row]!
    },
    text: (column): TextOf<null, number> => {
      const text = getOwn(texts, column)
      return text === undefined ? () => null : (_, row) => text.dictionary[text.codes[row]!] ?? null
    },
  }
}

/** How a table gives its columns a block at a time. */
export function tableVectors(table: ColumnTable): VectorSource {
  return {
    number: (column) => numberVector(getOwn(table.numbers, column)),
    isIn: (column, sought) => textVector(getOwn(table.texts, column), sought),
  }
}

function recordsOf(observations: Observations, kind: ObservationKind): Iterable<ObservationBase> {
  return observations[kind] ?? []
}

function textEncoder(name: string, read: TextOf<ObservationBase, unknown>) {
  const codes: number[] = []
  const codeOf = new Map<string, number>()
  return {
    name,
    encode: (record: ObservationBase, item: unknown) => {
      const text = read(record, item)
      if (text !== null && !codeOf.has(text)) codeOf.set(text, codeOf.size)
      codes.push(text === null ? -1 : codeOf.get(text)!)
    },
    finish: (): TextColumn => ({ codes: Int32Array.from(codes), dictionary: [...codeOf.keys()] }),
  }
}

function numberVector(values: NumberColumn | undefined): Vector {
  if (values === undefined) return constant(Number.NaN)
  if (values instanceof Float64Array) return ({ from, length }) => values.subarray(from, from + length)
  const out = new Float64Array(BLOCK)
  return ({ from, length }) => {
    out.set(values.subarray(from, from + length))
    return out
  }
}

function textVector(text: TextColumn | undefined, sought: readonly string[]): Vector {
  if (text === undefined) return constant(Number.NaN)
  const { codes, dictionary } = text
  const verdicts = Float64Array.from([Number.NaN, ...dictionary.map((entry) => Number(sought.includes(entry)))])
  const out = new Float64Array(BLOCK)
  return ({ from, length }) => {
    for (let row = 0; row < length; row++) out[row] = verdicts[codes[from + row]! + 1]!
    return out
  }
}
