import type { IsoDate } from '@implementere/model'
import type { ToolRecord } from '../tool-record.ts'

/** A task of KE3 that was given another due date, and why. */
export interface Replanning {
  readonly id: string
  /** Id of the task in the record of KE3. */
  readonly task: string
  /** When it was due. */
  readonly from: IsoDate | null
  /** When it is due now; null: it was given up. */
  readonly to: IsoDate | null
  readonly reason: string | null
}

/**
 * A data point of an indicator of KE5 whose origin is `recorded`. A proportion has `numerator` and `denominator`, a mean `value` and `n`, a count `value`.
 * Several points of one period, from several sites, are put together.
 */
export interface IndicatorPoint {
  readonly id: string
  readonly indicator: string
  /** A day in the period that it stands for. */
  readonly date: IsoDate | null
  /** Null: of all sites. */
  readonly site: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  /** Number of values behind a mean. */
  readonly n: number | null
  /** Standard deviation of the values behind a mean. */
  readonly deviation: number | null
}

/** How many practitioners of a service came how far, on a day. Null: nobody counted. */
export interface AdoptionCount {
  readonly id: string
  readonly service: string
  readonly countedOn: IsoDate | null
  readonly trained: number | null
  readonly uses: number | null
  readonly rightTargetGroup: number | null
  readonly established: number | null
}

/** Record of the tool for KE6: what happened, as far as neither the plan of KE3 nor an observation says it. */
export interface ExecutionRecord extends ToolRecord<'KE6'> {
  readonly replannings: readonly Replanning[]
  readonly points: readonly IndicatorPoint[]
  readonly adoptions: readonly AdoptionCount[]
}
