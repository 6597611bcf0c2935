import type { CoreElementId } from '../core-element.ts'
import type { ConceptId, FrameworkId } from './frameworks.ts'
import type { PhaseId } from '../phase.ts'

/**
 * How a concept and a part of the model correspond, in our judgement.
 *
 * - `exact`: the same work, as far as the published descriptions tell
 * - `partial`: they overlap, or one is a part of the other
 * - `none`: nothing on the other side corresponds
 */
export const RELATIONS = ['exact', 'partial', 'none'] as const

/** One of {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number]

/**
 * One correspondence between a framework and the model.
 *
 * `concept` is null where the framework has nothing for a core element; `coreElement` and `phase` are both null where the model has nothing for a concept.
 * Otherwise exactly one of `coreElement` and `phase` is given.
 */
export interface CrosswalkRow<Framework extends FrameworkId = FrameworkId> {
  readonly framework: Framework
  readonly concept: ConceptId<Framework> | null
  readonly coreElement: CoreElementId | null
  readonly phase: PhaseId | null
  readonly relation: Relation
}

/**
 * The model beside the published frameworks, row by row. The judgements are ours (`ours`, MIT); the concepts' names are the frameworks'.
 *
 * Every concept and every core element occurs in each framework, if only in a row of relation `none`, so that "nothing corresponds" is never a gap.
 * The phases of EPIS bear almost the model's names, offset by one: this table and never the name tells which is which.
 */
