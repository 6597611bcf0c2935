import { componentBars, componentBarsTable, type ChartTable } from '@implementere/charts'
import { nameOf } from '@implementere/model'
import { text, type Block } from '../document.ts'
import type { Material } from '../material.ts'
import { instrumentTexts } from '../names.ts'
import { dayText, estimateText, missingText, rangeText } from '../words.ts'

/** The latest checklist: the total with what is unknown, the profile, and what is left. */
export function checklistBlocks(material: Material): readonly Block[] {
  const { view, texts } = material
  const { score, reason, instrument, responses, open } = view.checklist
  if (score === null) return [text(missingText(reason, texts))]
  const names = instrumentTexts(instrument, texts.core)
  const title = names?.title ?? instrument ?? ''
  const input = { components: score.components, overall: score.overall }
  const options = { texts: texts.charts, title, names: names?.components ?? {} }
  return [
    ...checklistSentences(material).map(text),
    text(texts.sentences.responses({ count: responses, instrument: title })),
    {
      kind: 'figure',
      id: 'checklist',
      caption: title,
      draw: (drawn) => componentBars(input, { ...options, ...drawn, showTitle: false, styles: false }),
      table: componentBarsTable(input, options),
    },
    ...(open.length === 0 ? [] : [{ kind: 'table' as const, id: 'table-open-items', table: openTable(material) }]),
  ]
}

/** The total in a sentence, and how far what is unknown could move it. */
export function checklistSentences({ view, texts }: Material): readonly string[] {
  const { score, date, reason } = view.checklist
  const { sentences } = texts
  if (score === null) return [missingText(reason, texts)]
  const total = score.overall.itemWeighted
  if (total.value === null) return [sentences.checklistMissing({ reason: estimateText(total, texts) })]
  const told = sentences.checklistTotal({ day: date === null ? texts.phrases.unknown : dayText(date, texts), share: estimateText(total, texts) })
  if (total.unknown === 0) return [told, sentences.checklistAllAnswered]
  const range = total.bounds === null ? texts.phrases.unknown : rangeText(total.bounds, total.unit, texts)
  return [told, sentences.checklistUnknown({ unknown: total.unknown, range })]
}

function openTable({ view, texts }: Material): ChartTable {
  const { labels, core } = texts
  const names = instrumentTexts(view.checklist.instrument, core)
  return {
    caption: texts.parts.openItems,
    columns: [labels.item, labels.component, labels.status].map((label) => ({ label, numeric: false })),
    rows: view.checklist.open.map(({ item, component, state }) => [
      `${item} ${nameOf(names?.items ?? {}, item)}`,
      nameOf(names?.components ?? {}, component),
      core.qic.open[state],
    ]),
  }
}
