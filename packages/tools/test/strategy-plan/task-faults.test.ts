import { warningAt } from '@implementere/model'
import { describe, expect, test } from 'vitest'
import type { PlannedTask } from '../../src/strategy-plan/record.ts'
import { emptyStrategyPlan } from '../../src/strategy-plan/empty.ts'
import { scheduleOf } from '../../src/strategy-plan/schedule.ts'
import { taskDoubtsOf, taskFaultsOf } from '../../src/strategy-plan/task-faults.ts'
import { strategy, task } from './plans.ts'

const AS_OF = '2026-03-02'

const doubtsOf = (tasks: readonly PlannedTask[], asOf = AS_OF) =>
  taskDoubtsOf({ ...emptyStrategyPlan(), tasks, strategies: [strategy({ id: 's1' })] }, scheduleOf(tasks, asOf).times, asOf)

describe('taskFaultsOf', () => {
  test('names everybody in a circle, and not those who wait for it', () => {
    const tasks = [task({ id: 'b', dependsOn: ['a'] }), task({ id: 'a', dependsOn: ['b'] }), task({ id: 'c', dependsOn: ['a'] })]
    expect(taskFaultsOf(tasks, AS_OF)).toEqual([
      warningAt(['tasks', 'a', 'dependsOn'], 'waits-in-a-circle', { circle: ['a', 'b'] }),
      warningAt(['tasks', 'b', 'dependsOn'], 'waits-in-a-circle', { circle: ['a', 'b'] }),
    ])
  })

  test('names what a task waits for and the plan does not have', () => {
    expect(taskFaultsOf([task({ id: 'a', dependsOn: ['y', 'x'] })], AS_OF)).toEqual([
      warningAt(['tasks', 'a', 'dependsOn'], 'predecessor-not-in-plan', { predecessor: 'x' }),
      warningAt(['tasks', 'a', 'dependsOn'], 'predecessor-not-in-plan', { predecessor: 'y' }),
    ])
  })

  test('finds a due date before the start, and takes one day for a task', () => {
    const due = '2026-03-05'
    expect(taskFaultsOf([task({ id: 'a', start: '2026-03-06', due })], AS_OF)).toEqual([
      warningAt(['tasks', 'a', 'due'], 'due-before-start', { start: '2026-03-06', due }),
    ])
    expect(taskFaultsOf([task({ id: 'a', start: due, due })], AS_OF)).toEqual([])
    expect(taskFaultsOf([task({ id: 'a', due }), task({ id: 'b', start: due })], AS_OF)).toEqual([])
  })

  test('finds a start before what is waited for is due: the same day is allowed', () => {
    const before = task({ id: 'a', due: '2026-03-06' })
    const at = (start: string) => taskFaultsOf([before, task({ id: 'b', start, dependsOn: ['a'] })], AS_OF)
    expect(at('2026-03-05')).toEqual([
      warningAt(['tasks', 'b', 'start'], 'starts-before-predecessor-is-due', { start: '2026-03-05', predecessor: 'a', due: '2026-03-06' }),
    ])
    expect(at('2026-03-06')).toEqual([])
  })

  test('lets a task begin when what it waits for is done before it is due, but not by a day that is still to come', () => {
    const tasks = [task({ id: 'a', due: '2026-03-06', done: '2026-03-03' }), task({ id: 'b', start: '2026-03-04', dependsOn: ['a'] })]
    expect(taskFaultsOf(tasks, '2026-03-03')).toEqual([])
    expect(taskFaultsOf(tasks, '2026-03-02').map(({ code }) => code)).toEqual(['starts-before-predecessor-is-due'])
  })

  test('finds a task that is done after the next one began', () => {
    const tasks = [task({ id: 'a', due: '2026-03-03', done: '2026-03-06' }), task({ id: 'b', start: '2026-03-04', dependsOn: ['a'] })]
    expect(taskFaultsOf(tasks, '2026-03-09')[0]?.params).toEqual({ start: '2026-03-04', predecessor: 'a', due: '2026-03-06' })
  })

  test.each([
    // Mon 30 March to Wed 8 April 2026: 30, 31, 1, 7, 8.
    ['five working days across Easter', '2026-03-30', '2026-04-08', 5, []],
    ['six in the same days', '2026-03-30', '2026-04-08', 6, [{ durationDays: 6, workingDays: 5 }]],
    ['one day on a weekend', '2026-03-07', '2026-03-08', 1, []],
    ['two days on a weekend', '2026-03-07', '2026-03-08', 2, [{ durationDays: 2, workingDays: 0 }]],
    ['nothing when the days are the wrong way round', '2026-03-09', '2026-03-06', 2, []],
  ])('asks whether it can be done between its days: %s', (_, start, due, durationDays, params) => {
    const faults = taskFaultsOf([task({ id: 'a', start, due, durationDays })], AS_OF).filter(({ code }) => code === 'longer-than-its-dates')
    expect(faults.map((fault) => fault.params)).toEqual(params)
    expect(faults.every(({ path }) => path.join('.') === 'tasks.a.durationDays')).toBe(true)
  })

  test('finds nothing wrong with a plan that can be carried out', () => {
    const tasks = [
      task({ id: 'a', start: '2025-12-29', due: '2026-01-02', durationDays: 4 }),
      task({ id: 'b', start: '2026-01-05', due: '2026-01-09', dependsOn: ['a'] }),
    ]
    expect(taskFaultsOf(tasks, AS_OF)).toEqual([])
  })
})

