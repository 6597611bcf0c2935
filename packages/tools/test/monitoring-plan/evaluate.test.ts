import { DIMENSION_IDS } from '@implementere/model'
import { describe, expect, test } from 'vitest'
import { completionMonitoringPlan } from '../../src/monitoring-plan/completion.ts'
import { evaluateMonitoringPlan } from '../../src/monitoring-plan/evaluate.ts'
import type { Indicator, MonitoringPlanRecord } from '../../src/monitoring-plan/record.ts'
import { emptyMonitoringPlan } from '../../src/monitoring-plan/empty.ts'
import { sampleMonitoringPlan } from '../../src/monitoring-plan/sample.ts'
import { indicator, plan } from './indicators.ts'

const evaluated = (fields: Partial<MonitoringPlanRecord>) => evaluateMonitoringPlan(plan(fields), { asOf: '2026-03-31' })
const useful = (fields: Partial<Indicator> = {}) => indicator({ id: 'u1', purpose: 'usefulness', dimension: null, ...fields })

describe('evaluateMonitoringPlan', () => {
  test('says of each dimension whether it is measured, left out for a reason or missing', () => {
    const { result } = evaluated({
      indicators: [indicator({ id: 'b' }), indicator({ id: 'a' }), useful({ dimension: 'reach' })],
      exemptions: [
        { id: 'e1', dimension: 'differentiation', reason: 'Ingen andre tilbud' },
        { id: 'e2', dimension: 'dosage', reason: ' ' },
        { id: 'e3', dimension: null, reason: 'Hvilken?' },
      ],
    })
    expect(result.dimensions.map(({ dimension }) => dimension)).toEqual(DIMENSION_IDS)
    expect(result.dimensions.filter(({ coverage }) => coverage !== 'missing')).toEqual([
      { dimension: 'differentiation', coverage: 'not-applicable', indicators: [] },
      { dimension: 'adherence', coverage: 'measured', indicators: ['a', 'b'] },
    ])
    // One of the seven that apply.
    expect(result.coverage).toMatchObject({ numerator: 1, denominator: 7, value: 1 / 7, method: 'monitoringPlan.coverage' })
  })

  test('has no share where no dimension applies', () => {
    const exemptions = DIMENSION_IDS.map((dimension, index) => ({ id: `e${index}`, dimension, reason: 'Gjelder ikke' }))
    expect(evaluated({ exemptions }).result.coverage).toMatchObject({ value: null, reason: 'no-denominator' })
  })

  test('lists the indicators of each obligation, and the goals of each kind with what shows them', () => {
    const { result } = evaluated({
      indicators: [indicator(), useful(), useful({ id: 'u0' }), indicator({ id: 'x', purpose: null })],
      goals: [
        { id: 'g2', kind: 'practice', text: null, indicators: ['u1', 'i1', 'gone'] },
        { id: 'g1', kind: 'practice', text: null, indicators: ['u0', 'u1'] },
        { id: 'g3', kind: null, text: null, indicators: ['u1'] },
      ],
    })
    expect(result.purposes).toEqual([
      { purpose: 'quality', indicators: ['i1'] },
      { purpose: 'usefulness', indicators: ['u0', 'u1'] },
    ])
    expect(result.goals).toEqual([
      { kind: 'practice', goals: ['g1', 'g2'], indicators: ['u0', 'u1'] },
      { kind: 'knowledge', goals: [], indicators: [] },
      { kind: 'understanding', goals: [], indicators: [] },
      { kind: 'reflection', goals: [], indicators: [] },
    ])
  })

  test('says of each indicator what is missing, how exact it will be and when a run chart can speak', () => {
    const { result, completeness } = evaluated({ indicators: [indicator({ id: 'b', owner: null, level: null }), indicator({ id: 'a' })] })
    expect(result.indicators.map((one) => [one.indicator, one.missing])).toEqual([
      ['a', []],
      ['b', ['level', 'owner']],
    ])
    expect(result.indicators[0]!.width.halfWidth!.toFixed(4)).toBe('0.2634')
    expect(result.indicators[0]!.runChart).toEqual({ months: 12, periodsLeft: 9, from: '2027-01-01', reason: null })
    expect(result.burden).toEqual([
      { role: 'kursleder', minutesPerPeriod: { month: 30, quarter: 0, term: 0, year: 0 }, minutesPerYear: 360, unknown: 0 },
    ])
    // Twelve parts of each of two indicators, two of them missing.
    expect(completeness).toMatchObject({ numerator: 22, denominator: 24, method: 'monitoringPlan.completeness' })
  })

  test('names its element and its sources', () => {
    const { element, sources } = evaluated({})
    expect([element, sources.map(({ citation }) => citation)]).toEqual(['KE5', ['nubu2019', 'durlakDupre2008', 'anhojOlesen2014', 'ours']])
  })

  test.each([
    ['bands-need-proportion', { bands: 'durlakDupre2008', unit: 'mean' }],
    ['end-before-start', { end: '2025-12-31' }],
    ['measure-of-other-dimension', { origin: 'observations', measure: 'dosage.sessionsDelivered' }],
    ['quality-without-dimension', { dimension: null }],
    ['run-chart-late', { frequency: 'quarter' }],
    ['unknown-measure', { origin: 'observations', measure: 'no.such' }],
  ] as const)('warns: %s', (code, fields) => {
    expect(evaluated({ indicators: [indicator(fields)] }).warnings).toEqual([{ code, path: ['indicators', 'i1'], params: {}, severity: 'warning' }])
  })

  test('warns of nothing where there is nothing to warn of', () => {
    const quiet = [
      indicator({ id: 'a', bands: 'durlakDupre2008', end: '2026-01-01' }),
      indicator({ id: 'b', bands: 'durlakDupre2008', unit: null }),
      indicator({ id: 'c', origin: 'observations', measure: 'adherence.core' }),
      indicator({ id: 'd', dimension: null, origin: 'checklist', instrument: 'qic-no@1' }),
      indicator({ id: 'e', frequency: 'year', ruleSet: null, target: 1, better: 'higher' }),
      indicator({ id: 'f', measure: 'no.such' }),
      indicator({ id: 'g', purpose: 'usefulness', dimension: null, measure: 'dosage.sessionsDelivered' }),
    ]
    expect(evaluated({ indicators: quiet }).warnings).toEqual([])
    expect(evaluateMonitoringPlan(sampleMonitoringPlan(), { asOf: '2026-11-16' }).warnings).toEqual([])
  })

  test('warns of exemptions that are not needed and goals that name no indicator of usefulness, in an order of its own', () => {
    const { warnings } = evaluated({
      indicators: [indicator(), useful()],
      exemptions: [
        { id: 'e2', dimension: 'adherence', reason: 'Unødvendig' },
        { id: 'e1', dimension: 'adherence', reason: 'Unødvendig' },
        { id: 'e3', dimension: null, reason: null },
      ],
      goals: [
        { id: 'g1', kind: 'practice', text: null, indicators: ['u1', 'i1', 'gone'] },
        { id: 'g2', kind: 'practice', text: null, indicators: ['u1'] },
      ],
    })
    expect(warnings.map(({ code, path, params }) => [code, path.join('/'), params])).toEqual([
      ['measured-and-exempt', 'exemptions/e1', { dimension: 'adherence' }],
      ['measured-and-exempt', 'exemptions/e2', { dimension: 'adherence' }],
      ['goal-without-indicator', 'goals/g1', { indicators: ['gone', 'i1'] }],
    ])
  })
})

