import type { Issue, Refusal } from '@implementere/model'

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
  'unreadable-event',
  'duplicate-id',
  'time-runs-backwards',
] as const

/** One of {@link REFUSAL_CODES}. */
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** The conditions that are looked at, with the values a text about each needs. */
export interface CheckParams {
  readonly 'lifecycle-fits': { readonly lifecycle: string; readonly allowed: readonly string[] }
  readonly 'phase-known': { readonly phase: string; readonly allowed: readonly string[] }
  readonly 'phase-fits': { readonly phase: string | null; readonly allowed: readonly string[] }
  readonly 'goal-fits-decision': { readonly decision: string; readonly kind: string }
  readonly 'element-known': { readonly element: string; readonly allowed: readonly string[] }
  readonly 'element-status-fits': { readonly element: string; readonly status: string; readonly allowed: readonly string[] }
  readonly 'reason-given': Readonly<Record<string, never>>
  readonly 'element-settled': { readonly element: string; readonly phase: string; readonly status: string }
  readonly 'event-known': { readonly type: string }
  /** The issues of the fields that no parser would read. */
  readonly 'event-readable': { readonly issues: readonly Pick<Issue, 'code' | 'path'>[] }
  readonly 'id-unused': { readonly id: string }
  readonly 'time-in-order': { readonly at: string; readonly latest: string }
}

/** The condition behind a check of this package. An organisation's own gate policy adds its own codes, and every fact is one under its own name. */
export type CheckCode = keyof CheckParams

/** A refusal of this package. */
export interface PhaseRefusal extends Refusal {
  readonly code: RefusalCode
}

/** A refusal for one unmet condition. */
export function refusal<Code extends CheckCode>(code: RefusalCode, check: Code, params: CheckParams[Code]): PhaseRefusal {
  return { code, checks: [{ code: check, met: false, params }] }
}
