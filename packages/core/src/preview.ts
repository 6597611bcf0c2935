import type { Check } from '@implementere/model'
import { CORE_ELEMENT_IDS } from '@implementere/model'
import type { PhaseState } from '@implementere/phases'
import { decide, type DecideOptions } from './decide.ts'
import type { CoreCommand, CoreEvent } from './event.ts'
import { evolve, stateOf } from './evolve.ts'
import type { Implementation } from './implementation.ts'
import type { CoreRefusal } from './refusal.ts'
import type { ImplementationState } from './state.ts'

/** One thing that a command would change in where the work stands. `element` is null for the lifecycle, the phase and the cycle. */
export interface StandingChange {
  readonly region: 'lifecycle' | 'phase' | 'cycle' | 'element'
  readonly element: (typeof CORE_ELEMENT_IDS)[number] | null
  readonly from: string | number | null
  readonly to: string | number | null
}

/** What would come of a command. `checks` are those of its gate, the met ones too; empty where no gate is passed. */
export type CommandPreview =
  | {
      readonly ok: true
      readonly events: readonly CoreEvent[]
      readonly state: ImplementationState
      readonly checks: readonly Check[]
      readonly changes: readonly StandingChange[]
    }
  | { readonly ok: false; readonly refusal: CoreRefusal; readonly state: ImplementationState }

/**
 * What would come of a command, to be shown before it is given: the events, the state after them and what changes, or the refusal. It equals what {@link decide} then does.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null })
 * const begin = { type: 'phase', payload: { type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } } } as const
 * const previewed = preview(record, begin, { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1' })
 * previewed.ok && previewed.changes.map(({ region, to }) => [region, to]) // => [['lifecycle', 'active'], ['phase', 'plan'], ['cycle', 1]]
 * ```
 */
export function preview(subject: Implementation | ImplementationState, command: CoreCommand, options: DecideOptions): CommandPreview {
  const state = stateOf(subject, options)
  const decided = decide(state, command, options)
  if (!decided.ok) return { ok: false, refusal: decided.refusal, state }
  const after = decided.events.reduce((reached, event) => evolve(reached, event, options), state)
  return { ok: true, events: decided.events, state: after, checks: checksOf(after, options.id), changes: changesBetween(state.phases, after.phases) }
}

/** The checks that the gate of an event found. */
function checksOf({ phaseLog }: ImplementationState, id: string): readonly Check[] {
  const event = phaseLog.find((one) => one.id === id)
  return event !== undefined && 'checks' in event && Array.isArray(event.checks) ? (event.checks as readonly Check[]) : []
}

function changesBetween(before: PhaseState, after: PhaseState): readonly StandingChange[] {
  const regions = (['lifecycle', 'phase', 'cycle'] as const).map((region) => ({ region, element: null, from: before[region], to: after[region] }))
  const elements = CORE_ELEMENT_IDS.map((element) => ({
    region: 'element' as const,
    element,
    from: before.elements[element].status,
    to: after.elements[element].status,
  }))
  return [...regions, ...elements].filter(({ from, to }) => from !== to)
}
