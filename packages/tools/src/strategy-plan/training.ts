import { orderTrainingDesigns, type RankedDesign } from '@implementere/barriers'
import { TRAINING_METHOD_IDS, type TrainingMethodId } from '@implementere/model'
import type { StrategyPlanRecord } from './record.ts'

/** What the training of a plan includes, all trainings together. Nothing here predicts how many will learn. */
export interface TrainingResult {
  /** Each training by itself, the most complete first. */
  readonly designs: readonly RankedDesign[]
  /** Forms that at least one training includes. */
  readonly included: readonly TrainingMethodId[]
  /** Forms that no training includes. */
  readonly missing: readonly TrainingMethodId[]
  /** Forms of which it is not known whether a training includes them. */
  readonly unknown: readonly TrainingMethodId[]
  /** Whether coaching is called for: where somebody has to master something new. Null when that is not known. */
  readonly coachingRequired: boolean | null
}

/** The form without which what was practised seldom comes into use, by the order of the training tables of `@implementere/model`. */
export const COACHING = 'peerCoaching' satisfies TrainingMethodId

/** What the training of a plan includes. */
export function trainingOf({ training, skillChange }: StrategyPlanRecord): TrainingResult {
  const isIncluded = (method: TrainingMethodId) => training.some(({ includes }) => includes[method] === true)
  const isOpen = (method: TrainingMethodId) => !isIncluded(method) && training.some(({ includes }) => includes[method] === null)
  return {
    designs: orderTrainingDesigns(training.map(({ id, includes }) => ({ id, includes }))),
    included: TRAINING_METHOD_IDS.filter(isIncluded),
    missing: TRAINING_METHOD_IDS.filter((method) => !isIncluded(method) && !isOpen(method)),
    unknown: TRAINING_METHOD_IDS.filter(isOpen),
    coachingRequired: skillChange,
  }
}
