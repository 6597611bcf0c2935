import { barriers, dimensions, phases, qic, statistics, tools } from '@implementere/core'
import { PHASES, REFERENCES, type ReferenceDefinition, type Source } from '@implementere/model'
import type { DefinitionId } from './locales/texts.ts'
import type { Material } from './material.ts'
import { instrumentTexts } from './names.ts'

/** Something that the report uses, with what it means and what it rests on. */
export interface UsedDefinition {
  readonly name: string
  readonly meaning: string
  readonly source: Source
}

/** What is this library's own. */
export const OURS: Source = { citation: 'ours', locator: null, status: 'own' }

const WILSON: Source = {
  citation:
    'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 22, 209-212.',
  locator: null,
  status: 'published',
}
/** Its rules, taken over as behaviour; the limits of importance and changeability are ours. */
const PCATR: Source = { citation: 'pcatR 1.0.1 (R)', locator: null, status: 'adapted' }

/** Every definition that the numbers and sentences of this report rest on, in the order of its sections. */
export function usedDefinitions(material: Material): readonly UsedDefinition[] {
  const { model: modelTexts } = material.texts.core
  return [
    { name: modelTexts.about.model.name, meaning: modelTexts.about.model.explanation, source: PHASES[0].source },
    own('gate', phases.GATE_CRITERIA[0].source, material),
    own('share', OURS, material),
    own('bounds', OURS, material),
    ...checklistDefinitions(material),
    ...measureDefinitions(material),
    own('interval', WILSON, material),
    ...seriesDefinitions(material),
    ...(material.view.funnels.length === 0 ? [] : [own('funnel', OURS, material)]),
    ...(material.view.barriers.analysis === null ? [] : [own('barriers', PCATR, material)]),
    own('steps', OURS, material),
    own('suppression', OURS, material),
  ]
}

function own(id: DefinitionId, source: Source, { texts }: Material): UsedDefinition {
  const { name, explanation } = texts.definitions[id]
  return { name, meaning: explanation, source }
}

function checklistDefinitions({ view, texts, instruments }: Material): readonly UsedDefinition[] {
  const { score, instrument } = view.checklist
  const used = instruments.find((one) => qic.instrumentRef(one) === instrument)
  if (score === null || used === undefined) return []
  const title = instrumentTexts(instrument, texts.core)?.title ?? instrument ?? ''
  const meaning =
    used.source.citation === qic.qicNo.source.citation
      ? texts.core.model.about.lecture.explanation
      : texts.sentences.instrument({ components: used.components.length, items: used.items.length })
  const methods = (['qic.component', 'qic.overall.equalComponent', 'qic.overall.itemWeighted'] as const).map((id) => texts.core.qic.methods[id])
  return [{ name: title, meaning, source: used.source }, ...methods.map(({ name, explanation }) => ({ name, meaning: explanation, source: OURS }))]
}

function measureDefinitions({ view, texts }: Material): readonly UsedDefinition[] {
  const known = view.dimensions.flatMap(({ estimates }) => estimates.filter(({ estimate }) => estimate.reason !== 'no-data'))
  return known.map(({ measure }) => {
    const { name, explanation } = texts.core.dimensions.measures[measure]
    return { name, meaning: explanation, source: dimensions.MEASURES.find(({ id }) => id === measure)?.source ?? OURS }
  })
}

function seriesDefinitions(material: Material): readonly UsedDefinition[] {
  const watched = material.view.dimensions.flatMap(({ series }) => series.filter(({ points }) => points.some(({ estimate }) => estimate !== null)))
  if (watched.length === 0) return []
  const sets = [...new Set(watched.map(({ ruleSet }) => ruleSet))]
  const names = material.texts.core.overview.controlRuleSets
  return [
    ...(watched.some(({ indicator }) => indicator === null) ? [own('headline', OURS, material)] : []),
    ...sets.map((id) => ({ ...own('signals', statistics.CONTROL_RULE_SETS[id].source, material), name: names[id] })),
  ]
}

/** The work that a citation names, as text; the citation itself where it is no id of a reference. */
export function referenceText(citation: string): string {
  const all: readonly ReferenceDefinition[] = [
    ...REFERENCES,
    ...barriers.BARRIER_REFERENCES,
    ...dimensions.DIMENSION_REFERENCES,
    ...tools.TOOLS_REFERENCES,
  ]
  const found = all.find(({ id }) => id === citation)
  if (found === undefined) return citation
  return found.doi === null ? found.text : `${found.text} doi ${found.doi}`
}
