import type { Check, Json, Refusal } from '@implementere/model'

/** Why an event is not applied. */
export const REFUSAL_CODES = [
  'not-begun',
  'already-active',
  'paused',
  'ended',
  'unknown-phase',
  'already-in-phase',
  'not-in-sustain',
  'goal-differs-from-decision',
  'unknown-element',
  'wrong-element-status',
  'reason-needed',
  'override-needed',
  'gate-closed',
  'unknown-event',
  'duplicate-id',
  'time-runs-backwards',
] as const

/** One of {@link REFUSAL_CODES}. */
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** The conditions that are looked at. An organisation's own gate policy adds its own, and every fact is one under its own name. */
export const CHECK_CODES = [
  'lifecycle-fits',
  'phase-known',
  'phase-fits',
  'goal-fits-decision',
  'element-known',
  'element-status-fits',
  'reason-given',
  'element-settled',
  'event-known',
  'id-unused',
  'time-in-order',
] as const

/** One of {@link CHECK_CODES}. */
export type CheckCode = (typeof CHECK_CODES)[number]

/** A refusal of this package. */
export interface PhaseRefusal extends Refusal {
  readonly code: RefusalCode
}

/** A refusal for one unmet condition. */
export function refusal(code: RefusalCode, check: CheckCode, params: Readonly<Record<string, Json>> = {}): PhaseRefusal {
  return { code, checks: [unmet(check, params)] }
}

function unmet(code: CheckCode, params: Readonly<Record<string, Json>>): Check {
  return { code, met: false, params }
}
