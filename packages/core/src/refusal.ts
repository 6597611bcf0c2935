import type { Check, Refusal } from '@implementere/model'
import type { RefusalCode as PhaseRefusalCode } from '@implementere/phases'

/** Why the log takes an event not up, or takes it up without effect; the statechart has reasons of its own beside these. */
export const CORE_REFUSAL_CODES = [
  'unreadable-event',
  'duplicate-id',
  'later-events-depend',
  'unknown-target',
  'not-own-event',
  'not-retractable',
  'not-last-event',
  'nothing-to-undo',
] as const

/** One of {@link CORE_REFUSAL_CODES}. */
export type CoreRefusalCode = (typeof CORE_REFUSAL_CODES)[number]

/** The conditions that the log and the gates look at, with the values that a text about each needs. */
export interface CoreCheckParams {
  readonly 'event-readable': { readonly issues: readonly { readonly code: string; readonly path: readonly (string | number)[] }[] }
  readonly 'id-unused': { readonly id: string }
  readonly 'later-events-keep-effect': { readonly events: readonly string[] }
  readonly 'target-known': { readonly target: string }
  readonly 'target-own': { readonly target: string; readonly by: string }
  readonly 'target-retractable': { readonly target: string; readonly type: string }
  readonly 'target-in-effect': { readonly target: string }
  readonly 'target-last': { readonly target: string; readonly last: string }
  readonly 'own-event-exists': { readonly by: string }
  readonly 'tool-complete': { readonly element: string; readonly iteration: number; readonly open: readonly string[] }
}

/** The condition behind a check of this package. */
export type CoreCheckCode = keyof CoreCheckParams

/** A refusal by the log, or by the statechart. */
export interface CoreRefusal extends Refusal {
  readonly code: CoreRefusalCode | PhaseRefusalCode
}

/** A refusal for one unmet condition. */
export function refuse<Code extends CoreCheckCode>(code: CoreRefusalCode, check: Code, params: CoreCheckParams[Code]): CoreRefusal {
  return { code, checks: [coreCheck(check, false, params)] }
}

/** A check of this package. */
export function coreCheck<Code extends CoreCheckCode>(code: Code, met: boolean, params: CoreCheckParams[Code]): Check {
  return { code, met, params }
}
