import type { Sourced } from '@implementere/model'

/** What can be done next. */
export const NEXT_STEP_CODES = [
  'settle-event',
  'look-through',
  'begin',
  'resume',
  'decide',
  'review-signal',
  'address-missed-target',
  'finish-task',
  'revisit-element',
  'meet-check',
  'fill-tool',
  'start-element',
  'cover-barrier',
  'do-item',
  'answer-checklist',
  'collect-observations',
  'settle-left-behind',
  'complete-element',
  'enter-phase',
  'decide-cycle',
] as const

/** One of {@link NEXT_STEP_CODES}. */
export type NextStepCode = (typeof NEXT_STEP_CODES)[number]

/** A rule that puts steps on the list. */
export interface NextStepRule extends Sourced {
  readonly id: string
  /** How the steps of one rule stand among themselves. */
  readonly within: 'log' | 'element' | 'due' | 'priority' | 'instrument' | 'series' | 'single'
}

const OURS = { source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' } as const

/**
 * The rules in the order in which their steps stand on the list. The order is ours: first what makes the record unsure, then what is late or has gone wrong, then what the present phase
 * asks for, then what earlier phases left behind, and last what leads on.
 *
 * `within` says how the steps of a rule stand among themselves: in the order of the log, of the core elements, of the day they are due, of the barriers' priority, of the instrument, or of the
 * dimensions and their series; `single` has one step at most.
 *
 * @example
 * ```ts
 * NEXT_STEP_RULES.slice(0, 4).map(({ id }) => id) // => ['event-without-effect', 'unseen-record', 'not-begun', 'paused']
 * ```
 */
export const NEXT_STEP_RULES = [
  { id: 'event-without-effect', within: 'log', ...OURS },
  { id: 'unseen-record', within: 'element', ...OURS },
  { id: 'not-begun', within: 'single', ...OURS },
  { id: 'paused', within: 'single', ...OURS },
  { id: 'overdue-decision', within: 'due', ...OURS },
  { id: 'signal', within: 'series', ...OURS },
  { id: 'missed-target', within: 'series', ...OURS },
  { id: 'overdue-task', within: 'due', ...OURS },
  { id: 'to-revisit', within: 'element', ...OURS },
  { id: 'unmet-check', within: 'element', ...OURS },
  { id: 'missing-record', within: 'element', ...OURS },
  { id: 'element-not-started', within: 'element', ...OURS },
  { id: 'uncovered-barrier', within: 'priority', ...OURS },
  { id: 'checklist-item', within: 'instrument', ...OURS },
  { id: 'no-checklist', within: 'single', ...OURS },
  { id: 'no-observations', within: 'single', ...OURS },
  { id: 'left-behind', within: 'element', ...OURS },
  { id: 'checklist-item-left-behind', within: 'instrument', ...OURS },
  { id: 'open-decision', within: 'due', ...OURS },
  { id: 'element-ready', within: 'element', ...OURS },
  { id: 'next-phase', within: 'single', ...OURS },
] as const satisfies readonly NextStepRule[]

/** One of {@link NEXT_STEP_RULES}. */
export type NextStepRuleId = (typeof NEXT_STEP_RULES)[number]['id']
