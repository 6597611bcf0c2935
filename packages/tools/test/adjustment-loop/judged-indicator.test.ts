import fc from 'fast-check'
import { createEstimate } from '@implementere/model'
import { wilson } from '@implementere/statistics'
import { describe, expect, test } from 'vitest'
import { judgedIndicator, targetVerdict } from '../../src/adjustment-loop/judged-indicator.ts'
import { indicatorSeries } from '../../src/monitoring-plan/indicator-series.ts'
import type { Indicator } from '../../src/monitoring-plan/record.ts'
import { checkLaw } from '../check-law.ts'
import { monthly } from '../monitoring-plan/indicators.ts'
import { followed } from './rows.ts'

function judged(numerators: readonly (number | null)[], denominator: number, fields: Partial<Indicator> = {}, borders: readonly string[] = []) {
  const { verdict, signals } = judgedIndicator(indicatorSeries(followed(monthly(numerators, denominator), fields))[0]!, borders)
  return { ...verdict, signals }
}

describe('the rule set of an indicator', () => {
  // Fourteen months, 3 and 4 of 10 in turn and then 7 and 8: median 5.5, one crossing where at least 4 are expected of 14 points (5 % of 13 coin tosses).
  const LOW_THEN_HIGH = [3, 4, 3, 4, 3, 4, 3, 7, 8, 7, 8, 7, 8, 7]

  test('finds few crossings of the median, with the day since when they could be seen', () => {
    const { signals, chart, present, latest, bands, target, reason } = judged(LOW_THEN_HIGH, 10)
    expect(signals.map(({ rule, period, direction }) => [rule, period, direction])).toEqual([['fewCrossings', '2025-01', null]])
    expect(signals[0]!.periods).toHaveLength(14)
    expect([present, latest!.period, bands, target, reason]).toEqual([14, '2026-02', null, null, null])
    expect(chart).toMatchObject({ ruleSet: 'anhoej', useful: 14, reason: null })
    // With twelve points the median is 4 and nine lie off it: too few to judge. With thirteen it is 4 still, and ten lie off it with one crossing, where 2 are the least.
    expect(signals[0]!.since).toBe('2026-01-31')
  })

  test('says of a series that it cannot be judged, which is not that there is no signal', () => {
    const { chart, signals } = judged([3, 4, 5], 10)
    expect(chart).toMatchObject({ signals: null, reason: 'insufficient-data', useful: 2, minimum: 10 })
    expect(signals).toEqual([])
  })

  test('does not look across the day on which a new cycle began', () => {
    const { chart, signals } = judged(LOW_THEN_HIGH, 10, {}, ['2025-08-11'])
    expect(chart!.segments.map(({ from }) => from)).toEqual(['2025-01', '2025-08'])
    expect(signals).toEqual([])
  })

  test('keeps the key of a run while it grows', () => {
    const values = [5, 6, 5, 6, 5, 6, 5, 6, 9, 9, 9, 9, 9, 9, 9]
    const nhs = (length: number) =>
      judged(values.slice(0, length), 10, { ruleSet: 'nhs' }).signals.filter(({ rule, direction }) => rule === 'shift' && direction === 'up')
    expect(nhs(14)).toEqual([])
    const [signal] = nhs(15)
    expect([signal!.period, signal!.direction, signal!.since]).toEqual(['2025-09', 'up', '2026-03-31'])
    const longer = judged([...values, 9], 10, { ruleSet: 'nhs' }).signals.find(({ rule, direction }) => rule === 'shift' && direction === 'up')!
    expect([longer.period, longer.periods.length, longer.since]).toEqual(['2025-09', 8, '2026-03-31'])
  })

  test('judges nothing where the plan names no rule set, or there is no series', () => {
    expect(judged(LOW_THEN_HIGH, 10, { ruleSet: null })).toMatchObject({ chart: null, signals: [], present: 14 })
    expect(judged(LOW_THEN_HIGH, 10, { unit: null })).toEqual({
      indicator: 'i1',
      present: 0,
      latest: null,
      chart: null,
      bands: null,
      target: null,
      signals: [],
      reason: 'unknown-unit',
    })
  })

  test('could be seen since a day that is never after the last point nor before the first of the signal', () => {
    checkLaw(
      [fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 17 }), fc.constantFrom('anhoej', 'nhs', 'ihi', 'nelson' as const)],
      (values, ruleSet) => {
        for (const { since, period, periods } of judged(values, 10, { ruleSet: ruleSet as 'anhoej' }).signals) {
          expect(since.slice(0, 7) >= period).toBe(true)
          expect(since <= '2026-06-30').toBe(true)
          expect(periods[0]).toBe(period)
        }
      },
    )
  })
})

