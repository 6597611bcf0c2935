import { createEstimate, type Estimate } from '@implementere/model'

/** What has to be said of a strategy before somebody can carry it out and somebody else can learn from it. Source: `proctor2013`. */
export const SPECIFICATION_FIELDS = ['actor', 'action', 'target', 'temporality', 'dose', 'outcome', 'justification'] as const

/** One of {@link SPECIFICATION_FIELDS}. */
export type SpecificationField = (typeof SPECIFICATION_FIELDS)[number]

/** A strategy as it is to be carried out here. Plain JSON; null is not said yet. */
export interface StrategySpecification extends Readonly<Record<SpecificationField, string | null>> {
  readonly formatVersion: 1
  /** Id of the strategy. */
  readonly strategy: string
}

/** What a specification says and what it lacks. */
export interface SpecificationCheck {
  readonly strategy: string
  readonly complete: boolean
  readonly specified: readonly SpecificationField[]
  readonly missing: readonly SpecificationField[]
  /** Fields said of the seven. */
  readonly completeness: Estimate
}

/**
 * Which of the seven fields of a strategy are said, and which are missing. Missing: null, absent, or nothing but blanks.
 *
 * Unit: proportion 0-1 of the fields. Source: `proctor2013` (fields); the check is ours, and says nothing of how well a field is filled in.
 *
 * @example
 * ```ts
 * const { complete, missing } = specifyStrategy({ strategy: 'eric.ongoingTraining', actor: 'Supervisor', action: 'Group supervision', target: 'Therapists', dose: 'Every second week' })
 * complete // => false
 * missing // => ['temporality', 'outcome', 'justification']
 * ```
 */
export function specifyStrategy(specification: Pick<StrategySpecification, 'strategy'> & Partial<StrategySpecification>): SpecificationCheck {
  const isSaid = (field: SpecificationField) => (specification[field] ?? '').trim() !== ''
  const specified = SPECIFICATION_FIELDS.filter(isSaid)
  const missing = SPECIFICATION_FIELDS.filter((field) => !isSaid(field))
  return {
    strategy: specification.strategy,
    complete: missing.length === 0,
    specified,
    missing,
    completeness: createEstimate({
      value: specified.length / SPECIFICATION_FIELDS.length,
      numerator: specified.length,
      denominator: SPECIFICATION_FIELDS.length,
      known: SPECIFICATION_FIELDS.length,
      method: 'barriers.specification',
    }),
  }
}
