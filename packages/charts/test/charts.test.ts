import { createEstimate, type Estimate } from '@implementere/model'
import { coreElements, phases } from '@implementere/model/locales/en'
import { describe, expect, test } from 'vitest'
import {
  circleChart,
  componentBars,
  componentBarsTable,
  controlChart,
  dimensionPanel,
  forceFieldChart,
  funnelChart,
  planChart,
  priorityMatrix,
  priorityMatrixTable,
  runChart,
  runChartTable,
  siteForest,
} from '../src/index.ts'
import { en } from '../src/locales/en.ts'
import { STATE } from './samples.ts'

const options = { texts: en, title: 'Title', idPrefix: 'test' }
const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1]!)
const count = (svg: string, part: string) => svg.split(part).length - 1
const estimate = (fields: Partial<Estimate>) => createEstimate({ method: 'test', ...fields })
const point = (period: string, value: number | null) => ({ period, estimate: value === null ? null : estimate({ value }) })

describe('every chart', () => {
  test.each([100, 319, 5000, Number.NaN])('refuses a width of %s', (width) => {
    expect(() => funnelChart({ steps: [] }, { ...options, width })).toThrow(/invalid-width/)
  })

  test.each(['', '1a', 'a b', 'a"', 'é'])('refuses %j as the beginning of its ids', (idPrefix) => {
    expect(() => funnelChart({ steps: [] }, { ...options, idPrefix })).toThrow(/invalid-id-prefix/)
  })

  test('refuses to be without a beginning of its ids, or without a title', () => {
    const { texts, title, idPrefix } = options
    expect(() => funnelChart({ steps: [] }, { texts, title } as typeof options)).toThrow(/not undefined \[invalid-id-prefix\]/)
    expect(() => funnelChart({ steps: [] }, { texts, idPrefix } as typeof options)).toThrow(/invalid-title/)
  })

  test('keeps its title as a name where it is not drawn, and leaves its stylesheet to the page where asked', () => {
    const svg = funnelChart({ steps: [] }, { ...options, showTitle: false, styles: false, scheme: 'dark' })
    expect(textsOf(svg)).not.toContain('Title')
    expect(svg).toContain('<title id="test-title">Title</title>')
    expect(svg).not.toContain('<style>')
    expect(svg).toContain('data-scheme="dark"')
  })

  test.each(['no', 'sma', 'nb_NO'])('is drawn with texts in a language of one’s own (%s)', (locale) => {
    const components = { a: estimate({ value: 0.605, bounds: { lower: 0.5, upper: 0.9996 } }) }
    const texts = textsOf(componentBars({ components }, { ...options, texts: { ...en, locale } })).map((text) => text.replaceAll('\u00a0', ' '))
    expect(texts).toContain('60,5 %')
    const [row] = componentBarsTable({ components }, { ...options, texts: { ...en, locale } }).rows
    expect(row?.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual(['a', '60,5 %', '50 %–99,96 %'])
  })

  test('shows an id that has no name, also one that every object has', () => {
    const steps = [{ id: 'constructor', count: 1, ofPrevious: null, ofFirst: null }]
    expect(textsOf(funnelChart({ steps }, { ...options, names: {} }))).toContain('constructor')
  })

  test('has nothing but its frame when there is nothing to show', () => {
    const none = { total: 0, forces: [] }
    expect(componentBars({ components: {} }, options)).toContain('0 rows.')
    expect(dimensionPanel({ estimates: {} }, options)).toContain('0 rows.')
    expect(planChart({ asOf: '2026-01-01', tasks: [] }, options)).toContain('0 tasks as of 1 Jan 2026.')
    expect(siteForest({ value: null, reason: 'no-data', interval: null, sites: [] }, options)).toContain('>No figures</text>')
    expect(priorityMatrix({ cut: { at: null }, determinants: [] }, options)).toContain('0 rows.')
    expect(forceFieldChart({ driving: none, restraining: none, net: 0, counted: 0, notCounted: 0 }, options)).toContain('Driving forces: 0.')
    expect(runChart({ points: [], verdict: null }, options)).toContain('0 periods')
  })
})

describe('runChart', () => {
  test('breaks the line at a missing period and shades it', () => {
    const svg = runChart(
      { points: [point('2026-01', 0.2), point('2026-02', null), point('2026-03', 0.4), point('2026-04', 0.5)], verdict: null },
      options,
    )
    expect(count(svg, '<circle class="ic-mark')).toBe(3 + 1)
    expect(count(svg, 'class="ic-gap')).toBe(1 + 1)
    const [line] = /<path class="ic-s-data" fill="none" d="[^"]*"/.exec(svg)!
    expect(count(line, 'M')).toBe(2)
    expect(count(line, 'L')).toBe(1)
  })

  test('says why a period has no value, as an estimate without one is a gap like any other', () => {
    const points = [point('2026-01', 0.2), { period: '2026-02', estimate: estimate({ reason: 'no-denominator' }) }]
    expect(runChartTable({ points, verdict: null }, options).rows[1]).toEqual(['Feb 2026', 'Nothing to divide by', '–'])
    expect(count(runChart({ points, verdict: null }, options), 'data-periods="1"')).toBe(1)
  })

  test('says that a series is not judged, which is not "no signal"', () => {
    const verdict = {
      ruleSet: 'anhoej',
      signals: null,
      reason: 'insufficient-data',
      useful: 4,
      minimum: 10,
      segments: [{ from: '2026-01', center: 0.3 }],
    }
    const svg = runChart({ points: [point('2026-01', 0.3)], verdict }, options)
    expect(svg).toContain('too few figures (4 of the 10 periods needed)')
    expect(svg).not.toContain('No signals')
  })

  test('marks the points of a run by a triangle, and none for a rule that speaks of the whole series', () => {
    const periods = ['2026-01', '2026-02', '2026-03']
    const points = periods.map((period) => point(period, 0.5))
    const judged = { ruleSet: 'anhoej', reason: null, useful: 12, minimum: 10, segments: [{ from: '2026-01', center: 0.3 }] }
    const run = runChart({ points, verdict: { ...judged, signals: [{ rule: 'longRun', direction: 'up', periods: periods.slice(1) }] } }, options)
    expect(count(run, 'class="ic-mark ic-f-signal')).toBe(2 + 1)
    expect(run).toContain('Long run on one side of the centre line (Feb 2026–Mar 2026)')
    const few = runChart({ points, verdict: { ...judged, signals: [{ rule: 'fewCrossings', direction: null, periods }] } }, options)
    expect(count(few, 'class="ic-mark ic-f-signal')).toBe(0)
    expect(few).toContain('Signals of change: 1.')
  })

  test('takes the median for the rules of run charts and the mean for the others', () => {
    const verdict = { signals: [], reason: null, useful: 12, minimum: 10, segments: [{ from: '2026-01', center: 0.3 }] }
    const points = [point('2026-01', 0.3)]
    expect(textsOf(runChart({ points, verdict: { ...verdict, ruleSet: 'ihi' } }, options))).toContain('Median 30%')
    expect(textsOf(runChart({ points, verdict: { ...verdict, ruleSet: 'nhs' } }, options))).toContain('Mean 30%')
  })

  test('gives each segment its centre', () => {
    const points = [point('2026-Q1', 0.3), point('2026-Q2', 0.6)]
    const segments = [
      { from: '2026-Q1', center: 0.3 },
      { from: '2026-Q2', center: 0.6 },
    ]
    const verdict = { ruleSet: 'anhoej', signals: [], reason: null, useful: 12, minimum: 10, segments }
    expect(runChartTable({ points, verdict }, options).rows.map((row) => row[2])).toEqual(['30%', '60%'])
  })

  test('names months, quarters, terms and years, and takes any other period as it is written', () => {
    const periods = ['2026-03', '2026-Q2', '2026-H1', '2026-H2', '2026', 'week 9', '2026-13']
    const rows = runChartTable({ points: periods.map((period) => point(period, 1)), verdict: null }, options).rows
    expect(rows.map(([name]) => name)).toEqual(['Mar 2026', 'Q2 2026', 'spring 2026', 'autumn 2026', '2026', 'week 9', '2026-13'])
  })

  test('refuses columns of another length than the periods', () => {
    const chart = { values: [1, 2], centerLine: [1], segments: [] }
    expect(() => runChart({ periods: ['a', 'b'], chart, verdict: null }, options)).toThrow(/invalid-shape/)
  })
})

