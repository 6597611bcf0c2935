import { dayOf, PHASES, PHASE_IDS, type Check, type CoreElementId, type PhaseId } from '@implementere/model'
import { apply, defaultChecks, type Applied, type Gate, type PhaseEnter, type PhaseEvent } from '@implementere/phases'
import { coreCheck } from './refusal.ts'
import type { ImplementationState } from './state.ts'
import { completionOf, workbench, type Surroundings, type Workbench } from './tool-context.ts'

/** What a step forward is judged with. */
export interface GateOptions extends Surroundings {
  /** The policy and the caller's own facts; `soft`, without facts, by default. */
  readonly gate?: Gate
}

/**
 * Applies a phase event to a state. A step forward is judged by the statechart's checks, and by every tool that has a record for a core element left behind. `bench` holds the tools and what they
 * look at on the day of the event, where that is there already.
 *
 * A policy of the organisation's own is asked instead of both. Source: ours, as are the built-in policies.
 */
export function applyGated(state: ImplementationState, event: PhaseEvent, options: GateOptions, bench?: Workbench): Applied {
  const { gate = {} } = options
  const { policy = 'soft', facts = {} } = gate
  const { phase: from } = state.phases
  if (event.type !== 'phase.enter' || typeof policy === 'function' || from === null) return apply(state.phases, event, gate)
  const asked = {
    policy: () => [
      ...defaultChecks({ state: state.phases, from, to: event.phase, facts }),
      ...toolChecks(state, event, from, bench ?? workbench(state, dayOf(event.at), options)),
    ],
  }
  if (policy === 'soft') return apply(state.phases, event, asked)
  if (policy === 'strict') return closed(apply(state.phases, { ...event, override: null }, asked), event)
  const opened = apply(state.phases, event, { policy: 'open' })
  return withChecks(opened, asked.policy())
}

/** One check for every core element left behind whose tool has a record. An element that was set aside is not asked, a tool without a record neither. */
function toolChecksOf(bench: Workbench, elements: readonly CoreElementId[]): readonly Check[] {
  return elements.flatMap((element) => {
    const completion = completionOf(bench, element)
    if (completion === null) return []
    const open = completion.checks.filter(({ met }) => !met).map(({ code }) => code)
    const iteration = bench.context.records[element]!.iteration
    return [coreCheck('tool-complete', completion.done, { element, iteration, open })]
  })
}

function toolChecks(state: ImplementationState, event: PhaseEnter, from: PhaseId, bench: Workbench): readonly Check[] {
  const left = elementsLeft(from, event.phase).filter((element) => state.phases.elements[element].status !== 'not-applicable')
  return toolChecksOf(bench, left)
}

/** The core elements of the phases that a step forward leaves behind; none for a step back. */
function elementsLeft(from: PhaseId, to: PhaseId): readonly CoreElementId[] {
  return PHASES.slice(PHASE_IDS.indexOf(from), PHASE_IDS.indexOf(to)).flatMap(({ coreElements }) => coreElements)
}

/** Under `strict` no word of anybody's carries a team past an unmet check. */
function closed(applied: Applied, { override }: PhaseEnter): Applied {
  if (applied.ok) return { ...applied, event: { ...applied.event, override } as PhaseEnter }
  return applied.refusal.code === 'override-needed' ? { ...applied, refusal: { ...applied.refusal, code: 'gate-closed' } } : applied
}

/** Under `open` the checks are put on record and close nothing; where no gate was passed there are none. */
function withChecks(applied: Applied, checks: readonly Check[]): Applied {
  if (!applied.ok || applied.event.type !== 'phase.enter' || applied.event.checks === null) return applied
  return { ...applied, event: { ...applied.event, checks } }
}
