/** Lower and upper limit at a confidence level. `null` means unbounded on that side: JSON has no infinity. */
export interface Interval {
  readonly lower: number | null
  readonly upper: number | null
  /** Confidence level, 0-1. */
  readonly level: number
  /** Id of the formula, for example `wilson`. */
  readonly method: string
}

/** The least and the greatest value over every completion of what is unknown. */
export interface Bounds {
  readonly lower: number
  readonly upper: number
}

/** What the value of an {@link Estimate} is counted in. Proportions are 0-1 and never clamped; percentages exist only in text. */
export type Unit = 'proportion' | 'ratio' | 'points' | 'days' | 'count' | (string & {})

/**
 * The one shape of every number these packages report: never without its denominator, never zero for missing.
 *
 * `known`, `unknown` and `notApplicable` count items or records. What cannot be computed has `value: null` and a `reason`.
 */
export interface Estimate {
  readonly value: number | null
  /** Why the value is null (`no-denominator`, `insufficient-data`, `all-unknown`, `all-not-applicable` ...); null when there is a value. */
  readonly reason: string | null
  readonly unit: Unit
  readonly numerator: number | null
  readonly denominator: number | null
  readonly known: number
  readonly unknown: number
  readonly notApplicable: number
  /** Every unknown at its worst and at its best; null where unbounded or where the denominator itself is unknown. */
  readonly bounds: Bounds | null
  readonly interval: Interval | null
  /** Id of the formula; its text and source stand in the package that computed it. */
  readonly method: string
}

/**
 * An {@link Estimate} from the fields that are known about it; the rest is null or 0.
 *
 * @example
 * ```ts
 * createEstimate({ method: 'qic.component', value: 0.7, known: 5 }).denominator // => null
 * ```
 */
export function createEstimate(fields: Pick<Estimate, 'method'> & Partial<Estimate>): Estimate {
  // Written out, not spread: estimates are made by the thousand, and a literal of one shape is a tenth faster to score with.
  return {
    value: fields.value ?? null,
    reason: fields.reason ?? null,
    unit: fields.unit ?? 'proportion',
    numerator: fields.numerator ?? null,
    denominator: fields.denominator ?? null,
    known: fields.known ?? 0,
    unknown: fields.unknown ?? 0,
    notApplicable: fields.notApplicable ?? 0,
    bounds: fields.bounds ?? null,
    interval: fields.interval ?? null,
    method: fields.method,
  }
}
