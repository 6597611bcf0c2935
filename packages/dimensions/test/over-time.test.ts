import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bordersAt,
  falseAlarmRate,
  rebaseSuggestions,
  series,
  seriesOf,
  signals,
  summarise,
  summariseStream,
  type Series,
} from '@implementere/dimensions'
import { createEstimate } from '@implementere/model'
import { checkLaw } from './check-law.ts'
import { sessionWith } from './records.ts'

const pointsOf = (values: readonly (number | null)[]): Series =>
  values.map((value, index) => ({ period: String(2000 + index), estimate: value === null ? null : createEstimate({ method: 'x', value }) }))

describe('series', () => {
  const held = (id: string, site: string, date: string, occurred: boolean | null = true) =>
    sessionWith({ id, site, date, delivered: { occurred, minutes: null } })

  test('keeps months without records as gaps, for every group alike', () => {
    const sessions = [held('1', 'a', '2026-01-12'), held('2', 'a', '2026-04-02', false), held('3', 'b', '2026-03-01')]
    const found = series({ sessions }, { measure: 'dosage.sessionsDelivered', period: 'month', by: ['site'] })
    expect(found.map(({ key, points }) => [key['site'], ...points.map(({ estimate }) => estimate?.value ?? null)])).toEqual([
      ['a', 1, null, null, 0],
      ['b', null, null, 1, null],
    ])
  })

  test('tells a month of which nothing is known from a month without records', () => {
    const sessions = [held('1', 'a', '2026-01-12'), held('2', 'a', '2026-02-02', null), held('3', 'a', '2026-04-02')]
    const [found] = series({ sessions }, { measure: 'dosage.sessionsDelivered', period: 'month' })
    expect(found!.points.map(({ estimate }) => estimate?.reason ?? estimate)).toEqual([
      expect.objectContaining({ value: 1 }),
      'all-unknown',
      null,
      expect.objectContaining({ value: 1 }),
    ])
  })

  test('shows the time that is asked for, and leaves out what lies outside', () => {
    const sessions = [held('1', 'a', '2025-12-31'), held('2', 'a', '2026-02-02')]
    const [found] = series({ sessions }, { measure: 'dosage.sessionsTotal', period: 'month', from: '2026-01-01', to: '2026-03-31' })
    expect(found!.points.map(({ period, estimate }) => [period, estimate?.value ?? null])).toEqual([
      ['2026-01', null],
      ['2026-02', 1],
      ['2026-03', null],
    ])
  })

  test('of nothing is nothing', () => {
    expect(series({}, { measure: 'dosage.sessionsTotal', period: 'month' })).toEqual([])
  })
})

describe('seriesOf', () => {
  const measure = 'dosage.sessionsDelivered'
  const months = { period: 'month', from: '2026-01-01', to: '2026-04-30' } as const
  const held = (id: string, site: string, date: string) => sessionWith({ id, site, date, delivered: { occurred: true, minutes: null } })

  test('makes of streamed cells the series that series makes of the records', async () => {
    const sessions = [held('1', 'a', '2026-01-12'), held('2', 'a', '2026-04-02'), held('3', 'b', '2026-03-01')]
    async function* stream() {
      for (const record of sessions) yield { kind: 'sessions', record } as const
    }
    const cells = await summariseStream(stream(), { measures: ['dosage.sessionsTotal', measure], by: ['site'], period: 'month' })
    const found = seriesOf(cells, { measure, ...months })
    expect(found).toEqual(series({ sessions }, { measure, by: ['site'], ...months }))
    expect(found.map(({ key, points }) => [key['site'], ...points.map(({ estimate }) => estimate?.value ?? null)])).toEqual([
      ['a', 1, null, null, 1],
      ['b', null, null, 1, null],
    ])
  })

  test('leaves out cells before, after and of no period, and has no series without cells', () => {
    const sessions = ['2025-12-31', '2026-02-02', '2026-05-01'].map((date) => held(date, 'a', date))
    const cells = summarise({ sessions }, { measures: [measure], period: 'month' })
    expect(seriesOf(cells, { measure, ...months })[0]!.points.map(({ estimate }) => estimate?.value ?? null)).toEqual([null, 1, null, null])
    const whole = summarise({ sessions }, { measures: [measure] })
    expect(seriesOf(whole, { measure, ...months })[0]!.points.map(({ estimate }) => estimate)).toEqual([null, null, null, null])
    expect(seriesOf([], { measure, ...months })).toEqual([])
  })

  test('refuses a measure that there is not, or that the cells do not have', () => {
    const cells = summarise({ sessions: [] }, { measures: [measure] })
    expect(() => seriesOf(cells, { measure: 'dosage.charm' as 'adherence.core', ...months })).toThrow('"dosage.charm"')
    expect(() => seriesOf(cells, { measure: 'adherence.core', ...months })).toThrow('no "adherence.core" [unknown-measure]')
  })
})

