import { createEstimate, type Bounds, type Estimate, type Interval } from '@implementere/model'
import { wilson } from '@implementere/statistics'
import type { ContrastMeasure, MeasureDefinition, Part, RatioMeasure, TotalMeasure } from './data/measures.ts'
import { compileExpression, type ColumnSource, type NumberOf } from './expression.ts'

/**
 * What is kept of the rows of a group: `[known, unknown, notApplicable, numerator, denominator, unknownDenominator, open, extra]`.
 *
 * `unknownDenominator` is the denominator of rows whose numerator alone is unknown, `open` the rows whose denominator is unknown too, `extra` what of the
 * numerator is of rows without a denominator: sessions that stood in no plan. Eight numbers, whatever the number of rows.
 */
export type Tally = number[]

/** Numbers of a tally. */
export const TALLY_SIZE = 8

const [KNOWN, UNKNOWN, NOT_APPLICABLE, NUMERATOR, DENOMINATOR, UNKNOWN_DENOMINATOR, OPEN, EXTRA] = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** The tally of no rows. */
export function emptyTally(): Tally {
  return [0, 0, 0, 0, 0, 0, 0, 0]
}

/** Adds the tally of some rows to that of others. */
export function absorbTally(into: Tally, tally: Tally): void {
  for (let index = 0; index < TALLY_SIZE; index++) into[index]! += tally[index]!
}

/** What adds a row of a relation to a tally. */
export function tallyRow<Row, Item>(part: Part, source: ColumnSource<Row, Item>): (tally: Tally, row: Row, item: Item) => void {
  const where = part.where === undefined ? null : compileExpression(part.where, source)
  const applicable = part.applicable === undefined ? null : compileExpression(part.applicable, source)
  const numeratorOf = compileExpression(part.numerator, source)
  const denominatorOf = compileExpression(part.denominator, source)
  const count: (tally: Tally, row: Row, item: Item) => void = (tally, row, item) => {
    const numerator = numeratorOf(row, item)
    const denominator = denominatorOf(row, item)
    if (Number.isNaN(denominator)) leaveOpen(tally)
    else if (Number.isNaN(numerator)) leaveUnknown(tally, denominator)
    else {
      tally[KNOWN]! += 1
      tally[NUMERATOR]! += numerator
      tally[DENOMINATOR]! += denominator
      if (denominator === 0) tally[EXTRA]! += numerator
    }
  }
  return where === null && applicable === null ? count : countSome(where, applicable, count)
}

function countSome<Row, Item>(
  where: NumberOf<Row, Item> | null,
  applicable: NumberOf<Row, Item> | null,
  count: (tally: Tally, row: Row, item: Item) => void,
): (tally: Tally, row: Row, item: Item) => void {
  return (tally, row, item) => {
    const belongs = where === null ? 1 : where(row, item)
    if (belongs === 0) return
    if (Number.isNaN(belongs)) leaveOpen(tally)
    else if (applicable !== null && applicable(row, item) === 0) tally[NOT_APPLICABLE]! += 1
    else count(tally, row, item)
  }
}

function leaveOpen(tally: Tally): void {
  tally[UNKNOWN]! += 1
  tally[OPEN]! += 1
}

function leaveUnknown(tally: Tally, denominator: number): void {
  tally[UNKNOWN]! += 1
  tally[UNKNOWN_DENOMINATOR]! += denominator
}

/** The ratio that a tally stands for. */
export function ratioEstimate(measure: RatioMeasure, tally: Tally, level: number): Estimate {
  const { numerator, denominator } = sumsOf(measure, tally)
  const reason = ratioReason(tally, { numerator, denominator })
  const isLost = reason === 'overflow'
  return {
    value: reason === null ? numerator / denominator + 0 : null,
    reason,
    unit: measure.unit,
    numerator: isLost ? null : numerator + 0,
    denominator: isLost ? null : denominator + 0,
    known: tally[KNOWN]!,
    unknown: tally[UNKNOWN]!,
    notApplicable: tally[NOT_APPLICABLE]!,
    bounds: isLost ? null : boundsOf(measure, tally),
    interval: reason === null ? wilsonOf(measure, tally, level) : null,
    method: measure.id,
  }
}

/** The sum that a tally stands for. */
export function totalEstimate(measure: TotalMeasure, tally: Tally): Estimate {
  const reason = reasonOf(tally, { numerator: tally[NUMERATOR]!, denominator: tally[DENOMINATOR]! })
  if (reason !== null) return createEstimate({ ...countsOf(measure, tally), reason })
  const value = tally[NUMERATOR]! + 0
  return createEstimate({
    ...countsOf(measure, tally),
    value,
    numerator: value,
    bounds: tally[UNKNOWN] === 0 ? { lower: value, upper: value } : null,
  })
}

