import { createIntervention } from '@implementere/model'
import { parseObservations } from '@implementere/dimensions'
import type { QicResponse } from '@implementere/qic'
import { describe, expect, test } from 'vitest'
import { emptyExecution } from '../../src/execution/empty.ts'
import { createContext, type ToolContext } from '../../src/context.ts'
import { indicatorSeries } from '../../src/monitoring-plan/indicator-series.ts'
import type { Indicator } from '../../src/monitoring-plan/record.ts'
import { indicator, plan, point } from './indicators.ts'

const ASOF = '2026-04-30'

function seriesOf(fields: Partial<Indicator>, points: readonly ReturnType<typeof point>[] = [], context: Partial<ToolContext> = {}) {
  const records = { KE5: plan({ indicators: [indicator(fields)] }), KE6: { ...emptyExecution(), points } }
  return indicatorSeries(createContext({ asOf: ASOF, records, ...context }))[0]!
}
const valuesOf = (series: ReturnType<typeof seriesOf>) => series.points?.map(({ period, estimate }) => [period, estimate?.value ?? null])

describe('indicatorSeries', () => {
  test('puts recorded points in their periods and leaves the others as gaps', () => {
    const points = [
      point({ id: 'p1', date: '2026-01-31', numerator: 1, denominator: 4 }),
      point({ id: 'p2', date: '2026-03-01', numerator: 2, denominator: 4 }),
      point({ id: 'p3', date: '2026-03-31', numerator: 1, denominator: 4 }),
      point({ id: 'p4', date: null, numerator: 4, denominator: 4 }),
      point({ id: 'p5', date: '2026-05-01', numerator: 4, denominator: 4 }),
      point({ id: 'p6', indicator: 'other', date: '2026-02-01', numerator: 4, denominator: 4 }),
    ]
    const series = seriesOf({}, points)
    expect(valuesOf(series)).toEqual([
      ['2026-01', 0.25],
      ['2026-02', null],
      ['2026-03', 0.375],
      ['2026-04', null],
    ])
    expect(series.points![1]!.estimate).toBeNull()
    expect(series.reason).toBeNull()
  })

  test('computes points from observations up to the day, with the declared core components', () => {
    const session = (id: string, date: string, grade: number) => ({
      id,
      date,
      site: 'nord',
      planned: { sessions: 1 },
      delivered: { occurred: true },
      components: { 'role-play': grade, meal: 0 },
    })
    const read = parseObservations({
      sessions: [session('s1', '2026-01-10', 1), session('s2', '2026-01-20', 0), session('s3', '2026-03-10', 1), session('s4', '2026-05-10', 0)],
    })
    const intervention = createIntervention({ id: 'x', name: 'X', components: [{ id: 'role-play', name: null, core: 'core', unique: null }] })
    const observations = read.ok ? read.value : {}
    const series = (fields: Partial<Indicator>, more: Partial<ToolContext> = {}) =>
      seriesOf({ origin: 'observations', ...fields }, [], { observations, intervention, ...more })
    expect(valuesOf(series({ measure: 'adherence.core' }))).toEqual([
      ['2026-01', 0.5],
      ['2026-02', null],
      ['2026-03', 1],
      ['2026-04', null],
    ])
    expect(valuesOf(series({ measure: 'dosage.sessionsDelivered', frequency: 'quarter' }))).toEqual([['2026-Q1', 1]])
    // Without the intervention nobody knows what is core.
    expect(series({ measure: 'adherence.core' }, { intervention: null }).points!.map(({ estimate }) => estimate?.value ?? null)).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(series({ measure: 'no.such' })).toMatchObject({ points: null, reason: 'unknown-measure' })
    expect(series({ measure: null })).toMatchObject({ points: null, reason: 'unknown-measure' })
  })

  test('takes the last checklists of a period: 2 of 2 points and 1 of 2 on the last day are 0.75 together', () => {
    const response = (id: string, date: string, level: number | null, rater: string | null): QicResponse => ({
      formatVersion: 1,
      instrument: 'qic-no@1',
      id,
      date,
      rater,
      role: null,
      answers: everyItem(level),
    })
    const responses = [
      response('r1', '2026-01-05', 0, 'a'),
      response('r2', '2026-01-25', 2, 'a'),
      response('r3', '2026-01-25', 1, 'b'),
      response('r4', '2026-02-02', null, 'a'),
    ]
    const series = seriesOf({ origin: 'checklist', instrument: 'qic-no@1' }, [], { responses })
    expect(valuesOf(series)).toEqual([
      ['2026-01', 0.75],
      ['2026-02', null],
      ['2026-03', null],
      ['2026-04', null],
    ])
    expect(series.points![0]!.estimate).toMatchObject({ method: 'monitoringPlan.checklistMean', known: 2, unknown: 0 })
    expect(series.points![1]!.estimate!.reason).not.toBeNull()
    const alone = seriesOf({ origin: 'checklist', instrument: 'qic-no@1' }, [], { responses: responses.slice(0, 2) })
    expect(alone.points![0]!.estimate).toMatchObject({ value: 1, method: expect.stringContaining('qic') as string })
    const later = seriesOf({ origin: 'checklist', instrument: 'qic-no@1', frequency: 'term' }, [], { responses, asOf: '2026-07-31' })
    expect(valuesOf(later)).toEqual([['2026-H1', null]])
    expect(seriesOf({ origin: 'checklist', instrument: 'unheard-of@1' })).toMatchObject({ points: null, reason: 'unknown-instrument' })
    expect(seriesOf({ origin: 'checklist', instrument: null })).toMatchObject({ points: null, reason: 'unknown-instrument' })
  })

  test('says why there is no series', () => {
    expect(seriesOf({ frequency: null })).toMatchObject({ points: null, reason: 'unknown-frequency' })
    expect(seriesOf({ origin: null })).toMatchObject({ points: null, reason: 'unknown-origin' })
    expect(seriesOf({ unit: null })).toMatchObject({ points: null, reason: 'unknown-unit' })
  })

  test('is sorted by id and empty without a plan', () => {
    const records = { KE5: plan({ indicators: [indicator({ id: 'b' }), indicator({ id: 'a' })] }) }
    expect(indicatorSeries(createContext({ asOf: ASOF, records })).map((one) => one.indicator.id)).toEqual(['a', 'b'])
    expect(indicatorSeries(createContext({ asOf: ASOF }))).toEqual([])
  })
})

/** All items of the checklist at one level. */
function everyItem(level: number | null) {
  const items = [5, 5, 3, 4, 2, 2].flatMap((count, component) => Array.from({ length: count }, (_, item) => `${component + 1}.${item + 1}`))
  return Object.fromEntries(items.map((item) => [item, level]))
}
