import type {
  ContrastMeasure,
  DistanceMeasure,
  DistinctMeasure,
  MeasureDefinition,
  Part,
  RatioMeasure,
  RelationId,
  TotalMeasure,
} from '@implementere/dimensions'
import { expressionSql, type SqlColumns } from './expression-sql.ts'
import type { ParameterList } from './parameters.ts'

/** What the rows of a relation are asked, and how the sums of their groups are made and merged. All columns of a group are numbers, or the one text `item`. */
export interface GroupSql {
  readonly relation: RelationId
  /** Columns of each row, as `expression as "name"`. */
  readonly rows: readonly string[]
  /** Sums of the rows of a group, with the names of their columns. */
  readonly sums: readonly Column[]
  /** Sums of such sums. */
  readonly merged: readonly Column[]
  /** Whether groups are also told apart by the text `item`; `counted` where its different values are counted when groups are merged. */
  readonly item: 'none' | 'kept' | 'counted'
  /** The condition under which a group may be shown, over the merged columns; null: always. */
  readonly shown: string | null
  /** The merged columns that it hides. */
  readonly hides: ReadonlySet<string>
}

/** A column of a group. */
export interface Column {
  readonly name: string
  readonly sql: string
}

/** Where the tally of a measure stands among the columns of a group: `known`, `unknown numerator`, `not applicable`, `open`, `numerator`, and, unless the denominator is constant, `denominator`, `unknown denominator` and `extra` (the numerator of rows without one). */
export interface TallyPlace {
  readonly measure: number
  /** Programme, comparison, neither; null for measures that are no contrasts. */
  readonly side: Side | null
  readonly first: number
  readonly constantDenominator: number | null
}

/** Which tally of a contrast. */
export type Side = 0 | 1 | 2

/** A measure with its place in the question. */
export interface Placed<Measure extends MeasureDefinition> {
  readonly measure: number
  readonly definition: Measure
}

/** A row's part in a tally: it counts, its numerator alone is unknown, it does not apply, or its denominator is unknown too. A row that does not belong has none. */
const [COUNTS, NUMERATOR_UNKNOWN, NOT_APPLICABLE, OPEN] = [0, 1, 2, 3] as const

const SIDES = [0, 1, 2] as const

/** All ratios, totals and contrasts over one relation, in one scan of it. */
export function tallyGroup(
  relation: RelationId,
  measures: readonly Placed<RatioMeasure | TotalMeasure | ContrastMeasure>[],
  columns: SqlColumns,
  parameters: ParameterList,
  minimum: number | null,
): GroupSql & { readonly tallies: readonly TallyPlace[] } {
  const tallies: TallyPlace[] = []
  const group = { relation, rows: [] as string[], sums: [] as Column[], merged: [] as Column[], item: 'none' as const, shown: [] as string[] }
  const hides = new Set<string>()
  for (const { measure, definition } of measures) {
    for (const part of definition.parts.filter(({ over }) => over === relation)) {
      for (const side of definition.kind === 'contrast' ? SIDES : [null]) {
        const place = { measure, side, first: group.sums.length, constantDenominator: typeof part.denominator === 'number' ? part.denominator : null }
        const own = tallySql(part, place, tallies.length, columns, parameters)
        tallies.push(place)
        group.rows.push(...own.rows)
        group.sums.push(...own.sums)
        const merged = own.sums.map(({ name }) => ({ name, sql: `coalesce(sum("${name}"), 0)::float8` }))
        group.merged.push(...merged)
        if (minimum === null || !definition.people) continue
        for (const { name } of merged) hides.add(name)
        group.shown.push(shownSql(place, minimum, parameters))
      }
    }
  }
  return { ...group, shown: group.shown.length === 0 ? null : group.shown.join(' and '), hides, tallies }
}

/** Names of the columns of a tally. */
export function columnsOfTally({ first, constantDenominator }: TallyPlace): readonly string[] {
  return Array.from({ length: constantDenominator === null ? 8 : 5 }, (_, index) => `v${first + index}`)
}

function tallySql(part: Part, place: TallyPlace, index: number, columns: SqlColumns, parameters: ParameterList): Pick<GroupSql, 'rows' | 'sums'> {
  const [status, numerator, denominator] = [`"s${index}"`, `"n${index}"`, `"d${index}"`]
  const denominatorSql = place.constantDenominator === null ? expressionSql(part.denominator, columns, parameters) : null
  const numeratorSql = expressionSql(part.numerator, columns, parameters)
  const statusOf = statusSql(part, place.side, numeratorSql, denominatorSql, columns, parameters)
  const rows = [`${statusOf} as ${status}`, `${numeratorSql} as ${numerator}`]
  const count = (code: number) => `count(*) filter (where ${status} = ${code})`
  const sum = (column: string, code: number) => `sum(${column}) filter (where ${status} = ${code})`
  const sums = [count(COUNTS), count(NUMERATOR_UNKNOWN), count(NOT_APPLICABLE), count(OPEN), sum(numerator, COUNTS)]
  if (denominatorSql !== null) {
    rows.push(`${denominatorSql} as ${denominator}`)
    const extra = `sum(${numerator}) filter (where ${status} = ${COUNTS} and ${denominator} = 0)`
    sums.push(sum(denominator, COUNTS), sum(denominator, NUMERATOR_UNKNOWN), extra)
  }
  return { rows, sums: sums.map((sql, offset) => ({ name: `v${place.first + offset}`, sql })) }
}

