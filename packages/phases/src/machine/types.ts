import type { CoreElementId, PhaseId } from '@implementere/model'
import type { MachineSnapshot, MetaObject, ParameterizedObject, StateMachine, StateSchema } from 'xstate'
import type { CycleGoal, PhaseEnter, PhaseEvent } from '../event.ts'
import type { Facts } from '../gate.ts'
import type { ElementState, ElementStatus, Lifecycle } from '../state.ts'

/** What the machine remembers beside the states of its regions. The status of an element is its region's; a guard cannot read that, so it stands here too. */
export interface PhaseMachineContext {
  readonly cycle: number
  readonly goal: CycleGoal | null
  readonly elements: Readonly<Record<CoreElementId, ElementState>>
}

/** What can be sent to the machine: events, and with a step forward the facts of the moment. */
export type PhaseMachineEvent = PhaseEvent | (PhaseEnter & { readonly facts: Facts })

/** What the machine emits when an event had effect: the event as it is to be stored. */
export interface PhaseMachineEmitted {
  readonly type: 'event.recorded'
  readonly event: PhaseEvent
}

/** The states of the eleven parallel regions. */
export type PhaseMachineValue = { readonly lifecycle: Lifecycle; readonly phase: PhaseId | 'none' } & Readonly<Record<CoreElementId, ElementStatus>>

/** A snapshot of the machine. */
export type PhaseMachineSnapshot = MachineSnapshot<
  PhaseMachineContext,
  PhaseMachineEvent,
  Record<string, never>,
  PhaseMachineValue,
  string,
  unknown,
  MetaObject,
  StateSchema
>

/** The machine. */
export type PhaseMachine = StateMachine<
  PhaseMachineContext,
  PhaseMachineEvent,
  Record<string, never>,
  never,
  ParameterizedObject,
  ParameterizedObject,
  string,
  PhaseMachineValue,
  string,
  unknown,
  unknown,
  PhaseMachineEmitted,
  MetaObject,
  StateSchema
>
