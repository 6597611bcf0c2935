import { describe, expect, test } from 'vitest'
import { analyseDeterminants, DETERMINANT_CLASSES, QUADRANTS, type DeterminantAnalysis } from '@implementere/barriers'
import {
  circleChart,
  componentBars,
  controlChart,
  dimensionPanel,
  forceFieldChart,
  funnelChart,
  priorityMatrix,
  runChart,
  siteForest,
} from '@implementere/charts'
import { nb } from '@implementere/charts/locales/nb'
import { adoptionFunnel, compareSites, series, signals, summarise } from '@implementere/dimensions'
import { nb as dimensionsNb } from '@implementere/dimensions/locales/nb'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { checklist, coreElements, dimensions, phases } from '@implementere/model/locales/nb'
import { ELEMENT_STATUSES, LIFECYCLES, replay } from '@implementere/phases'
import { qicNo, scoreQic, series as checklistSeries } from '@implementere/qic'
import { CONTROL_RULE_IDS, controlRules, pChart, runChart as runsOf } from '@implementere/statistics'

const options = { texts: nb, title: 'Tittel', idPrefix: 'chart' }
const observations = syntheticObservations({ seed: 4, municipalities: 1, services: 3, groups: 4, sessions: 12 })

/** What a chart draws. That it takes a result as it is, is shown by the types. */
const PICTURE = /^<svg (?!.*NaN).*<\/svg>$/s

describe('charts take the results of the other packages as they are', () => {
  test('a series of a measure with its signals, and one of checklists', () => {
    const [one] = series(observations, { measure: 'dosage.sessionsDelivered', period: 'month' })
    expect(runChart({ points: one!.points, verdict: signals(one!.points) }, options)).toMatch(PICTURE)
    const score = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '5.1': 0, '5.2': 1 } })
    if (!score.ok) throw new Error('a score')
    const points = checklistSeries([{ date: '2026-01-15', score: score.value }], { of: 'components.5' })
    if (!points.ok) throw new Error('a series')
    expect(runChart({ points: points.value, verdict: null }, options)).toMatch(PICTURE)
  })

  test('the columns of a run chart and of a control chart, with the verdict of their rules', () => {
    const chart = pChart([8, 9, null, 4], [10, 10, 10, 8])
    const periods = ['2026-01', '2026-02', '2026-03', '2026-04']
    expect(
      controlChart({ periods, chart, verdict: controlRules(chart.values, { center: chart.centerLine, sigma: chart.sigma }, 'nhs') }, options),
    ).toMatch(PICTURE)
    const runs = runsOf(chart.values)
    expect(runChart({ periods, chart: runs, verdict: controlRules(runs.values, { center: runs.centerLine }, 'anhoej') }, options)).toMatch(PICTURE)
  })

  test('a checklist score, a cell of measures, a funnel, a comparison of sites', () => {
    const score = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '1.1': 2, '1.2': 1 } })
    if (!score.ok) throw new Error('a score')
    expect(componentBars(score.value, { ...options, names: checklist.components })).toMatch(PICTURE)
    const [cell] = summarise(observations, { measures: ['dosage.sessionsDelivered', 'adherence.total', 'dosage.sessionsTotal'] })
    expect(dimensionPanel(cell!, { ...options, names: dimensionsNb.measures, groups: dimensions })).toMatch(PICTURE)
    const funnel = adoptionFunnel([
      { id: 'began', count: 12 },
      { id: 'certified', count: 9 },
    ])
    expect(funnelChart(funnel, options)).toMatch(PICTURE)
    expect(siteForest(compareSites(observations, { measure: 'adherence.total', unit: 'group' }), options)).toMatch(PICTURE)
  })

  test('an analysis of determinants and its force field', () => {
    const analysis: DeterminantAnalysis = analyseDeterminants([])
    expect(priorityMatrix(analysis, options)).toMatch(PICTURE)
    expect(forceFieldChart(analysis.forceField, options)).toMatch(PICTURE)
  })

  test('the state of an implementation', () => {
    const goal = { kind: 'initial', text: null, until: null } as const
    const begin = { id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'implementation.begin', phase: 'prepare', goal } as const
    expect(circleChart(replay([begin]).state, { ...options, phases, coreElements })).toMatch(PICTURE)
  })
})

describe('charts have a text for every id of the other packages', () => {
  test.each([
    ['rules', CONTROL_RULE_IDS, nb.rules],
    ['quadrants', QUADRANTS, nb.quadrants],
    ['classes', DETERMINANT_CLASSES, nb.classes],
    ['statuses of core elements', ELEMENT_STATUSES, nb.elementStatuses],
    ['lifecycles', LIFECYCLES, nb.lifecycles],
  ] as const)('%s', (_, ids, texts) => {
    expect(Object.keys(texts).toSorted()).toEqual([...ids].toSorted())
  })
})
