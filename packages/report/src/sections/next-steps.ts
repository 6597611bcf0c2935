import type { ChartTable } from '@implementere/charts'
import { explainStep, type NextStep } from '@implementere/core'
import { text, type Block } from '../document.ts'
import type { Material } from '../material.ts'
import { foundText } from '../words.ts'

/** Steps that stand in the section itself; the rest stands in the appendix. Ours: what a meeting can talk about. */
const SHOWN_STEPS = 10

/** What to do next, the most pressing first. */
export function nextStepBlocks(material: Material): readonly Block[] {
  const { steps, texts } = material
  if (steps.length === 0) return [text(texts.phrases.noSteps)]
  const shown = steps.slice(0, SHOWN_STEPS)
  return [
    { kind: 'table', id: 'table-steps', table: stepTable(texts.sections.nextSteps, shown, material) },
    ...(steps.length > shown.length ? [text(texts.sentences.stepsShown({ shown: shown.length, total: steps.length }))] : []),
  ]
}

/** The steps that the section had no room for. */
export function moreStepBlocks(material: Material): readonly Block[] {
  const more = material.steps.slice(SHOWN_STEPS)
  return more.length === 0 ? [] : [{ kind: 'table', id: 'table-more-steps', table: stepTable(material.texts.parts.moreSteps, more, material) }]
}

/** A step in one sentence, with what people wrote about it where that is shown. */
export function stepText(step: NextStep, { texts, state, freeText }: Material): string {
  return explainStep(step, texts.core, freeText ? state : null).text
}

function stepTable(caption: string, steps: readonly NextStep[], material: Material): ChartTable {
  const { labels, core } = material.texts
  return {
    caption,
    columns: [{ label: labels.number, numeric: true }, ...[labels.what, labels.stepWhy, labels.whyThere].map((label) => ({ label, numeric: false }))],
    rows: steps.map((step) => {
      const { rank, rule, why } = step
      return [String(rank), stepText(step, material), foundText('found', why, material.texts), core.nextSteps.rules[rule]]
    }),
  }
}
