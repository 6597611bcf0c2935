import { ImplementereError, type IsoDate } from '@implementere/model'

/** Valence and strength: -2 a strong barrier, -1 a barrier, 0 neither or both, 1 a facilitator, 2 a strong facilitator. */
export const RATING_LEVELS = [-2, -1, 0, 1, 2] as const

/** One of {@link RATING_LEVELS}. */
export type RatingLevel = (typeof RATING_LEVELS)[number]

/** The levels as keys of a record. */
export const LEVEL_KEYS = ['-2', '-1', '0', '1', '2'] as const satisfies readonly `${RatingLevel}`[]

/** Ends of the scales of importance, changeability and progress: 1 very little, 5 very much. A convention of ours. */
export const WEIGHT_SCALE = { min: 1, max: 5 } as const

/** What one person said of one determinant in one round. Plain JSON; ids are opaque and name nobody. */
export interface DeterminantRating {
  readonly id: string
  /** Id of a row of `DETERMINANTS` or of a determinant of one's own. */
  readonly determinant: string
  /** As the organisation names its roles; null when unknown. */
  readonly role: string | null
  /** Null when unknown: such ratings can't be told apart and count as one person each. */
  readonly rater: string | null
  readonly site: string | null
  /** Name of the round in which it was given, for example `planning`. */
  readonly round: string | null
  /** Null is not mentioned or not known, and is never 0. */
  readonly value: RatingLevel | null
  /** How much it matters, {@link WEIGHT_SCALE}. */
  readonly importance: number | null
  /** How far it can be changed, {@link WEIGHT_SCALE}. */
  readonly changeability: number | null
  /** How far one has come with it, {@link WEIGHT_SCALE}. */
  readonly progress: number | null
  readonly note: string | null
  /** A day; a moment with its offset is read too. */
  readonly at: IsoDate
}

/** Ratings that are stored by themselves. */
export interface DeterminantRatings {
  readonly formatVersion: 1
  readonly ratings: readonly DeterminantRating[]
}

/** What an analysis needs of a rating; what is absent is unknown. */
export type RatingInput = Pick<DeterminantRating, 'determinant' | 'value'> & Partial<DeterminantRating>

/** A {@link RatingInput} with null for what is absent. */
export type KnownRating = { readonly [Key in keyof DeterminantRating]: DeterminantRating[Key] | null } & Pick<DeterminantRating, 'determinant'>

/** Which ratings count. */
export interface CurrentOptions {
  /** Only this round (null: those without one). Absent: all rounds. */
  readonly round?: string | null
  /** Whether somebody who rated at several sites counts at each of them; default false. */
  readonly perSite?: boolean
}

/**
 * The ratings that count: of each rater and determinant the latest only, so that a number of ratings is a number of people.
 *
 * A latest rating without a value supersedes an earlier one: what is no longer known is unknown. Of two at the same moment the one with the greater id
 * counts. The result does not depend on the order of the input.
 * Throws: {@link ImplementereError} `off-scale` for a value, importance, changeability or progress that is not on its scale.
 *
 * @example
 * ```ts
 * const before = { id: 'a', determinant: 'timePressure', rater: 'p1', value: -2, at: '2026-01-15' } as const
 * const after = { ...before, id: 'b', value: -1, at: '2026-06-15' } as const
 * currentRatings([after, before]).map(({ value }) => value) // => [-1]
 * currentRatings([{ determinant: 'timePressure', value: 3 as 2 }]) // throws off-scale
 * ```
 */
export function currentRatings(ratings: readonly RatingInput[], { round, perSite = false }: CurrentOptions = {}): readonly KnownRating[] {
  const latest = new Map<string, KnownRating>()
  for (const [index, input] of ratings.entries()) {
    const rating = complete(input)
    if (round !== undefined && rating.round !== round) continue
    const key = JSON.stringify([rating.determinant, rating.rater ?? index, rating.rater === null, perSite ? rating.site : null])
    const other = latest.get(key)
    if (other === undefined || supersedes(rating, other)) latest.set(key, rating)
  }
  return [...latest.values()]
}

function complete(input: RatingInput): KnownRating {
  const rating = {
    id: input.id ?? null,
    determinant: input.determinant,
    role: input.role ?? null,
    rater: input.rater ?? null,
    site: input.site ?? null,
    round: input.round ?? null,
    value: input.value ?? null,
    importance: input.importance ?? null,
    changeability: input.changeability ?? null,
    progress: input.progress ?? null,
    note: input.note ?? null,
    at: input.at ?? null,
  }
  const { determinant, value, importance, changeability, progress } = rating
  requireOnScale(value, { min: RATING_LEVELS[0], max: RATING_LEVELS.at(-1)! }, determinant)
  for (const weight of [importance, changeability, progress]) requireOnScale(weight, WEIGHT_SCALE, determinant)
  return rating
}

function requireOnScale(value: number | null, { min, max }: { readonly min: number; readonly max: number }, determinant: string): void {
  if (value === null || (Number.isInteger(value) && value >= min && value <= max)) return
  throw new ImplementereError('off-scale', `a rating of ${determinant} is a whole number from ${min} to ${max}, or null, not ${value}`, {
    determinant,
    value: Number.isFinite(value) ? value : String(value),
  })
}

function supersedes(rating: KnownRating, other: KnownRating): boolean {
  const [moment, otherMoment] = [momentOf(rating), momentOf(other)]
  return moment === otherMoment ? JSON.stringify(rating) > JSON.stringify(other) : moment > otherMoment
}

function momentOf({ at }: KnownRating): number {
  return at === null ? -Infinity : Date.parse(at)
}
