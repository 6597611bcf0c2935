import { createEstimate, CORE_ELEMENT_IDS, PHASE_IDS, type CoreElementId } from '@implementere/model'
import { coreElements, phases } from '@implementere/model/locales/nn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  circleChart,
  circleChartTable,
  componentBars,
  componentBarsTable,
  controlChart,
  controlChartTable,
  dimensionPanel,
  dimensionPanelTable,
  forceFieldChart,
  forceFieldTable,
  funnelChart,
  funnelChartTable,
  planChart,
  planChartTable,
  priorityMatrix,
  priorityMatrixTable,
  runChart,
  runChartTable,
  siteForest,
  siteForestTable,
  tableToHtml,
  type ChartTable,
} from '../src/index.ts'
import { nn } from '../src/locales/nn.ts'
import { RUNS } from './runs.ts'
import { xmlFaults } from './xml.ts'

const number = fc.oneof(fc.double(), fc.integer({ min: -3, max: 7 }), fc.double({ min: 0, max: 1, noNaN: true }))
const maybe = fc.option(number)
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('<img onerror=x>', '&amp;', 'toString', '__proto__', ']]>'))
const estimate = fc
  .record({
    value: maybe,
    reason: fc.option(text),
    unit: fc.constantFrom('proportion', 'points', 'days'),
    numerator: maybe,
    denominator: maybe,
    bounds: fc.option(fc.record({ lower: number, upper: number })),
    interval: fc.option(fc.record({ lower: maybe, upper: maybe, level: number, method: text })),
  })
  .map((fields) => createEstimate({ method: 'random', ...fields }))
