import { parseObservations } from '@implementere/dimensions'
import { DIMENSION_IDS } from '@implementere/model'
import { timeline, type PhaseEvent } from '@implementere/phases'
import { describe, expect, test } from 'vitest'
import { createContext, type ToolContext } from '../../src/context.ts'
import { adoptionAsOf } from '../../src/execution/adoption.ts'
import { dataCompleteness } from '../../src/execution/data-completeness.ts'
import { dimensionValues } from '../../src/execution/dimension-values.ts'
import { evaluateExecution } from '../../src/execution/evaluate.ts'
import type { ExecutionRecord } from '../../src/execution/record.ts'
import { emptyExecution } from '../../src/execution/empty.ts'
import { stagesOf, taskProgress } from '../../src/execution/stages.ts'
import { indicator, monthly, plan, point } from '../monitoring-plan/indicators.ts'
import { planOf, replanning, task } from './tasks.ts'

const ASOF = '2026-06-30'
const TASKS = [
  task({ id: 'a', due: '2026-02-01', done: '2026-01-20' }),
  task({ id: 'b', due: '2026-02-15', done: '2026-04-10' }),
  task({ id: 'c', due: '2026-05-01' }),
  task({ id: 'd', due: '2026-12-01' }),
]

function evaluated(record: Partial<ExecutionRecord>, context: Partial<ToolContext> = {}, options = {}) {
  const records = { KE3: planOf(TASKS), KE5: plan({ indicators: [indicator({ start: '2026-03-01' })] }) }
  return evaluateExecution({ ...emptyExecution(), ...record }, createContext({ asOf: ASOF, records, ...context }), options)
}

describe('evaluateExecution', () => {
  test('shows by quarter what was due, and how much of it came about', () => {
    // January to March: two tasks done, March's point there. April to June: one task overdue, one of three points there.
    const points = monthly([...Array<null>(14).fill(null), 1, null, 2], 4)
    const { result, completeness, element } = evaluated({ points })
    expect(
      result.periods.map(({ period, tasks, data }) => [period, tasks.numerator, tasks.denominator, tasks.value, data.numerator, data.denominator]),
    ).toEqual([
      ['2026-Q1', 2, 2, 1, 1, 1],
      ['2026-Q2', 0, 1, 0, 1, 3],
    ])
    expect([result.periods[0]!.tasks.method, result.periods[0]!.data.method]).toEqual(['execution.dueTasks', 'execution.dataPoints'])
    expect(completeness).toMatchObject({ numerator: 2, denominator: 4, value: 0.5, method: 'execution.dataPoints' })
    expect(element).toBe('KE6')
    expect(result.data).toEqual([
      {
        indicator: 'i1',
        completeness: expect.objectContaining({ numerator: 2, denominator: 4, value: 0.5 }) as object,
        gaps: ['2026-04', '2026-06'],
      },
    ])
    expect(result.dueTasks.map((row) => row.task)).toEqual(['a', 'b', 'c', 'd'])
    expect(evaluated({ points }, {}, { period: 'year' }).result.periods.map(({ period }) => period)).toEqual(['2026'])
  })

  test('knows nothing where there is no plan', () => {
    const { result, completeness } = evaluated({}, { records: {} })
    expect(result).toMatchObject({ dueTasks: [], periods: [], data: [], stages: { furthestStage: null, cycle: null, stages: [] } })
    expect(result.taskProgress).toMatchObject({ first: null, last: null, durationDays: null, proportion: { value: null, reason: 'no-denominator' } })
    expect(result.adoption.services).toEqual([])
    expect(completeness).toMatchObject({ value: null, reason: 'no-denominator' })
  })

  test('names its sources', () => {
    expect(evaluated({}).sources.map(({ citation }) => citation)).toEqual(['implementere', 'chamberlain2011', 'durlakDupre2008', 'ours'])
  })

  test('warns of rows that name nothing, lack their day or their reason, or are not asked for', () => {
    const { warnings } = evaluated(
      {
        replannings: [replanning({ id: 'r1', task: 'gone' }), replanning({ id: 'r2', task: 'a', reason: null }), replanning({ id: 'r3', task: 'a' })],
        points: [
          point({ id: 'p1', indicator: 'gone' }),
          point({ id: 'p2', date: null }),
          point({ id: 'p3', date: '2026-02-28' }),
          point({ id: 'p4', date: '2026-03-01', numerator: 3, denominator: 2 }),
          point({ id: 'p5', date: '2026-06-15', numerator: 2, denominator: 2 }),
          point({ id: 'p6', indicator: 'observed', date: '2026-04-01' }),
          point({ id: 'p7', indicator: 'ended', date: '2026-04-30' }),
          point({ id: 'p8', indicator: 'ended', date: '2026-05-01' }),
          point({ id: 'p9', indicator: 'unscheduled', date: '2020-05-01' }),
        ],
        adoptions: [
          { id: 'a1', service: 'nord', countedOn: null, trained: 1, uses: 2, rightTargetGroup: null, established: null },
          { id: 'a2', service: 'sor', countedOn: '2026-01-01', trained: 2, uses: 2, rightTargetGroup: 2, established: 1 },
        ],
      },
      {
        records: {
          KE3: planOf(TASKS),
          KE5: plan({
            indicators: [
              indicator({ start: '2026-03-15' }),
              indicator({ id: 'observed', origin: 'observations' }),
              indicator({ id: 'ended', end: '2026-04-02' }),
              indicator({ id: 'unscheduled', frequency: null }),
            ],
          }),
        },
      },
    )
    expect(warnings.map(({ code, path, params, severity }) => [code, path.join('/'), params, severity])).toEqual([
      ['adoption-undated', 'adoptions/a1', { service: 'nord' }, 'warning'],
      ['more-than-before', 'adoptions/nord', { service: 'nord', stage: 'uses' }, 'warning'],
      ['unknown-indicator', 'points/p1', { indicator: 'gone' }, 'warning'],
      ['point-undated', 'points/p2', { indicator: 'i1' }, 'warning'],
      ['point-not-expected', 'points/p3', { indicator: 'i1' }, 'warning'],
      ['numerator-above-denominator', 'points/p4', { indicator: 'i1' }, 'warning'],
      ['point-not-expected', 'points/p6', { indicator: 'observed' }, 'warning'],
      ['point-not-expected', 'points/p8', { indicator: 'ended' }, 'warning'],
      ['unknown-task', 'replannings/r1', { task: 'gone' }, 'warning'],
      ['replanning-unexplained', 'replannings/r2', { task: 'a' }, 'warning'],
    ])
  })
})

