import { PHASE_IDS, type CoreElementId } from '@implementere/model'
import { CYCLE_DECISIONS, type CycleDecision, type GoalKind, type PhaseEvent } from '@implementere/phases'
import { enter, event } from './events.ts'

const goalOf = (kind: GoalKind) => ({ kind, text: null, until: null })
const decide = (decision: CycleDecision, kind: GoalKind, phase: (typeof PHASE_IDS)[number]) =>
  event({ type: 'cycle.decide', decision, phase, goal: goalOf(kind) })

/** Every event that these core elements allow, with and without what it needs: reasons, overrides, goals that fit. */
export function eventsAbout(elements: readonly CoreElementId[]): readonly PhaseEvent[] {
  return [
    ...PHASE_IDS.map((phase) => event({ type: 'implementation.begin', phase, goal: goalOf('initial') })),
    ...(['implementation.pause', 'implementation.resume', 'implementation.end'] as const).flatMap((type) => [
      event({ type, reason: 'because' }),
      event({ type, reason: ' ' }),
    ]),
    ...PHASE_IDS.flatMap((phase) => [
      enter(phase),
      enter(phase, { reason: 'because' }),
      enter(phase, { override: { reason: 'we go on' } }),
      enter(phase, { override: { reason: '' } }),
    ]),
    ...PHASE_IDS.map((phase) => decide('new-period', 'new-period', phase)),
    ...CYCLE_DECISIONS.map((decision) => decide(decision, decision, 'prepare')),
    decide('new-period', 'initial', 'prepare'),
    ...elements.flatMap((element) => [
      event({ type: 'element.start', element, note: null }),
      event({ type: 'element.complete', element, note: null }),
      event({ type: 'element.reopen', element, reason: 'because' }),
      event({ type: 'element.exclude', element, reason: 'because' }),
      event({ type: 'element.exclude', element, reason: '' }),
    ]),
  ]
}
