import { addDays } from '@implementere/model/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueTasks } from '../../src/execution/due-tasks.ts'
import { checkLaw } from '../check-law.ts'
import { replanning, task } from './tasks.ts'

const ASOF = '2026-06-30'
const of = (...[tasks, replannings = []]: [Parameters<typeof dueTasks>[0], Parameters<typeof dueTasks>[1]?]) =>
  dueTasks(tasks, replannings, ASOF).map(({ task: id, due, status, daysLate }) => [id, due, status, daysLate])

describe('dueTasks', () => {
  test('says what became of each date: done in time, done late, overdue, not due yet', () => {
    expect(
      of([
        task({ id: 'a', due: '2026-06-01', done: '2026-05-20' }),
        task({ id: 'b', due: '2026-05-01', done: '2026-05-04' }),
        task({ id: 'c', due: '2026-06-29' }),
        task({ id: 'd', due: '2026-06-30' }),
        task({ id: 'e', due: '2026-12-24' }),
        task({ id: 'f', due: null }),
        task({ id: 'g', due: '2026-06-20', done: '2026-07-01' }),
        task({ id: 'h', due: '2026-06-20', done: '2026-06-30' }),
      ]),
    ).toEqual([
      ['b', '2026-05-01', 'done', 3],
      ['a', '2026-06-01', 'done', 0],
      ['g', '2026-06-20', 'overdue', 10],
      ['h', '2026-06-20', 'done', 10],
      ['c', '2026-06-29', 'overdue', 1],
      ['d', '2026-06-30', 'to-come', 0],
      ['e', '2026-12-24', 'to-come', 0],
    ])
  })

  test('counts a date that was moved for a reason as re-planned, and the last new date as due', () => {
    const moves = [
      replanning({ id: 'r2', from: '2026-03-01', to: '2026-06-01' }),
      replanning({ id: 'r1', from: '2026-01-01', to: '2026-03-01' }),
      replanning({ id: 'r3', task: 'other', from: '2026-01-01', to: '2027-01-01' }),
    ]
    expect(of([task({ due: '2026-01-01' })], moves)).toEqual([
      ['t1', '2026-01-01', 'replanned', null],
      ['t1', '2026-03-01', 'replanned', null],
      ['t1', '2026-06-01', 'overdue', 29],
    ])
  })

  test('has no date left for a task that was given up', () => {
    expect(of([task({ due: '2026-01-01' })], [replanning({ from: '2026-01-01', to: null })])).toEqual([['t1', '2026-01-01', 'replanned', null]])
  })

  test('of two moves from the same date the one with the later id counts', () => {
    const moves = [replanning({ id: 'r2', to: '2026-08-01' }), replanning({ id: 'r1', to: '2026-07-01' })]
    expect(of([task({ due: '2026-01-01' })], moves).at(-1)).toEqual(['t1', '2026-08-01', 'to-come', 0])
  })

  test('believes no move without its old date or its reason', () => {
    for (const fields of [{ from: null }, { reason: null }, { reason: ' ' }])
      expect(of([task({ due: '2026-01-01' })], [replanning(fields)])).toEqual([['t1', '2026-01-01', 'overdue', 180]])
  })

  test('has one date a task and one more for each move, and never loses a day', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-01-01', days))
    checkLaw([fc.option(day), fc.option(day), fc.uniqueArray(day, { maxLength: 4 })], (due, done, moved) => {
      const moves = moved.map((from, index) => replanning({ id: `r${index}`, from, to: addDays(from, 30) }))
      const found = dueTasks([task({ due, done })], moves, ASOF)
      expect(found.length).toBe(moves.length + Number(moves.length > 0 || due !== null))
      expect(found.map((row) => row.due)).toEqual(found.map((row) => row.due).toSorted())
      for (const { status, due: on } of found) if (status === 'overdue') expect(on < ASOF).toBe(true)
    })
  })
})
