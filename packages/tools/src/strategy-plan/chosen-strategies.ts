import { specifyStrategy, type SpecificationField, type StrategyPlan } from '@implementere/barriers'
import { compareText, type IsoDate } from '@implementere/model'
import { rowsByKey } from '../rows-by-key.ts'
import { said } from '../said.ts'
import { isTaskDone } from './progress.ts'
import type { ChosenStrategy, StrategyPlanRecord, StrategyTailoring } from './record.ts'

/** What is known of a chosen strategy. */
export interface ChosenStrategyResult {
  readonly id: string
  readonly strategy: string | null
  /** What is not said of how it is carried out. */
  readonly missing: readonly SpecificationField[]
  readonly tailored: boolean
  /** Tasks that carry it out. */
  readonly tasks: readonly string[]
}

/** What is known of each chosen strategy, in order of ids. */
export function chosenStrategiesOf({ strategies, tasks }: StrategyPlanRecord): readonly ChosenStrategyResult[] {
  const tasksOf = rowsByKey(tasks, ({ strategy }) => strategy ?? '')
  return strategies
    .map((row) => ({
      id: row.id,
      strategy: row.strategy,
      missing: missingOf(row),
      tailored: isTailored(row.tailoring),
      tasks: (tasksOf.get(row.id) ?? []).map(({ id }) => id).toSorted(),
    }))
    .toSorted((a, b) => compareText(a.id, b.id))
}

/** Whether it is said which strategy it is, and everything about how it is carried out. */
export function isSpecified(row: ChosenStrategy): boolean {
  return row.strategy !== null && missingOf(row).length === 0
}

/** Whether it is said what was changed for this setting and why, or why it fits as it is. */
export function isTailored({ outcome, change, reason }: StrategyTailoring): boolean {
  return said(reason) && (outcome === 'fits-as-it-is' || (outcome === 'changed' && said(change)))
}

/**
 * The chosen strategies as `followUp` of `@implementere/barriers` takes them: against which barriers, and which of their tasks are done by a day. A task without
 * a done date is taken as not done; a row of which the strategy is not chosen is left out. In order of ids.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * const [plan] = strategyPlansOf(sampleRecord('KE3'), '2025-09-01')
 * plan?.determinants // => ['timePressure']
 * plan?.tasks.every(({ done }) => done) // => true
 * ```
 */
export function strategyPlansOf({ strategies, tasks }: StrategyPlanRecord, asOf: IsoDate): readonly StrategyPlan[] {
  const tasksOf = rowsByKey(tasks, ({ strategy }) => strategy ?? '')
  const plans = strategies.flatMap(({ id, strategy, determinants, dimension }): readonly StrategyPlan[] => {
    if (strategy === null) return []
    const own = (tasksOf.get(id) ?? []).map((task) => ({ id: task.id, done: isTaskDone(task, asOf) })).toSorted(byId)
    return [{ formatVersion: 1, id, strategy, determinants: determinants.toSorted(), tasks: own, dimension, measure: null, carriedOut: null }]
  })
  return plans.toSorted(byId)
}

function missingOf({ id, strategy, specification }: ChosenStrategy): readonly SpecificationField[] {
  return specifyStrategy({ ...specification, strategy: strategy ?? id }).missing
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}