export const CROSSWALK: { readonly [Framework in FrameworkId]: readonly CrosswalkRow<Framework>[] } = {
  epis: [
    { framework: 'epis', concept: 'exploration', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'exploration', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'exploration', coreElement: null, phase: 'prepare', relation: 'partial' },
    { framework: 'epis', concept: 'preparation', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'preparation', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'preparation', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'preparation', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'preparation', coreElement: null, phase: 'prepare', relation: 'partial' },
    { framework: 'epis', concept: 'preparation', coreElement: null, phase: 'plan', relation: 'partial' },
    { framework: 'epis', concept: 'implementation', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'implementation', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'implementation', coreElement: null, phase: 'implement', relation: 'exact' },
    { framework: 'epis', concept: 'sustainment', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'sustainment', coreElement: 'KE9', phase: null, relation: 'partial' },
    { framework: 'epis', concept: 'sustainment', coreElement: null, phase: 'sustain', relation: 'exact' },
  ],
  aifStages: [
    { framework: 'aifStages', concept: 'exploration', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'exploration', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'exploration', coreElement: null, phase: 'prepare', relation: 'partial' },
    { framework: 'aifStages', concept: 'installation', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'installation', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'installation', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'installation', coreElement: null, phase: 'plan', relation: 'partial' },
    { framework: 'aifStages', concept: 'initialImplementation', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'initialImplementation', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'initialImplementation', coreElement: null, phase: 'implement', relation: 'partial' },
    { framework: 'aifStages', concept: 'fullImplementation', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'fullImplementation', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'fullImplementation', coreElement: 'KE9', phase: null, relation: 'partial' },
    { framework: 'aifStages', concept: 'fullImplementation', coreElement: null, phase: 'implement', relation: 'partial' },
    { framework: 'aifStages', concept: 'fullImplementation', coreElement: null, phase: 'sustain', relation: 'partial' },
  ],
  aifDrivers: [
    { framework: 'aifDrivers', concept: 'selection', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'training', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'training', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'coaching', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'coaching', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'fidelityAssessment', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'fidelityAssessment', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'decisionSupportDataSystem', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'decisionSupportDataSystem', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'decisionSupportDataSystem', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'facilitativeAdministration', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'facilitativeAdministration', coreElement: 'KE9', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'systemsIntervention', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'systemsIntervention', coreElement: 'KE9', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'technicalLeadership', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: 'adaptiveLeadership', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'aifDrivers', concept: null, coreElement: 'KE1', phase: null, relation: 'none' },
    { framework: 'aifDrivers', concept: null, coreElement: 'KE2', phase: null, relation: 'none' },
  ],
  aifTeams: [
    { framework: 'aifTeams', concept: 'implementationTeams', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'aifTeams', concept: null, coreElement: 'KE1', phase: null, relation: 'none' },
    { framework: 'aifTeams', concept: null, coreElement: 'KE2', phase: null, relation: 'none' },
    { framework: 'aifTeams', concept: null, coreElement: 'KE3', phase: null, relation: 'none' },
    { framework: 'aifTeams', concept: null, coreElement: 'KE5', phase: null, relation: 'none' },
    { framework: 'aifTeams', concept: null, coreElement: 'KE6', phase: null, relation: 'none' },
    { framework: 'aifTeams', concept: null, coreElement: 'KE7', phase: null, relation: 'none' },
    { framework: 'aifTeams', concept: null, coreElement: 'KE8', phase: null, relation: 'none' },
    { framework: 'aifTeams', concept: null, coreElement: 'KE9', phase: null, relation: 'none' },
  ],
  aifCycles: [
    { framework: 'aifCycles', concept: 'pdsaCycle', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'aifCycles', concept: 'usabilityTesting', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'aifCycles', concept: 'usabilityTesting', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'aifCycles', concept: 'practicePolicyLoop', coreElement: 'KE9', phase: null, relation: 'partial' },
    { framework: 'aifCycles', concept: null, coreElement: 'KE2', phase: null, relation: 'none' },
    { framework: 'aifCycles', concept: null, coreElement: 'KE3', phase: null, relation: 'none' },
    { framework: 'aifCycles', concept: null, coreElement: 'KE4', phase: null, relation: 'none' },
    { framework: 'aifCycles', concept: null, coreElement: 'KE5', phase: null, relation: 'none' },
    { framework: 'aifCycles', concept: null, coreElement: 'KE6', phase: null, relation: 'none' },
    { framework: 'aifCycles', concept: null, coreElement: 'KE8', phase: null, relation: 'none' },
  ],
  qif: [
    { framework: 'qif', concept: 'needsAndResources', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'needsAndResources', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'fit', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'capacityAndReadiness', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'possibilityForAdaptation', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'buyInAndClimate', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'generalCapacityBuilding', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'generalCapacityBuilding', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'staffRecruitment', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'staffRecruitment', coreElement: 'KE9', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'preInnovationTraining', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'preInnovationTraining', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'implementationTeams', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'implementationPlan', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'technicalAssistance', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'processEvaluation', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'processEvaluation', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'processEvaluation', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'supportiveFeedback', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'learningFromExperience', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'qif', concept: 'learningFromExperience', coreElement: 'KE9', phase: null, relation: 'partial' },
  ],
  cfirProcess: [
    { framework: 'cfirProcess', concept: 'teaming', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'assessingNeeds', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'assessingNeeds.deliverers', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'assessingNeeds.deliverers', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'assessingNeeds.recipients', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'assessingContext', coreElement: 'KE2', phase: null, relation: 'exact' },
    { framework: 'cfirProcess', concept: 'planning', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'planning', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'tailoringStrategies', coreElement: 'KE3', phase: null, relation: 'exact' },
    { framework: 'cfirProcess', concept: 'engaging', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'engaging.deliverers', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'engaging.recipients', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'doing', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'reflectingAndEvaluating', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'reflectingAndEvaluating', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'reflectingAndEvaluating.implementation', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'reflectingAndEvaluating.implementation', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'reflectingAndEvaluating.innovation', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'adapting', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'cfirProcess', concept: 'adapting', coreElement: 'KE9', phase: null, relation: 'partial' },
  ],
  stageCompletion: [
    { framework: 'stageCompletion', concept: 'engagement', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'feasibility', coreElement: 'KE1', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'feasibility', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'readinessPlanning', coreElement: 'KE2', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'readinessPlanning', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'readinessPlanning', coreElement: 'KE4', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'readinessPlanning', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'staffHiredAndTrained', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'monitoringEstablished', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'monitoringEstablished', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'servicesBegin', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'ongoingServices', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'competency', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'stageCompletion', concept: 'competency', coreElement: 'KE9', phase: null, relation: 'partial' },
  ],
  pdsa: [
    { framework: 'pdsa', concept: 'plan', coreElement: 'KE3', phase: null, relation: 'partial' },
    { framework: 'pdsa', concept: 'plan', coreElement: 'KE5', phase: null, relation: 'partial' },
    { framework: 'pdsa', concept: 'do', coreElement: 'KE6', phase: null, relation: 'partial' },
    { framework: 'pdsa', concept: 'study', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'pdsa', concept: 'study', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'pdsa', concept: 'act', coreElement: 'KE7', phase: null, relation: 'partial' },
    { framework: 'pdsa', concept: 'act', coreElement: 'KE8', phase: null, relation: 'partial' },
    { framework: 'pdsa', concept: 'act', coreElement: 'KE9', phase: null, relation: 'partial' },
    { framework: 'pdsa', concept: null, coreElement: 'KE1', phase: null, relation: 'none' },
    { framework: 'pdsa', concept: null, coreElement: 'KE2', phase: null, relation: 'none' },
    { framework: 'pdsa', concept: null, coreElement: 'KE4', phase: null, relation: 'none' },
  ],
}
