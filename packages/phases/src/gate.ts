import { PHASES, PHASE_IDS, type Check, type CoreElementId, type PhaseId } from '@implementere/model'
import type { PhaseState } from './state.ts'

/** What the caller knows, by the name of the condition. Null, like absence, is unknown and counts as not met. */
export type Facts = Readonly<Record<string, boolean | null>>

/** What a policy looks at: going forward from one phase to another. */
export interface GateContext {
  readonly state: PhaseState
  readonly from: PhaseId
  readonly to: PhaseId
  readonly facts: Facts
}

/**
 * How a step forward is judged. Ours: the model publishes no gate criteria.
 *
 * - `soft`: an unmet check wants an override, which says who and why; the check stays on record as unmet.
 * - `strict`: an unmet check closes the gate.
 * - `open`: the checks are put on record and close nothing.
 * - a function: the organisation's own checks, judged as in `soft`.
 */
export type GatePolicy = 'soft' | 'strict' | 'open' | ((context: GateContext) => readonly Check[])

/** The policy and the facts that a step forward is judged by; `soft` and no facts by default. */
export interface Gate {
  readonly policy?: GatePolicy
  readonly facts?: Facts
}

/** What a gate found: its checks, and whether it lets the event through as it stands, after an override, or not at all. */
export interface GateVerdict {
  readonly checks: readonly Check[]
  readonly passes: 'yes' | 'with-override' | 'no'
}

/**
 * The built-in checks for a step forward (`GATE_CRITERIA`): every core element of the phases left behind is settled, every fact is true.
 *
 * An own policy can start from these. Source: own.
 *
 * @example
 * ```ts
 * import { initialState } from '@implementere/phases'
 * const checks = defaultChecks({ state: initialState(), from: 'implement', to: 'sustain', facts: { 'budget-approved': null } })
 * checks.map((check) => check.code) // => ['element-settled', 'element-settled', 'budget-approved']
 * checks.some((check) => check.met) // => false
 * ```
 */
export function defaultChecks({ state, from, to, facts }: GateContext): readonly Check[] {
  const left = PHASES.slice(PHASE_IDS.indexOf(from), PHASE_IDS.indexOf(to))
  const elements = left.flatMap((phase) => phase.coreElements.map((element) => elementSettled(state, phase.id, element)))
  return [...elements, ...Object.entries(facts).map(factMet)]
}

/**
 * Judges a step forward by a policy, without taking it.
 *
 * @example
 * ```ts
 * import { initialState } from '@implementere/phases'
 * judgeGate(initialState(), 'prepare', 'plan').passes // => 'with-override'
 * judgeGate(initialState(), 'prepare', 'plan', { policy: 'strict' }).passes // => 'no'
 * judgeGate(initialState(), 'prepare', 'plan', { policy: () => [] }).passes // => 'yes'
 * ```
 */
export function judgeGate(state: PhaseState, from: PhaseId, to: PhaseId, gate: Gate = {}): GateVerdict {
  const { policy = 'soft', facts = {} } = gate
  const context = { state, from, to, facts }
  const checks = typeof policy === 'function' ? policy(context) : defaultChecks(context)
  if (policy === 'open' || checks.every((check) => check.met)) return { checks, passes: 'yes' }
  return { checks, passes: policy === 'strict' ? 'no' : 'with-override' }
}

function elementSettled(state: PhaseState, phase: PhaseId, element: CoreElementId): Check {
  const { status } = state.elements[element]
  return { code: 'element-settled', met: status === 'completed' || status === 'not-applicable', params: { element, phase, status } }
}

function factMet([code, fact]: [string, boolean | null]): Check {
  return { code, met: fact === true, params: { known: typeof fact === 'boolean' } }
}
