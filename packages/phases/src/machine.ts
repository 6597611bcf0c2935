/**
 * The statechart as an XState v5 machine, for actors, `@xstate/react`, the inspector and the visualiser. Built from the same table as the pure step.
 *
 * @module @implementere/phases/machine
 */
import { CORE_ELEMENT_IDS } from '@implementere/model'
import type { LoggedEvent } from './event.ts'
import type { Gate } from './gate.ts'
import { machineConfig } from './machine/config.ts'
import { phaseSetup } from './machine/setup.ts'
import type { PhaseMachine, PhaseMachineSnapshot } from './machine/types.ts'
import { replay } from './replay.ts'
import type { PhaseState } from './state.ts'

export type {
  PhaseMachine,
  PhaseMachineContext,
  PhaseMachineEmitted,
  PhaseMachineEvent,
  PhaseMachineSnapshot,
  PhaseMachineValue,
} from './machine/types.ts'

/**
 * The statechart as a machine: a region for the lifecycle, one for the phase, one for each core element.
 *
 * An event that cannot happen, or could not be read again, leaves the snapshot as it is, and `snapshot.can(event)` says so beforehand; for the reasons ask `preview`. Every
 * event that had effect is emitted as `event.recorded`: that log is what to store, never a snapshot. The facts sent with a `phase.enter` win over those given here.
 *
 * @example
 * ```ts
 * import { createActor } from 'xstate'
 * const actor = createActor(createPhaseMachine({ policy: 'strict' })).start()
 * const log: string[] = []
 * actor.on('event.recorded', ({ event }) => log.push(event.type))
 * actor.send({ id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } })
 * actor.send({ id: 'e2', at: '2026-03-03T09:00:00+01:00', by: 'u1', type: 'phase.enter', phase: 'implement', reason: null, override: null })
 * actor.getSnapshot().value.phase // => 'plan'
 * log // => ['implementation.begin']
 * ```
 */
export function createPhaseMachine(gate: Gate = {}): PhaseMachine {
  return phaseSetup(gate).createMachine(machineConfig()) as PhaseMachine
}

/**
 * The machine's snapshot after a log, to start an actor with.
 *
 * @example
 * ```ts
 * import { createActor } from 'xstate'
 * const machine = createPhaseMachine()
 * const log = [{ id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } }]
 * const actor = createActor(machine, { snapshot: restoreSnapshot(machine, log) }).start()
 * actor.getSnapshot().value.phase // => 'plan'
 * ```
 */
export function restoreSnapshot(machine: PhaseMachine, events: readonly LoggedEvent[]): PhaseMachineSnapshot {
  const { lifecycle, phase, cycle, goal, elements } = replay(events).state
  const regions = CORE_ELEMENT_IDS.map((element) => [element, elements[element].status])
  return machine.resolveState({ value: { lifecycle, phase: phase ?? 'none', ...Object.fromEntries(regions) }, context: { cycle, goal, elements } })
}

/**
 * The state of this package in a snapshot of the machine, read from its regions.
 *
 * @example
 * ```ts
 * stateOf(restoreSnapshot(createPhaseMachine(), [])).lifecycle // => 'not-started'
 * ```
 */
export function stateOf({ value, context }: Pick<PhaseMachineSnapshot, 'value' | 'context'>): PhaseState {
  const elements = CORE_ELEMENT_IDS.map((element) => [element, { status: value[element], iteration: context.elements[element].iteration }])
  return {
    lifecycle: value.lifecycle,
    cycle: context.cycle,
    goal: context.goal,
    phase: value.phase === 'none' ? null : value.phase,
    elements: Object.fromEntries(elements) as PhaseState['elements'],
  }
}
