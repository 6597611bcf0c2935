import type { BarrierId, PromotingFactorId, SubFactorId } from '@implementere/model'
import type { CfirId } from './cfir.ts'
import type { DurlakDupreId } from './durlak-dupre.ts'
import type { ReadinessId } from './readiness.ts'
import type { TdfId } from './tdf.ts'

/** Ids of the determinants that the lecture names: barriers, promoting factors, sub-factors of its factor groups, and one of its conflicts. */
export type LectureDeterminantId = BarrierId | PromotingFactorId | SubFactorId | 'autonomyThreat'

/** What a determinant is called in other frameworks. */
export interface Mapping {
  readonly cfir: readonly CfirId[]
  readonly tdf: readonly TdfId[]
  readonly durlakDupre: readonly DurlakDupreId[]
  readonly readiness: ReadinessId | null
}

/**
 * The lecture's determinants in the terms of the CFIR 2.0, the TDF, Durlak & DuPre and R = MC². Every link is ours.
 *
 * None of the lecture's barriers or promoting factors lies in the outer setting of the CFIR, and of its factors only coordination with other services does.
 */
export const LECTURE_MAPPING: Readonly<Record<LectureDeterminantId, Mapping>> = {
  timePressure: {
    cfir: ['cfir.relativePriority', 'cfir.structuralCharacteristics.workInfrastructure', 'cfir.availableResources', 'cfir.opportunity'],
    tdf: ['tdf.environmentalContextAndResources'],
    durlakDupre: [],
    readiness: 'rmc2.priority',
  },
  insufficientTraining: {
    cfir: ['cfir.accessToKnowledgeAndInformation', 'cfir.capability'],
    tdf: ['tdf.knowledge', 'tdf.skills'],
    durlakDupre: ['durlakDupre.training', 'durlakDupre.technicalAssistance', 'durlakDupre.skillProficiency'],
    readiness: 'rmc2.knowledgeAndSkills',
  },
  dilution: {
    cfir: ['cfir.adapting', 'cfir.doing', 'cfir.reflectingAndEvaluating'],
    tdf: ['tdf.behaviouralRegulation'],
    durlakDupre: ['durlakDupre.adaptability'],
    readiness: null,
  },
  attitudes: {
    cfir: ['cfir.motivation', 'cfir.compatibility', 'cfir.culture'],
    tdf: ['tdf.professionalRoleAndIdentity'],
    durlakDupre: ['durlakDupre.compatibility', 'durlakDupre.perceivedNeed'],
    readiness: 'rmc2.compatibility',
  },
  'attitudes.generalScepticism': {
    cfir: ['cfir.relativeAdvantage', 'cfir.tensionForChange'],
    tdf: ['tdf.beliefsAboutConsequences'],
    durlakDupre: ['durlakDupre.perceivedBenefits', 'durlakDupre.perceivedNeed'],
    readiness: 'rmc2.relativeAdvantage',
  },
  'attitudes.changeFatigue': {
    cfir: ['cfir.culture.learningCenteredness', 'cfir.relativePriority'],
    tdf: ['tdf.emotion', 'tdf.optimism'],
    durlakDupre: ['durlakDupre.normsRegardingChange'],
    readiness: 'rmc2.climate',
  },
  'attitudes.professionalCriticism': {
    cfir: ['cfir.complexity', 'cfir.design', 'cfir.compatibility'],
    tdf: ['tdf.beliefsAboutConsequences'],
    durlakDupre: ['durlakDupre.compatibility'],
    readiness: 'rmc2.simplicity',
  },
  'attitudes.otherPriorities': {
    cfir: ['cfir.cost', 'cfir.complexity', 'cfir.relativePriority'],
    tdf: ['tdf.goals', 'tdf.environmentalContextAndResources'],
    durlakDupre: ['durlakDupre.perceivedNeed'],
    readiness: 'rmc2.priority',
  },
  autonomyThreat: {
    cfir: ['cfir.adaptability', 'cfir.compatibility', 'cfir.motivation', 'cfir.culture.delivererCenteredness'],
    tdf: ['tdf.professionalRoleAndIdentity', 'tdf.emotion'],
    durlakDupre: ['durlakDupre.adaptability', 'durlakDupre.compatibility'],
    readiness: 'rmc2.compatibility',
  },
  clearAdvantage: {
    cfir: ['cfir.relativeAdvantage', 'cfir.compatibility', 'cfir.missionAlignment'],
    tdf: ['tdf.beliefsAboutConsequences'],
    durlakDupre: ['durlakDupre.perceivedBenefits', 'durlakDupre.compatibility'],
    readiness: 'rmc2.relativeAdvantage',
  },
  easyToUse: {
    cfir: ['cfir.complexity', 'cfir.compatibility'],
    tdf: ['tdf.beliefsAboutCapabilities'],
    durlakDupre: ['durlakDupre.compatibility'],
    readiness: 'rmc2.simplicity',
  },
  researchAndReputation: {
    cfir: ['cfir.evidenceBase', 'cfir.source'],
    tdf: ['tdf.beliefsAboutConsequences'],
    durlakDupre: ['durlakDupre.preventionTheoryAndResearch'],
    readiness: 'rmc2.observability',
  },
  informalOpinionLeaders: {
    cfir: ['cfir.opinionLeaders'],
    tdf: ['tdf.socialInfluences'],
    durlakDupre: ['durlakDupre.champion'],
    readiness: 'rmc2.programChampion',
  },
  inspiringPractice: {
    cfir: ['cfir.motivation'],
    tdf: ['tdf.emotion', 'tdf.intentions'],
    durlakDupre: ['durlakDupre.perceivedBenefits'],
    readiness: null,
  },
  sufficientResources: {
    cfir: ['cfir.availableResources', 'cfir.structuralCharacteristics.workInfrastructure'],
    tdf: ['tdf.environmentalContextAndResources'],
    durlakDupre: ['durlakDupre.funding'],
    readiness: 'rmc2.resourceUtilisation',
  },
  physicalAndTechnicalSupport: {
    cfir: ['cfir.structuralCharacteristics.physicalInfrastructure', 'cfir.accessToKnowledgeAndInformation'],
    tdf: ['tdf.environmentalContextAndResources'],
    durlakDupre: ['durlakDupre.technicalAssistance'],
    readiness: 'rmc2.supportiveClimate',
  },
  'organisationalCulture.changeOriented': {
    cfir: ['cfir.culture.learningCenteredness'],
    tdf: ['tdf.socialInfluences'],
    durlakDupre: ['durlakDupre.normsRegardingChange'],
    readiness: 'rmc2.innovativeness',
  },
  'organisationalCulture.positiveWorkClimate': {
    cfir: ['cfir.relationalConnections', 'cfir.culture'],
    tdf: ['tdf.socialInfluences', 'tdf.emotion'],
    durlakDupre: ['durlakDupre.positiveWorkClimate'],
    readiness: 'rmc2.climate',
  },
  'organisationalCulture.integrationOfNewAndExisting': {
    cfir: ['cfir.compatibility'],
    tdf: ['tdf.environmentalContextAndResources'],
    durlakDupre: ['durlakDupre.integrationOfNewProgramming'],
    readiness: 'rmc2.compatibility',
  },
  'organisationalCulture.sharedVisionsAndValues': {
    cfir: ['cfir.missionAlignment', 'cfir.culture'],
    tdf: ['tdf.goals', 'tdf.socialInfluences'],
    durlakDupre: ['durlakDupre.sharedVision'],
    readiness: 'rmc2.culture',
  },
  'staff.theoreticalOrientation': {
    cfir: ['cfir.innovationDeliverers', 'cfir.motivation'],
    tdf: ['tdf.professionalRoleAndIdentity'],
    durlakDupre: ['durlakDupre.perceivedBenefits'],
    readiness: null,
  },
  'staff.competence': {
    cfir: ['cfir.innovationDeliverers', 'cfir.capability'],
    tdf: ['tdf.skills'],
    durlakDupre: ['durlakDupre.skillProficiency'],
    readiness: 'rmc2.staffCapacities',
  },
  'staff.education': {
    cfir: ['cfir.innovationDeliverers', 'cfir.capability'],
    tdf: ['tdf.knowledge'],
    durlakDupre: ['durlakDupre.skillProficiency'],
    readiness: 'rmc2.staffCapacities',
  },
  'staff.opennessToChange': {
    cfir: ['cfir.innovationDeliverers', 'cfir.motivation'],
    tdf: ['tdf.intentions', 'tdf.optimism'],
    durlakDupre: ['durlakDupre.perceivedNeed'],
    readiness: 'rmc2.innovativeness',
  },
  'staff.selfEfficacy': {
    cfir: ['cfir.innovationDeliverers', 'cfir.capability'],
    tdf: ['tdf.beliefsAboutCapabilities'],
    durlakDupre: ['durlakDupre.selfEfficacy'],
    readiness: null,
  },
  'staff.implementationSkills': {
    cfir: ['cfir.innovationDeliverers', 'cfir.capability'],
    tdf: ['tdf.skills'],
    durlakDupre: ['durlakDupre.skillProficiency'],
    readiness: 'rmc2.knowledgeAndSkills',
  },
  'practicesAndProcesses.sharedDecisions': {
    cfir: ['cfir.teaming', 'cfir.relationalConnections'],
    tdf: ['tdf.socialInfluences'],
    durlakDupre: ['durlakDupre.sharedDecisionMaking'],
    readiness: 'rmc2.climate',
  },
  'practicesAndProcesses.coordinationWithOtherServices': {
    cfir: ['cfir.partnershipsAndConnections'],
    tdf: ['tdf.environmentalContextAndResources'],
    durlakDupre: ['durlakDupre.coordinationWithAgencies'],
    readiness: 'rmc2.interOrganisationalRelationships',
  },
  'practicesAndProcesses.openEffectiveCommunication': {
    cfir: ['cfir.communications'],
    tdf: ['tdf.socialInfluences'],
    durlakDupre: ['durlakDupre.communication'],
    readiness: 'rmc2.intraOrganisationalRelationships',
  },
  'practicesAndProcesses.goodTaskDescriptions': {
    cfir: ['cfir.planning', 'cfir.structuralCharacteristics.workInfrastructure'],
    tdf: ['tdf.goals', 'tdf.behaviouralRegulation'],
    durlakDupre: ['durlakDupre.formulationOfTasks'],
    readiness: null,
  },
  'intervention.relevant': {
    cfir: ['cfir.compatibility', 'cfir.relativeAdvantage'],
    tdf: ['tdf.beliefsAboutConsequences'],
    durlakDupre: ['durlakDupre.compatibility'],
    readiness: 'rmc2.compatibility',
  },
  'intervention.userFriendly': {
    cfir: ['cfir.complexity', 'cfir.design'],
    tdf: ['tdf.beliefsAboutCapabilities'],
    durlakDupre: ['durlakDupre.adaptability'],
    readiness: 'rmc2.simplicity',
  },
  'intervention.evidenceBasedCoreComponents': {
    cfir: ['cfir.evidenceBase'],
    tdf: ['tdf.beliefsAboutConsequences'],
    durlakDupre: ['durlakDupre.preventionTheoryAndResearch'],
    readiness: null,
  },
  'deliveringStaff.leadership': {
    cfir: ['cfir.midLevelLeaders', 'cfir.implementationLeads'],
    tdf: ['tdf.socialInfluences'],
    durlakDupre: ['durlakDupre.leadership', 'durlakDupre.managerialSupport'],
    readiness: 'rmc2.leadership',
  },
  'deliveringStaff.engagement': {
    cfir: ['cfir.implementationFacilitators', 'cfir.motivation'],
    tdf: ['tdf.intentions'],
    durlakDupre: ['durlakDupre.champion'],
    readiness: 'rmc2.programChampion',
  },
  'deliveringStaff.competent': {
    cfir: ['cfir.implementationFacilitators', 'cfir.capability'],
    tdf: ['tdf.skills'],
    durlakDupre: ['durlakDupre.technicalAssistance'],
    readiness: null,
  },
  'deliveringStaff.credible': {
    cfir: ['cfir.implementationFacilitators', 'cfir.opinionLeaders'],
    tdf: ['tdf.socialInfluences'],
    durlakDupre: ['durlakDupre.champion'],
    readiness: null,
  },
  'deliveringStaff.interactiveStyle': {
    cfir: ['cfir.implementationFacilitators', 'cfir.engaging'],
    tdf: ['tdf.socialInfluences'],
    durlakDupre: ['durlakDupre.training'],
    readiness: null,
  },
  'technicalSupport.trainingProgramme': {
    cfir: ['cfir.accessToKnowledgeAndInformation'],
    tdf: ['tdf.knowledge', 'tdf.skills'],
    durlakDupre: ['durlakDupre.training'],
    readiness: 'rmc2.supportiveClimate',
  },
  'technicalSupport.manuals': {
    cfir: ['cfir.availableResources.materialsAndEquipment', 'cfir.accessToKnowledgeAndInformation'],
    tdf: ['tdf.environmentalContextAndResources'],
    durlakDupre: ['durlakDupre.technicalAssistance'],
    readiness: null,
  },
  'technicalSupport.materials': {
    cfir: ['cfir.availableResources.materialsAndEquipment'],
    tdf: ['tdf.environmentalContextAndResources'],
    durlakDupre: ['durlakDupre.technicalAssistance'],
    readiness: null,
  },
  'technicalSupport.supervision': {
    cfir: ['cfir.accessToKnowledgeAndInformation', 'cfir.otherImplementationSupport'],
    tdf: ['tdf.skills', 'tdf.behaviouralRegulation'],
    durlakDupre: ['durlakDupre.technicalAssistance'],
    readiness: 'rmc2.supportiveClimate',
  },
  'technicalSupport.adherenceEvaluation': {
    cfir: ['cfir.reflectingAndEvaluating.implementation'],
    tdf: ['tdf.behaviouralRegulation'],
    durlakDupre: ['durlakDupre.technicalAssistance'],
    readiness: null,
  },
}
