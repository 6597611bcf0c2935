import { describe, expect, test } from 'vitest'
import { burdenOf } from '../../src/monitoring-plan/burden.ts'
import { INDICATOR_PARTS, missingParts } from '../../src/monitoring-plan/indicator-parts.ts'
import { plannedWidth } from '../../src/monitoring-plan/planned-width.ts'
import type { Indicator } from '../../src/monitoring-plan/record.ts'
import { runChartStart } from '../../src/monitoring-plan/run-chart-start.ts'
import { indicator } from './indicators.ts'

describe('plannedWidth', () => {
  const of = (fields: Partial<Indicator>) => plannedWidth(indicator({ target: null, ...fields }))

  test('is half of the Wilson intervals of the reference table: 5/10 0.2366-0.7634, 8/10 0.4902-0.9433, 10/20 0.2993-0.7007', () => {
    const { halfWidth, halfWidthAtTarget, reason } = of({ expectedPerPeriod: 10, target: 0.8 })
    expect([halfWidth!.toFixed(4), halfWidthAtTarget!.toFixed(3), reason]).toEqual(['0.2634', '0.227', null])
    expect(of({ expectedPerPeriod: 20 }).halfWidth!.toFixed(4)).toBe('0.2007')
    expect(of({ expectedPerPeriod: 20 }).halfWidthAtTarget).toBeNull()
  })

  test('has a width at a target of 0 and of 1, and none at a target that is no share', () => {
    expect([0, 1].map((target) => of({ target }).halfWidthAtTarget!.toFixed(4))).toEqual(['0.1388', '0.1388'])
    expect([-0.1, 1.1].map((target) => of({ target }).halfWidthAtTarget)).toEqual([null, null])
  })

  test('of a mean is t(0.975, 8) * 1.5 / 3 = 2.306 * 0.5 = 1.153 for nine values with deviation 1.5', () => {
    const width = of({ unit: 'mean', expectedPerPeriod: 9, expectedDeviation: 1.5, target: 0.5 })
    expect([width.halfWidth!.toFixed(3), width.halfWidthAtTarget]).toEqual(['1.153', null])
    expect(Object.is(of({ unit: 'mean', expectedPerPeriod: 9, expectedDeviation: -0 }).halfWidth, 0)).toBe(true)
  })

  test.each([
    ['unknown-unit', { unit: null }],
    ['not-a-sample', { unit: 'count' }],
    ['unknown-count', { expectedPerPeriod: null }],
    ['too-few', { expectedPerPeriod: 0 }],
    ['too-few', { unit: 'mean', expectedPerPeriod: 1, expectedDeviation: 1 }],
    ['unknown-deviation', { unit: 'mean', expectedPerPeriod: 2 }],
  ] as const)('has none: %s', (reason, fields) => {
    expect(of(fields)).toEqual({ halfWidth: null, halfWidthAtTarget: null, reason })
  })

  test('of a single observation is wide but there', () => {
    expect(of({ expectedPerPeriod: 1 }).halfWidth).toBeGreaterThan(0.3)
    expect(of({ unit: 'mean', expectedPerPeriod: 2, expectedDeviation: 1 }).reason).toBeNull()
  })
})

describe('runChartStart', () => {
  test.each([
    ['month', 12, '2027-01-15', 9],
    ['quarter', 36, '2029-01-15', 11],
    ['term', 72, '2032-01-15', 12],
    ['year', 144, '2038-01-15', 12],
  ] as const)('of a point every %s takes %i months, until %s; %i points are left at the end of March', (frequency, months, from, periodsLeft) => {
    expect(runChartStart({ frequency, start: '2026-01-15', end: null }, '2026-03-31')).toEqual({ months, periodsLeft, from, reason: null })
  })

  test('has no periods left once there are twelve', () => {
    expect(runChartStart({ frequency: 'month', start: '2024-01-15', end: null }, '2026-03-31').periodsLeft).toBe(0)
  })

  test('knows the months without a start, and nothing without a frequency', () => {
    expect(runChartStart({ frequency: 'month', start: null, end: null }, '2026-03-31')).toEqual({
      months: 12,
      periodsLeft: null,
      from: null,
      reason: 'unknown-start',
    })
    expect(runChartStart({ frequency: null, start: '2026-01-15', end: null }, '2026-03-31')).toEqual({
      months: null,
      periodsLeft: null,
      from: null,
      reason: 'unknown-frequency',
    })
  })

  test('names no day beyond the year 9999', () => {
    expect(runChartStart({ frequency: 'year', start: '9990-01-01', end: null }, '2026-03-31')).toMatchObject({
      months: 144,
      from: null,
      reason: null,
    })
    expect(runChartStart({ frequency: 'year', start: '9968-01-01', end: null }, '2026-03-31').from).toBe('9980-01-01')
  })
})