/** The difference of the two ratios, programme less comparison. */
export function contrastEstimate(measure: ContrastMeasure, [programme, comparison, unplaced]: readonly Tally[]): Estimate {
  const together = emptyTally()
  for (const tally of [programme!, comparison!, unplaced!]) absorbTally(together, tally)
  const counts = countsOf(measure, together)
  const reason = [programme!, comparison!].map((tally) => ratioReason(tally, sumsOf(measure, tally))).find((code) => code !== null)
  const [ours, theirs] = [programme!, comparison!].map((tally) => boundsOf(measure, tally))
  const bounds = ours && theirs && unplaced![UNKNOWN] === 0 ? { lower: ours.lower - theirs.upper, upper: ours.upper - theirs.lower } : null
  if (reason !== undefined) return createEstimate({ ...counts, reason, bounds })
  return createEstimate({ ...counts, value: ratioOf(sumsOf(measure, programme!)) - ratioOf(sumsOf(measure, comparison!)), bounds })
}

/** What a ratio is made of. */
export interface Sums {
  readonly numerator: number
  readonly denominator: number
}

/** What decides how a tally is read. */
export type TallyReading = Pick<RatioMeasure, 'bounded' | 'rowMaximum'>

/** The ratio of what is known; null where there is none, or where it leaves the numbers that JSON has. */
export function knownRatio(reading: TallyReading, tally: Tally): number | null {
  const sums = sumsOf(reading, tally)
  const ratio = tally[KNOWN] === 0 || sums.denominator === 0 ? null : ratioOf(sums)
  return Number.isFinite(ratio) ? ratio : null
}

/**
 * Numerator and denominator of what is known.
 *
 * What is extra is set against the whole plan. Where a part of the plan has an unknown numerator, it counts for the part that is known: three extra sessions
 * beside five known ones of ten planned are one and a half. All of it against the known part would give values that no completion can have. A share
 * that exceeds 1 although it should not keeps its sums as they are.
 */
export function sumsOf({ bounded }: TallyReading, tally: Tally, unknown = unknownPart(tally)): Sums {
  const [numerator, denominator, extra] = [tally[NUMERATOR]!, tally[DENOMINATOR]!, tally[EXTRA]!]
  return { numerator: bounded || extra === 0 ? numerator : numerator - extra * unknown, denominator }
}

/** The part of the sum of denominators whose numerator is unknown, 0-1; 0 where all of it is, as there is no part to count for. */
export function unknownPart(tally: Tally): number {
  const [known, unknown] = [tally[DENOMINATOR]!, tally[UNKNOWN_DENOMINATOR]!]
  return known === 0 ? 0 : unknown / (known + unknown)
}

/**
 * The least and the greatest ratio over every completion of what is unknown. Null where that has no end, where a denominator is unknown, and where the known
 * rows already exceed 1 although they should not.
 */
export function boundsOf(reading: TallyReading, tally: Tally): Bounds | null {
  const known = knownRatio(reading, tally)
  if (tally[UNKNOWN] === 0) return known === null ? null : { lower: known + 0, upper: known + 0 }
  const denominator = tally[DENOMINATOR]! + tally[UNKNOWN_DENOMINATOR]!
  const most = mostUnknown(reading, tally)
  if (most === null || tally[OPEN]! > 0 || denominator === 0 || (reading.bounded && (known ?? 0) > 1)) return null
  const [lower, upper] = [tally[NUMERATOR]! / denominator, (tally[NUMERATOR]! + most) / denominator]
  if (!Number.isFinite(upper)) return null
  // The value is one of those between them; rounding is not to put it outside.
  return { lower: Math.min(lower, known ?? lower), upper: Math.max(upper, known ?? upper) }
}

/** What the rows whose numerator alone is unknown can add to it at most; null where that has no end. */
function mostUnknown({ bounded, rowMaximum }: TallyReading, tally: Tally): number | null {
  if (bounded) return tally[UNKNOWN_DENOMINATOR]!
  return rowMaximum === undefined ? null : rowMaximum * (tally[UNKNOWN]! - tally[OPEN]!)
}

function ratioOf({ numerator, denominator }: Sums): number {
  return numerator / denominator
}

function countsOf(measure: MeasureDefinition, tally: Tally): Pick<Estimate, 'method' | 'unit' | 'known' | 'unknown' | 'notApplicable'> {
  return { method: measure.id, unit: measure.unit, known: tally[KNOWN]!, unknown: tally[UNKNOWN]!, notApplicable: tally[NOT_APPLICABLE]! }
}

/** Why there is no ratio; null where there is one. */
function ratioReason(tally: Tally, sums: Sums): string | null {
  return reasonOf(tally, sums) ?? (sums.denominator === 0 ? 'no-denominator' : null)
}

/** Why there are no sums; null where there are. */
function reasonOf(tally: Tally, sums: Sums): string | null {
  if (tally[KNOWN]! > 0) return overflows(sums) ? 'overflow' : null
  if (tally[UNKNOWN]! > 0) return 'all-unknown'
  return tally[NOT_APPLICABLE]! > 0 ? 'all-not-applicable' : 'no-data'
}

/** Whether a sum or the ratio leaves the numbers that JSON has. */
function overflows({ numerator, denominator }: Sums): boolean {
  return !Number.isFinite(numerator) || !Number.isFinite(denominator) || !Number.isFinite(numerator / (denominator || 1))
}

function wilsonOf(measure: RatioMeasure, tally: Tally, level: number): Interval | null {
  const { numerator, denominator } = sumsOf(measure, tally)
  if (measure.interval === null || numerator !== tally[NUMERATOR]) return null
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  return whole && numerator <= denominator ? wilson(numerator, denominator, { level }) : null
}
