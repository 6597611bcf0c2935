import type { LocalePack } from '@implementere/model'
import type { GateCriterion } from '../data/gate-criteria.ts'
import type { GoalKind, PhaseEventType } from '../event.ts'
import type { CheckCode, CheckParams, RefusalCode } from '../refusal.ts'
import type { ElementStatus, Lifecycle } from '../state.ts'

/** Every condition in words, true or not; what the params of the check name is part of it. See `describeCheck`. */
export type CheckTexts = { readonly [Code in CheckCode]: (params: CheckParams[Code]) => string }

/** The texts of this package in one language. All of them are ours; the names of phases and core elements are in `@implementere/model`. */
export interface PhasesTexts extends LocalePack {
  readonly events: Readonly<Record<PhaseEventType, string>>
  readonly lifecycles: Readonly<Record<Lifecycle, string>>
  readonly elementStatuses: Readonly<Record<ElementStatus, string>>
  /** Also the names of the decisions in KE9. */
  readonly goalKinds: Readonly<Record<GoalKind, string>>
  readonly policies: Readonly<Record<'soft' | 'strict' | 'open', string>>
  readonly criteria: Readonly<Record<GateCriterion['code'], string>>
  readonly refusals: Readonly<Record<RefusalCode, string>>
  readonly checks: CheckTexts
  readonly methods: Readonly<Record<'phases.elementsCompleted', string>>
}