describe('taskProgress', () => {
  test('is two of four tasks, done from 20 January to 10 April: 80 days', () => {
    expect(taskProgress(TASKS, ASOF)).toMatchObject({
      proportion: { numerator: 2, denominator: 4, value: 0.5, method: 'execution.tasksDone' },
      first: '2026-01-20',
      last: '2026-04-10',
      durationDays: 80,
    })
  })

  test('has no duration before two are done, and does not look ahead', () => {
    expect(taskProgress(TASKS, '2026-04-09')).toMatchObject({
      proportion: { numerator: 1 },
      first: '2026-01-20',
      last: '2026-01-20',
      durationDays: null,
    })
    expect(taskProgress(TASKS, '2026-04-10').durationDays).toBe(80)
  })
})

describe('stagesOf', () => {
  test('gives proportion, days and visits of each phase of the present cycle, and how far it came', () => {
    const at = (day: string) => `${day}T09:00:00Z`
    const enter = (id: string, day: string, phase: 'prepare' | 'plan' | 'implement') =>
      ({ id, at: at(day), by: 'leder-1', type: 'phase.enter', phase, reason: 'Videre', override: { reason: 'Øving' } }) as const
    const events: readonly PhaseEvent[] = [
      {
        id: 'e1',
        at: at('2026-01-05'),
        by: 'leder-1',
        type: 'implementation.begin',
        phase: 'prepare',
        goal: { kind: 'initial', text: null, until: null },
      },
      enter('e2', '2026-02-02', 'plan'),
      enter('e3', '2026-02-16', 'prepare'),
      enter('e4', '2026-02-23', 'plan'),
    ]
    const { furthestStage, cycle, stages } = stagesOf(timeline(events, { asOf: '2026-03-09' }))
    expect([furthestStage, cycle]).toEqual(['plan', 1])
    // Prepare: 28 days and 7; plan: 14 days and 14 so far.
    expect(stages.map(({ phase, days, workingDays, visits, entered, left }) => [phase, days, workingDays, visits, entered, left])).toEqual([
      ['prepare', 35, 25, 2, '2026-01-05', '2026-02-23'],
      ['plan', 28, 20, 2, '2026-02-02', null],
      ['implement', null, null, 0, null, null],
      ['sustain', null, null, 0, null, null],
    ])
    expect(stages[0]!.proportion).toMatchObject({ numerator: 0, denominator: 2 })
  })

  test('knows nothing before the work began', () => {
    expect(stagesOf(timeline([], { asOf: ASOF }))).toEqual({ furthestStage: null, cycle: null, stages: [] })
    expect(stagesOf(null)).toEqual({ furthestStage: null, cycle: null, stages: [] })
  })
})

