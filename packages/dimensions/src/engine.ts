import { ImplementereError, type Estimate, type Json } from '@implementere/model'
import { MEASURES, type ContrastMeasure, type DistinctMeasure, type MeasureDefinition, type MeasureId } from './data/measures.ts'
import type { RelationId } from './data/relations.ts'
import { absorbDistance, distanceEstimate, distanceRow, emptyDistance, type DistanceSum } from './distance.ts'
import { distinctEstimate, distinctSets, emptyDistinct, type DistinctSum } from './distinct.ts'
import type { ColumnSource } from './expression.ts'
import { absorbTally, contrastEstimate, emptyTally, ratioEstimate, tallyRow, totalEstimate, type Tally } from './tally.ts'

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
  /** Adds a sum to another: the first is written into, the second is left as it was. */
  readonly absorb: (into: Sum, sum: Sum) => void
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
  if (!found) throw new ImplementereError('unknown-measure', `no measure has the id "${choice}"`, { id: choice })
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
      return distinctEngine(measure)
    default:
      return engine<DistanceSum>(
        measure,
        emptyDistance,
        absorbDistance,
        (sum) => distanceEstimate(measure, sum),
        (source) => [{ over: measure.over, add: distanceRow(measure, source(measure.over)) }],
      )
  }
}

function tallyEngine(measure: Extract<MeasureDefinition, { kind: 'ratio' | 'total' }>, finish: (tally: Tally, level: number) => Estimate): Engine {
  return engine<Tally>(measure, emptyTally, absorbTally, finish, (source) =>
    measure.parts.map((part) => ({ over: part.over, add: tallyRow(part, source(part.over)) })),
  )
}

function distinctEngine(measure: DistinctMeasure): Engine {
  const { addId, absorb } = distinctSets()
  return engine<DistinctSum>(
    measure,
    emptyDistinct,
    absorb,
    (sum) => distinctEstimate(measure, sum),
    (source) => {
      const idOf = source(measure.over).text(measure.column)
      return [{ over: measure.over, add: (sum, row, item) => addId(sum, idOf(row, item)) }]
    },
  )
}

/** Three tallies: programme, comparison, and rows whose side is unknown. */
function contrastEngine(measure: ContrastMeasure): Engine {
  const zero = () => [emptyTally(), emptyTally(), emptyTally()]
  const absorb = (into: Tally[], tallies: Tally[]) => into.forEach((tally, side) => absorbTally(tally, tallies[side]!))
  return engine<Tally[]>(
    measure,
    zero,
    absorb,
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
  absorb: (into: S, sum: S) => void,
  finish: (sum: S, level: number) => Estimate,
  contributions: <Row, Item>(source: (relation: RelationId) => ColumnSource<Row, Item>) => readonly TypedContribution<S, Row, Item>[],
): Engine {
  return {
    measure,
    zero,
    absorb: (into, sum) => absorb(into as S, sum as S),
    finish: (sum, level) => finish(sum as S, level),
    contributions: <Row, Item>(source: (relation: RelationId) => ColumnSource<Row, Item>) =>
      contributions(source) as readonly Contribution<Row, Item>[],
  }
}
