import type { Overview } from '../overview/overview.ts'
import { because, step, type FoundStep } from './step.ts'

/** Events without effect, of kinds that their authors can take back. */
export function eventSteps({ log }: Overview): readonly FoundStep[] {
  const retractable = log.withoutEffect.filter(({ refusal }) => !RETRACTION_REFUSALS.has(refusal.code))
  return retractable.map(({ id, refusal }) =>
    step('event-without-effect', 'settle-event', null, because('event', refusal.code, { event: id }), { by: 'event.retract', target: id }),
  )
}

/** Records of tools that stand aside, because whoever wrote the one that counts had not seen them. */
export function unseenSteps({ log }: Overview): readonly FoundStep[] {
  return log.unseen.map(({ element, iteration, event, counts }) =>
    step('unseen-record', 'look-through', element, because('event', 'unseen-record', { event, counts, iteration }), {
      by: 'tool',
      element,
      target: event,
    }),
  )
}

/** What only retractions are refused for: they cannot be retracted themselves, and do no harm. */
const RETRACTION_REFUSALS: ReadonlySet<string> = new Set(['unknown-target', 'not-own-event', 'not-retractable'])

/** The work has to begin. */
export function beginSteps({ phases }: Overview): readonly FoundStep[] {
  if (phases.state !== null) return []
  return [step('not-begun', 'begin', null, because('lifecycle', 'not-started'), { by: 'phase', event: 'implementation.begin' })]
}

/** The work has to go on. */
export function resumeSteps({ phases }: Overview): readonly FoundStep[] {
  if (phases.state?.lifecycle !== 'paused') return []
  return [step('paused', 'resume', null, because('lifecycle', 'paused'), { by: 'phase', event: 'implementation.resume' })]
}

/** Decisions that were wanted before the day. */
export function overdueDecisionSteps({ decisions }: Overview): readonly FoundStep[] {
  return decisions.open.filter(({ id }) => decisions.overdue.includes(id)).map((one) => decisionStep('overdue-decision', one))
}

/** The other open decisions. */
export function openDecisionSteps({ decisions }: Overview): readonly FoundStep[] {
  return decisions.open.filter(({ id }) => !decisions.overdue.includes(id)).map((one) => decisionStep('open-decision', one))
}

function decisionStep(rule: 'overdue-decision' | 'open-decision', { id, element, due }: Overview['decisions']['open'][number]): FoundStep {
  return step(rule, 'decide', element, because('decision', 'open', { decision: id, due }), { by: 'decision', target: id })
}