describe('completionMonitoringPlan', () => {
  const checkOf = (record: MonitoringPlanRecord, code: string) => {
    const { met, params } = completionMonitoringPlan(record).checks.find((check) => check.code === code)!
    return { met, ...params }
  }
  const sample = sampleMonitoringPlan()
  const changed = (id: string, fields: Partial<Indicator>) => ({
    ...sample,
    indicators: sample.indicators.map((row) => (row.id === id ? { ...row, ...fields } : row)),
  })

  test('is done with the sample and meets nothing with an empty record', () => {
    expect(completionMonitoringPlan(sample)).toMatchObject({ done: true })
    expect(completionMonitoringPlan(emptyMonitoringPlan()).checks.map(({ met }) => met)).toEqual(Array(10).fill(false))
  })

  test('wants every dimension covered: names those that are not', () => {
    expect(checkOf({ ...sample, exemptions: [] }, 'dimensions-covered')).toEqual({ met: false, open: ['differentiation'] })
    expect(checkOf(changed('rated-skill', { purpose: 'usefulness' }), 'dimensions-covered')).toEqual({ met: false, open: ['quality'] })
  })

  test('wants a checklist at set times', () => {
    expect(checkOf(changed('team-checklist', { start: null }), 'checklist-scheduled')).toEqual({ met: false, total: 1, open: ['team-checklist'] })
    expect(checkOf(changed('team-checklist', { instrument: null }), 'checklist-scheduled')).toEqual({
      met: false,
      total: 1,
      open: ['team-checklist'],
    })
    expect(checkOf(changed('team-checklist', { origin: 'recorded' }), 'checklist-scheduled')).toEqual({ met: false, total: 0, open: [] })
    const second = indicator({ id: 'x', origin: 'checklist' })
    expect(checkOf({ ...sample, indicators: [...sample.indicators, second] }, 'checklist-scheduled')).toEqual({ met: true, total: 2, open: ['x'] })
  })

  test('wants usefulness measured, and every goal with a kind and an indicator of usefulness', () => {
    const onlyQuality = sample.indicators.filter(({ purpose }) => purpose === 'quality')
    expect(checkOf({ ...sample, indicators: onlyQuality }, 'usefulness-measured')).toEqual({ met: false, total: 0 })
    expect(checkOf({ ...sample, indicators: onlyQuality }, 'goals-measured')).toEqual({
      met: false,
      total: 4,
      open: ['goal-1', 'goal-2', 'goal-3', 'goal-4'],
    })
    const goals = sample.goals.map((goal) => (goal.id === 'goal-2' ? { ...goal, kind: null } : goal))
    expect(checkOf({ ...sample, goals }, 'goals-measured')).toEqual({ met: false, total: 4, open: ['goal-2'] })
    expect(checkOf({ ...sample, goals: [] }, 'goals-measured').met).toBe(false)
    const beside = sample.goals.map((goal) => ({ ...goal, indicators: [...goal.indicators, onlyQuality[0]!.id] }))
    expect(checkOf({ ...sample, goals: beside }, 'goals-measured')).toEqual({ met: true, total: 4, open: [] })
  })

  test.each([
    ['indicators-defined', { definition: null }],
    ['indicators-defined', { purpose: null }],
    ['indicators-defined', { origin: null }],
    ['indicators-defined', { unit: null }],
    ['indicators-defined', { level: null }],
    ['indicators-scheduled', { start: null }],
    ['indicators-owned', { owner: null }],
    ['decision-rules-set', { ruleSet: null, bands: null, target: null }],
    ['feedback-routed', { feedback: [] }],
    ['baselines-planned', { baselinePlanned: false }],
  ] as const)('wants of every indicator: %s, without %o', (code, fields) => {
    expect(checkOf(changed('attendance', fields), code)).toEqual({ met: false, total: 11, open: ['attendance'] })
  })
})
