import { ImplementereError, type Estimate, type Json } from '@implementere/model'
import { MEASURES, type ContrastMeasure, type MeasureDefinition, type MeasureId } from './data/measures.ts'
import type { RelationId } from './data/relations.ts'
import { distanceEstimate, distanceRow, emptyDistance, mergeDistances, type DistanceSum } from './distance.ts'
import { distinctEstimate, distinctRow, emptyDistinct, mergeDistinct, type DistinctSum } from './distinct.ts'
import type { ColumnSource } from './expression.ts'
import { contrastEstimate, emptyTally, mergeTallies, ratioEstimate, tallyRow, totalEstimate, type Tally } from './tally.ts'

/** A measure by id, or one of one's own. */
export type MeasureChoice = MeasureId | MeasureDefinition

/** What is kept of the rows of a group for one measure. Plain JSON, and its own: adding writes into it. */
export type Sum = readonly Json[] | { readonly [key: string]: Json }

/** What a relation adds to the sum of a measure. */
export interface Contribution<Row, Item> {
  readonly over: RelationId
  readonly add: (sum: Sum, row: Row, item: Item) => void
}

/** A measure as functions. The definition is data; this is what evaluates it, over records and over columns alike. */
export interface Engine {
  readonly measure: MeasureDefinition
  readonly zero: () => Sum
  readonly merge: (a: Sum, b: Sum) => Sum
  readonly finish: (sum: Sum, level: number) => Estimate
  readonly contributions: <Row, Item>(source: (relation: RelationId) => ColumnSource<Row, Item>) => readonly Contribution<Row, Item>[]
}

/**
 * The definition behind an id. A definition of one's own is given back as it is.
 *
 * Throws: {@link ImplementereError} `unknown-measure`.
 *
 * @example
 * ```ts
 * measureOf('dosage.sessionsDelivered').dimension // => 'dosage'
 * ```
 */
export function measureOf(choice: MeasureChoice): MeasureDefinition {
  if (typeof choice !== 'string') return choice
  const found = MEASURES.find(({ id }) => id === choice)
  if (!found) throw new ImplementereError('unknown-measure', 'no measure has this id', { id: choice })
  return found
}

/** What evaluates a measure. */
export function engineOf(measure: MeasureDefinition): Engine {
  switch (measure.kind) {
    case 'ratio':
      return tallyEngine(measure, (tally, level) => ratioEstimate(measure, tally, level))
    case 'total':
      return tallyEngine(measure, (tally) => totalEstimate(measure, tally))
    case 'contrast':
      return contrastEngine(measure)
    case 'distinct':
      return engine<DistinctSum>(
        measure,
        emptyDistinct,
        mergeDistinct,
        (sum) => distinctEstimate(measure, sum),
        (source) => [{ over: measure.over, add: distinctRow(measure, source(measure.over)) }],
      )
    default:
      return engine<DistanceSum>(
        measure,
        emptyDistance,
        mergeDistances,
        (sum) => distanceEstimate(measure, sum),
        (source) => [{ over: measure.over, add: distanceRow(measure, source(measure.over)) }],
      )
  }
}

function tallyEngine(measure: Extract<MeasureDefinition, { kind: 'ratio' | 'total' }>, finish: (tally: Tally, level: number) => Estimate): Engine {
  return engine<Tally>(measure, emptyTally, mergeTallies, finish, (source) =>
    measure.parts.map((part) => ({ over: part.over, add: tallyRow(part, source(part.over)) })),
  )
}

/** Three tallies: programme, comparison, and rows whose side is unknown. */
function contrastEngine(measure: ContrastMeasure): Engine {
  const zero = () => [emptyTally(), emptyTally(), emptyTally()]
  const merge = (a: Tally[], b: Tally[]) => a.map((tally, side) => mergeTallies(tally, b[side]!))
  return engine<Tally[]>(
    measure,
    zero,
    merge,
    (tallies) => contrastEstimate(measure, tallies),
    (source) =>
      measure.parts.map((part) => {
        const add = tallyRow(part, source(part.over))
        const conditionOf = source(part.over).text('condition')
        return {
          over: part.over,
          add: (tallies, row, item) => {
            const condition = conditionOf(row, item)
            add(tallies[condition === 'programme' ? 0 : condition === 'comparison' ? 1 : 2]!, row, item)
          },
        }
      }),
  )
}

interface TypedContribution<S, Row, Item> {
  readonly over: RelationId
  readonly add: (sum: S, row: Row, item: Item) => void
}

/** The one place where the sum's own type is forgotten: an engine only ever meets sums of its own making. */
function engine<S extends Sum>(
  measure: MeasureDefinition,
  zero: () => S,
  merge: (a: S, b: S) => S,
  finish: (sum: S, level: number) => Estimate,
  contributions: <Row, Item>(source: (relation: RelationId) => ColumnSource<Row, Item>) => readonly TypedContribution<S, Row, Item>[],
): Engine {
  return {
    measure,
    zero,
    merge: (a, b) => merge(a as S, b as S),
    finish: (sum, level) => finish(sum as S, level),
    contributions: <Row, Item>(source: (relation: RelationId) => ColumnSource<Row, Item>) =>
      contributions(source) as readonly Contribution<Row, Item>[],
  }
}
