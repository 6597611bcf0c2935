import {
  createImplementation,
  evolve,
  stateOf,
  type CoreCommand,
  type CoreEvent,
  type DecideOptions,
  type Implementation,
  type ImplementationState,
} from '@implementere/core'
import { decide, type phases } from '@implementere/core'

/** What is implemented in the tests. */
export const INTERVENTION = {
  formatVersion: 1,
  id: 'groups',
  name: 'Foreldregrupper',
  kind: 'programme',
  developer: null,
  owner: null,
  targetGroup: null,
  setting: null,
  origin: null,
  initiative: null,
  components: [{ id: 'role-play', name: 'Rollespill', core: 'core', unique: true }],
} as const

/** An implementation with nothing in its log. */
export const EMPTY: Implementation = createImplementation({
  id: 'i1',
  title: 'Fjordvik',
  nature: 'synthetic',
  intervention: INTERVENTION,
  need: null,
})

/** The moment of the n-th minute. */
export function minute(n: number): string {
  return new Date(Date.UTC(2026, 0, 5, 8, n)).toISOString().replace('.000Z', '+00:00')
}

/** The n-th envelope: ids that sort in the order of their moments. */
export function envelope(n: number, by = 'u1'): { readonly id: string; readonly at: string; readonly by: string } {
  return { id: `e${String(n).padStart(4, '0')}`, at: minute(n), by }
}

/** A command about the phases. */
export function phase(payload: Extract<CoreCommand, { type: 'phase' }>['payload']): CoreCommand {
  return { type: 'phase', payload }
}

/** The event that begins the work. */
export function begin(at: phases.PhaseState['phase'] & string = 'prepare'): CoreCommand {
  return phase({ type: 'implementation.begin', phase: at, goal: { kind: 'initial', text: null, until: null } })
}

/** Work on a core element begins or is done. */
export function element(
  type: 'element.start' | 'element.complete',
  id: 'KE1' | 'KE2' | 'KE3' | 'KE4' | 'KE5' | 'KE6' | 'KE7' | 'KE8' | 'KE9',
): CoreCommand {
  return phase({ type, element: id, note: null })
}

/** The team enters a phase. */
export function enter(to: phases.PhaseState['phase'] & string, override: string | null = null, reason: string | null = null): CoreCommand {
  return phase({ type: 'phase.enter', phase: to, reason, override: override === null ? null : { reason: override } })
}

/** A remark. */
export function note(text = 'Et møte'): CoreCommand {
  return { type: 'note', payload: { element: null, text } }
}

/** The events of a command that goes through; throws when it does not. */
export function eventsOf(subject: Implementation | ImplementationState, command: CoreCommand, options: DecideOptions): readonly CoreEvent[] {
  const decided = decide(subject, command, options)
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal))
  return decided.events
}

/** The state after commands that all go through, the n-th at the n-th minute; no tools are asked. */
export function told(
  commands: readonly CoreCommand[],
  from: Implementation | ImplementationState = EMPTY,
  options: Partial<DecideOptions> = {},
): ImplementationState {
  return commands.reduce((state, command) => {
    const events = eventsOf(state, command, { ...envelope(state.record.events.length + 1), tools: {}, ...options })
    return events.reduce((reached, one) => evolve(reached, one), state)
  }, stateOf(from))
}

/** An event with anything in it. */
export function event(fields: Partial<CoreEvent> = {}): CoreEvent {
  return { ...envelope(1), type: 'note', payload: { element: null, text: 'Et møte' }, ...fields }
}
