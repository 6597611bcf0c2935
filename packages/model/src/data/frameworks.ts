import type { Sourced } from '../source.ts'

/** A published framework that the model is set beside. */
export interface FrameworkDefinition extends Sourced {
  readonly id: string
  /** Its concepts in its own order, `concept` or `concept.part`. Ids, with texts in the locale packs. */
  readonly concepts: readonly string[]
}

/**
 * The frameworks of the crosswalks. The source and the licence are those of the names of their concepts.
 *
 * `stageCompletion` is a name of ours for the idea of the cited paper, whose instrument is a registered mark of its owners: nothing here is it.
 */
export const FRAMEWORKS = [
  {
    id: 'epis',
    concepts: ['exploration', 'preparation', 'implementation', 'sustainment'],
    source: { citation: 'aarons2011', locator: null, status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'aifStages',
    concepts: ['exploration', 'installation', 'initialImplementation', 'fullImplementation'],
    source: { citation: 'fixsenBlase2020', locator: null, status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'aifDrivers',
    concepts: [
      'selection',
      'training',
      'coaching',
      'fidelityAssessment',
      'decisionSupportDataSystem',
      'facilitativeAdministration',
      'systemsIntervention',
      'technicalLeadership',
      'adaptiveLeadership',
    ],
    source: { citation: 'metzBartley2012', locator: null, status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'aifTeams',
    concepts: ['implementationTeams'],
    source: { citation: 'metzBartley2012', locator: null, status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'aifCycles',
    concepts: ['pdsaCycle', 'usabilityTesting', 'practicePolicyLoop'],
    source: { citation: 'fixsenBlase2020', locator: null, status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'qif',
    concepts: [
      'needsAndResources',
      'fit',
      'capacityAndReadiness',
      'possibilityForAdaptation',
      'buyInAndClimate',
      'generalCapacityBuilding',
      'staffRecruitment',
      'preInnovationTraining',
      'implementationTeams',
      'implementationPlan',
      'technicalAssistance',
      'processEvaluation',
      'supportiveFeedback',
      'learningFromExperience',
    ],
    source: { citation: 'meyersQif2012', locator: null, status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'cfirProcess',
    concepts: [
      'teaming',
      'assessingNeeds',
      'assessingNeeds.deliverers',
      'assessingNeeds.recipients',
      'assessingContext',
      'planning',
      'tailoringStrategies',
      'engaging',
      'engaging.deliverers',
      'engaging.recipients',
      'doing',
      'reflectingAndEvaluating',
      'reflectingAndEvaluating.implementation',
      'reflectingAndEvaluating.innovation',
      'adapting',
    ],
    source: { citation: 'damschroder2022', locator: null, status: 'published' },
    licence: 'cc-by-4.0',
  },
  {
    id: 'stageCompletion',
    concepts: [
      'engagement',
      'feasibility',
      'readinessPlanning',
      'staffHiredAndTrained',
      'monitoringEstablished',
      'servicesBegin',
      'ongoingServices',
      'competency',
    ],
    source: { citation: 'chamberlain2011', locator: null, status: 'adapted' },
    licence: 'cc-by-2.0',
  },
  {
    id: 'pdsa',
    concepts: ['plan', 'do', 'study', 'act'],
    source: { citation: 'taylor2014', locator: null, status: 'published' },
    licence: 'copyright',
  },
] as const satisfies readonly FrameworkDefinition[]

/** Id of a row of {@link FRAMEWORKS}. */
export type FrameworkId = (typeof FRAMEWORKS)[number]['id']

/** Id of a concept of a framework. */
export type ConceptId<Framework extends FrameworkId = FrameworkId> = Extract<
  (typeof FRAMEWORKS)[number],
  { readonly id: Framework }
>['concepts'][number]
