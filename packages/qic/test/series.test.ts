import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PERIODS, qicNo, series, type Answers } from '@implementere/qic'
import { isoDate } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1_ANSWERS } from './e1.ts'
import { faultsOf, scoreOf, valueOf } from './scored.ts'

const E1_SCORE = scoreOf(qicNo, E1_ANSWERS)
const at = (date: string, answers: Answers = E1_ANSWERS) => ({ date, score: scoreOf(qicNo, answers) })
const periodsOf = (...[scores, options]: Parameters<typeof series>) => valueOf(series(scores, options)).map(({ period }) => period)

describe('series', () => {
  test('keeps a period without a checklist as a gap', () => {
    const points = valueOf(series([at('2025-11-30'), at('2026-02-01')]))
    expect(points.map(({ period, estimate }) => [period, estimate === null])).toEqual([
      ['2025-11', false],
      ['2025-12', true],
      ['2026-01', true],
      ['2026-02', false],
    ])
  })

  test('shows the last checklist of a period, and of a day the one listed last', () => {
    const points = series([at('2026-03-20', { '5.1': 2, '5.2': 2 }), at('2026-03-01', { '5.1': 0, '5.2': 0 })], { of: 'components.5' })
    expect(valueOf(points)[0]?.estimate?.value).toBe(1)
    const sameDay = series([at('2026-03-20', { '5.1': 2, '5.2': 2 }), at('2026-03-20', { '5.1': 0, '5.2': 0 })], { of: 'components.5' })
    expect(valueOf(sameDay)[0]?.estimate?.value).toBe(0)
  })

  test('shows the mean of components unless told otherwise', () => {
    expect(valueOf(series([at('2026-03-20')]))[0]?.estimate).toEqual(E1_SCORE.overall.equalComponent)
    expect(valueOf(series([at('2026-03-20')], { of: 'completeness' }))[0]?.estimate?.value).toBe(0.95)
  })

  test('names months, quarters, half-years and years', () => {
    expect(periodsOf([at('0999-12-31'), at('1000-01-01')])).toEqual(['0999-12', '1000-01'])
    expect(periodsOf([at('2025-12-31'), at('2026-04-01')], { period: 'quarter' })).toEqual(['2025-Q4', '2026-Q1', '2026-Q2'])
    expect(periodsOf([at('2025-06-30'), at('2026-01-01')], { period: 'half-year' })).toEqual(['2025-H1', '2025-H2', '2026-H1'])
    expect(periodsOf([at('2024-02-29'), at('2026-01-01')], { period: 'year' })).toEqual(['2024', '2025', '2026'])
  })

  test('counts July to the term it is told', () => {
    expect(periodsOf([at('2026-07-15')], { period: 'half-year' })).toEqual(['2026-H2'])
    expect(periodsOf([at('2026-07-15')], { period: 'half-year', july: 'H1' })).toEqual(['2026-H1'])
    expect(periodsOf([at('2026-08-01')], { period: 'half-year', july: 'H1' })).toEqual(['2026-H2'])
    expect(periodsOf([at('2026-07-15')], { period: 'quarter', july: 'H1' })).toEqual(['2026-Q3'])
  })

  test('is empty without scores', () => {
    expect(valueOf(series([]))).toEqual([])
  })

  test('refuses two instruments, two ways of scoring, an unknown number and a day that does not exist', () => {
    const other = { ...E1_SCORE, instrument: 'qit@1' }
    expect(faultsOf(series([at('2026-01-01'), { date: '2026-01-02', score: other }]))).toEqual(['1/score/instrument different-instruments'])
    const strict = scoreOf(qicNo, E1_ANSWERS, { missing: 'complete' })
    expect(faultsOf(series([at('2026-01-01'), { date: '2026-01-02', score: strict }]))).toEqual(['1/score/policy different-policies'])
    expect(() => series([at('2026-01-01')], { of: 'overall' })).toThrow('unknown-path')
    expect(() => series([at('2026-02-30')])).toThrow('invalid-date')
  })

  test('has one point a period from the first to the last, whatever the order of the scores', () => {
    const days = fc.array(isoDate, { minLength: 1, maxLength: 8 })
    checkLaw([days, fc.constantFrom(...PERIODS)], (dates, period) => {
      const scores = dates.map((date) => ({ date, score: E1_SCORE }))
      const points = valueOf(series(scores, { period }))
      expect(new Set(points.map((point) => point.period)).size).toBe(points.length)
      expect(points.map((point) => point.period)).toEqual(points.map((point) => point.period).toSorted())
      expect(valueOf(series(scores.toReversed(), { period }))).toEqual(points)
      expect([points[0]?.estimate, points.at(-1)?.estimate]).not.toContain(null)
    })
  })
})