function statusSql(
  part: Part,
  side: Side | null,
  numerator: string,
  denominator: string | null,
  columns: SqlColumns,
  parameters: ParameterList,
): string {
  const cases: string[] = []
  if (side !== null) cases.push(`when ${isElsewhere(side, columns.text('condition'))} then null`)
  if (part.where !== undefined) {
    const where = expressionSql(part.where, columns, parameters)
    cases.push(`when (${where}) = 0 then null`, `when (${where}) is null then ${OPEN}`)
  }
  if (part.applicable !== undefined) cases.push(`when (${expressionSql(part.applicable, columns, parameters)}) = 0 then ${NOT_APPLICABLE}`)
  if (denominator !== null) cases.push(`when (${denominator}) is null then ${OPEN}`)
  return `case ${cases.join(' ')} when (${numerator}) is null then ${NUMERATOR_UNKNOWN} else ${COUNTS} end`
}

/** Whether a row belongs to another side of a contrast. */
function isElsewhere(side: Side, condition: string | null): string {
  if (side === 2) return condition === null ? 'false' : `${condition} in ('programme', 'comparison')`
  return condition === null ? 'true' : `(${condition} is null or ${condition} <> '${side === 0 ? 'programme' : 'comparison'}')`
}

/** Whether those in the numerator, those of them that are extra, the others, and the rest are none or at least the minimum: whole numbers, the rest not below 0. */
function shownSql(place: TallyPlace, minimum: number, parameters: ParameterList): string {
  const names = columnsOfTally(place).map((name) => `"${name}"`)
  const numerator = names[4]!
  const denominator = place.constantDenominator === null ? names[5]! : `(${names[0]} * ${parameters.number(place.constantDenominator)})`
  const rest = `(${denominator} - ${numerator})`
  const least = parameters.number(minimum)
  const isFine = (value: string) => `(${value} = 0 or ${value} >= ${least}) and ${value} = floor(${value}) and ${value} >= 0`
  const parts = place.constantDenominator === null ? [names[7]!, `(${numerator} - ${names[7]!})`] : []
  return `${[numerator, rest, ...parts].map(isFine).join(' and ')} and ${denominator} <= ${parameters.number(Number.MAX_SAFE_INTEGER)}`
}

/** Different ids: each is kept once by every part, and counted when the parts are merged. Numbers of parts are never summed. */
export function distinctGroup(
  { definition }: Placed<DistinctMeasure>,
  columns: SqlColumns,
  parameters: ParameterList,
  mode: 'counts' | 'ids',
  minimum: number | null,
): GroupSql {
  const rows = [`${columns.text(definition.column) ?? 'null::text'} as "item"`]
  const sums = [{ name: 'v0', sql: 'count(*)' }]
  const total = 'coalesce(sum("v0"), 0)::float8'
  if (mode === 'ids')
    return { relation: definition.over, rows, sums, merged: [{ name: 'v0', sql: total }], item: 'kept', shown: null, hides: new Set() }
  const among = (condition: string) => `coalesce(sum("v0") filter (where "item" is ${condition}), 0)::float8`
  const merged = [
    { name: 'v0', sql: among('not null') },
    { name: 'v1', sql: among('null') },
    { name: 'v2', sql: 'count(distinct "item")::float8' },
  ]
  const hidden = minimum !== null && definition.people
  return {
    relation: definition.over,
    rows,
    sums,
    merged,
    item: 'counted',
    shown: hidden ? `("v2" = 0 or "v2" >= ${parameters.number(minimum)})` : null,
    hides: new Set(hidden ? merged.map(({ name }) => name) : []),
  }
}

/** The two sums of every stratum. A row that cannot be placed is counted as unknown. */
export function distanceGroup({ definition }: Placed<DistanceMeasure>, columns: SqlColumns, parameters: ParameterList): GroupSql {
  const stratum = columns.text(definition.stratum) ?? 'null::text'
  const [where, numerator, denominator] = [definition.where, definition.numerator, definition.denominator].map((expression) =>
    expressionSql(expression, columns, parameters),
  )
  const isUnknown = `${stratum} is null or (${numerator}) is null or (${denominator}) is null`
  const status = `case when (${where}) = 0 then null when ${isUnknown} then ${NUMERATOR_UNKNOWN} else ${COUNTS} end`
  const item = `case when (${where}) = 0 or ${isUnknown} then null else ${stratum} end`
  const sums = [
    { name: 'v0', sql: `count(*) filter (where "s" = ${COUNTS})` },
    { name: 'v1', sql: `count(*) filter (where "s" = ${NUMERATOR_UNKNOWN})` },
    { name: 'v2', sql: `sum("n") filter (where "s" = ${COUNTS})` },
    { name: 'v3', sql: `sum("d") filter (where "s" = ${COUNTS})` },
  ]
  return {
    relation: definition.over,
    rows: [`${status} as "s"`, `${item} as "item"`, `${numerator} as "n"`, `${denominator} as "d"`],
    sums,
    merged: sums.map(({ name }) => ({ name, sql: `coalesce(sum("${name}"), 0)::float8` })),
    item: 'kept',
    shown: null,
    hides: new Set(),
  }
}
