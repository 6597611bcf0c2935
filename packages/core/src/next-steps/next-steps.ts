import type { Implementation } from '../implementation.ts'
import { overview, type Overview, type OverviewOptions } from '../overview/overview.ts'
import type { ImplementationState } from '../state.ts'
import { TOOL_BOX, type ToolBox } from '../tool-box.ts'
import { barrierSteps, checklistSteps, itemSteps, leftItemSteps, observationSteps, signalSteps, targetSteps, taskSteps } from './from-data.ts'
import { beginSteps, eventSteps, openDecisionSteps, overdueDecisionSteps, resumeSteps, unseenSteps } from './from-log.ts'
import { checkSteps, leftBehindSteps, phaseSteps, readySteps, recordSteps, revisitSteps, startSteps } from './from-phases.ts'
import { NEXT_STEP_RULES, type NextStepRuleId } from './rules.ts'
import type { FoundStep, NextStep } from './step.ts'

/**
 * What to do next, and why: a ranked list. Each step says which rule of {@link NEXT_STEP_RULES} put it in its place, what it answers to (an unmet check, a signal, an overdue task, an
 * uncovered barrier, an item of the checklist, a missing record ...) and what would settle it.
 *
 * The order is that of the rules, and within a rule the one that it names; nothing is weighed. While the work is paused the way on is to go on or to end it; after its end only the log can ask for
 * anything. Missing: what is unknown is a step towards knowing it, never a fault. Options and throws as {@link overview}.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null })
 * const steps = nextSteps(record, { asOf: '2026-02-01' })
 * steps.map(({ rank, rule, code }) => [rank, rule, code]) // => [[1, 'not-begun', 'begin'], [2, 'no-checklist', 'answer-checklist']]
 * steps[0]?.settles.event // => 'implementation.begin'
 * ```
 */
export function nextSteps(subject: Implementation | ImplementationState, options: OverviewOptions): readonly NextStep[] {
  return nextStepsOf(overview(subject, options), options)
}

/**
 * The next steps of an overview that is there already, so that it need not be made again. `tools` are those that it was made with.
 *
 * @example
 * ```ts
 * import { createImplementation, model, overview } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null })
 * nextStepsOf(overview(record, { asOf: '2026-02-01' })) // => nextSteps(record, { asOf: '2026-02-01' })
 * ```
 */
export function nextStepsOf(view: Overview, { tools = TOOL_BOX }: Pick<OverviewOptions, 'tools'> = {}): readonly NextStep[] {
  const found = NEXT_STEP_RULES.filter(({ id }) => counts(id, view)).flatMap(({ id }) => FINDERS[id](view, tools))
  return found.map((step, index) => ({ rank: index + 1, ...step }))
}

/** What finds the steps of each rule. */
const FINDERS: { readonly [Rule in NextStepRuleId]: (view: Overview, tools: ToolBox) => readonly FoundStep[] } = {
  'event-without-effect': eventSteps,
  'unseen-record': unseenSteps,
  'not-begun': beginSteps,
  paused: resumeSteps,
  'overdue-decision': overdueDecisionSteps,
  signal: signalSteps,
  'missed-target': targetSteps,
  'overdue-task': taskSteps,
  'to-revisit': revisitSteps,
  'unmet-check': checkSteps,
  'missing-record': recordSteps,
  'element-not-started': startSteps,
  'uncovered-barrier': barrierSteps,
  'checklist-item': itemSteps,
  'no-checklist': checklistSteps,
  'no-observations': observationSteps,
  'left-behind': leftBehindSteps,
  'checklist-item-left-behind': leftItemSteps,
  'open-decision': openDecisionSteps,
  'element-ready': readySteps,
  'next-phase': phaseSteps,
}

/** While the work rests only the log, decisions and going on count; when it has ended, the log. */
function counts(rule: NextStepRuleId, { phases }: Overview): boolean {
  if (phases.state?.lifecycle === 'ended') return ABOUT_THE_LOG.has(rule)
  return phases.state?.lifecycle !== 'paused' || WHILE_PAUSED.has(rule)
}

/** What the log itself asks for, also after the end. */
const ABOUT_THE_LOG: ReadonlySet<NextStepRuleId> = new Set(['event-without-effect', 'unseen-record'])

const WHILE_PAUSED: ReadonlySet<NextStepRuleId> = new Set([...ABOUT_THE_LOG, 'paused', 'overdue-decision', 'open-decision'])
