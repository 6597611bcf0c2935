import { planMix, SPECIFICATION_FIELDS, type Determinant, type EndorsementMatrix, type StrategyDefinition } from '@implementere/barriers'
import { TRAINING_METHOD_IDS, type IsoDate, type Source } from '@implementere/model'
import { idsAhead, laterWarnings } from '../as-it-stood.ts'
import { completenessOf } from '../completeness.ts'
import type { ToolContext } from '../context.ts'
import type { Evaluation } from '../tool.ts'
import { chosenStrategiesOf } from './chosen-strategies.ts'
import { coverageOf } from './coverage.ts'
import { endorsementsOf } from './endorsements.ts'
import { isTaskDone, isOverdue, overdueTasks, progressOf } from './progress.ts'
import type { StrategyPlanRecord } from './record.ts'
import { scheduleOf, type TaskTimes } from './schedule.ts'
import { sustainmentOf } from './sustainment.ts'
import { trainingOf } from './training.ts'
import { warningsOf } from './warnings.ts'
import { workingDaysOf } from './working-days.ts'
import type { TaskResult, StrategyPlanResult } from './result.ts'

/** What a caller may bring beside the record. */
export interface StrategyPlanOptions {
  /** A table of endorsements, to see what experts chose for the barriers to act on. */
  readonly matrix?: EndorsementMatrix
  /** Known strategies; default the catalogue of `@implementere/barriers`. Add your own to them. */
  readonly strategies?: readonly StrategyDefinition[]
  /** Known determinants; default the catalogue of `@implementere/barriers`. Add your own to them. */
  readonly definitions?: readonly Determinant[]
}

const SOURCES: readonly Source[] = [
  { citation: 'joyceShowers2002', locator: null, status: 'adapted' },
  { citation: 'meyersQif2012', locator: 'step 10', status: 'adapted' },
  { citation: 'ours', locator: null, status: 'own' },
]

/**
 * What a plan answers and leaves open: barriers, strategies, training and what keeps them going; and its tasks on Norwegian working days, with the chain that
 * decides when all is done.
 *
 * Unit: working days for durations, lengths and slack, calendar days for lateness, proportions 0-1. Missing: what is not known is null with a reason; without a
 * record for KE2 nothing is known of what to answer; a task without a done date is not done, as far as is known.
 * Throws: `duplicate-cell`, `invalid-count` for a table of endorsements that is none.
 * Source: fields of a strategy `proctor2013`, kinds of strategy and matches as in `@implementere/barriers`; the critical path method; the rest ours.
 *
 * @example
 * ```ts
 * import { tools } from '@implementere/tools'
 * import { sampleContext, sampleRecord } from '@implementere/tools/samples'
 * const { result } = evaluateStrategyPlan(sampleRecord('KE3'), sampleContext())
 * result.coverage.uncovered // => []
 * result.schedule.criticalPath // => ['proverunde', 'forste-gruppe']
 * result.progress.value // => 1
 * ```
 */
export function evaluateStrategyPlan(
  record: StrategyPlanRecord,
  context: ToolContext,
  { matrix, strategies, definitions }: StrategyPlanOptions = {},
): Evaluation<StrategyPlanResult> {
  const { asOf } = context
  const coverage = coverageOf(record, context.records.KE2)
  const known = { ...(strategies && { strategies }), ...(definitions && { definitions }) }
  const actOn = coverage.barriers.map(({ determinant }) => determinant)
  const workingDays = workingDaysOf(record.tasks, asOf)
  const { schedule, times } = scheduleOf(record.tasks, asOf, workingDays)
  const result: StrategyPlanResult = {
    strategies: chosenStrategiesOf(record),
    coverage,
    endorsements: matrix === undefined ? null : endorsementsOf(record, actOn, matrix, known),
    mix: planMix(record.strategies.flatMap(({ strategy }) => strategy ?? []).toSorted(), strategies),
    training: trainingOf(record),
    sustainment: sustainmentOf(record),
    schedule,
    tasks: tasksOf(record, times, asOf),
    overdue: overdueTasks(record.tasks, asOf),
    progress: progressOf(record.tasks, asOf),
  }
  return {
    element: 'KE3',
    result,
    completeness: completenessOf('strategyPlan.completeness', askedFor(record, result)),
    warnings: [...warningsOf(record, result, asOf, workingDays), ...laterWarnings({ tasks: idsAhead(record.tasks, asOf, ({ done }) => [done]) })],
    sources: SOURCES,
  }
}

function tasksOf({ tasks }: StrategyPlanRecord, times: readonly TaskTimes[], asOf: IsoDate): readonly TaskResult[] {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  return times.map((one) => {
    const task = byId.get(one.id)!
    return { ...one, start: task.start, due: task.due, overdue: isOverdue(task, asOf), done: isTaskDone(task, asOf) }
  })
}

/** What to act on, what is asked of strategies, training and tasks, and the topics of sustainment: each once. */
function askedFor(record: StrategyPlanRecord, { coverage, sustainment, strategies, tasks }: StrategyPlanResult): readonly boolean[] {
  const missing = new Map(strategies.map((row) => [row.id, row.missing]))
  return [
    coverage.known,
    record.skillChange !== null,
    ...record.strategies.flatMap(({ id, strategy, determinants, tailoring }) => [
      strategy !== null,
      determinants.length > 0,
      tailoring.outcome !== null,
      ...SPECIFICATION_FIELDS.map((field) => !missing.get(id)!.includes(field)),
    ]),
    ...record.training.flatMap(({ includes, feedback }) => [...TRAINING_METHOD_IDS.map((method) => includes[method] !== null), feedback !== null]),
    ...record.tasks.flatMap(({ accountable, due }) => [accountable !== null, due !== null]),
    ...tasks.map(({ durationDays }) => durationDays !== null),
    ...sustainment.map(({ secured }) => secured),
  ]
}
