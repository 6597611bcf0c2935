import type { LocalePack, TextTable } from '@implementere/model'
import type { GateCriterion } from '../data/gate-criteria.ts'
import type { GoalKind, PhaseEventType } from '../event.ts'
import type { CheckCode, RefusalCode } from '../refusal.ts'
import type { ElementStatus, Lifecycle } from '../state.ts'

/** The texts of this package in one language. All of them are ours; the names of phases and core elements are in `@implementere/model`. */
export interface PhasesTexts extends LocalePack {
  readonly events: Readonly<Record<PhaseEventType, string>>
  readonly lifecycles: Readonly<Record<Lifecycle, string>>
  readonly elementStatuses: Readonly<Record<ElementStatus, string>>
  /** Also the names of the decisions in KE9. */
  readonly goalKinds: Readonly<Record<GoalKind, string>>
  readonly policies: Readonly<Record<'soft' | 'strict' | 'open', string>>
  readonly criteria: Readonly<Record<GateCriterion['code'], string>>
  readonly refusals: TextTable<RefusalCode>
  /** Conditions, true or not, for `textOf` with the params of a check. A fact or an own policy's check brings its own text. */
  readonly checks: TextTable<CheckCode>
  /** What is wrong or odd in a log, beside the issues that `@implementere/model` has texts for. */
  readonly issues: TextTable<'blank-text' | 'unknown-event-type' | 'time-runs-backwards'>
  readonly methods: Readonly<Record<'phases.elementsCompleted', string>>
}
