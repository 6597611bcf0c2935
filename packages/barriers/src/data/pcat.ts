import type { Sourced } from '@implementere/model'
import type { Cfir2009Key } from './cfir-2009.ts'
import type { CfirId } from './cfir.ts'

/** An item of the pragmatic context assessment tool, pCAT (`robinsonDamschroder2023`). */
export interface PcatDefinition extends Sourced {
  readonly id: string
  /** Number in the instrument. */
  readonly item: number
  /** Constructs of the CFIR 2.0; a role together with a characteristic means that characteristic of those in that role. */
  readonly cfir: readonly CfirId[]
  /** Key of the CFIR of 2009 that is printed with the item. */
  readonly keys2009: readonly Cfir2009Key[]
}

/** The mapping is published; the wording of the items is not carried here. */
const SOURCE = { citation: 'domlyn2026', locator: 'Table S3', status: 'published' } as const
const LICENCE = 'cc-by-4.0' as const

const ROWS = [
  { id: 'pcat.patientNeeds', item: 1, cfir: ['cfir.culture.recipientCenteredness'], keys2009: ['patientNeedsAndResources'] },
  { id: 'pcat.communications', item: 2, cfir: ['cfir.communications'], keys2009: ['networksAndCommunications'] },
  { id: 'pcat.dataTracking', item: 3, cfir: ['cfir.reflectingAndEvaluating'], keys2009: ['reflectingAndEvaluating'] },
  { id: 'pcat.leadershipGoals', item: 4, cfir: ['cfir.missionAlignment'], keys2009: ['goalsAndFeedback'] },
  { id: 'pcat.clinicianValues', item: 5, cfir: ['cfir.innovationDeliverers', 'cfir.capability'], keys2009: ['compatibility'] },
  { id: 'pcat.clinicalProcesses', item: 6, cfir: ['cfir.compatibility'], keys2009: ['compatibility'] },
  { id: 'pcat.structuresAndPolicies', item: 7, cfir: ['cfir.structuralCharacteristics.workInfrastructure'], keys2009: ['structuralCharacteristics'] },
  { id: 'pcat.space', item: 8, cfir: ['cfir.availableResources.space'], keys2009: ['availableResources'] },
  { id: 'pcat.time', item: 9, cfir: ['cfir.innovationDeliverers', 'cfir.opportunity'], keys2009: ['availableResources'] },
  {
    id: 'pcat.otherResources',
    item: 10,
    cfir: ['cfir.availableResources.materialsAndEquipment', 'cfir.availableResources.funding'],
    keys2009: ['availableResources'],
  },
  { id: 'pcat.tensionForChange', item: 11, cfir: ['cfir.tensionForChange'], keys2009: ['tensionForChange'] },
  { id: 'pcat.relativeAdvantage', item: 12, cfir: ['cfir.relativeAdvantage'], keys2009: ['relativeAdvantage'] },
  { id: 'pcat.higherLevelLeaders', item: 13, cfir: ['cfir.highLevelLeaders', 'cfir.motivation'], keys2009: ['leadershipEngagement'] },
  { id: 'pcat.closestLeaders', item: 14, cfir: ['cfir.midLevelLeaders', 'cfir.motivation'], keys2009: ['leadershipEngagement'] },
] as const satisfies readonly Omit<PcatDefinition, keyof Sourced>[]

/** Id of a row of {@link PCAT_ITEMS}. */
export type PcatId = (typeof ROWS)[number]['id']

/** The 14 items of the pCAT with the constructs they ask about, in the CFIR 2.0 (Domlyn and colleagues) and in that of 2009 (Robinson & Damschroder). */
export const PCAT_ITEMS: readonly (PcatDefinition & { readonly id: PcatId })[] = /* @__PURE__ */ ROWS.map((row) => ({
  ...row,
  source: SOURCE,
  licence: LICENCE,
}))
