import { createEstimate, type Estimate } from '@implementere/model'
import { classify, SIDES, sideOf, type ClassRule, type DeterminantClass, type Side, type SideCounts } from './classify.ts'
import type { GroupBreakdown } from './group-breakdown.ts'
import type { Quadrant } from './priority.ts'
import { LEVEL_KEYS, type KnownRating, type RatingLevel } from './rating.ts'
import { recordOf } from './record.ts'
import { shareOf } from './share.ts'
import { meanOf, spreadOf, type Spread } from './spread.ts'

/** A value that may not exist, and then says why. */
export interface Reasoned<T> {
  readonly value: T | null
  readonly reason: string | null
}

/** How much more a determinant matters than has been done about it. */
export interface Gap extends Reasoned<number> {
  /** People who gave both their importance and their progress. */
  readonly n: number
}

/** What a group of people says of one determinant. Plain JSON. */
export interface DeterminantResult {
  readonly determinant: string
  /** Whether it is in the catalogue, or in the definitions passed in. */
  readonly defined: boolean
  readonly known: number
  readonly unknown: number
  /** How many gave each level. */
  readonly levels: Readonly<Record<`${RatingLevel}`, number>>
  /** Share of the known ratings on each side, with a Wilson interval. */
  readonly sides: Readonly<Record<Side, Estimate>>
  readonly value: Spread
  /** Share of the pairs of raters that are on the same side. */
  readonly agreement: Estimate
  readonly class: DeterminantClass
  readonly importance: Spread
  readonly changeability: Spread
  readonly progress: Spread
  /** Mean of importance less progress, points; null with `insufficient-data` when nobody gave both. */
  readonly gap: Gap
  /** Only of what may stand in the way: null with `no-barrier` for a facilitator and for what is neutral, with `insufficient-data` when importance or changeability is not known. */
  readonly quadrant: Reasoned<Quadrant>
  /** Mean importance times mean changeability, 1-25: a rank within one project. */
  readonly priority: Reasoned<number>
  /** Null when no breakdown was asked for. */
  readonly groups: GroupBreakdown | null
}

/** What is known of a determinant before it is seen beside the others. */
export type SingleResult = Omit<DeterminantResult, 'quadrant' | 'groups'>

/** What the current ratings of one determinant say. */
export function resultOf(
  determinant: string,
  ratings: readonly KnownRating[],
  { rule, level, defined }: { readonly rule: ClassRule; readonly level: number; readonly defined: boolean },
): SingleResult {
  const value = spreadOf(ratings.map((rating) => rating.value))
  const importance = spreadOf(ratings.map((rating) => rating.importance))
  const changeability = spreadOf(ratings.map((rating) => rating.changeability))
  const counts = countSides(ratings)
  const { known, unknown } = value
  return {
    determinant,
    defined,
    known,
    unknown,
    levels: countLevels(ratings),
    sides: recordOf(SIDES, (side) => shareOf({ numerator: counts[side], known, unknown }, 'barriers.sideShare', level)),
    value,
    agreement: agreementOf(counts, unknown),
    class: classify(counts, rule),
    importance,
    changeability,
    progress: spreadOf(ratings.map((rating) => rating.progress)),
    gap: gapOf(ratings),
    priority: reasoned(importance.mean === null || changeability.mean === null ? null : importance.mean * changeability.mean),
  }
}

/** A value, or null for want of data. */
export function reasoned<T>(value: T | null): Reasoned<T> {
  return { value, reason: value === null ? 'insufficient-data' : null }
}

function countSides(ratings: readonly KnownRating[]): SideCounts {
  return recordOf(SIDES, (side) => ratings.filter(({ value }) => value !== null && sideOf(value) === side).length)
}

function countLevels(ratings: readonly KnownRating[]): DeterminantResult['levels'] {
  return recordOf(LEVEL_KEYS, (level) => ratings.filter(({ value }) => value !== null && String(value) === level).length)
}

/** As the agreement on one unit in Fleiss' kappa: pairs on the same side of all pairs. */
function agreementOf(counts: SideCounts, unknown: number): Estimate {
  const known = SIDES.reduce((sum, side) => sum + counts[side], 0)
  const pairs = pairsOf(known)
  const agreed = SIDES.reduce((sum, side) => sum + pairsOf(counts[side]), 0)
  return createEstimate({
    value: pairs === 0 ? null : agreed / pairs,
    reason: pairs === 0 ? 'insufficient-data' : null,
    numerator: agreed,
    denominator: pairs,
    known,
    unknown,
    method: 'barriers.agreement',
  })
}

function pairsOf(n: number): number {
  return (n * n - n) / 2
}

function gapOf(ratings: readonly KnownRating[]): Gap {
  const gaps = ratings.flatMap(({ importance, progress }) => (importance === null || progress === null ? [] : importance - progress))
  return { ...reasoned(meanOf(gaps)), n: gaps.length }
}
