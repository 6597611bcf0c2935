import { PHASES, type Check, type CoreElementId, type IsoDate, type PhaseId, type Refusal } from '@implementere/model'
import type { Applied, PhaseEvent, PhaseState, Timeline } from '@implementere/phases'
import { applyGated, type GateOptions } from '../gate.ts'
import type { ImplementationState } from '../state.ts'
import type { Workbench } from '../tool-context.ts'

/** Whether and how the next phase can be entered now. */
export interface NextPhase {
  readonly phase: PhaseId
  /** The event that leads there: another phase of this cycle, or the decision that opens the next cycle. */
  readonly by: 'phase.enter' | 'cycle.decide'
  readonly reachable: 'yes' | 'with-override' | 'no'
  /** What the gate looks at, met and unmet. */
  readonly checks: readonly Check[]
  /** Why it cannot be entered at all; null when it can. */
  readonly refusal: Refusal | null
}

/** Where the team stands. Without phase events the state is unknown, which is not the same as not started. */
export interface PhaseOverview {
  readonly state: PhaseState | null
  readonly reason: 'no-phase-events' | null
  /** Core elements of the present phase that are neither completed nor set aside. */
  readonly open: readonly CoreElementId[]
  readonly next: NextPhase | null
  /** Durations, and where the team went on although a check was not met or came back; also the phase events that had no effect. */
  readonly timeline: Timeline
}

/** Where the team stands on the day of a history, by which `bench` is made too. */
export function phaseOverview(state: ImplementationState, history: Timeline, bench: Workbench, options: GateOptions): PhaseOverview {
  const { phases } = state
  if (phases.lifecycle === 'not-started') return { state: null, reason: 'no-phase-events', open: [], next: null, timeline: history }
  return { state: phases, reason: null, open: openElements(phases), next: nextPhase(state, bench, options), timeline: history }
}

function openElements({ phase, elements }: PhaseState): readonly CoreElementId[] {
  const present = PHASES.find(({ id }) => id === phase)
  return (present?.coreElements ?? []).filter((element) => !['completed', 'not-applicable'].includes(elements[element].status))
}

function nextPhase(state: ImplementationState, bench: Workbench, options: GateOptions): NextPhase | null {
  const next = PHASES.find(({ id }) => id === state.phases.phase)?.next
  if (next === undefined) return null
  const event = eventTo(next, state.phases.phase === 'sustain', bench.context.asOf)
  const step = { phase: next, by: event.type as NextPhase['by'] }
  return { ...step, ...reachOf(applyGated(state, event, options, bench)) }
}

/** The event that leads to the next phase, as bare as it can be: what it lacks, the refusal names. */
function eventTo(phase: PhaseId, isLast: boolean, asOf: IsoDate): PhaseEvent {
  const envelope = { id: 'next', at: `${asOf}T23:59:59Z`, by: 'next' }
  return isLast
    ? { ...envelope, type: 'cycle.decide', decision: 'new-period', phase, goal: { kind: 'new-period', text: null, until: null } }
    : { ...envelope, type: 'phase.enter', phase, reason: null, override: null }
}

function reachOf(applied: Applied): Pick<NextPhase, 'reachable' | 'checks' | 'refusal'> {
  if (applied.ok) return { reachable: 'yes', checks: applied.event.type === 'phase.enter' ? (applied.event.checks ?? []) : [], refusal: null }
  const { refusal } = applied
  if (refusal.code === 'override-needed') return { reachable: 'with-override', checks: refusal.checks, refusal: null }
  return { reachable: 'no', checks: refusal.code === 'gate-closed' ? refusal.checks : [], refusal }
}
