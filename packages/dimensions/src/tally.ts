import { createEstimate, type Bounds, type Estimate, type Interval } from '@implementere/model'
import { wilson } from '@implementere/statistics'
import type { ContrastMeasure, MeasureDefinition, Part, RatioMeasure, TotalMeasure } from './data/measures.ts'
import { compileExpression, type ColumnSource, type NumberOf } from './expression.ts'

/**
 * What is kept of the rows of a group: `[known, unknown, notApplicable, numerator, denominator, unknownDenominator, open]`.
 *
 * `unknownDenominator` is the denominator of rows whose numerator alone is unknown, `open` the rows whose denominator is unknown too. Seven numbers,
 * whatever the number of rows.
 */
export type Tally = number[]

/** Numbers of a tally. */
export const TALLY_SIZE = 7

const [KNOWN, UNKNOWN, NOT_APPLICABLE, NUMERATOR, DENOMINATOR, UNKNOWN_DENOMINATOR, OPEN] = [0, 1, 2, 3, 4, 5, 6] as const

/** The tally of no rows. */
export function emptyTally(): Tally {
  return [0, 0, 0, 0, 0, 0, 0]
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
  const reason = reasonOf(tally, tally[DENOMINATOR] === 0)
  const isLost = reason === 'overflow'
  return {
    value: reason === null ? tally[NUMERATOR]! / tally[DENOMINATOR]! + 0 : null,
    reason,
    unit: measure.unit,
    numerator: isLost ? null : tally[NUMERATOR]! + 0,
    denominator: isLost ? null : tally[DENOMINATOR]! + 0,
    known: tally[KNOWN]!,
    unknown: tally[UNKNOWN]!,
    notApplicable: tally[NOT_APPLICABLE]!,
    bounds: isLost ? null : boundsOf(tally, measure.bounded),
    interval: reason === null ? wilsonOf(measure, tally, level) : null,
    method: measure.id,
  }
}

/** The sum that a tally stands for. */
export function totalEstimate(measure: TotalMeasure, tally: Tally): Estimate {
  const reason = reasonOf(tally, false)
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
  const reason = [programme!, comparison!].map((tally) => reasonOf(tally, tally[DENOMINATOR] === 0)).find((code) => code !== null)
  const [ours, theirs] = [programme!, comparison!].map((tally) => boundsOf(tally, measure.bounded))
  const bounds = ours && theirs && unplaced![UNKNOWN] === 0 ? { lower: ours.lower - theirs.upper, upper: ours.upper - theirs.lower } : null
  if (reason !== undefined) return createEstimate({ ...counts, reason, bounds })
  return createEstimate({ ...counts, value: ratioOf(programme!) - ratioOf(comparison!), bounds })
}

/** The ratio of what is known; null where there is none, or where it leaves the numbers that JSON has. */
export function knownRatio(tally: Tally): number | null {
  const ratio = tally[KNOWN] === 0 || tally[DENOMINATOR] === 0 ? null : ratioOf(tally)
  return Number.isFinite(ratio) ? ratio : null
}

/** Numerator and denominator of what is known. */
export function sumsOf(tally: Tally): { readonly numerator: number; readonly denominator: number } {
  return { numerator: tally[NUMERATOR]!, denominator: tally[DENOMINATOR]! }
}

/**
 * The least and the greatest ratio over every completion of what is unknown. Null where that has no end, where a denominator is unknown, and where the known
 * rows already exceed 1 although they should not.
 */
export function boundsOf(tally: Tally, bounded: boolean): Bounds | null {
  const known = knownRatio(tally)
  if (tally[UNKNOWN] === 0) return known === null ? null : { lower: known + 0, upper: known + 0 }
  const denominator = tally[DENOMINATOR]! + tally[UNKNOWN_DENOMINATOR]!
  if (!bounded || tally[OPEN]! > 0 || denominator === 0 || (known ?? 0) > 1) return null
  const [lower, upper] = [tally[NUMERATOR]! / denominator, (tally[NUMERATOR]! + tally[UNKNOWN_DENOMINATOR]!) / denominator]
  return Number.isFinite(upper) ? { lower, upper } : null
}

function ratioOf(tally: Tally): number {
  return tally[NUMERATOR]! / tally[DENOMINATOR]!
}

function countsOf(measure: MeasureDefinition, tally: Tally): Pick<Estimate, 'method' | 'unit' | 'known' | 'unknown' | 'notApplicable'> {
  return { method: measure.id, unit: measure.unit, known: tally[KNOWN]!, unknown: tally[UNKNOWN]!, notApplicable: tally[NOT_APPLICABLE]! }
}

function reasonOf(tally: Tally, noDenominator: boolean): string | null {
  if (tally[KNOWN]! > 0) return overflows(tally) ? 'overflow' : noDenominator ? 'no-denominator' : null
  if (tally[UNKNOWN]! > 0) return 'all-unknown'
  return tally[NOT_APPLICABLE]! > 0 ? 'all-not-applicable' : 'no-data'
}

/** Whether a sum or the ratio leaves the numbers that JSON has. */
function overflows(tally: Tally): boolean {
  const [numerator, denominator] = [tally[NUMERATOR]!, tally[DENOMINATOR]!]
  return !Number.isFinite(numerator) || !Number.isFinite(denominator) || !Number.isFinite(numerator / (denominator || 1))
}

function wilsonOf(measure: RatioMeasure, tally: Tally, level: number): Interval | null {
  if (measure.interval === null) return null
  const { numerator, denominator } = sumsOf(tally)
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  return whole && numerator <= denominator ? wilson(numerator, denominator, { level }) : null
}
