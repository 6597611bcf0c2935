import type { Sourced } from '@implementere/model'

/** A condition for going forward that the built-in policies look at. */
export interface GateCriterion extends Sourced {
  readonly code: 'element-settled' | 'fact'
  /** What it is read from: the state, or the facts that the caller hands in. */
  readonly readFrom: 'state' | 'facts'
}

/**
 * The conditions of the built-in gate policies. They are this library's: the model publishes none.
 *
 * `element-settled` is one check for every core element of the phases that are left behind: completed or not applicable.
 * `fact` is one check for every fact handed in, under the fact's own name: true, neither false nor unknown.
 */
export const GATE_CRITERIA = [
  { code: 'element-settled', readFrom: 'state', source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { code: 'fact', readFrom: 'facts', source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
] as const satisfies readonly GateCriterion[]
