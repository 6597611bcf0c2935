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

/** A result that a chart takes as it is: the types are the test, and that something is drawn. */
function isDrawn(svg: string): void {
  expect(svg).toMatch(/^<svg .*<\/svg>$/s)
  expect(svg).not.toContain('NaN')
}

describe('charts take the results of the other packages as they are', () => {
  test('a series of a measure with its signals, and one of checklists', () => {
    const [one] = series(observations, { measure: 'dosage.sessionsDelivered', period: 'month' })
    isDrawn(runChart({ points: one!.points, verdict: signals(one!.points) }, options))
    const score = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '5.1': 0, '5.2': 1 } })
    if (!score.ok) throw new Error('a score')
    const points = checklistSeries([{ date: '2026-01-15', score: score.value }], { of: 'components.5' })
    if (!points.ok) throw new Error('a series')
    isDrawn(runChart({ points: points.value, verdict: null }, options))
  })

  test('the columns of a run chart and of a control chart, with the verdict of their rules', () => {
    const chart = pChart([8, 9, null, 4], [10, 10, 10, 8])
    const periods = ['2026-01', '2026-02', '2026-03', '2026-04']
    isDrawn(controlChart({ periods, chart, verdict: controlRules(chart.values, { center: chart.centerLine, sigma: chart.sigma }, 'nhs') }, options))
    const runs = runsOf(chart.values)
    isDrawn(runChart({ periods, chart: runs, verdict: controlRules(runs.values, { center: runs.centerLine }, 'anhoej') }, options))
  })

  test('a checklist score, a cell of measures, a funnel, a comparison of sites', () => {
    const score = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '1.1': 2, '1.2': 1 } })
    if (!score.ok) throw new Error('a score')
    isDrawn(componentBars(score.value, { ...options, names: checklist.components }))
    const [cell] = summarise(observations, { measures: ['dosage.sessionsDelivered', 'adherence.total', 'dosage.sessionsTotal'] })
    isDrawn(dimensionPanel(cell!, { ...options, names: dimensionsNb.measures, groups: dimensions }))
    const funnel = adoptionFunnel([
      { id: 'began', count: 12 },
      { id: 'certified', count: 9 },
    ])
    isDrawn(funnelChart(funnel, options))
    isDrawn(siteForest(compareSites(observations, { measure: 'adherence.total', unit: 'group' }), options))
  })

  test('an analysis of determinants and its force field', () => {
    const analysis: DeterminantAnalysis = analyseDeterminants([])
    isDrawn(priorityMatrix(analysis, options))
    isDrawn(forceFieldChart(analysis.forceField, options))
  })

  test('the state of an implementation', () => {
    const goal = { kind: 'initial', text: null, until: null } as const
    const begin = { id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'implementation.begin', phase: 'prepare', goal } as const
    isDrawn(circleChart(replay([begin]).state, { ...options, phases, coreElements }))
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