describe('missedTarget', () => {
  const goal = { ruleSet: null, target: 0.6, better: 'higher' } as const

  test('is one signal for neighbours that clearly miss it: of ten, 2 has at most 0.51, 3 at most 0.60, 4 at most 0.69', () => {
    const { signals, target } = judged([2, 2, null, 1, 4, 8, 2], 10, goal)
    expect(signals).toEqual([
      {
        indicator: 'i1',
        rule: 'missedTarget',
        period: '2025-01',
        periods: ['2025-01', '2025-02', '2025-04'],
        direction: 'down',
        since: '2025-01-31',
      },
      { indicator: 'i1', rule: 'missedTarget', period: '2025-07', periods: ['2025-07'], direction: 'down', since: '2025-07-31' },
    ])
    expect(target).toBe('missed')
    expect(judged([2, 8], 10, goal).target).toBe('uncertain')
    expect(judged([2, 10], 10, goal).target).toBe('reached')
  })

  test('goes up where lower is better', () => {
    const { signals } = judged([9, 1], 10, { ...goal, better: 'lower', target: 0.4 })
    expect(signals.map(({ rule, period, direction }) => [rule, period, direction])).toEqual([['missedTarget', '2025-01', 'up']])
  })
})

describe('lowestBand', () => {
  const bands = { ruleSet: null, bands: 'durlakDupre2008' } as const

  test('is a point whose interval lies in the lowest band as a whole: 2 of 10 is below 0.6 for certain, 4 of 10 is not', () => {
    const { signals, bands: verdict } = judged([2, 4, 9, 1], 10, bands)
    expect(signals.map(({ rule, periods, direction, since }) => [rule, periods, direction, since])).toEqual([
      ['lowestBand', ['2025-01'], 'down', '2025-01-31'],
      ['lowestBand', ['2025-04'], 'down', '2025-04-30'],
    ])
    expect(verdict).toMatchObject({ preset: 'durlakDupre2008', band: 'below-usual', clear: true })
    expect(judged([190], 200, bands)).toMatchObject({ signals: [], bands: { band: 'above-usual', clear: true } })
    expect(judged([140], 200, bands).signals).toEqual([])
  })

  test('is not asked where lower is better or the numbers are no shares', () => {
    expect(judged([2], 10, { ...bands, better: 'lower' })).toMatchObject({ signals: [], bands: null })
    expect(judged([2], 10, { ...bands, unit: 'mean' })).toMatchObject({ signals: [], bands: null })
    expect(judged([2], 10, { ...bands, better: 'higher' }).signals).toHaveLength(1)
  })
})

describe('targetVerdict', () => {
  const estimate = (x: number, n: number) => createEstimate({ method: 'x', value: x / n, interval: wilson(x, n) })
  const value = (known: number | null) => createEstimate({ method: 'x', value: known })

  test('goes by the interval, and by the value where there is none', () => {
    expect(targetVerdict(estimate(10, 10), { target: 0.7, better: 'higher' })).toBe('reached')
    expect(targetVerdict(estimate(8, 10), { target: 0.7, better: 'higher' })).toBe('uncertain')
    expect(targetVerdict(estimate(8, 10), { target: 0.95, better: 'higher' })).toBe('missed')
    expect(targetVerdict(estimate(8, 10), { target: 0.95, better: 'lower' })).toBe('reached')
    expect(targetVerdict(estimate(8, 10), { target: 0.4, better: 'lower' })).toBe('missed')
    expect(targetVerdict(value(3), { target: 3, better: 'higher' })).toBe('reached')
    expect(targetVerdict(value(3), { target: 3, better: 'lower' })).toBe('reached')
    expect(targetVerdict(value(2), { target: 3, better: 'higher' })).toBe('missed')
    const open = createEstimate({ method: 'x', value: 5, interval: { lower: 1, upper: null, level: 0.95, method: 'x' } })
    expect(targetVerdict(open, { target: 3, better: 'higher' })).toBe('reached')
  })

  test('is none without a target, a direction or a value', () => {
    expect(targetVerdict(value(3), { target: null, better: 'higher' })).toBeNull()
    expect(targetVerdict(value(3), { target: 3, better: null })).toBeNull()
    expect(targetVerdict(value(null), { target: 3, better: 'higher' })).toBeNull()
  })
})
