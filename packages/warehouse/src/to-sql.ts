import { createEstimate, ImplementereError } from '@implementere/model'
import {
  summaryAggregator,
  type Cell,
  type MeasureChoice,
  type MeasureDefinition,
  type MeasureIdsOf,
  type PartialSummary,
  type RelationId,
} from '@implementere/dimensions'
import type { Dialect } from './dialect.ts'
import { distanceGroup, distinctGroup, tallyGroup, type GroupSql, type Placed } from './group-sql.ts'
import { parameterList, type Parameter, type ParameterList } from './parameters.ts'
import { readRows, type ReadRows, type ResultRow, type RowLayout } from './partial-rows.ts'
import { periodSql } from './period-sql.ts'
import { questionOf, relationsOf, summariseOptionsOf, type Question, type ToSqlOptions } from './question.ts'
import { sourceTable, type SourceTable } from './source-table.ts'
import { statementSql, type Branch } from './statement-sql.ts'

/** A question as a statement, and what makes an answer of its rows. */
export interface SqlStatement<Id extends string = string> {
  readonly dialect: Dialect
  readonly sql: string
  /** Values for `$1`, `$2` ... */
  readonly parameters: readonly Parameter[]
  /** The relations that it reads. */
  readonly relations: readonly RelationId[]
  /**
   * The rows as a partial summary, to be merged with others of the same question: of other databases, of files, of records. Throws `not-mergeable` where distinct people
   * were only counted, or small numbers hidden: ask with `distinct: 'ids'` and without `suppress`.
   */
  readonly partialsOf: (rows: readonly ResultRow[]) => PartialSummary
  /** The rows as the cells that `summarise` gives. */
  readonly cellsOf: (rows: readonly ResultRow[]) => readonly Cell<Id>[]
}

/**
 * Measures as one SQL statement, and its rows as the same cells that `summarise` gives.
 *
 * Two levels: whoever holds a part of the rows (a partition, a server; `shard`) makes sums of it, then the sums are merged. Every value is bound and every identifier
 * quoted; only names of tables, columns and attributes are in the text. All measures of `MEASURES` can be asked, and those of one's own that only use the columns of their
 * relation. Distinct people are counted as such, in all parts together; they are never a sum over months or servers. Periods, unknown and not applicable rows,
 * bounds and intervals are as in `summarise`: its own code finishes the sums. `core` and `touchesCore` are columns, written when the rows were made; `intervention` only
 * becomes part of the question, so that partial summaries can be merged with those of records.
 *
 * With `suppress`, numbers of people below the minimum (those counted, or the rest of them) do not leave the database, nor what shares a relation with them; in the cells they have reason
 * `suppressed`, and what is hidden of one measure that counts people is hidden of all of them in that cell. No totals are given, and against totals that a reader has from elsewhere it is
 * no protection: for tables with totals use `suppress` of `@implementere/dimensions` where the numbers may be seen. Other measures are left as they are.
 *
 * Throws: {@link ImplementereError} as `summarise`, and `unknown-dialect`, `invalid-identifier`, `identifier-too-long`, `reserved-name`, `ambiguous-name`, `invalid-text`, `invalid-date`,
 * `invalid-filter`, `invalid-minimum`; `unknown-column` and `inexpressible-measure` for measures of one's own that SQL cannot say; `not-suppressible` where `suppress` cannot keep what it promises.
 *
 * @example
 * ```ts
 * const { sql, parameters, relations, cellsOf } = toSql(['dosage.sessionsDelivered'], { dialect: 'duckdb', by: ['site'], where: { among: { municipality: ['0301'] } } })
 * relations // => ['sessions']
 * parameters // => ['0301']
 * sql.includes('0301') // => false
 * const row = { part: 0, p: null, k0: 'north', item: null, v0: 38, v1: 0, v2: 0, v3: 0, v4: 33, v5: 38, v6: 0, v7: 0 }
 * cellsOf([row])[0]?.estimates['dosage.sessionsDelivered'].denominator // => 38
 * toSql(['dosage.sessionsDelivered'], { dialect: 'duckdb', by: ['rowid'] }) // throws reserved-name
 * ```
 */
export function toSql<const Choices extends readonly MeasureChoice[]>(measures: Choices, options: ToSqlOptions): SqlStatement<MeasureIdsOf<Choices>> {
  const question = questionOf(measures, options)
  const parameters = parameterList(options.dialect)
  const { branches, layouts } = branchesOf(question, parameters)
  const aggregator = summaryAggregator(summariseOptionsOf(measures, options))
  const sql = statementSql(branches, question, options.period, parameters)
  const reading = {
    layouts,
    keys: question.keys,
    measures: question.measures.length,
    period: options.period,
    nameOfPeriod: options.period === undefined ? () => null : periodSql(options.period, '', options.dialect, parameterList(options.dialect)).nameOf,
  }
  const summaryOf = ({ cells }: ReadRows): PartialSummary => ({ ...aggregator.zero(), cells: [...cells] })
  return {
    dialect: options.dialect,
    sql,
    parameters: parameters.all(),
    relations: [...new Set(branches.map(({ relation }) => relation))],
    partialsOf: (rows) => {
      requireMergeable(question)
      return summaryOf(readRows(rows, reading))
    },
    cellsOf: (rows) => {
      const read = readRows(rows, reading)
      return completed(aggregator.finish(summaryOf(read)), read, question)
    },
  }
}