const period = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}`),
  text,
)
const day = fc.option(
  fc.oneof(
    fc.date({ min: new Date('0000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    text,
  ),
)
const options = fc.record({
  texts: fc.constant(nn),
  title: text,
  idPrefix: fc.constant('law'),
  width: fc.integer({ min: 320, max: 1400 }),
  names: fc.dictionary(text, text, { maxKeys: 3 }),
})
const signals = fc.option(
  fc.array(
    fc.record({
      rule: fc.oneof(fc.constantFrom('longRun', 'fewCrossings', 'beyondLimits'), text),
      direction: fc.constantFrom('up' as const, 'down' as const, null),
      indices: fc.array(fc.integer({ min: -1, max: 14 })),
    }),
    { maxLength: 6 },
  ),
)
const verdict = fc.option(fc.record({ signals, reason: fc.option(text), useful: fc.nat(99), minimum: fc.nat(99) }))
const columns = fc.integer({ min: 0, max: 12 }).chain((length) => {
  const column = fc.array(maybe, { minLength: length, maxLength: length })
  return fc.record({
    periods: fc.array(period, { minLength: length, maxLength: length }),
    chart: fc.record({
      values: column,
      centerLine: column,
      lower: column,
      upper: column,
      beyond: fc.array(fc.integer({ min: -1, max: 14 })),
      segments: fc.array(fc.record({ from: fc.integer({ min: -1, max: 14 }) })),
    }),
    verdict,
  })
})
const forces = fc.record({ total: number, forces: fc.array(fc.record({ determinant: text, strength: number }), { maxLength: 6 }) })

/** A picture that anybody can open: XML, and no number in it that is none. Texts are not looked at, as a label may say NaN. */
function isSound(svg: string): void {
  expect(xmlFaults(svg)).toEqual([])
  const attributes = [
    ...svg.replace(/<style>.*?<\/style>/s, '').matchAll(/\s(?:d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|transform|viewBox)="([^"]*)"/g),
  ]
  expect(attributes.map((match) => match[1]!).filter((value) => /NaN|Infinity|undefined|null|e[+-]/.test(value))).toEqual([])
}

function isTable(table: ChartTable, rows: number): void {
  expect(table.rows).toHaveLength(rows)
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  expect(xmlFaults(tableToHtml(table))).toEqual([])
  expect(JSON.parse(JSON.stringify(table))).toEqual(table)
}

describe('whatever the numbers and the labels', () => {
  test('a control chart and a run chart are sound, with a mark or a gap for every period', () => {
    fc.assert(
      fc.property(columns, options, (input, look) => {
        for (const svg of [controlChart(input, look), runChart(input, look)]) {
          isSound(svg)
          const drawn = svg.slice(0, svg.indexOf('translate(10'))
          const gaps = [...svg.matchAll(/data-periods="(\d+)"/g)].reduce((sum, match) => sum + Number(match[1]), 0)
          const known = input.chart.values.filter((value) => value !== null && Number.isFinite(value)).length
          expect(gaps).toBe(input.periods.length - known)
          expect((svg.match(/class="ic-mark /g) ?? []).length).toBeGreaterThanOrEqual(known)
          expect(drawn.length).toBeGreaterThan(0)
        }
        isTable(controlChartTable(input, look), input.periods.length)
        isTable(runChartTable(input, look), input.periods.length)
      }),
      RUNS,
    )
  })

  test('a run chart of estimates is sound', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ period, estimate: fc.option(estimate) }), { maxLength: 12 }), verdict, options, (points, said, look) => {
        const named = said && {
          ...said,
          ruleSet: 'anhoej',
          signals: said.signals?.map(({ rule, direction }) => ({ rule, direction, periods: points.map((one) => one.period) })) ?? null,
          segments: points.slice(0, 2).map((one) => ({ from: one.period, center: one.estimate?.value ?? null })),
        }
        isSound(runChart({ points, verdict: named }, look))
        isTable(runChartTable({ points, verdict: named }, look), points.length)
      }),
      RUNS,
    )
  })

  test('a profile and a panel are sound, with a row for every estimate', () => {
    fc.assert(
      fc.property(fc.dictionary(text, estimate, { maxKeys: 6 }), estimate, options, (estimates, overall, look) => {
        const input = { components: estimates, overall: { equalComponent: overall, itemWeighted: overall } }
        isSound(componentBars(input, look))
        isTable(componentBarsTable(input, look), Object.keys(estimates).length + 2)
        isSound(dimensionPanel({ estimates }, { ...look, groups: look.names }))
        isTable(dimensionPanelTable({ estimates }, look), Object.keys(estimates).length)
      }),
      RUNS,
    )
  })

  test('a funnel is sound', () => {
    const step = fc.record({ id: text, count: maybe, ofPrevious: fc.option(estimate), ofFirst: fc.option(estimate) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), options, (steps, look) => {
        isSound(funnelChart({ steps }, look))
        isTable(funnelChartTable({ steps }, look), steps.length)
      }),
      RUNS,
    )
  })

  test('a forest of sites is sound', () => {
    const site = fc.record({ site: fc.option(text), n: fc.nat(), missing: fc.nat(), mean: maybe, shrunken: maybe })
    const interval = fc.option(fc.record({ lower: maybe, upper: maybe, level: number, method: text }))
    fc.assert(
      fc.property(fc.record({ value: maybe, reason: fc.option(text), interval, sites: fc.array(site, { maxLength: 6 }) }), options, (input, look) => {
        isSound(siteForest(input, look))
        isTable(siteForestTable(input, look), input.sites.length + 1)
      }),
      RUNS,
    )
  })

  test('a plan is sound', () => {
    const flag = fc.option(fc.boolean())
    const task = fc.record({ id: text, start: day, due: day, done: flag, critical: flag, slack: maybe, overdue: flag })
    fc.assert(
      fc.property(fc.array(task, { maxLength: 6 }), day, options, (tasks, asOf, look) => {
        isSound(planChart({ asOf: asOf ?? '', tasks }, look))
        isTable(planChartTable({ asOf: asOf ?? '', tasks }, look), tasks.length)
      }),
      RUNS,
    )
  })

  test('a matrix is sound, with a number or a reason for every determinant', () => {
    const mean = fc.record({ mean: maybe })
    const quadrant = fc.record({ value: fc.option(text), reason: fc.option(text) })
    const determinant = fc.record({ determinant: text, class: text, importance: mean, changeability: mean, quadrant })
    const cut = fc.record({ at: fc.option(fc.record({ importance: number, changeability: number })) })
    fc.assert(
      fc.property(fc.array(determinant, { maxLength: 12 }), cut, options, (determinants, where, look) => {
        isSound(priorityMatrix({ cut: where, determinants }, look))
        isTable(priorityMatrixTable({ cut: where, determinants }, look), determinants.length)
      }),
      RUNS,
    )
  })

  test('a force field is sound, with both sums', () => {
    fc.assert(
      fc.property(
        fc.record({ driving: forces, restraining: forces, net: number, counted: fc.nat(), notCounted: fc.nat() }),
        options,
        (input, look) => {
          isSound(forceFieldChart(input, look))
          isTable(forceFieldTable(input, look), input.driving.forces.length + input.restraining.forces.length + 3)
        },
      ),
      RUNS,
    )
  })

  test('a circle is sound', () => {
    const element = fc.record({ status: text, iteration: fc.nat() })
    const elements = fc
      .tuple(...CORE_ELEMENT_IDS.map(() => element))
      .map(
        (all) =>
          Object.fromEntries(CORE_ELEMENT_IDS.map((id, index) => [id, all[index]!])) as Record<CoreElementId, { status: string; iteration: number }>,
      )
    const state = fc.record({ lifecycle: text, cycle: fc.nat(), phase: fc.option(fc.constantFrom(...PHASE_IDS)), elements })
    fc.assert(
      fc.property(fc.option(state), options, (input, { names, ...look }) => {
        isSound(circleChart(input, { ...look, phases: { ...phases, ...names }, coreElements }))
        isTable(circleChartTable(input, { ...look, phases, coreElements: { ...coreElements, ...names } }), CORE_ELEMENT_IDS.length)
      }),
      RUNS,
    )
  })
})