describe('taskDoubtsOf', () => {
  test.each([
    ['2026-04-02', ['maundy-thursday']],
    ['2026-04-05', ['easter-sunday']],
    ['2026-05-17', ['constitution-day']],
    ['2027-05-17', ['constitution-day', 'whit-monday']],
    ['2026-12-25', ['christmas-day']],
    ['2027-01-01', ['new-years-day']],
  ])('sees that %s is a holiday', (due, holidays) => {
    expect(doubtsOf([task({ id: 'a', due })])).toEqual([warningAt(['tasks', 'a', 'due'], 'due-on-holiday', { due, holidays })])
  })

  test('sees a weekend, and lets Christmas Eve be', () => {
    expect(doubtsOf([task({ id: 'a', due: '2026-03-07' })])).toEqual([warningAt(['tasks', 'a', 'due'], 'due-on-weekend', { due: '2026-03-07' })])
    expect(doubtsOf([task({ id: 'a', due: '2026-12-24' })])).toEqual([])
  })

  test('sees that a task cannot be done in time', () => {
    const tasks = [task({ id: 'a', start: '2026-03-02', durationDays: 3 }), task({ id: 'b', due: '2026-03-05', durationDays: 2, dependsOn: ['a'] })]
    // a Mon 2 - Wed 4; b Thu 5 - Fri 6.
    expect(doubtsOf(tasks)).toEqual([warningAt(['tasks', 'b', 'due'], 'finishes-after-due', { due: '2026-03-05', earliestFinish: '2026-03-06' })])
    expect(doubtsOf(tasks.map((one) => ({ ...one, due: one.due && '2026-03-06' })))).toEqual([])
  })

  test('says nothing of what is done', () => {
    const done = task({ id: 'a', due: '2026-04-05', start: '2026-04-01', durationDays: 9, done: '2026-04-01' })
    expect(doubtsOf([done], '2026-04-01')).toEqual([])
    expect(doubtsOf([done], '2026-03-31').map(({ code }) => code)).toEqual(['due-on-holiday', 'finishes-after-due'])
  })

  test('sees a task of a strategy that the plan does not have, in order of ids', () => {
    const tasks = [task({ id: 'b', strategy: 's2' }), task({ id: 'a', strategy: 's3' }), task({ id: 'c', strategy: 's1' })]
    expect(doubtsOf(tasks)).toEqual([
      warningAt(['tasks', 'a', 'strategy'], 'strategy-not-in-plan', { strategy: 's3' }),
      warningAt(['tasks', 'b', 'strategy'], 'strategy-not-in-plan', { strategy: 's2' }),
    ])
  })
})
