import { funnelChart, funnelChartTable, type ChartTable } from '@implementere/charts'
import type { Figures, FunnelOverview, RecordedFact } from '@implementere/core'
import { nameOf } from '@implementere/model'
import { text, type Block } from '../document.ts'
import type { Material } from '../material.ts'
import { stageNames } from '../names.ts'
import { dayOrUnknown, estimateText, rangeText } from '../words.ts'

/** The recorded funnels: how far it gets, with the share of each stage. */
export function funnelBlocks(material: Material): readonly Block[] {
  return material.view.funnels.flatMap((funnel, index) => oneFunnel(funnel, index, material))
}

function oneFunnel(funnel: FunnelOverview, index: number, { state, texts }: Material): readonly Block[] {
  const names = stageNames(funnel.id, state.record, texts.core)
  const title = funnel.name ?? texts.parts.funnels
  const hiddenStages = hiddenIn(funnel, state.record.figures)
  const options = { texts: funnelTexts(texts, hiddenStages), title, names }
  const lines = funnel.steps.flatMap(({ id, ofFirst }) => shareLine(nameOf(names, id), ofFirst, texts))
  return [
    ...(lines.length === 0 ? [] : [{ kind: 'list' as const, items: lines }]),
    {
      kind: 'figure',
      id: `funnel-${index + 1}`,
      caption: title,
      draw: (drawn) => funnelChart(funnel, { ...options, ...drawn, showTitle: false, styles: false }),
      table: withHiddenCounts(funnelChartTable(funnel, { ...options, texts: texts.charts }), hiddenStages, texts.phrases.hidden),
    },
  ]
}

/** Places of the stages that were counted and are hidden. */
function hiddenIn({ id, steps }: FunnelOverview, { funnels }: Figures): ReadonlySet<number> {
  const stages = funnels.find((funnel) => funnel.id === id)?.stages ?? []
  return new Set(steps.flatMap(({ count }, index) => (count === null && (stages[index]?.count ?? null) !== null ? [index] : [])))
}

/** The picture has one text for stages without a count: where some are hidden, it must not say that nobody counted. */
function funnelTexts({ charts, phrases }: Material['texts'], hiddenStages: ReadonlySet<number>): Material['texts']['charts'] {
  if (hiddenStages.size === 0) return charts
  const words = `${charts.reasons['unknown-count']} / ${phrases.hidden.toLowerCase()}`
  return { ...charts, reasons: { ...charts.reasons, 'unknown-count': words } }
}

function withHiddenCounts(table: ChartTable, hiddenStages: ReadonlySet<number>, words: string): ChartTable {
  const rows = table.rows.map((cells, row) => (hiddenStages.has(row) ? cells.map((cell, column) => (column === 1 ? words : cell)) : cells))
  return { ...table, rows }
}

function shareLine(stage: string, ofFirst: FunnelOverview['steps'][number]['ofFirst'], texts: Material['texts']): readonly string[] {
  if (ofFirst === null || ofFirst.value === null) return []
  const range = ofFirst.interval === null ? null : rangeText(ofFirst.interval, ofFirst.unit, texts)
  return [texts.sentences.funnelStep({ stage, share: estimateText(ofFirst, texts), range })]
}

/** Whether a fact is shown: what is printed is, what people wrote themselves only where that is asked for. */
export function isFactShown({ source }: RecordedFact, freeText: boolean): boolean {
  return freeText || source.status === 'published'
}

/** What else is known from elsewhere. */
export function factBlocks({ state, texts, freeText }: Material): readonly Block[] {
  const { facts } = state.record.figures
  const shown = facts.filter((fact) => isFactShown(fact, freeText))
  if (facts.length === 0) return []
  if (shown.length === 0) return [text(texts.phrases.textsLeftOut)]
  const rows = shown.map(({ date, text: words, source }) => [
    date === null ? texts.phrases.undated : dayOrUnknown(date, texts),
    words,
    source.citation,
  ])
  const columns = [texts.labels.when, texts.labels.what, texts.labels.source].map((label) => ({ label, numeric: false }))
  return [{ kind: 'table', id: 'table-facts', table: { caption: texts.parts.facts, columns, rows } }]
}