describe('burdenOf', () => {
  test('adds up minutes by role and length of period: 20 a month, 30 a quarter, 60 a term and 100 a year are 240 + 120 + 120 + 100 = 580 a year', () => {
    const row = (id: string, minutes: number | null, role: string | null = 'a') => ({ id, role, minutes })
    expect(
      burdenOf([
        { frequency: 'month', burden: [row('1', 20), row('2', null), row('3', 5, null)] },
        { frequency: 'quarter', burden: [row('1', 30)] },
        { frequency: 'term', burden: [row('1', 40), row('2', 20)] },
        { frequency: 'year', burden: [row('1', 100), row('2', 7, 'b')] },
        { frequency: null, burden: [row('1', 9), row('2', null)] },
      ]),
    ).toEqual([
      { role: 'a', minutesPerPeriod: { month: 20, quarter: 30, term: 60, year: 100 }, minutesPerYear: 580, unknown: 3 },
      { role: 'b', minutesPerPeriod: { month: 0, quarter: 0, term: 0, year: 7 }, minutesPerYear: 7, unknown: 0 },
      { role: null, minutesPerPeriod: { month: 5, quarter: 0, term: 0, year: 0 }, minutesPerYear: 60, unknown: 0 },
    ])
    expect(burdenOf([])).toEqual([])
  })

  test('keeps a role named null apart from an unknown role', () => {
    const rows = [
      {
        frequency: 'month',
        burden: [
          { id: '1', role: 'null', minutes: 1 },
          { id: '2', role: null, minutes: 2 },
        ],
      },
    ] as const
    expect(burdenOf(rows).map(({ role, minutesPerYear }) => [role, minutesPerYear])).toEqual([
      ['null', 12],
      [null, 24],
    ])
  })
})

describe('missingParts', () => {
  test('is empty for an indicator of which everything is known', () => {
    expect(missingParts(indicator())).toEqual([])
    expect(missingParts(indicator({ purpose: 'usefulness', dimension: null }))).toEqual([])
    expect(missingParts(indicator({ dimension: null, origin: 'checklist', instrument: 'qic-no@1' }))).toEqual([])
    expect(missingParts(indicator({ origin: 'observations', measure: 'adherence.core' }))).toEqual([])
  })

  test.each([
    ['purpose', { purpose: null }],
    ['purpose', { dimension: null }],
    ['definition', { definition: null }],
    ['definition', { definition: '  ' }],
    ['origin', { origin: null }],
    ['origin', { origin: 'observations' }],
    ['origin', { origin: 'observations', measure: 'no.such' }],
    ['origin', { origin: 'checklist' }],
    ['unit', { unit: null }],
    ['level', { level: null }],
    ['schedule', { frequency: null }],
    ['schedule', { start: null }],
    ['owner', { owner: null }],
    ['decision-rule', { ruleSet: null }],
    ['decision-rule', { ruleSet: null, target: 0.5 }],
    ['decision-rule', { ruleSet: null, better: 'lower' }],
    ['feedback', { feedback: [] }],
    ['feedback', { feedback: [{ id: 'f', recipient: null, how: 'report' }] }],
    ['feedback', { feedback: [{ id: 'f', recipient: 'leder-1', how: null }] }],
    ['baseline', { baselinePlanned: false }],
    ['baseline', { baselinePlanned: null }],
    ['expected-count', { expectedPerPeriod: null }],
    ['burden', { burden: [] }],
    ['burden', { burden: [{ id: 'b', role: null, minutes: 5 }] }],
    ['burden', { burden: [{ id: 'b', role: 'a', minutes: null }] }],
  ] as const)('names %s for %o', (part, fields) => {
    expect(missingParts(indicator(fields))).toEqual([part])
  })

  test('takes bands, or a target with its direction, for a decision rule, and then asks for no baseline', () => {
    expect(missingParts(indicator({ ruleSet: null, bands: 'durlakDupre2008', baselinePlanned: null }))).toEqual([])
    expect(missingParts(indicator({ ruleSet: null, target: 0, better: 'lower', baselinePlanned: false }))).toEqual([])
  })

  test('keeps the order of the parts', () => {
    expect(missingParts(indicator({ burden: [], owner: null, purpose: null }))).toEqual(
      INDICATOR_PARTS.filter((part) => ['purpose', 'owner', 'burden'].includes(part)),
    )
  })
})