describe('signals', () => {
  const shifted = [5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 9, 8, 9, 8, 9, 9, 8, 9, 8, 9]

  test('finds a lasting shift by the Anhoej rules, and says in which periods', () => {
    const { ruleSet, signals: found, useful, segments } = signals(pointsOf(shifted))
    expect([ruleSet, useful]).toEqual(['anhoej', 20])
    expect(found!.map(({ rule }) => rule)).toEqual(['longRun', 'longRun', 'fewCrossings'])
    expect(found![1]!.periods).toContain('2010')
    expect(segments).toEqual([{ from: '2000', center: 7, reason: null }])
  })

  test('does not reach across a border: with a new cycle at the shift there is no signal', () => {
    const { signals: found, segments } = signals(pointsOf(shifted), { borders: ['2010'] })
    expect(found ?? []).toEqual([])
    expect(segments.map(({ from, center }) => [from, center])).toEqual([
      ['2000', 5],
      ['2010', 9],
    ])
  })

  test('finds a point outside its limits by the NHS rules, with the mean of a frozen baseline as centre', () => {
    const { signals: found } = signals(pointsOf([5, 4, 6, 5, 6, 4, 5, 6, 4, 5, 30]), { ruleSet: 'nhs', baseline: 10 })
    expect(found).toContainEqual({ rule: 'beyondLimits', direction: 'up', periods: ['2010'] })
  })

  test('does not call too little data "no signal"', () => {
    expect(signals(pointsOf([1, 2, 3]))).toMatchObject({ signals: null, reason: 'insufficient-data', minimum: 10 })
    expect(signals([])).toMatchObject({ signals: null, reason: 'no-data', segments: [] })
  })

  test('refuses a border that is no later period of the series', () => {
    expect(() => signals(pointsOf(shifted), { borders: ['2000'] })).toThrow('[unknown-period]')
    expect(() => signals(pointsOf(shifted), { borders: ['1999'] })).toThrow('[unknown-period]')
  })

  test('gaps change nothing but the count of what is missing', async () => {
    await checkLaw([fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 30 }), fc.nat({ max: 9 })], (values, place) => {
      const [without, withGap] = [signals(pointsOf(values)), signals(pointsOf([...values.slice(0, place), null, ...values.slice(place)]))]
      expect(withGap.missing).toBe(without.missing + 1)
      expect(withGap.signals?.map(({ rule }) => rule)).toEqual(without.signals?.map(({ rule }) => rule))
    })
  })
})

describe('rebaseSuggestions', () => {
  test('gives the period and what speaks for new lines, and never the known cause', () => {
    const [found] = rebaseSuggestions(pointsOf([5, 4, 6, 5, 4, 6, 5, 4, 9, 8, 9, 8, 9, 9, 8, 9, 8, 9, 9, 8]), { baseline: 8 })
    expect(found).toMatchObject({ period: '2008', run: 12, centerNow: 5 })
    expect(found!.checks.map(({ code, met }) => [code, met])).toContainEqual(['known-cause', false])
    expect(rebaseSuggestions([])).toEqual([])
  })
})

describe('bordersAt', () => {
  test('turns days into periods of the series', () => {
    const points = ['2026-01', '2026-02', '2026-03'].map((period) => ({ period, estimate: null }))
    expect(bordersAt(points, ['2026-01-08', '2026-03-02'], 'month')).toEqual(['2026-03'])
  })
})

describe('falseAlarmRate', () => {
  test.each([
    ['anhoej', 24, 0.03],
    ['nhs', 24, 0.18],
    ['nhs', 12, 0.07],
  ] as const)('of %s with %d points is near the simulated %d', (ruleSet, points, expected) => {
    const { perSeries } = falseAlarmRate({ ruleSet, points, series: 1, runs: 800 })
    expect(Math.abs(perSeries.value! - expected)).toBeLessThan(0.04)
  })

  test('grows with the number of series: eight dimensions by the NHS rules cry wolf in most years of 24 points', () => {
    const { anySeries, perSeries } = falseAlarmRate({ ruleSet: 'nhs', points: 24, series: 8, runs: 500 })
    expect(anySeries.value).toBeCloseTo(1 - (1 - perSeries.value!) ** 8, 12)
    expect(anySeries.value!).toBeGreaterThan(0.65)
  })

  test('has the same answer for the same question, and refuses what is no count', () => {
    expect(falseAlarmRate({ points: 15, series: 2, runs: 100 })).toEqual(falseAlarmRate({ points: 15, series: 2, runs: 100 }))
    expect(() => falseAlarmRate({ points: 0, series: 2 })).toThrow('[invalid-count]')
  })
})
