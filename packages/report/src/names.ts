import type { CoreTexts, Implementation, qic } from '@implementere/core'
import { PHASES, textOf, type CoreElementId, type PhaseId } from '@implementere/model'

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
