import type { BarriersTexts } from '@implementere/barriers'
import type { DimensionsTexts } from '@implementere/dimensions'
import type { LocalePack, ModelTexts } from '@implementere/model'
import type { PhasesTexts } from '@implementere/phases'
import type { QicTexts } from '@implementere/qic'

/** Why an overview has no phase, or no checklist score. */
export type OverviewReason = 'no-phase-events' | 'no-response' | 'unknown-instrument'

/** Stages that funnels of this library's examples and of the owners' page about KE5 use; an organisation's own stages carry their names in the record. */
export type FunnelStageId = 'beganTraining' | 'certified' | 'stillPractising' | 'trained' | 'uses' | 'rightTargetGroup' | 'established'

/** The texts of this package. All of them are ours. */
export interface OverviewTexts {
  readonly reasons: Readonly<Record<OverviewReason, string>>
  readonly funnelStages: Readonly<Record<FunnelStageId, string>>
  readonly issues: Readonly<Record<'unknown-event-type', string>>
}

/** Every text of the library in one language, by package. */
export interface CoreTexts extends LocalePack {
  readonly model: ModelTexts
  readonly phases: PhasesTexts
  readonly qic: QicTexts
  readonly barriers: BarriersTexts
  readonly dimensions: DimensionsTexts
  readonly overview: OverviewTexts
}
