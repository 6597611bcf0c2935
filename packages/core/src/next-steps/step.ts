import type { CoreElementId, Json } from '@implementere/model'
import type { PhaseEventType } from '@implementere/phases'
import type { CoreEventType } from '../event.ts'
import type { NextStepCode, NextStepRuleId } from './rules.ts'

/** What kind of thing a step answers to. */
export const STEP_REASON_KINDS = [
  'event',
  'lifecycle',
  'decision',
  'signal',
  'target',
  'task',
  'status',
  'check',
  'missing-record',
  'barrier',
  'checklist-item',
  'gate',
] as const

/** One of {@link STEP_REASON_KINDS}. */
export type StepReasonKind = (typeof STEP_REASON_KINDS)[number]

/** Why a step is on the list: what was found, by the code it has where it was found, and the values a text about it needs. */
export interface StepReason {
  readonly kind: StepReasonKind
  readonly code: string
  readonly params: Readonly<Record<string, Json>>
}

/** What would settle a step: an event of a type, and on what. */
export interface Settlement {
  readonly by: CoreEventType
  /** The kind of phase event, where it is one. */
  readonly event: PhaseEventType | null
  readonly element: CoreElementId | null
  /** Id of what it is about: an event, a decision, a task, a determinant, an item. */
  readonly target: string | null
}

/** Something to do next. Plain JSON; ids and codes, no sentences. */
export interface NextStep {
  /** 1 for the first. */
  readonly rank: number
  /** The rule that put it in its place. */
  readonly rule: NextStepRuleId
  readonly code: NextStepCode
  /** The core element it belongs to; null where it belongs to none. */
  readonly element: CoreElementId | null
  readonly why: StepReason
  readonly settles: Settlement
}

/** A step that has no rank yet. */
export type FoundStep = Omit<NextStep, 'rank'>

/** A step of a rule. */
export function step(
  rule: NextStepRuleId,
  code: NextStepCode,
  element: CoreElementId | null,
  why: StepReason,
  settles: Pick<Settlement, 'by'> & Partial<Settlement>,
): FoundStep {
  return { rule, code, element, why, settles: { event: null, element, target: null, ...settles } }
}

/** A reason. */
export function because(kind: StepReasonKind, code: string, params: StepReason['params'] = {}): StepReason {
  return { kind, code, params }
}
