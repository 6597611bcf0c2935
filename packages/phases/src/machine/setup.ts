import type { CoreElementId, PhaseId } from '@implementere/model'
import { assign, emit, setup } from 'xstate'
import type { ElementTransition } from '../data/transitions.ts'
import { isReason, type PhaseEnter, type PhaseEvent } from '../event.ts'
import { judgeGate, type Gate, type GateVerdict } from '../gate.ts'
import { isReadable } from '../readable.ts'
import { initialState } from '../state.ts'
import type { PhaseMachineContext, PhaseMachineEmitted, PhaseMachineEvent } from './types.ts'

const TYPES = {} as { context: PhaseMachineContext; events: PhaseMachineEvent; emitted: PhaseMachineEmitted }

/** The step forward that a gate stands before. */
export interface GateParams {
  readonly from: PhaseId
  readonly to: PhaseId
}

/** Named guards and actions of the machine, with the gate that its steps forward are judged by. */
export function phaseSetup(gate: Gate) {
  return setup({
    types: TYPES,
    guards: {
      readable: ({ event }) => isReadable(event),
      'names-phase': ({ event }, { phase }: { phase: PhaseId }) => 'phase' in event && event.phase === phase,
      'concerns-element': ({ event }, { element }: { element: CoreElementId }) => 'element' in event && event.element === element,
      'reason-given': ({ event }) => 'reason' in event && isReason(event.reason),
      'goal-fits-decision': ({ event }) => event.type === 'cycle.decide' && event.goal.kind === event.decision,
      'gate-passed': ({ event, context }, params: GateParams) =>
        event.type === 'phase.enter' && letsThrough(verdictOn(event, context, params, gate), event),
    },
    actions: {
      'begin-cycle': assign({
        cycle: ({ context }) => context.cycle + 1,
        goal: ({ context, event }) => ('goal' in event ? event.goal : context.goal),
      }),
      'move-element': assign({
        elements: ({ context }, { element, to, iteration }: { element: CoreElementId } & Omit<ElementTransition, 'guard'>) => ({
          ...context.elements,
          [element]: { status: to, iteration: context.elements[element].iteration + (iteration === 'next' ? 1 : 0) },
        }),
      }),
      record: emit(({ event, context }, params: GateParams | null) => ({ type: 'event.recorded', event: recorded(event, context, params, gate) })),
    },
  })
}

/** The context before the first event. */
export function initialContext(): PhaseMachineContext {
  const { cycle, goal, elements } = initialState()
  return { cycle, goal, elements }
}

function letsThrough({ passes }: GateVerdict, { override }: PhaseEnter): boolean {
  return passes === 'yes' || (passes === 'with-override' && override !== null && isReason(override.reason))
}

function verdictOn(event: PhaseEnter, { cycle, goal, elements }: PhaseMachineContext, { from, to }: GateParams, gate: Gate): GateVerdict {
  const facts = 'facts' in event ? { facts: event.facts as NonNullable<Gate['facts']> } : {}
  return judgeGate({ lifecycle: 'active', cycle, goal, phase: from, elements }, from, to, { ...gate, ...facts })
}

function recorded(event: PhaseMachineEvent, context: PhaseMachineContext, params: GateParams | null, gate: Gate): PhaseEvent {
  if (event.type !== 'phase.enter') return event
  const { id, at, by, type, phase, reason, override } = event
  return { id, at, by, type, phase, reason, override, checks: params && verdictOn(event, context, params, gate).checks }
}
