import { isJson } from '@implementere/model'
import { workingDaysBetween } from '@implementere/model/calendar'
import { describe, expect, test } from 'vitest'
import type { PlannedTask } from '../../src/strategy-plan/record.ts'
import { SCHEDULE_GAPS, scheduleOf } from '../../src/strategy-plan/schedule.ts'
import { addWorkingDays } from '../../src/strategy-plan/working-days.ts'
import { checkLaw } from '../check-law.ts'
import { days, messyTasks, networks, task } from './plans.ts'

const AS_OF = '2026-03-02'

/** First and last day of each task, earliest and latest, and its slack. */
const timesIn = (tasks: readonly PlannedTask[]) =>
  scheduleOf(tasks, AS_OF).times.map((one) => [one.id, one.earliestStart, one.earliestFinish, one.latestStart, one.latestFinish, one.slack])

describe('scheduleOf', () => {
  test('reckons a small plan: a 3 days, then b 2 and c 5 side by side, then d 1', () => {
    // March 2026 begins on a Sunday. a Mon 2 - Wed 4; c Thu 5 - Wed 11; b Thu 5 - Fri 6, or 5 - 2 = 3 days later, Tue 10 - Wed 11; d Thu 12.
    const tasks = [
      task({ id: 'a', start: '2026-03-02', durationDays: 3 }),
      task({ id: 'b', durationDays: 2, dependsOn: ['a'] }),
      task({ id: 'c', durationDays: 5, dependsOn: ['a'] }),
      task({ id: 'd', durationDays: 1, dependsOn: ['b', 'c'] }),
    ]
    expect(timesIn(tasks)).toEqual([
      ['a', '2026-03-02', '2026-03-04', '2026-03-02', '2026-03-04', 0],
      ['b', '2026-03-05', '2026-03-06', '2026-03-10', '2026-03-11', 3],
      ['c', '2026-03-05', '2026-03-11', '2026-03-05', '2026-03-11', 0],
      ['d', '2026-03-12', '2026-03-12', '2026-03-12', '2026-03-12', 0],
    ])
    expect(scheduleOf(tasks, AS_OF).schedule).toEqual({
      begins: '2026-03-02',
      finish: '2026-03-12',
      criticalPath: ['a', 'c', 'd'],
      lengthDays: 9,
      reason: null,
      cycles: [],
    })
    expect(scheduleOf(tasks, AS_OF).times.map(({ critical }) => critical)).toEqual([true, false, true, true])
  })

  test('lets a recorded start hold a task back, and what came before it slip until then', () => {
    // a Mon 2 - Tue 3; b not before Mon 9: a can end on Fri 6, three working days later, and does not decide the end.
    const tasks = [task({ id: 'a', start: '2026-03-02', durationDays: 2 }), task({ id: 'b', start: '2026-03-09', durationDays: 2, dependsOn: ['a'] })]
    expect(timesIn(tasks)).toEqual([
      ['a', '2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06', 3],
      ['b', '2026-03-09', '2026-03-10', '2026-03-09', '2026-03-10', 0],
    ])
    expect(scheduleOf(tasks, AS_OF).schedule.criticalPath).toEqual(['b'])
  })

  test('begins tasks of which no start is known with the plan, and the plan on its first recorded start', () => {
    const tasks = [task({ id: 'a', durationDays: 1 }), task({ id: 'b', start: '2026-02-02', durationDays: 1 })]
    expect(scheduleOf(tasks, AS_OF).schedule.begins).toBe('2026-02-02')
    expect(timesIn(tasks)[0]).toEqual(['a', '2026-02-02', '2026-02-02', '2026-02-02', '2026-02-02', 0])
  })

  test('begins a plan without a recorded start on the day that is looked at', () => {
    expect(scheduleOf([task({ id: 'a', durationDays: 1 })], '2026-05-17').schedule).toMatchObject({ begins: '2026-05-17', finish: '2026-05-18' })
  })

  test.each([
    // Mon 29, Tue 30, Wed 31 December; Fri 2, Mon 5 January.
    ['across new year', '2025-12-29', 5, '2026-01-05'],
    // Mon 30, Tue 31 March, Wed 1, Tue 7, Wed 8 April.
    ['across Easter', '2026-03-30', 5, '2026-04-08'],
    // Fri 27 March, Mon 30: the night to Sunday has 23 hours.
    ['into summer time', '2026-03-27', 2, '2026-03-30'],
    // Fri 23 October, Mon 26: the night to Sunday has 25 hours.
    ['out of summer time', '2026-10-23', 2, '2026-10-26'],
    // Wed 13 May; Ascension Day; Fri 15; 17 May is a Sunday; Mon 18.
    ['across Ascension Day and 17 May', '2026-05-13', 3, '2026-05-18'],
    // Begins on Sat 23 May: Whit Monday is the 25th, so Tue 26.
    ['from a day off', '2026-05-23', 1, '2026-05-26'],
  ])('counts working days %s', (_, start, durationDays, finish) => {
    expect(scheduleOf([task({ id: 'a', start, durationDays })], AS_OF).schedule).toMatchObject({ finish, lengthDays: durationDays })
  })

  test.each([
    ['both counted', '2026-03-02', '2026-03-06', 5],
    ['a due date on a holiday adds nothing: Wed 1 to Good Friday', '2026-04-01', '2026-04-03', 1],
    ['a start on a day off counts from the next working day', '2026-05-16', '2026-05-19', 2],
    ['new year: Mon 29 December to Fri 2 January', '2025-12-29', '2026-01-02', 4],
    ['a weekend course is one day at least', '2026-03-07', '2026-03-08', 1],
    ['one day', '2026-03-04', '2026-03-04', 1],
  ])('takes a duration that is not said from the days, %s', (_, start, due, durationDays) => {
    expect(scheduleOf([task({ id: 'a', start, due })], AS_OF).times[0]).toMatchObject({ durationDays, reason: null })
  })

  test('takes a duration that is said before that of the days', () => {
    expect(scheduleOf([task({ id: 'a', start: '2026-03-02', due: '2026-03-06', durationDays: 2 })], AS_OF).times[0]?.durationDays).toBe(2)
  })

  test('does not guess: says what is not known of each task, and that the end of the plan is not', () => {
    const tasks = [
      task({ id: 'a', due: '2026-03-06' }),
      task({ id: 'b', durationDays: 1, dependsOn: ['a'] }),
      task({ id: 'c', durationDays: 1, dependsOn: ['nowhere'] }),
      task({ id: 'd', durationDays: 1, dependsOn: ['d'] }),
      task({ id: 'e', start: '2026-03-06', due: '2026-03-05' }),
      task({ id: 'f', start: '2026-03-06', durationDays: 1 }),
      task({ id: 'g', durationDays: 1, dependsOn: ['d'] }),
    ]
    const { schedule, times } = scheduleOf(tasks, AS_OF)
    expect(times.map(({ reason }) => reason)).toEqual([
      'duration-unknown',
      'predecessor-not-scheduled',
      'predecessor-not-in-plan',
      'in-or-after-a-circle',
      'due-before-start',
      'task-not-scheduled',
      'in-or-after-a-circle',
    ])
    expect(times[1]).toEqual({
      id: 'b',
      durationDays: 1,
      earliestStart: null,
      earliestFinish: null,
      latestStart: null,
      latestFinish: null,
      slack: null,
      critical: null,
      reason: 'predecessor-not-scheduled',
    })
    expect(times[5]).toMatchObject({ earliestStart: '2026-03-06', earliestFinish: '2026-03-06', latestFinish: null, slack: null, critical: null })
    expect(schedule).toEqual({
      begins: '2026-03-06',
      finish: null,
      criticalPath: null,
      lengthDays: null,
      reason: 'task-not-scheduled',
      cycles: [['d']],
    })
  })

  test('has nothing to say of no tasks', () => {
    expect(scheduleOf([], AS_OF)).toEqual({
      schedule: { begins: AS_OF, finish: null, criticalPath: null, lengthDays: null, reason: 'no-tasks', cycles: [] },
      times: [],
    })
  })

  test('says so when a plan runs out of the calendar, and still knows its slack', () => {
    const tasks = [task({ id: 'a', start: '9999-12-30', durationDays: 2 }), task({ id: 'b', durationDays: 9, dependsOn: ['a'] })]
    const { schedule, times } = scheduleOf(tasks, AS_OF)
    expect(schedule).toMatchObject({ finish: null, criticalPath: ['a', 'b'], lengthDays: 11, reason: 'date-out-of-range' })
    expect(times[0]).toMatchObject({ latestFinish: '9999-12-31', reason: null })
    expect(times[1]).toMatchObject({ earliestStart: null, slack: 0, reason: 'date-out-of-range' })
    const withUnknown = scheduleOf([...tasks, task({ id: 'c' })], AS_OF).times
    expect(withUnknown.map(({ reason }) => reason)).toEqual(['task-not-scheduled', 'date-out-of-range', 'duration-unknown'])
  })

  test('finds the longest chain: as a search through every chain does', () => {
    checkLaw([networks], (tasks) => {
      const { schedule, times } = scheduleOf(tasks, AS_OF)
      const chains = chainsOf(tasks)
      const longest = Math.max(...chains.map(({ end }) => end))
      const deciding = chains.filter(({ end }) => end === longest)
      const path = schedule.criticalPath ?? []
      expect(deciding.map(({ ids }) => ids.join())).toContain(path.join())
      expect(schedule.lengthDays).toBe(tasks.filter(({ id }) => path.includes(id)).reduce((sum, { durationDays }) => sum + durationDays!, 0))
      expect(schedule.finish).toBe(addWorkingDays(schedule.begins, longest - 1))
      const critical = new Set(deciding.flatMap(({ ids }) => ids))
      expect(times.filter((one) => one.critical).map(({ id }) => id)).toEqual([...critical].toSorted())
    })
  })

  test('gives as slack how far the longest chain through a task falls short of the longest of all', () => {
    checkLaw([networks], (tasks) => {
      const chains = chainsOf(tasks)
      const longest = Math.max(...chains.map(({ end }) => end))
      for (const { id, slack } of scheduleOf(tasks, AS_OF).times) {
        const through = Math.max(...chains.filter(({ ids }) => ids.includes(id)).map(({ end }) => end))
        expect(slack).toBe(longest - through)
      }
    })
  })

  test('keeps every task after what it waits for, early and late', () => {
    checkLaw([networks], (tasks) => {
      const { times } = scheduleOf(tasks, AS_OF)
      const timesOf = new Map(times.map((one) => [one.id, one]))
      for (const { id, dependsOn, start } of tasks) {
        const own = timesOf.get(id)!
        expect(own.earliestStart! >= (start ?? '')).toBe(true)
        expect(workingDaysBetween(own.earliestStart!, own.latestStart!)).toBe(own.slack)
        expect(workingDaysBetween(own.earliestStart!, own.earliestFinish!) + 1).toBe(own.durationDays)
        expect(workingDaysBetween(own.latestStart!, own.latestFinish!) + 1).toBe(own.durationDays)
        for (const before of dependsOn) {
          expect(timesOf.get(before)!.earliestFinish! < own.earliestStart!).toBe(true)
          expect(timesOf.get(before)!.latestFinish! < own.latestStart!).toBe(true)
        }
      }
    })
  })

  test('gives plain JSON with a reason exactly where something is not known, whatever the tasks', () => {
    checkLaw([messyTasks, days], (tasks, asOf) => {
      const { schedule, times } = scheduleOf(tasks, asOf)
      expect(isJson({ schedule, times })).toBe(true)
      expect(schedule.reason === null).toBe(schedule.finish !== null)
      for (const { reason, ...rest } of times) {
        expect(reason === null).toBe(Object.values(rest).every((value) => value !== null))
        expect([null, ...SCHEDULE_GAPS]).toContain(reason)
      }
    })
  })

  test('reckons ten thousand tasks, in one chain and side by side', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      task({
        id: `t${String(index).padStart(5, '0')}`,
        durationDays: 1,
        start: '2026-03-02',
        dependsOn: index === 0 ? [] : [`t${String(index - 1).padStart(5, '0')}`],
      }),
    )
    expect(scheduleOf(chain, AS_OF).schedule).toMatchObject({ lengthDays: 10_000, finish: addWorkingDays('2026-03-02', 9999) })
    const fan = chain.map((one) => ({ ...one, dependsOn: one.id === 't00000' ? [] : ['t00000'] }))
    expect(scheduleOf(fan, AS_OF).schedule).toMatchObject({ lengthDays: 2, criticalPath: ['t00000', 't00001'] })
  })
})

/** Every chain of tasks, each waiting for the one before: working days from the beginning of the plan to its end when the first begins as early as it may by itself. */
function chainsOf(tasks: readonly PlannedTask[]): readonly { readonly ids: readonly string[]; readonly end: number }[] {
  const begins = tasks.flatMap(({ start }) => start ?? []).toSorted()[0] ?? AS_OF
  const from = ({ start }: PlannedTask) => workingDaysBetween(begins, start ?? begins)
  const extend = (ids: readonly string[], end: number): readonly { readonly ids: readonly string[]; readonly end: number }[] => [
    { ids, end },
    ...tasks.filter(({ dependsOn }) => dependsOn.includes(ids.at(-1)!)).flatMap((next) => extend([...ids, next.id], end + next.durationDays!)),
  ]
  return tasks.flatMap((first) => extend([first.id], from(first) + first.durationDays!))
}
