import type { DeterminantAnalysis } from '@implementere/barriers'
import type { DecisionResult } from './decisions.ts'
import type { InformantResults } from './informants.ts'

/** What is known of the preconditions. Plain JSON. */
export interface ContextAssessmentResult {
  /** Every determinant with median, agreement and quadrant; coverage of the domains; force field; readiness with its three lowest parts. */
  readonly findings: DeterminantAnalysis
  /** The strongest first, by the mean rating. */
  readonly barriers: readonly string[]
  /** The strongest first, by the mean rating. */
  readonly facilitators: readonly string[]
  /** Mixed and polarised: people see them differently. */
  readonly divided: readonly string[]
  /** Those with a median rating of -2. */
  readonly strongBarriers: readonly string[]
  readonly informants: InformantResults
  readonly decisions: readonly DecisionResult[]
  /** What the plan has to answer. */
  readonly actOn: readonly string[]
  /** How many notes there are of each determinant with one. */
  readonly evidence: readonly { readonly determinant: string; readonly notes: number }[]
}
