import type { CoreElementId, Estimate } from '@implementere/model'
import type { AdjustmentResult } from './adjustments.ts'
import type { Axis } from './axis.ts'
import type { RoleViews } from './costs-and-views.ts'
import type { FailureCellId } from './failure-cells.ts'
import type { JudgedFindings } from './findings.ts'
import type { Moderation } from './moderation.ts'
import type { OwnOutcomeResult } from './own-outcomes.ts'
import type { Comparison, CostKind, Recommendation } from './record.ts'
import type { SustainabilityDomainResult } from './sustainability-profile.ts'
import type { SustainabilityDomainId } from './sustainability-domains.ts'

/** What speaks against reading the cell as it stands, with the ids of the findings that it is about. */
export interface Caveat {
  readonly code: 'comparison-not-known' | 'no-comparison-group' | 'contamination' | 'unknowns-could-change-it'
  readonly findings: readonly string[]
}

/** What was reached, and why. Ids, codes and numbers. */
export interface ResultsResult {
  readonly implementation: Axis
  readonly outcome: Axis
  /** Every finding of both axes beside its threshold, in order of id. */
  readonly findings: JudgedFindings
  /** Theory failure or implementation failure; `indeterminate` whenever one axis is. */
  readonly cell: FailureCellId | 'indeterminate'
  /** Core elements that the cell sends back to. */
  readonly revisit: readonly CoreElementId[]
  readonly caveats: readonly Caveat[]
  readonly comparison: { readonly with: Comparison | null; readonly contamination: Estimate; readonly additionalServices: Estimate }
  readonly moderation: Moderation
  /** The weakest first. */
  readonly sustainability: readonly SustainabilityDomainResult[]
  /** Domains among the weakest that nobody has an answer to yet. */
  readonly unanswered: readonly SustainabilityDomainId[]
  readonly ownOutcomes: readonly OwnOutcomeResult[]
  readonly costs: Readonly<Record<CostKind, Estimate>>
  readonly views: readonly RoleViews[]
  readonly adjustments: readonly AdjustmentResult[]
  /** Ids of the lessons that speak to each core element; those that name none are left out. */
  readonly lessons: readonly { readonly coreElement: CoreElementId; readonly lessons: readonly string[] }[]
  readonly recommendation: Recommendation | null
}
