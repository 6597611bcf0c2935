import type { PhaseId } from '@implementere/model'
import { apply, initialState, type Gate, type PhaseEnter, type PhaseEvent, type PhaseState } from '@implementere/phases'

type DistributiveOmit<T, K extends string> = T extends unknown ? Omit<T, K> : never

/** An event whose id, moment and author do not matter. */
export function event(body: DistributiveOmit<PhaseEvent, 'id' | 'at' | 'by'>, envelope: { id?: string; at?: string } = {}): PhaseEvent {
  return { id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', ...envelope, ...body }
}

/** Entering a phase, by default without reason and override. */
export function enter(phase: PhaseId, fields: Partial<PhaseEnter> = {}): PhaseEvent {
  return event({ type: 'phase.enter', phase, reason: null, override: null, ...fields })
}

/** The state after events that must all be possible. */
export function playOut(events: readonly PhaseEvent[], gate: Gate = {}): PhaseState {
  let state = initialState()
  for (const one of events) {
    const applied = apply(state, one, gate)
    if (!applied.ok) throw new Error(`${one.type} was refused: ${JSON.stringify(applied.refusal)}`)
    state = applied.state
  }
  return state
}
