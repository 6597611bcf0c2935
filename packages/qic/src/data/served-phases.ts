import { CORE_ELEMENTS, PHASE_IDS, type CoreElementId, type PhaseId } from '@implementere/model'

/** The phases that some core elements belong to, in the order of the circle. */
export function servedPhases(elements: readonly CoreElementId[]): readonly PhaseId[] {
  return PHASE_IDS.filter((phase) => CORE_ELEMENTS.some((element) => element.phase === phase && elements.includes(element.id)))
}
