import type { CoreElementId, Sourced } from '@implementere/model'
import type { Recommendation } from './record.ts'

/** A cell of the table that tells a failure of the theory from a failure of the implementation. */
export interface FailureCellDefinition extends Sourced {
  readonly id: string
  readonly implementation: 'met' | 'not-met'
  readonly outcome: 'met' | 'not-met'
  /** Core elements to take up again. */
  readonly revisit: readonly CoreElementId[]
  /** Recommendations that go with it. */
  readonly fitting: readonly Recommendation[]
}

/**
 * What it may mean that goals were met or not, seen together with whether the intervention was delivered as it should be. The distinction is published; what to
 * take up again and what to recommend is ours.
 */
export const FAILURE_CELLS = [
  {
    id: 'theorySupported',
    implementation: 'met',
    outcome: 'met',
    revisit: ['KE9'],
    fitting: ['continue', 'expand'],
    source: { citation: 'basch1985', locator: null, status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'theoryFailure',
    implementation: 'met',
    outcome: 'not-met',
    revisit: ['KE1'],
    fitting: ['change-intervention', 'end'],
    source: { citation: 'basch1985', locator: null, status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'unexplainedSuccess',
    implementation: 'not-met',
    outcome: 'met',
    revisit: ['KE1', 'KE5'],
    fitting: ['continue', 'improve-implementation'],
    source: { citation: 'ours', locator: null, status: 'own' },
    licence: 'mit',
  },
  {
    id: 'implementationFailure',
    implementation: 'not-met',
    outcome: 'not-met',
    revisit: ['KE3', 'KE4', 'KE5', 'KE6', 'KE7'],
    fitting: ['improve-implementation'],
    source: { citation: 'dobsonCook1980', locator: null, status: 'adapted' },
    licence: 'mit',
  },
] as const satisfies readonly FailureCellDefinition[]

/** Id of a row of {@link FAILURE_CELLS}. */
export type FailureCellId = (typeof FAILURE_CELLS)[number]['id']
