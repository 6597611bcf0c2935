import type { DeterminantRating, RatingLevel } from '@implementere/barriers'

/** What everybody said of a determinant: in the order of {@link RATERS}; null where somebody could not say. */
interface RatedRow {
  readonly determinant: string
  readonly values: readonly (RatingLevel | null)[]
  readonly importance: number
  readonly changeability: number
}

const RATERS = [
  { rater: 'kursleder-1', role: 'kursleder', site: 'familiesenter-nord', at: '2025-02-04' },
  { rater: 'kursleder-2', role: 'kursleder', site: 'familiesenter-nord', at: '2025-02-04' },
  { rater: 'kursleder-3', role: 'kursleder', site: 'familiesenter-sor', at: '2025-02-06' },
  { rater: 'fagleder-1', role: 'fagleder', site: null, at: '2025-02-06' },
  { rater: 'leder-1', role: 'virksomhetsleder', site: null, at: '2025-02-11' },
  { rater: 'brukerrepresentant-1', role: 'brukerrepresentant', site: null, at: '2025-02-13' },
] as const

const ROWS: readonly RatedRow[] = [
  { determinant: 'timePressure', values: [-2, -2, -2, -2, -1, null], importance: 5, changeability: 3 },
  { determinant: 'insufficientTraining', values: [-2, -2, -1, -2, -2, null], importance: 5, changeability: 5 },
  { determinant: 'attitudes.changeFatigue', values: [-1, -1, 0, -1, 0, null], importance: 3, changeability: 3 },
  { determinant: 'cfir.relativeAdvantage', values: [2, 1, 1, 2, 1, 2], importance: 4, changeability: 2 },
  { determinant: 'cfir.trialability', values: [1, 1, 0, 1, 1, null], importance: 3, changeability: 3 },
  { determinant: 'cfir.financing', values: [null, null, null, -2, -2, null], importance: 5, changeability: 2 },
  { determinant: 'cfir.partnershipsAndConnections', values: [1, 1, null, 1, 2, 1], importance: 4, changeability: 3 },
  { determinant: 'cfir.localAttitudes', values: [0, 1, null, 0, 1, 1], importance: 3, changeability: 2 },
  { determinant: 'cfir.culture.learningCenteredness', values: [1, 1, 2, 1, 1, null], importance: 4, changeability: 3 },
  { determinant: 'cfir.midLevelLeaders', values: [2, 1, 2, null, 2, null], importance: 5, changeability: 4 },
  { determinant: 'cfir.engaging.recipients', values: [-1, 0, -1, -1, 0, -2], importance: 4, changeability: 4 },
  { determinant: 'rmc2.staffCapacities', values: [-1, -1, -2, -1, 0, null], importance: 4, changeability: 2 },
  { determinant: 'rmc2.programChampion', values: [2, 2, 1, 2, 2, 1], importance: 4, changeability: 4 },
  { determinant: 'rmc2.observability', values: [0, 1, 0, 1, 0, null], importance: 2, changeability: 3 },
]

/**
 * Ratings that the people of the sample story gave before anything was planned.
 *
 * @example
 * ```ts
 * sampleRatings().every(({ round }) => round === 'forberede-2025') // => true
 * ```
 */
export function sampleRatings(): readonly DeterminantRating[] {
  return ROWS.flatMap(({ determinant, values, importance, changeability }) =>
    RATERS.map((rater, index) => {
      const value = values[index] ?? null
      const weights = value === null ? { importance: null, changeability: null } : { importance, changeability }
      return { id: `${determinant}.${rater.rater}`, determinant, ...rater, round: 'forberede-2025', value, ...weights, progress: null, note: null }
    }),
  )
}
