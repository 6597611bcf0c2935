import type { ToolTexts } from '../texts.ts'
import type { ContextAssessmentCheckCode } from './completion.ts'
import type { RequiredInformant } from './informants.ts'
import type { BarrierDecision, ContextAssessmentRecord, InformantKind, InquiryMethod } from './record.ts'
import type { ContextAssessmentWarningCode } from './warnings.ts'

/** Texts of the closed lists of choices. */
interface Options {
  readonly informantKinds: Readonly<Record<InformantKind, string>>
  readonly inquiryMethods: Readonly<Record<InquiryMethod, string>>
  readonly barrierDecisions: Readonly<Record<BarrierDecision, string>>
}

/** Texts of the other codes. Those of the findings stand in the packs of `@implementere/barriers`. */
interface Codes {
  readonly methods: Readonly<Record<'contextAssessment.completeness', { readonly name: string; readonly explanation: string }>>
  readonly requiredInformants: Readonly<Record<RequiredInformant, string>>
}

/** Every text of the tool for KE2 in one language. */
export type ContextAssessmentTexts = ToolTexts<ContextAssessmentRecord, ContextAssessmentCheckCode, ContextAssessmentWarningCode, Options, Codes>
