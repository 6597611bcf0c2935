import { ImplementereError } from '@implementere/model'

/** What the ratings of a determinant amount to. */
export const DETERMINANT_CLASSES = ['barrier', 'facilitator', 'neutral', 'mixed', 'polarised', 'insufficient-data'] as const

/** One of {@link DETERMINANT_CLASSES}. */
export type DeterminantClass = (typeof DETERMINANT_CLASSES)[number]

/** The sides a rating can be on. */
export const SIDES = ['barrier', 'neutral', 'facilitator'] as const

/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number]

/** How many ratings are on each side. */
export type SideCounts = Readonly<Record<Side, number>>

/** Where the classes begin. */
export interface ClassRule {
  /** Fewest known ratings for a class, in people. */
  readonly minimumRatings: number
  /** Least share on each of the two opposite sides that makes it polarised, 0-1. */
  readonly polarisedShare: number
  /** Least share on one side that makes consensus, 0-1. */
  readonly consensusShare: number
}

/** The rule of the R package pcatR, taken over as behaviour. Conventions, not validated cut-offs. */
export const DEFAULT_CLASS_RULE: ClassRule = { minimumRatings: 2, polarisedShare: 0.2, consensusShare: 0.6 }

/**
 * What the ratings of a determinant amount to. The rules apply in this order: too few ratings; both opposite sides have at least the polarised share;
 * one side has at least the consensus share, and names the class; else mixed.
 *
 * Unit: people. Missing: unknown ratings are not counted on any side. A tie is never a consensus.
 * Throws: {@link ImplementereError} `invalid-count` for counts that are not whole numbers of at least 0, `invalid-rule` for shares outside 0-1.
 * Source: pcatR 1.0.1, behaviour; the numbers are {@link DEFAULT_CLASS_RULE}.
 *
 * @example
 * ```ts
 * classify({ barrier: 6, neutral: 3, facilitator: 1 }) // => 'barrier'
 * classify({ barrier: 7, neutral: 1, facilitator: 2 }) // => 'polarised'
 * classify({ barrier: 1, neutral: 0, facilitator: 0 }) // => 'insufficient-data'
 * ```
 */
export function classify(counts: SideCounts, rule: ClassRule = DEFAULT_CLASS_RULE): DeterminantClass {
  requireCounts(counts)
  requireRule(rule)
  const { barrier, neutral, facilitator } = counts
  const n = barrier + neutral + facilitator
  if (n < rule.minimumRatings || n === 0) return 'insufficient-data'
  if (Math.min(barrier, facilitator) / n >= rule.polarisedShare) return 'polarised'
  const most = Math.max(barrier, neutral, facilitator)
  const leaders = SIDES.filter((side) => counts[side] === most)
  return leaders.length === 1 && most / n >= rule.consensusShare ? leaders[0]! : 'mixed'
}

/**
 * The side of a rating: below 0 a barrier, above 0 a facilitator.
 *
 * @example
 * ```ts
 * sideOf(-1) // => 'barrier'
 * ```
 */
export function sideOf(value: number): Side {
  if (value === 0) return 'neutral'
  return value < 0 ? 'barrier' : 'facilitator'
}

/** Whether somebody may have to do something about a determinant of this class. */
export function mayHinder(one: DeterminantClass): boolean {
  return one === 'barrier' || one === 'mixed' || one === 'polarised'
}

function requireCounts(counts: SideCounts): void {
  if (SIDES.every((side) => Number.isSafeInteger(counts[side]) && counts[side] >= 0)) return
  throw new ImplementereError('invalid-count', 'counts are whole numbers of at least 0', { ...counts })
}

function requireRule(rule: ClassRule): void {
  const shares = [rule.polarisedShare, rule.consensusShare]
  if (rule.minimumRatings >= 0 && shares.every((share) => share >= 0 && share <= 1)) return
  throw new ImplementereError('invalid-rule', 'shares lie between 0 and 1 and the least number of ratings is at least 0', { ...rule })
}