interface Branches {
  readonly branches: readonly Branch[]
  readonly layouts: readonly RowLayout[]
}

/** One branch for all tallies of a relation, and one for each measure that needs more than sums. */
interface Ask {
  readonly relation: RelationId
  readonly keys: readonly string[]
  readonly of: (table: SourceTable) => { readonly group: GroupSql; readonly layout: RowLayout }
}

function branchesOf(question: Question, parameters: ParameterList): Branches {
  const placed = question.measures.map((definition, measure) => ({ measure, definition }))
  const asks = [...tallyAsks(placed.filter(isTallied), question, parameters), ...placed.flatMap((one) => otherAsks(one, question, parameters))]
  const answered = asks.flatMap(({ relation, keys, of }) => {
    const choice = question.tables[relation]
    if (choice === null) return []
    const table = sourceTable(relation, choice ?? {}, question.dialect)
    const { group, layout } = of(table)
    return [{ branch: { ...group, table, keys }, layout }]
  })
  return { branches: answered.map(({ branch }) => branch), layouts: answered.map(({ layout }) => layout) }
}

function tallyAsks(tallied: readonly Placed<TalliedMeasure>[], { keys, minimum }: Question, parameters: ParameterList): readonly Ask[] {
  return [...new Set(tallied.flatMap(({ definition }) => relationsOf(definition)))].map((relation) => ({
    relation,
    keys,
    of: (table) => {
      const group = tallyGroup(relation, tallied, table, parameters, minimum)
      return { group, layout: { kind: 'tallies', tallies: group.tallies } }
    },
  }))
}

function otherAsks({ measure, definition }: Placed<MeasureDefinition>, question: Question, parameters: ParameterList): readonly Ask[] {
  const { by: keys, distinct, minimum } = question
  if (definition.kind === 'distinct') {
    const of: Ask['of'] = (table) => ({
      group: distinctGroup({ measure, definition }, table, parameters, distinct, minimum),
      layout: { kind: distinct, measure },
    })
    return [{ relation: definition.over, keys, of }]
  }
  // Strata of a distance are small groups themselves: where small numbers are hidden, it is not asked.
  if (definition.kind !== 'distance' || (minimum !== null && definition.people)) return []
  const of: Ask['of'] = (table) => ({ group: distanceGroup({ measure, definition }, table, parameters), layout: { kind: 'distance', measure } })
  return [{ relation: definition.over, keys, of }]
}

type TalliedMeasure = Extract<MeasureDefinition, { kind: 'ratio' | 'total' | 'contrast' }>

function isTallied(placed: Placed<MeasureDefinition>): placed is Placed<TalliedMeasure> {
  return 'parts' in placed.definition
}

function requireMergeable({ measures, distinct, minimum }: Question): void {
  const counted = measures.find(({ kind }) => kind === 'distinct' && distinct === 'counts')
  if (counted) throw new ImplementereError('not-mergeable', 'people that were counted may be counted again elsewhere', { measure: counted.id })
  if (minimum !== null) throw new ImplementereError('not-mergeable', 'small numbers were hidden', { minimum })
}

/** Puts in what was counted, and takes out what was hidden. */
function completed(cells: readonly Cell[], read: ReadRows, question: Question): readonly Cell[] {
  const { measures, by, keys, minimum } = question
  const idOf = (measure: number) => measures[measure]!.id
  const pathOf = (key: readonly (string | null)[]) => {
    const [period, values] = key.length > keys.length ? [key[0]!, key.slice(1)] : [null, key]
    return JSON.stringify([period, by.map((name) => values[keys.indexOf(name)]!)])
  }
  const counts = new Map(read.counts.map(({ key, measure, count }) => [`${measure} ${pathOf(key)}`, count]))
  const hidden = new Set(read.hidden.map(({ key }) => pathOf(key)))
  return cells.map((cell) => {
    const path = JSON.stringify([cell.period, by.map((name) => cell.key[name]!)])
    const isHidden = ({ people, kind }: MeasureDefinition) => minimum !== null && people && (hidden.has(path) || kind === 'distance')
    const estimates = measures.map((measure, index) => {
      if (isHidden(measure)) return [measure.id, createEstimate({ method: measure.id, unit: measure.unit, reason: 'suppressed' })] as const
      const count = counts.get(`${index} ${path}`)
      return [measure.id, withCount(cell.estimates[idOf(index)]!, count)] as const
    })
    return { ...cell, estimates: Object.fromEntries(estimates), warnings: cell.warnings }
  })
}

/** The number of different ids in the place of the one that stood for them all. */
function withCount(estimate: Cell['estimates'][string], count: number | undefined): Cell['estimates'][string] {
  if (count === undefined || estimate.value === null) return estimate
  return { ...estimate, value: count, numerator: count, bounds: estimate.bounds === null ? null : { lower: count, upper: count } }
}