describe('controlChart', () => {
  test('draws no line where there is none, and limits as steps where they differ', () => {
    const chart = {
      values: [0.5, 0.6, 0.4],
      centerLine: [0.5, 0.5, 0.5],
      lower: [null, null, null],
      upper: [0.8, 0.9, 0.9],
      beyond: [],
      segments: [{ from: 0 }],
    }
    const svg = controlChart({ periods: ['a', 'b', 'c'], chart, verdict: null }, options)
    expect(count(svg, 'class="ic-limit')).toBe(1)
    expect(/<path class="ic-limit[^"]*" fill="none" d="M[^"]*H[^"]*V[^"]*H[^"]*"/.test(svg)).toBe(true)
    expect(textsOf(svg)).not.toContain('Lower limit')
  })

  test('starts its lines anew in every segment', () => {
    const column = [0.5, 0.5, 0.5, 0.5]
    const chart = { values: column, centerLine: column, lower: column, upper: column, beyond: [], segments: [{ from: 0 }, { from: 2 }] }
    const svg = controlChart({ periods: ['a', 'b', 'c', 'd'], chart, verdict: null }, options)
    const [line] = /<path class="ic-center[^"]*" fill="none" d="([^"]*)"/.exec(svg)!
    expect(count(line, 'M')).toBe(2)
  })
})

describe('componentBars', () => {
  test('draws an unknown component as a dotted line with its reason, never as a bar of zero', () => {
    const svg = componentBars(
      { components: { a: estimate({ value: 0.5 }), b: estimate({ reason: 'all-not-applicable' }), c: estimate({ reason: 'own-code' }) } },
      options,
    )
    expect(count(svg, 'class="ic-bar')).toBe(1)
    expect(count(svg, 'unknown"')).toBe(2 + 1)
    expect(textsOf(svg).join(' ')).toMatch(/Not applicable here.*own-code/)
  })

  test('draws a zero as a bar without length', () => {
    expect(componentBars({ components: { a: estimate({ value: 0 }) } }, options)).toMatch(/class="ic-bar[^>]*width="0"/)
  })
})

describe('dimensionPanel', () => {
  test('keeps a value above the scale in figures, with an arrow at the end', () => {
    const svg = dimensionPanel({ estimates: { 'dosage.sessions': estimate({ value: 7.5 }) } }, options)
    expect(textsOf(svg)).toContain('750%')
    expect(svg).toContain('M-8 -6L1 0L-8 6Z')
  })

  test('draws an interval without an end to the end of the scale, without a cap', () => {
    const open = { lower: null, upper: 0.8, level: 0.9, method: 'x' }
    const svg = dimensionPanel({ estimates: { a: estimate({ value: 0.5, interval: open }) } }, options)
    const [, path] = /class="ic-whisker[^>]*d="([^"]*)"/.exec(svg)!
    expect(count(path!, 'v8')).toBe(1)
    expect(textsOf(svg)).toContain('90% confidence interval')
  })

  test('names a group once', () => {
    const estimates = { 'reach.a': estimate({ value: 1 }), 'reach.b': estimate({ value: 1 }), 'dosage.a': estimate({ value: 1 }) }
    const texts = textsOf(dimensionPanel({ estimates }, { ...options, groups: { reach: 'Reach', dosage: { name: 'Dosage' } } }))
    expect(texts.filter((text) => text === 'Reach' || text === 'Dosage')).toEqual(['Reach', 'Dosage'])
  })
})

describe('siteForest', () => {
  test('keeps the order of the sites: never a ranking', () => {
    const sites = ['z', 'a', 'm'].map((site, index) => ({ site, n: 1, missing: 0, mean: index / 3, shrunken: index / 3 }))
    const texts = textsOf(siteForest({ value: 0.3, reason: null, interval: null, sites }, options))
    expect(texts.filter((text) => ['z', 'a', 'm'].includes(text))).toEqual(['z', 'a', 'm'])
  })
})

describe('planChart', () => {
  const task = { id: 'a', start: null, due: null, done: false, critical: false, slack: null, overdue: false }

  test('draws a bar for two days, a mark for one, and a dotted line for none', () => {
    const tasks = [
      { ...task, start: '2026-01-01', due: '2026-02-01' },
      { ...task, due: '2026-02-01' },
      { ...task, start: '2026-02-30', due: 'soon' },
    ]
    const svg = planChart({ asOf: '2026-01-15', tasks }, options)
    expect([count(svg, 'class="ic-bar'), count(svg, 'class="ic-mark ic-f-soft'), count(svg, 'unknown"')]).toEqual([1, 1, 1])
  })

  test('does not call a task overdue that is done', () => {
    const tasks = [{ ...task, due: '2026-01-01', done: true, overdue: true }]
    expect(planChart({ asOf: '2026-02-01', tasks }, options)).toContain('Done: 1. Overdue: 0.')
  })

  test('has room for a week and for a thousand years', () => {
    for (const due of ['2026-01-05', '2026-12-31', '2046-12-31', '3026-01-01', '9999-12-31']) {
      const svg = planChart({ asOf: '2026-01-02', tasks: [{ ...task, start: '2026-01-01', due }] }, options)
      expect(count(svg, 'ic-s-grid')).toBeGreaterThan(1 + 1)
      expect(count(svg, 'ic-s-grid')).toBeLessThan(40)
    }
  })
})

describe('priorityMatrix', () => {
  test('has no place for what helps, and says so in words: it is nothing to act on or to watch', () => {
    const cut = { at: { importance: 3, changeability: 3 } }
    const determinant = { determinant: 'champion', class: 'facilitator', importance: { mean: 4.5 }, changeability: { mean: 4 } }
    const determinants = [{ ...determinant, quadrant: { value: null, reason: 'no-barrier' } }]
    const svg = priorityMatrix({ cut, determinants }, options)
    expect(textsOf(svg)).toContain('champion: Facilitator')
    expect(count(svg, 'class="ic-mark')).toBe(0)
    expect(svg).toContain('1 row.</desc>')
    expect(priorityMatrixTable({ cut, determinants }, options).rows).toEqual([['champion', '–', '4.5', '4', 'Facilitator', 'No barrier']])
  })

  test('lists what has no place with its reason', () => {
    const quadrant = { value: null, reason: 'insufficient-data' }
    const determinants = [{ determinant: 'time', class: 'barrier', importance: { mean: null }, changeability: { mean: 3 }, quadrant }]
    expect(textsOf(priorityMatrix({ cut: { at: null }, determinants }, options))).toContain('time: Too few figures')
  })

  test('has a number for each of sixty points on one spot or none, and lists them all', () => {
    const quadrant = { value: 'act-first', reason: null }
    const determinants = Array.from({ length: 60 }, (_, index) => ({
      determinant: `d${index}`,
      class: 'barrier',
      importance: { mean: 4 },
      changeability: { mean: 4 },
      quadrant,
    }))
    const texts = textsOf(priorityMatrix({ cut: { at: { importance: 3, changeability: 3 } }, determinants }, options))
    expect(determinants.every(({ determinant }) => texts.includes(determinant))).toBe(true)
  })
})

describe('circleChart', () => {
  test('marks the place where the work is, and tells the status of every element in words', () => {
    const texts = textsOf(circleChart(STATE, { ...options, phases, coreElements }))
    expect(texts.filter((text) => text === 'You are here')).toHaveLength(1)
    expect(texts.filter((text) => text === 'To be looked at again')).toHaveLength(3 + 1)
    expect(texts).toContain('Round 2')
  })

  test('has no place and no status in the model itself', () => {
    const svg = circleChart(null, { ...options, phases, coreElements })
    expect(textsOf(svg)).not.toContain('You are here')
    expect(svg).toContain('IV → I.')
  })
})
