import type { IsoDate } from '@implementere/model'
import {
  columnTable,
  OBSERVATION_KINDS,
  type ColumnTable,
  type DeclaredComponents,
  type Observations,
  type RelationId,
} from '@implementere/dimensions'
import type { ColumnDefinition } from './data/observation-tables.ts'
import { columnsWith } from './table-columns.ts'

/** What stands in a table: text and days as text, flags as true and false; null where the schema says what that means. */
export type TableCell = string | number | boolean | null

/** Rows of a table, with the names of their columns. Plain JSON. */
export interface TableRows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** How records become rows. */
export interface RowOptions {
  /** Attributes that get a column, beside the municipality. */
  readonly attributes?: readonly string[]
  /** What the intervention declares as core: it decides the columns `core` and `touchesCore`. */
  readonly components?: DeclaredComponents
}

/** A filled-in checklist, as `@implementere/qic` has it, with where it was filled in. */
export interface LocatedResponse {
  readonly id: string
  readonly date: IsoDate
  readonly instrument: string
  readonly rater: string | null
  readonly role: string | null
  readonly answers: Readonly<Record<string, number | null | { readonly notApplicable: string }>>
  readonly site: string
  readonly attributes: Readonly<Record<string, string | null>>
}

/** Attributes that carry a record's id and place through the columns of `@implementere/dimensions`; no attribute can have these names in a table. */
const [ID, RECORD] = ['id', 'position'] as const

/**
 * Observations as the rows of a table, in the order of its columns: to be inserted, or written to a file.
 *
 * They are laid out by `columnTable` of `@implementere/dimensions`, so that a row means the same everywhere. Throws: `ImplementereError` `unknown-table`,
 * `reserved-name` for an attribute with the name of a column.
 *
 * @example
 * ```ts
 * const praise = { id: 's1', date: '2026-03-02', site: 'north', attributes: { municipality: '0301' }, practitioner: null, group: null, condition: null,
 *   planned: { sessions: 1, minutes: 60 }, delivered: { occurred: true, minutes: null }, components: { praise: 0.5, song: 'not-scheduled' }, proscribed: {},
 *   observer: null, ratings: [], enrolled: null, attended: null, participants: null, homework: null } as const
 * const { columns, rows } = observationRows('components', { sessions: [praise] }, { components: [{ id: 'praise', core: 'core' }] })
 * columns.slice(-4) // => ['component', 'core', 'scheduled', 'grade']
 * rows.map((row) => row.slice(-4)) // => [['praise', 'core', true, 0.5], ['song', 'unknown', false, null]]
 * ```
 */
export function observationRows(table: RelationId, observations: Observations, { attributes = [], components = [] }: RowOptions = {}): TableRows {
  const columns = columnsWith(table, attributes, null)
  const laidOut = columnTable(table, withPlaces(observations), { attributes: [ID, RECORD, 'municipality', ...attributes], components })
  const positions = positionsOf(laidOut)
  const readers = columns.map(([name, column]) => cellReader(name, column, laidOut, positions))
  return {
    columns: columns.map(([name]) => name),
    rows: Array.from({ length: laidOut.length }, (_, row) => readers.map((read) => read(row))),
  }
}

/**
 * Answers to checklists as rows of the table `answers`: one for each item that was asked, also where the answer is unknown. Throws `reserved-name`.
 *
 * @example
 * ```ts
 * const response = { id: 'r1', date: '2026-03-02', site: 'north', attributes: { municipality: '0301' }, instrument: 'qic-no@1', rater: null, role: null,
 *   answers: { '1.1': 2, '1.2': null, '1.3': { notApplicable: 'no trainers' } } }
 * answerRows([response]).rows.map((row) => row.slice(-3)) // => [['1.1', 2, null], ['1.2', null, null], ['1.3', null, 'no trainers']]
 * ```
 */
export function answerRows(responses: Iterable<LocatedResponse>, { attributes = [] }: Pick<RowOptions, 'attributes'> = {}): TableRows {
  const columns = columnsWith('answers', attributes, null).map(([name]) => name)
  const further = attributes.filter((name) => name !== 'municipality')
  const rows: TableCell[][] = []
  for (const response of responses) {
    const attributeOf = (name: string) => (Object.hasOwn(response.attributes, name) ? response.attributes[name]! : null)
    for (const [item, answer] of Object.entries(response.answers)) {
      const isAnswered = typeof answer === 'number' || answer === null
      rows.push([
        response.id,
        response.date,
        response.site,
        attributeOf('municipality'),
        response.instrument,
        response.rater,
        response.role,
        item,
        isAnswered ? answer : null,
        isAnswered ? null : answer.notApplicable,
        ...further.map(attributeOf),
      ])
    }
  }
  return { columns, rows }
}

/** The same records, with their id and their place among the attributes. */
function withPlaces(observations: Observations): Observations {
  const place = <Row extends { readonly id: string; readonly attributes: Readonly<Record<string, string | null>> }>(
    list: Iterable<Row> | undefined,
  ) => Array.from(list ?? [], (record, index): Row => ({ ...record, attributes: { ...record.attributes, [ID]: record.id, [RECORD]: String(index) } }))
  return Object.fromEntries(
    OBSERVATION_KINDS.map((kind) => [kind, place<{ id: string; attributes: Record<string, string | null> }>(observations[kind])]),
  )
}

/** The place of every row among those of its record. */
function positionsOf({ length, texts }: ColumnTable): Int32Array {
  const records = texts[RECORD]!.codes
  const positions = new Int32Array(length)
  for (let row = 1; row < length; row++) positions[row] = records[row] === records[row - 1] ? positions[row - 1]! + 1 : 0
  return positions
}

function cellReader(name: string, { type }: ColumnDefinition, { numbers, texts }: ColumnTable, positions: Int32Array): (row: number) => TableCell {
  if (name === RECORD) return (row) => positions[row]!
  if (type === 'text' || type === 'date') {
    const { codes, dictionary } = texts[name]!
    return (row) => dictionary[codes[row]!] ?? null
  }
  const values = numbers[name]!
  const shown: (value: number) => TableCell = type === 'flag' ? (value) => value === 1 : (value) => value + 0
  return (row) => (Number.isNaN(values[row]) ? null : shown(values[row]!))
}
