import type { Sourced } from '../source.ts'

/** A group of factors that research connects with good implementation. */
export interface FactorGroupDefinition extends Sourced {
  readonly id: string
  /** Ids of its sub-factors, `group.subFactor`. */
  readonly subFactors: readonly string[]
  /** Whether the source ends the list in "etc.". */
  readonly openEnded: boolean
}

/**
 * The six factor groups of the lecture with their 27 sub-factors (4 + 6 + 4 + 3 + 5 + 5).
 *
 * `staff` and `deliveringStaff` are different people: all staff, and those who deliver the programme. The heading of `staff` is our cut.
 */
export const FACTOR_GROUPS = [
  {
    id: 'organisationalCulture',
    subFactors: [
      'organisationalCulture.changeOriented',
      'organisationalCulture.positiveWorkClimate',
      'organisationalCulture.integrationOfNewAndExisting',
      'organisationalCulture.sharedVisionsAndValues',
    ],
    openEnded: false,
    source: { citation: 'nubu2019', locator: 'L287', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'staff',
    subFactors: [
      'staff.theoreticalOrientation',
      'staff.competence',
      'staff.education',
      'staff.opennessToChange',
      'staff.selfEfficacy',
      'staff.implementationSkills',
    ],
    openEnded: false,
    source: { citation: 'nubu2019', locator: 'L290', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'practicesAndProcesses',
    subFactors: [
      'practicesAndProcesses.sharedDecisions',
      'practicesAndProcesses.coordinationWithOtherServices',
      'practicesAndProcesses.openEffectiveCommunication',
      'practicesAndProcesses.goodTaskDescriptions',
    ],
    openEnded: false,
    source: { citation: 'nubu2019', locator: 'L293', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'intervention',
    subFactors: ['intervention.relevant', 'intervention.userFriendly', 'intervention.evidenceBasedCoreComponents'],
    openEnded: false,
    source: { citation: 'nubu2019', locator: 'L296', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'deliveringStaff',
    subFactors: [
      'deliveringStaff.leadership',
      'deliveringStaff.engagement',
      'deliveringStaff.competent',
      'deliveringStaff.credible',
      'deliveringStaff.interactiveStyle',
    ],
    openEnded: false,
    source: { citation: 'nubu2019', locator: 'L299', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'technicalSupport',
    subFactors: [
      'technicalSupport.trainingProgramme',
      'technicalSupport.manuals',
      'technicalSupport.materials',
      'technicalSupport.supervision',
      'technicalSupport.adherenceEvaluation',
    ],
    openEnded: true,
    source: { citation: 'nubu2019', locator: 'L303', status: 'published' },
    licence: 'copyright',
  },
] as const satisfies readonly FactorGroupDefinition[]

/** Id of a row of {@link FACTOR_GROUPS}. */
export type FactorGroupId = (typeof FACTOR_GROUPS)[number]['id']

/** Id of a sub-factor of a group, `group.subFactor`. */
export type SubFactorId<Group extends FactorGroupId = FactorGroupId> = Extract<
  (typeof FACTOR_GROUPS)[number],
  { readonly id: Group }
>['subFactors'][number]
