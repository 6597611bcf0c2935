import { createEstimate, type Estimate, type ShippedLocale } from '@implementere/model'
import * as modelEn from '@implementere/model/locales/en'
import * as modelNb from '@implementere/model/locales/nb'
import * as modelNn from '@implementere/model/locales/nn'
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
  type ChartTable,
  type CircleChartInput,
  type ControlChartInput,
  type ForceFieldInput,
  type FunnelChartInput,
  type PlanChartInput,
  type PriorityMatrixInput,
  type RunChartInput,
  type SiteForestInput,
} from '../src/index.ts'
import { en } from '../src/locales/en.ts'
import { nb } from '../src/locales/nb.ts'
import { nn } from '../src/locales/nn.ts'
import { SAMPLE_NAMES } from './sample-names.ts'

/** The packs of this package and of the model by language. */
export const PACKS = { nb: { texts: nb, model: modelNb }, nn: { texts: nn, model: modelNn }, en: { texts: en, model: modelEn } } as const

/** How a sample is drawn. */
export interface SampleLook {
  readonly locale: ShippedLocale
  readonly width?: number
  readonly scheme?: 'auto' | 'light' | 'dark'
  /** Replaces every name: a hostile label shows what happens to labels nobody has thought of. */
  readonly label?: string
}

/** A chart with its table, in any language. */
export interface Sample {
  readonly id: string
  readonly draw: (look: SampleLook) => string
  readonly table: (look: SampleLook) => ChartTable
}

const share = (numerator: number, denominator: number, fields: Partial<Estimate> = {}) =>
  createEstimate({ method: 'sample', value: numerator / denominator, numerator, denominator, known: denominator, ...fields })
const interval = (lower: number | null, upper: number | null) => ({ lower, upper, level: 0.95, method: 'wilson' })
const without = (reason: string) => createEstimate({ method: 'sample', reason })

