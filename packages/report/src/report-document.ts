import { tools } from '@implementere/core'
import { figuresOf, section, type ReportDocument, type Section, type SectionId } from './document.ts'
import { STARI_SECTIONS } from './data/stari.ts'
import type { Material } from './material.ts'
import { appendixSections } from './sections/appendix.ts'
import { barrierBlocks, planBlocks } from './sections/barriers.ts'
import { checklistBlocks } from './sections/checklist.ts'
import { decisionSections, decisionSentences } from './sections/decisions.ts'
import { dimensionBlocks, seriesBlocks } from './sections/dimensions.ts'
import { factBlocks, funnelBlocks } from './sections/funnels.ts'
import { nextStepBlocks } from './sections/next-steps.ts'
import { standingBlocks, standingSections } from './sections/standing.ts'
import { summaryBlocks } from './sections/summary.ts'
import { text } from './document.ts'
import { dayText } from './words.ts'

/** What is settled before a report is written: whether pictures stand in it, and whether its headings name the items of StaRI. */
export interface DocumentOptions {
  readonly charts: boolean
  readonly stari: boolean
}

/** The report before it is written as HTML or Markdown. */
export function reportDocument(material: Material, { charts, stari }: DocumentOptions): ReportDocument {
  const { view, texts } = material
  const body = bodySections(material, stari)
  const figures = charts ? figuresOf(body) : []
  return {
    locale: texts.locale,
    title: view.title.trim() === '' ? texts.phrases.withoutTitle : view.title,
    subtitle: `${texts.kind}. ${texts.sentences.asOf({ day: dayText(view.asOf, texts) })}`,
    notice: view.nature === 'synthetic' ? texts.synthetic : null,
    contents: texts.contents,
    toTable: texts.toTable,
    sections: [...body, ...section('appendix', titleOf('appendix', texts, stari), [], appendixSections(material, { figures, stari }))],
  }
}

function bodySections(material: Material, stari: boolean): readonly Section[] {
  const { texts } = material
  const { parts } = texts
  const titled = (id: SectionId) => titleOf(id, texts, stari)
  return [
    ...section('summary', titled('summary'), summaryBlocks(material)),
    ...section('standing', titled('standing'), standingBlocks(material), standingSections(material)),
    ...section(
      'numbers',
      titled('numbers'),
      [],
      [
        ...section('checklist', parts.checklist, checklistBlocks(material)),
        ...section('dimensions', parts.dimensions, dimensionBlocks(material)),
        ...section('over-time', parts.overTime, seriesBlocks(material)),
        ...section('funnels', parts.funnels, funnelBlocks(material)),
        ...section('facts', parts.facts, factBlocks(material)),
      ],
    ),
    ...section(
      'barriers',
      titled('barriers'),
      [],
      [...section('hindrances', parts.hindrances, barrierBlocks(material)), ...section('plan', parts.plan, planBlocks(material))],
    ),
    ...section('decisions', titled('decisions'), decisionSentences(material).map(text), decisionSections(material)),
    ...section('next-steps', titled('nextSteps'), nextStepBlocks(material)),
  ]
}

/** The heading of a section, with the items of StaRI that it answers where they are asked for. */
function titleOf(id: SectionId, { sections, sentences, core }: Material['texts'], stari: boolean): string {
  const answered = tools.STARI_ITEMS.filter((item) => STARI_SECTIONS[item.id].includes(id))
  if (!stari || answered.length === 0) return sections[id]
  const names = core.tools.KE8.codes.stariItems
  return `${sections[id]} (${sentences.stariHeading({ items: answered.map((item) => `${item.number} ${names[item.id]}`).join(', ') })})`
}
