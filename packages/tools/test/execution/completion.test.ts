import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/context.ts'
import { completionExecution } from '../../src/execution/completion.ts'
import type { ExecutionRecord } from '../../src/execution/record.ts'
import type { ReviewOptions } from '../../src/execution/review-period.ts'
import { emptyExecution } from '../../src/execution/empty.ts'
import type { PlannedTask } from '../../src/strategy-plan/record.ts'
import { indicator, monthly, plan } from '../monitoring-plan/indicators.ts'
import { planOf, replanning, task } from './tasks.ts'

const ASOF = '2026-06-30'

function checksOf(
  tasks: readonly PlannedTask[],
  record: Partial<ExecutionRecord> = {},
  indicators = [indicator({ start: '2025-01-01' })],
  options?: ReviewOptions,
) {
  const context = createContext({ asOf: ASOF, records: { KE3: planOf(tasks), KE5: plan({ indicators }) } })
  const { checks } = completionExecution({ ...emptyExecution(), ...record }, context, options)
  return checks.map(({ code, met, params }) => ({ code, met, ...params }))
}
const dueTasksOf = (...given: Parameters<typeof checksOf>) => checksOf(...given)[0]!
const dataOf = (...given: Parameters<typeof checksOf>) => checksOf(...given)[1]!
/** Five tasks of the second quarter, of which so many are open. */
const quarter = (open: number) =>
  [1, 2, 3, 4, 5].map((day) => task({ id: `q${day}`, due: `2026-05-0${day}`, done: day <= open ? null : '2026-05-10' }))

describe('due-tasks-settled', () => {
  test('is met with four of five, 80 per cent, and names the one that is open', () => {
    expect(dueTasksOf(quarter(1))).toEqual({
      code: 'due-tasks-settled',
      met: true,
      period: '2026-Q2',
      settled: 4,
      total: 5,
      leastShare: 0.8,
      open: ['q1'],
    })
    expect(dueTasksOf(quarter(2))).toMatchObject({ met: false, settled: 3, total: 5, open: ['q1', 'q2'] })
    expect(dueTasksOf(quarter(0))).toMatchObject({ met: true, settled: 5, open: [] })
  })

  test('takes a task that was moved for a reason as settled', () => {
    const moved = replanning({ task: 'q1', from: '2026-05-01', to: '2026-09-01' })
    expect(dueTasksOf(quarter(2), { replannings: [moved] })).toMatchObject({ met: true, settled: 4, total: 5, open: ['q2'] })
  })

  test('looks at the latest quarter in which anything was due, and at what is still open from before', () => {
    const old = [task({ id: 'old-done', due: '2025-02-01', done: '2025-02-01' }), task({ id: 'old-open', due: '2025-02-01' })]
    expect(dueTasksOf([...old, ...quarter(0)])).toMatchObject({ met: true, period: '2026-Q2', settled: 5, total: 6, open: ['old-open'] })
    expect(dueTasksOf([...old, ...quarter(1)])).toMatchObject({ met: false, settled: 4, total: 6, open: ['old-open', 'q1'] })
    expect(dueTasksOf(old)).toMatchObject({ met: false, period: '2025-Q1', settled: 1, total: 2 })
  })

  test('does not look at what is due today or later, and is unmet while nothing was due', () => {
    const coming = [task({ due: ASOF, done: '2026-01-01' }), task({ id: 't2', due: '2026-12-01' })]
    expect(dueTasksOf(coming)).toEqual({ code: 'due-tasks-settled', met: false, period: null, settled: 0, total: 0, leastShare: 0.8, open: [] })
  })

  test('takes another share and another period', () => {
    const tasks = [...quarter(2), task({ id: 'june', due: '2026-06-15', done: '2026-06-15' })]
    expect(dueTasksOf(tasks, {}, [], { leastShare: 0.6 })).toMatchObject({ met: true, settled: 4, total: 6, leastShare: 0.6 })
    expect(dueTasksOf(tasks, {}, [], { period: 'month' })).toMatchObject({ period: '2026-06', settled: 1, total: 3, met: false })
  })
})

describe('data-points-present', () => {
  // Two indicators a month from January 2025: six points in the second quarter of 2026, numbers 16 to 18 of each.
  const two = [indicator({ start: '2025-01-01' }), indicator({ id: 'i2', start: '2025-01-01' })]
  const full = Array<number>(18).fill(1)
  const points = (missing: number) => [...monthly(full, 2), ...monthly(full.slice(0, 18 - missing), 2, 'i2')]

  test('is met with five of six points of the quarter, not with four', () => {
    expect(dataOf([], { points: points(1) }, two)).toEqual({
      code: 'data-points-present',
      met: true,
      period: '2026-Q2',
      settled: 5,
      total: 6,
      leastShare: 0.8,
      open: ['i2'],
    })
    expect(dataOf([], { points: points(2) }, two)).toMatchObject({ met: false, settled: 4, total: 6, open: ['i2'] })
  })

  test('names an indicator once, however many points it lacks, and leaves earlier quarters alone', () => {
    expect(dataOf([], { points: points(3) }, two)).toMatchObject({ met: false, settled: 3, open: ['i2'] })
    const late = full.map((_, index) => (index < 15 ? null : 1))
    expect(dataOf([], { points: [...monthly(late, 2), ...monthly(late, 2, 'i2')] }, two)).toMatchObject({ met: true, settled: 6, total: 6, open: [] })
  })

  test('looks at the latest quarter of any indicator, also where the last of them has ended', () => {
    const ended = [indicator({ start: '2025-01-01' }), indicator({ id: 'i2', start: '2025-01-01', end: '2025-12-31' })]
    expect(dataOf([], { points: monthly(full, 2) }, ended)).toMatchObject({ met: true, period: '2026-Q2', settled: 3, total: 3, open: [] })
  })

  test('is unmet without a plan, or before any period is over', () => {
    expect(dataOf([], { points: points(0) }, [])).toMatchObject({ met: false, period: null, total: 0, open: [] })
    expect(dataOf([], {}, [indicator({ start: '2026-06-01', frequency: 'year' })])).toMatchObject({ met: false, total: 0 })
  })

  test('takes a point into the review period in which its own period is over', () => {
    const term = [indicator({ frequency: 'term', start: '2025-08-01' })]
    expect(dataOf([], {}, term)).toMatchObject({ period: '2025-Q4', total: 1, settled: 0, open: ['i1'] })
  })
})

test('is done when both are met', () => {
  const context = createContext({ asOf: ASOF, records: { KE3: planOf(quarter(0)), KE5: plan({ indicators: [indicator({ start: '2026-06-01' })] }) } })
  expect(completionExecution({ ...emptyExecution(), points: monthly([...Array<null>(17).fill(null), 1], 2) }, context).done).toBe(true)
  expect(completionExecution(emptyExecution(), context).done).toBe(false)
})
