import { PHASES } from '@implementere/model'
import type { Block } from '../document.ts'
import type { Material } from '../material.ts'
import { elementName } from '../names.ts'
import { planSentences, prioritySentences } from './barriers.ts'
import { checklistSentences } from './checklist.ts'
import { decisionSentences } from './decisions.ts'
import { dimensionSentences, unreviewedSignals } from './dimensions.ts'
import { stepText } from './next-steps.ts'
import { standingSentence } from './standing.ts'

/** The report in a few sentences. */
export function summaryBlocks(material: Material): readonly Block[] {
  const { view, texts, steps } = material
  const signals = unreviewedSignals(view)
  const [first] = steps
  return [
    {
      kind: 'list',
      items: [
        standingSentence(material),
        ...openSentences(material),
        checklistSentences(material).join(' '),
        ...dimensionSentences(view, texts),
        ...(signals === 0 ? [] : [texts.sentences.unreviewedSignals({ count: signals })]),
        ...prioritySentences(material),
        ...planSentences(material),
        ...decisionSentences(material),
        ...(first === undefined ? [] : [texts.sentences.firstStep({ step: stepText(first, material) })]),
      ],
    },
  ]
}

function openSentences({ view: { phases }, texts }: Material): readonly string[] {
  const { state, open } = phases
  if (state === null || state.lifecycle === 'ended') return []
  const total = PHASES.find(({ id }) => id === state.phase)?.coreElements.length ?? 0
  if (open.length === 0) return [texts.phrases.allOpenSettled]
  return [texts.sentences.openElements({ open: open.length, total, names: open.map((element) => elementName(element, texts.core)).join(', ') })]
}
