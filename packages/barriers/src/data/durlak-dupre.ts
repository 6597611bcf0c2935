import type { Sourced } from '@implementere/model'

/** The groups of factors in the review. The delivery system has three: general, practices, staffing. */
export const DURLAK_DUPRE_GROUP_IDS = [
  'community',
  'provider',
  'innovation',
  'deliverySystemGeneral',
  'deliverySystemPractices',
  'deliverySystemStaffing',
  'supportSystem',
] as const

/** One of {@link DURLAK_DUPRE_GROUP_IDS}. */
export type DurlakDupreGroupId = (typeof DURLAK_DUPRE_GROUP_IDS)[number]

/** A factor that affects implementation, by Durlak and DuPre. */
export interface DurlakDupreDefinition extends Sourced {
  readonly id: string
  readonly group: DurlakDupreGroupId
}

/** The total and the groups are published; the single names are as commonly listed and were not checked in the paper. */
const SOURCE = { citation: 'durlakDupre2008', locator: null, status: 'adapted' } as const
const LICENCE = 'facts' as const

const ROWS = [
  { id: 'durlakDupre.preventionTheoryAndResearch', group: 'community' },
  { id: 'durlakDupre.politics', group: 'community' },
  { id: 'durlakDupre.funding', group: 'community' },
  { id: 'durlakDupre.policy', group: 'community' },
  { id: 'durlakDupre.perceivedNeed', group: 'provider' },
  { id: 'durlakDupre.perceivedBenefits', group: 'provider' },
  { id: 'durlakDupre.selfEfficacy', group: 'provider' },
  { id: 'durlakDupre.skillProficiency', group: 'provider' },
  { id: 'durlakDupre.compatibility', group: 'innovation' },
  { id: 'durlakDupre.adaptability', group: 'innovation' },
  { id: 'durlakDupre.positiveWorkClimate', group: 'deliverySystemGeneral' },
  { id: 'durlakDupre.normsRegardingChange', group: 'deliverySystemGeneral' },
  { id: 'durlakDupre.integrationOfNewProgramming', group: 'deliverySystemGeneral' },
  { id: 'durlakDupre.sharedVision', group: 'deliverySystemGeneral' },
  { id: 'durlakDupre.sharedDecisionMaking', group: 'deliverySystemPractices' },
  { id: 'durlakDupre.coordinationWithAgencies', group: 'deliverySystemPractices' },
  { id: 'durlakDupre.communication', group: 'deliverySystemPractices' },
  { id: 'durlakDupre.formulationOfTasks', group: 'deliverySystemPractices' },
  { id: 'durlakDupre.leadership', group: 'deliverySystemStaffing' },
  { id: 'durlakDupre.champion', group: 'deliverySystemStaffing' },
  { id: 'durlakDupre.managerialSupport', group: 'deliverySystemStaffing' },
  { id: 'durlakDupre.training', group: 'supportSystem' },
  { id: 'durlakDupre.technicalAssistance', group: 'supportSystem' },
] as const satisfies readonly Omit<DurlakDupreDefinition, keyof Sourced>[]

/** Id of a row of {@link DURLAK_DUPRE_FACTORS}. */
export type DurlakDupreId = (typeof ROWS)[number]['id']

/** The 23 factors that affect implementation in the review of Durlak and DuPre: 4 + 4 + 2 + 4 + 4 + 3 + 2. */
export const DURLAK_DUPRE_FACTORS: readonly (DurlakDupreDefinition & { readonly id: DurlakDupreId })[] = /* @__PURE__ */ ROWS.map((row) => ({
  ...row,
  source: SOURCE,
  licence: LICENCE,
}))
