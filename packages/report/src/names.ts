import { barriers, type CoreTexts, type Implementation, type NextStep, type qic } from '@implementere/core'
import { nameOf, PHASES, textOf, type CoreElementId, type PhaseId } from '@implementere/model'
import { saidText } from './words.ts'
import type { Material } from './material.ts'

/** A core element with its name. */
export function elementName(element: CoreElementId, { model: texts }: CoreTexts): string {
  return `${element} ${texts.coreElements[element].name}`
}

/** A phase with its number. */
export function phaseName(phase: PhaseId, { model: texts }: CoreTexts): string {
  const { roman } = PHASES.find(({ id }) => id === phase)!
  return `${roman} ${texts.phases[phase].name}`
}

/** The texts of an instrument; null where these packs have none. */
export function instrumentTexts(instrument: string | null, texts: CoreTexts): qic.InstrumentTexts | null {
  const known: Readonly<Record<string, qic.InstrumentTexts>> = texts.qic.instruments
  return instrument !== null && Object.hasOwn(known, instrument) ? known[instrument]! : null
}

/** Names of the stages of a funnel: those of the record first, then those of the packs. */
export function stageNames(funnel: string, { figures }: Implementation, { overview }: CoreTexts): Readonly<Record<string, string>> {
  const stages = figures.funnels.find(({ id }) => id === funnel)?.stages ?? []
  return Object.fromEntries(stages.map(({ id, name }) => [id, name ?? textOf(overview.funnelStages, id)]))
}

/** What a step is about, in words; null where its sentence says all. */
export function stepTarget({ why, settles }: NextStep, material: Material): string | null {
  const { texts, view, state } = material
  if (settles.target === null) return null
  switch (why.kind) {
    case 'checklist-item': {
      const items = instrumentTexts(view.checklist.instrument, texts.core)?.items ?? {}
      return Object.hasOwn(items, settles.target) ? `${settles.target} ${nameOf(items, settles.target)}` : settles.target
    }
    case 'barrier':
      return nameOf(barriers.determinantNames(texts.core.barriers), settles.target)
    case 'decision': {
      const question = state.decisions.find(({ id }) => id === settles.target)?.question ?? null
      return material.freeText ? saidText(question, material) : settles.target
    }
    case 'signal':
    case 'target':
      return nameOf(texts.core.dimensions.measures, typeof why.params['measure'] === 'string' ? why.params['measure'] : settles.target)
    default:
      return settles.target
  }
}
