import { describe, expect, it } from 'vitest'
import { measured, stretchesOf, type OpenStretch } from '../src/stretch.ts'

const stretch = (entered: string, left: string | null): OpenStretch => ({ key: 'any', entered, left, leftBy: left === null ? null : 'phase.enter' })
const MARCH = stretch('2026-03-09', '2026-03-23')

describe('measured', () => {
  it('counts the day of entering and not that of leaving, and only the pauses that were given', () => {
    expect(measured(MARCH, [], '2026-12-31')).toEqual({
      entered: '2026-03-09',
      left: '2026-03-23',
      leftBy: 'phase.enter',
      days: 14,
      workingDays: 10,
      pausedDays: 0,
    })
  })

  it('counts an open stretch up to the day asked for, and an open pause too', () => {
    const told = measured(stretch('2026-03-09', null), [stretch('2026-03-16', null)], '2026-03-20')
    expect(told).toMatchObject({ left: null, leftBy: null, days: 11, workingDays: 9, pausedDays: 4 })
  })

  it.each([
    ['lies within the stretch', '2026-03-10', '2026-03-13', 3],
    ['begins before it and ends within it', '2026-03-02', '2026-03-12', 3],
    ['begins within it and ends after it', '2026-03-20', '2026-04-01', 3],
    ['covers it', '2026-03-01', '2026-04-01', 14],
    ['is the stretch', '2026-03-09', '2026-03-23', 14],
    ['ends on the day on which it begins', '2026-03-02', '2026-03-09', 0],
    ['begins on the day on which it ends', '2026-03-23', '2026-03-30', 0],
    ['lies wholly before it', '2026-02-02', '2026-02-09', 0],
    ['lies wholly after it', '2026-04-06', '2026-04-13', 0],
    ['lasts no day', '2026-03-10', '2026-03-10', 0],
    ['is still open', '2026-03-20', null, 3],
  ])('counts of a pause that %s only the days that both share', (_how, entered, left, shared) => {
    expect(measured(MARCH, [stretch(entered, left)], '2026-05-01').pausedDays).toBe(shared)
  })

  it('adds up what it shares with several pauses', () => {
    const pauses = [stretch('2026-03-02', '2026-03-10'), stretch('2026-03-12', '2026-03-14'), stretch('2026-03-22', '2026-04-01')]
    expect(measured(MARCH, pauses, '2026-05-01').pausedDays).toBe(1 + 2 + 1)
  })
})

describe('stretchesOf', () => {
  it('finds nothing where nothing happened', () => {
    expect(stretchesOf([], () => 'any')).toEqual([])
  })
})