const MONTHS = Array.from({ length: 26 }, (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
const HELD = [18, 20, 17, null, 19, 21, 16, 18, 20, 17, 19, 18, 22, 21, 23, 22, 24, 23, null, null, 24, 22, 23, 25, 24, 23]
const shareHeld = (held: number | null) => (held === null ? null : share(held, 25))
const CENTERS = { before: 0.74, after: 0.92 }
const NEW_SEGMENT = 12

/** A series of months with gaps, a new segment and a long run. */
export const RUN: RunChartInput = {
  points: MONTHS.map((period, index) => ({ period, estimate: shareHeld(HELD[index] ?? null) })),
  verdict: {
    ruleSet: 'anhoej',
    signals: [{ rule: 'longRun', direction: 'up', periods: MONTHS.slice(20, 26) }],
    reason: null,
    useful: 21,
    minimum: 10,
    segments: [
      { from: MONTHS[0]!, center: CENTERS.before },
      { from: MONTHS[NEW_SEGMENT]!, center: CENTERS.after },
    ],
  },
}

const WAITING = [21, 24, 19, 26, 22, 25, 20, 23, 38, 22, 21, null, 24, 20, 18, 16, 15, 17, 14, 16]
const TERMS = Array.from({ length: WAITING.length }, (_, index) => `${2021 + Math.floor(index / 4)}-Q${(index % 4) + 1}`)
const column = (value: number) => WAITING.map(() => value)

/** Days from referral to start, with a point above the limit and a shift. */
export const CONTROL: ControlChartInput = {
  periods: TERMS,
  chart: { values: WAITING, centerLine: column(21.1), lower: column(10.4), upper: column(31.8), beyond: [8], segments: [{ from: 0 }] },
  verdict: {
    signals: [
      { rule: 'beyondLimits', direction: 'up', indices: [8] },
      { rule: 'shift', direction: 'down', indices: [13, 14, 15, 16, 17, 18, 19] },
    ],
    reason: null,
    useful: 19,
    minimum: 10,
  },
}

const PROFILE = {
  components: {
    '1': share(7, 10, { bounds: { lower: 0.7, upper: 0.7 } }),
    '2': share(4, 8, { bounds: { lower: 0.4, upper: 0.6 }, unknown: 1 }),
    '3': share(6, 6, { bounds: { lower: 1, upper: 1 } }),
    '4': share(2, 6, { bounds: { lower: 0.25, upper: 0.5 } }),
    '5': without('insufficient-data'),
    '6': share(3, 4, { bounds: { lower: 0.75, upper: 0.75 } }),
  },
  overall: { equalComponent: without('component-missing'), itemWeighted: share(22, 34, { bounds: { lower: 0.53, upper: 0.71 } }) },
}

const PANEL = {
  estimates: {
    'adherence.core': share(182, 214, { interval: interval(0.797, 0.892) }),
    'adherence.commission': share(9, 214, { interval: interval(0.022, 0.078), bounds: { lower: 0.04, upper: 0.16 }, unknown: 26 }),
    'dosage.sessionsDelivered': share(231, 214, {}),
    'dosage.minutesTotal': createEstimate({ method: 'sample', value: 10_395, unit: 'minutes', numerator: null }),
    'reach.coverage.persons': share(61, 240, { interval: interval(0.203, 0.313) }),
    'quality.overall': share(52.4, 70, { interval: interval(null, 0.82) }),
    'responsiveness.attendance': without('all-unknown'),
    'comparisonMonitoring.anyAdditionalService': without('suppressed'),
  },
}

const DETERMINANTS = [
  ['tooLittleTime', 'barrier', 4.6, 3.9, 'act-first'],
  ['turnover', 'barrier', 4.4, 1.8, 'risk-to-monitor'],
  ['champion', 'facilitator', 3.8, 4.2, null],
  ['leaderSupport', 'facilitator', 4.5, 4.0, null],
  ['fitWithPractice', 'mixed', 3.1, 3.0, 'act-first'],
  ['training', 'polarised', 2.6, 4.4, 'within-reach'],
  ['reporting', 'barrier', 2.1, 2.2, 'leave-for-now'],
  ['rooms', 'neutral', 1.8, 1.6, null],
] as const

const MATRIX: PriorityMatrixInput = {
  cut: { at: { importance: 3, changeability: 3 } },
  determinants: [
    ...DETERMINANTS.map(([determinant, one, importance, changeability, quadrant]) => ({
      determinant,
      class: one,
      importance: { mean: importance },
      changeability: { mean: changeability },
      quadrant: { value: quadrant, reason: quadrant === null ? 'no-barrier' : null },
    })),
    {
      determinant: 'funding',
      class: 'insufficient-data',
      importance: { mean: 4 },
      changeability: { mean: null },
      quadrant: { value: null, reason: 'insufficient-data' },
    },
  ],
}

const FORCES: ForceFieldInput = {
  driving: {
    total: 4.55,
    forces: [
      { determinant: 'leaderSupport', strength: 1.6 },
      { determinant: 'champion', strength: 1.4 },
      { determinant: 'fitWithPractice', strength: 0.95 },
      { determinant: 'training', strength: 0.6 },
    ],
  },
  restraining: {
    total: 3.9,
    forces: [
      { determinant: 'tooLittleTime', strength: 1.8 },
      { determinant: 'turnover', strength: 1.3 },
      { determinant: 'reporting', strength: 0.8 },
    ],
  },
  net: 0.65,
  counted: 6,
  notCounted: 2,
}

const FUNNEL: FunnelChartInput = {
  steps: [
    { id: 'began', count: 521, ofPrevious: null, ofFirst: null },
    { id: 'certified', count: 491, ofPrevious: share(491, 521), ofFirst: share(491, 521, { interval: interval(0.919, 0.959) }) },
    { id: 'active', count: 314, ofPrevious: share(314, 491), ofFirst: share(314, 521, { interval: interval(0.56, 0.644) }) },
    { id: 'rightGroup', count: null, ofPrevious: without('unknown-count'), ofFirst: without('unknown-count') },
    { id: 'established', count: 188, ofPrevious: without('unknown-count'), ofFirst: share(188, 521, { interval: interval(0.321, 0.403) }) },
  ],
}

const FOREST: SiteForestInput = {
  value: 0.78,
  reason: null,
  interval: interval(0.71, 0.85),
  sites: [
    { site: 'north', n: 42, missing: 3, mean: 0.71, shrunken: 0.72 },
    { site: 'centre', n: 118, missing: 0, mean: 0.8, shrunken: 0.8 },
    { site: 'west', n: 9, missing: 1, mean: 0.96, shrunken: 0.86 },
    { site: 'south', n: 4, missing: 0, mean: 0.5, shrunken: 0.7 },
    { site: 'islands', n: 0, missing: 12, mean: null, shrunken: null },
    { site: null, n: 6, missing: 0, mean: 0.83, shrunken: 0.79 },
  ],
}

const PLAN: PlanChartInput = {
  asOf: '2026-03-10',
  tasks: [
    { id: 'anchor', start: '2025-11-03', due: '2025-12-19', done: true, critical: true, slack: 0, overdue: false },
    { id: 'recruit', start: '2025-11-17', due: '2026-01-16', done: true, critical: false, slack: 12, overdue: false },
    { id: 'train', start: '2026-01-05', due: '2026-02-27', done: false, critical: true, slack: 0, overdue: true },
    { id: 'pilot', start: '2026-03-02', due: '2026-05-15', done: false, critical: true, slack: 0, overdue: false },
    { id: 'measure', start: '2026-02-02', due: '2026-06-26', done: null, critical: false, slack: 9, overdue: false },
    { id: 'decide', start: null, due: '2026-06-30', done: false, critical: true, slack: 0, overdue: false },
    { id: 'handover', start: null, due: null, done: null, critical: null, slack: null, overdue: null },
  ],
}

/** A second round in the phase of planning. */
export const STATE: CircleChartInput = {
  lifecycle: 'active',
  cycle: 2,
  phase: 'plan',
  elements: {
    KE1: { status: 'completed', iteration: 2 },
    KE2: { status: 'completed', iteration: 2 },
    KE3: { status: 'in-progress', iteration: 2 },
    KE4: { status: 'completed', iteration: 1 },
    KE5: { status: 'not-started', iteration: 1 },
    KE6: { status: 'to-revisit', iteration: 1 },
    KE7: { status: 'to-revisit', iteration: 1 },
    KE8: { status: 'to-revisit', iteration: 1 },
    KE9: { status: 'not-applicable', iteration: 0 },
  },
}

/** Every chart with data like those of a Norwegian service, ready to be drawn in any language. */
export const SAMPLES: readonly Sample[] = [
  { id: 'run-chart', draw: (look) => runChart(RUN, options('runChart', look)), table: (look) => runChartTable(RUN, options('runChart', look)) },
  {
    id: 'control-chart',
    draw: (look) => controlChart(CONTROL, { ...options('controlChart', look), unit: 'days' }),
    table: (look) => controlChartTable(CONTROL, { ...options('controlChart', look), unit: 'days' }),
  },
  {
    id: 'component-bars',
    draw: (look) => componentBars(PROFILE, componentOptions(look)),
    table: (look) => componentBarsTable(PROFILE, componentOptions(look)),
  },
  {
    id: 'dimension-panel',
    draw: (look) => dimensionPanel(PANEL, panelOptions(look)),
    table: (look) => dimensionPanelTable(PANEL, panelOptions(look)),
  },
  {
    id: 'priority-matrix',
    draw: (look) => priorityMatrix(MATRIX, options('priorityMatrix', look)),
    table: (look) => priorityMatrixTable(MATRIX, options('priorityMatrix', look)),
  },
  {
    id: 'force-field',
    draw: (look) => forceFieldChart(FORCES, options('forceField', look)),
    table: (look) => forceFieldTable(FORCES, options('forceField', look)),
  },
  { id: 'funnel', draw: (look) => funnelChart(FUNNEL, options('funnel', look)), table: (look) => funnelChartTable(FUNNEL, options('funnel', look)) },
  {
    id: 'site-forest',
    draw: (look) => siteForest(FOREST, options('siteForest', look)),
    table: (look) => siteForestTable(FOREST, options('siteForest', look)),
  },
  { id: 'plan', draw: (look) => planChart(PLAN, options('plan', look)), table: (look) => planChartTable(PLAN, options('plan', look)) },
  { id: 'circle', draw: (look) => circleChart(STATE, circleOptions(look)), table: (look) => circleChartTable(STATE, circleOptions(look)) },
  { id: 'circle-model', draw: (look) => circleChart(null, circleOptions(look)), table: (look) => circleChartTable(null, circleOptions(look)) },
]

function options(title: keyof (typeof SAMPLE_NAMES)['nb']['titles'], { locale, width, scheme, label }: SampleLook) {
  const { titles, names } = SAMPLE_NAMES[locale]
  return {
    texts: PACKS[locale].texts,
    title: label ?? titles[title],
    idPrefix: 'sample',
    names: relabelled(names, label),
    ...(width === undefined ? {} : { width }),
    ...(scheme === undefined ? {} : { scheme }),
  }
}

function componentOptions(look: SampleLook) {
  return { ...options('componentBars', look), names: relabelled(PACKS[look.locale].model.checklist.components, look.label) }
}

function panelOptions(look: SampleLook) {
  const { model } = PACKS[look.locale]
  return { ...options('dimensionPanel', look), groups: relabelled(model.dimensions, look.label) }
}

function circleOptions(look: SampleLook) {
  const { names: _, ...rest } = options('circle', look)
  const { phases, coreElements } = PACKS[look.locale].model
  return { ...rest, phases: relabelled(phases, look.label), coreElements: relabelled(coreElements, look.label) }
}

function relabelled(names: Readonly<Record<string, string | { readonly name: string }>>, label: string | undefined) {
  return label === undefined ? names : Object.fromEntries(Object.keys(names).map((id) => [id, label]))
}