describe('adoptionAsOf', () => {
  const count = { id: 'a1', service: 'nord', countedOn: '2026-01-01', trained: 4, uses: 3, rightTargetGroup: 3, established: null }

  test('takes the latest count of each service up to the day, and adds services up', () => {
    const { services, total } = adoptionAsOf(
      [
        { ...count, service: 'sor', id: 'b1', trained: 6, uses: 6, rightTargetGroup: 3, established: 3 },
        { ...count, id: 'a3', countedOn: '2026-07-01', uses: 0 },
        { ...count, id: 'a2', countedOn: '2026-06-30', uses: 4 },
        count,
      ],
      ASOF,
    )
    expect(services.map(({ service, steps }) => [service, ...steps.map((step) => step.count)])).toEqual([
      ['nord', 4, 4, 3, null],
      ['sor', 6, 6, 3, 3],
    ])
    expect(total.steps.map((step) => step.count)).toEqual([10, 10, 6, null])
  })
})

describe('dataCompleteness', () => {
  test('takes a period in which nothing is known for a gap', () => {
    const estimate = { value: null } as never
    const points = [
      { period: '2026-01', estimate },
      { period: '2026-02', estimate: null },
    ] as const
    expect(dataCompleteness({ indicator: indicator(), points, reason: null })).toMatchObject({
      gaps: ['2026-01', '2026-02'],
      completeness: { value: 0 },
    })
  })

  test('says why nothing is expected', () => {
    expect(dataCompleteness({ indicator: indicator(), points: null, reason: 'unknown-start' })).toMatchObject({
      indicator: 'i1',
      completeness: { value: null, reason: 'unknown-start', method: 'execution.dataPoints', denominator: null },
      gaps: [],
    })
    expect(dataCompleteness({ indicator: indicator(), points: [], reason: null }).completeness.reason).toBe('no-denominator')
  })
})

describe('dimensionValues', () => {
  const session = (id: string, date: string, occurred: boolean, practitioner: string) => ({
    id,
    date,
    site: 'nord',
    practitioner,
    planned: { sessions: 1 },
    delivered: { occurred },
  })
  const read = parseObservations({
    sessions: [
      session('s1', '2026-01-10', true, 'a'),
      session('s2', '2026-01-20', false, 'a'),
      session('s3', '2026-06-30', true, 'b'),
      session('s4', '2026-07-01', true, 'b'),
    ],
  })
  const context = createContext({ asOf: ASOF, observations: read.ok ? read.value : {} })

  test('gives what was observed up to the day: two of three sessions held', () => {
    const values = dimensionValues(context)
    expect(values.map(({ dimension }) => dimension)).toEqual(DIMENSION_IDS)
    const dosage = values.find(({ dimension }) => dimension === 'dosage')!.estimates.find(({ method }) => method === 'dosage.sessionsDelivered')!
    expect(dosage).toMatchObject({ numerator: 2, denominator: 3, value: 2 / 3, interval: { method: 'wilson' } })
    expect(values.find(({ dimension }) => dimension === 'comparisonMonitoring')!.estimates).toEqual([])
    // Nobody wrote down who was there: unknown, which is not the same as not observed.
    expect(values.find(({ dimension }) => dimension === 'reach')!.estimates).toMatchObject([
      { method: 'reach.distinctPersons', value: null, reason: 'all-unknown' },
    ])
  })

  test('widens the intervals for clusters when asked', () => {
    const [clustered] = dimensionValues(context, { cluster: 'practitioner' }).find(({ dimension }) => dimension === 'dosage')!.estimates
    expect(clustered!.interval!.method).toBe('ratio-clustered')
  })
})
