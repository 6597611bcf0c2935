import {
  analyseDeterminants,
  type AnalysisOptions,
  type DeterminantAnalysis,
  type DeterminantRating,
  type DeterminantResult,
} from '@implementere/barriers'
import { compareText, dayOf } from '@implementere/model'
import type { ToolContext } from '../context.ts'
import type { ContextAssessmentRecord } from './record.ts'

/** A median rating this low is a strong barrier, points of -2 to 2: the end of the scale. A convention of ours. */
export const STRONG_BARRIER = -2

/** How the ratings are analysed. Which round counts is for the record to say. */
export type ContextAssessmentOptions = Omit<AnalysisOptions, 'round'>

/** The ratings that a record rests on: of its round, where it names one, and given by the day that is looked at. */
export function ratingsFor(record: ContextAssessmentRecord, { ratings, asOf }: ToolContext): readonly DeterminantRating[] {
  return ratings.filter(({ at, round }) => dayOf(at) <= asOf && (record.round === null || round === record.round))
}

/** What the people asked say of the determinants. */
export function findingsOf(record: ContextAssessmentRecord, context: ToolContext, options: ContextAssessmentOptions = {}): DeterminantAnalysis {
  return analyseDeterminants(ratingsFor(record, context), options)
}

/** The determinants whose median rating is at most {@link STRONG_BARRIER}, in order of their ids. */
export function strongBarriersOf({ determinants }: DeterminantAnalysis): readonly DeterminantResult[] {
  return determinants.filter(({ value }) => value.median !== null && value.median <= STRONG_BARRIER).toSorted(byDeterminant)
}

/** Orders determinants by their ids. */
export function byDeterminant(a: DeterminantResult, b: DeterminantResult): number {
  return compareText(a.determinant, b.determinant)
}

/** Whether somebody has said how much it matters, and somebody how far it can be changed. */
export function isWeighed({ importance, changeability }: DeterminantResult): boolean {
  return importance.known > 0 && changeability.known > 0
}

/** The domains of the CFIR in which nobody has rated anything. */
export function unratedDomains({ domains }: DeterminantAnalysis): readonly string[] {
  return domains.filter(({ rated }) => rated.length === 0).map(({ domain }) => domain)
}
