import type { Sourced } from '@implementere/model'
import type { Cfir2009Key } from './cfir-2009.ts'

/** The five domains of the CFIR. */
export const CFIR_DOMAIN_IDS = ['innovation', 'outerSetting', 'innerSetting', 'individuals', 'process'] as const

/** One of {@link CFIR_DOMAIN_IDS}. */
export type CfirDomainId = (typeof CFIR_DOMAIN_IDS)[number]

/** How well a construct of the CFIR 2.0 is found again in the terms of 2009: as it was, in part, or not at all. */
export const CROSSWALK_STATUSES = ['mapped', 'partial', 'none'] as const

/** One of {@link CROSSWALK_STATUSES}. */
export type CrosswalkStatus = (typeof CROSSWALK_STATUSES)[number]

/** A construct or subconstruct of the CFIR 2.0. */
export interface CfirDefinition extends Sourced {
  readonly id: string
  readonly domain: CfirDomainId
  /** The construct it is a part of; null for the 48 constructs themselves. */
  readonly parent: string | null
  /** In the domain of individuals: whether it is somebody's role, or what a person in a role needs, can, may and wants. Elsewhere null. */
  readonly aspect: 'role' | 'characteristic' | null
  /** Keys of 2009 under which strategies for it can be looked up; empty with `none`. */
  readonly keys2009: readonly Cfir2009Key[]
  /** Our reading of the published mapping, which was not seen whole. */
  readonly crosswalk: CrosswalkStatus
}

const SOURCE = { citation: 'damschroder2022', locator: 'Table 3', status: 'published' } as const
const LICENCE = 'cc-by-4.0' as const

const ROWS = [
  { id: 'cfir.source', domain: 'innovation', parent: null, aspect: null, keys2009: ['interventionSource'], crosswalk: 'mapped' },
  { id: 'cfir.evidenceBase', domain: 'innovation', parent: null, aspect: null, keys2009: ['evidenceStrengthAndQuality'], crosswalk: 'mapped' },
  { id: 'cfir.relativeAdvantage', domain: 'innovation', parent: null, aspect: null, keys2009: ['relativeAdvantage'], crosswalk: 'mapped' },
  { id: 'cfir.adaptability', domain: 'innovation', parent: null, aspect: null, keys2009: ['adaptability'], crosswalk: 'mapped' },
  { id: 'cfir.trialability', domain: 'innovation', parent: null, aspect: null, keys2009: ['trialability'], crosswalk: 'mapped' },
  { id: 'cfir.complexity', domain: 'innovation', parent: null, aspect: null, keys2009: ['complexity'], crosswalk: 'mapped' },
  { id: 'cfir.design', domain: 'innovation', parent: null, aspect: null, keys2009: ['designQualityAndPackaging'], crosswalk: 'mapped' },
  { id: 'cfir.cost', domain: 'innovation', parent: null, aspect: null, keys2009: ['cost'], crosswalk: 'mapped' },
  { id: 'cfir.criticalIncidents', domain: 'outerSetting', parent: null, aspect: null, keys2009: [], crosswalk: 'none' },
  { id: 'cfir.localAttitudes', domain: 'outerSetting', parent: null, aspect: null, keys2009: [], crosswalk: 'none' },
  { id: 'cfir.localConditions', domain: 'outerSetting', parent: null, aspect: null, keys2009: [], crosswalk: 'none' },
  { id: 'cfir.partnershipsAndConnections', domain: 'outerSetting', parent: null, aspect: null, keys2009: ['cosmopolitanism'], crosswalk: 'mapped' },
  { id: 'cfir.policiesAndLaws', domain: 'outerSetting', parent: null, aspect: null, keys2009: ['externalPolicyAndIncentives'], crosswalk: 'partial' },
  { id: 'cfir.financing', domain: 'outerSetting', parent: null, aspect: null, keys2009: ['externalPolicyAndIncentives'], crosswalk: 'partial' },
  {
    id: 'cfir.externalPressure',
    domain: 'outerSetting',
    parent: null,
    aspect: null,
    keys2009: ['peerPressure', 'externalPolicyAndIncentives'],
    crosswalk: 'partial',
  },
  { id: 'cfir.externalPressure.societal', domain: 'outerSetting', parent: 'cfir.externalPressure', aspect: null, keys2009: [], crosswalk: 'none' },
  {
    id: 'cfir.externalPressure.market',
    domain: 'outerSetting',
    parent: 'cfir.externalPressure',
    aspect: null,
    keys2009: ['peerPressure'],
    crosswalk: 'mapped',
  },
  {
    id: 'cfir.externalPressure.performanceMeasurement',
    domain: 'outerSetting',
    parent: 'cfir.externalPressure',
    aspect: null,
    keys2009: ['externalPolicyAndIncentives'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.structuralCharacteristics',
    domain: 'innerSetting',
    parent: null,
    aspect: null,
    keys2009: ['structuralCharacteristics'],
    crosswalk: 'mapped',
  },
  {
    id: 'cfir.structuralCharacteristics.physicalInfrastructure',
    domain: 'innerSetting',
    parent: 'cfir.structuralCharacteristics',
    aspect: null,
    keys2009: ['structuralCharacteristics'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.structuralCharacteristics.informationTechnologyInfrastructure',
    domain: 'innerSetting',
    parent: 'cfir.structuralCharacteristics',
    aspect: null,
    keys2009: ['structuralCharacteristics'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.structuralCharacteristics.workInfrastructure',
    domain: 'innerSetting',
    parent: 'cfir.structuralCharacteristics',
    aspect: null,
    keys2009: ['structuralCharacteristics'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.relationalConnections',
    domain: 'innerSetting',
    parent: null,
    aspect: null,
    keys2009: ['networksAndCommunications'],
    crosswalk: 'partial',
  },
  { id: 'cfir.communications', domain: 'innerSetting', parent: null, aspect: null, keys2009: ['networksAndCommunications'], crosswalk: 'partial' },
  { id: 'cfir.culture', domain: 'innerSetting', parent: null, aspect: null, keys2009: ['culture'], crosswalk: 'mapped' },
  { id: 'cfir.culture.humanEqualityCenteredness', domain: 'innerSetting', parent: 'cfir.culture', aspect: null, keys2009: [], crosswalk: 'none' },
  {
    id: 'cfir.culture.recipientCenteredness',
    domain: 'innerSetting',
    parent: 'cfir.culture',
    aspect: null,
    keys2009: ['patientNeedsAndResources'],
    crosswalk: 'partial',
  },
  { id: 'cfir.culture.delivererCenteredness', domain: 'innerSetting', parent: 'cfir.culture', aspect: null, keys2009: [], crosswalk: 'none' },
  {
    id: 'cfir.culture.learningCenteredness',
    domain: 'innerSetting',
    parent: 'cfir.culture',
    aspect: null,
    keys2009: ['learningClimate'],
    crosswalk: 'mapped',
  },
  { id: 'cfir.tensionForChange', domain: 'innerSetting', parent: null, aspect: null, keys2009: ['tensionForChange'], crosswalk: 'mapped' },
  { id: 'cfir.compatibility', domain: 'innerSetting', parent: null, aspect: null, keys2009: ['compatibility'], crosswalk: 'mapped' },
  { id: 'cfir.relativePriority', domain: 'innerSetting', parent: null, aspect: null, keys2009: ['relativePriority'], crosswalk: 'mapped' },
  {
    id: 'cfir.incentiveSystems',
    domain: 'innerSetting',
    parent: null,
    aspect: null,
    keys2009: ['organizationalIncentivesAndRewards'],
    crosswalk: 'mapped',
  },
  { id: 'cfir.missionAlignment', domain: 'innerSetting', parent: null, aspect: null, keys2009: ['goalsAndFeedback'], crosswalk: 'partial' },
  { id: 'cfir.availableResources', domain: 'innerSetting', parent: null, aspect: null, keys2009: ['availableResources'], crosswalk: 'mapped' },
  {
    id: 'cfir.availableResources.funding',
    domain: 'innerSetting',
    parent: 'cfir.availableResources',
    aspect: null,
    keys2009: ['availableResources'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.availableResources.space',
    domain: 'innerSetting',
    parent: 'cfir.availableResources',
    aspect: null,
    keys2009: ['availableResources'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.availableResources.materialsAndEquipment',
    domain: 'innerSetting',
    parent: 'cfir.availableResources',
    aspect: null,
    keys2009: ['availableResources'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.accessToKnowledgeAndInformation',
    domain: 'innerSetting',
    parent: null,
    aspect: null,
    keys2009: ['accessToKnowledgeAndInformation'],
    crosswalk: 'mapped',
  },
  { id: 'cfir.highLevelLeaders', domain: 'individuals', parent: null, aspect: 'role', keys2009: ['leadershipEngagement'], crosswalk: 'partial' },
  { id: 'cfir.midLevelLeaders', domain: 'individuals', parent: null, aspect: 'role', keys2009: ['leadershipEngagement'], crosswalk: 'partial' },
  { id: 'cfir.opinionLeaders', domain: 'individuals', parent: null, aspect: 'role', keys2009: ['opinionLeaders'], crosswalk: 'mapped' },
  {
    id: 'cfir.implementationFacilitators',
    domain: 'individuals',
    parent: null,
    aspect: 'role',
    keys2009: ['externalChangeAgents'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.implementationLeads',
    domain: 'individuals',
    parent: null,
    aspect: 'role',
    keys2009: ['formallyAppointedLeaders', 'champions'],
    crosswalk: 'partial',
  },
  { id: 'cfir.implementationTeamMembers', domain: 'individuals', parent: null, aspect: 'role', keys2009: ['keyStakeholders'], crosswalk: 'partial' },
  {
    id: 'cfir.otherImplementationSupport',
    domain: 'individuals',
    parent: null,
    aspect: 'role',
    keys2009: ['externalChangeAgents'],
    crosswalk: 'partial',
  },
  { id: 'cfir.innovationDeliverers', domain: 'individuals', parent: null, aspect: 'role', keys2009: ['keyStakeholders'], crosswalk: 'partial' },
  {
    id: 'cfir.innovationRecipients',
    domain: 'individuals',
    parent: null,
    aspect: 'role',
    keys2009: ['innovationParticipants'],
    crosswalk: 'partial',
  },
  { id: 'cfir.need', domain: 'individuals', parent: null, aspect: 'characteristic', keys2009: [], crosswalk: 'none' },
  {
    id: 'cfir.capability',
    domain: 'individuals',
    parent: null,
    aspect: 'characteristic',
    keys2009: ['knowledgeAndBeliefs', 'selfEfficacy'],
    crosswalk: 'partial',
  },
  { id: 'cfir.opportunity', domain: 'individuals', parent: null, aspect: 'characteristic', keys2009: [], crosswalk: 'none' },
  {
    id: 'cfir.motivation',
    domain: 'individuals',
    parent: null,
    aspect: 'characteristic',
    keys2009: ['individualStageOfChange', 'knowledgeAndBeliefs'],
    crosswalk: 'partial',
  },
  { id: 'cfir.teaming', domain: 'process', parent: null, aspect: null, keys2009: [], crosswalk: 'none' },
  { id: 'cfir.assessingNeeds', domain: 'process', parent: null, aspect: null, keys2009: ['patientNeedsAndResources'], crosswalk: 'partial' },
  { id: 'cfir.assessingNeeds.deliverers', domain: 'process', parent: 'cfir.assessingNeeds', aspect: null, keys2009: [], crosswalk: 'none' },
  {
    id: 'cfir.assessingNeeds.recipients',
    domain: 'process',
    parent: 'cfir.assessingNeeds',
    aspect: null,
    keys2009: ['patientNeedsAndResources'],
    crosswalk: 'partial',
  },
  { id: 'cfir.assessingContext', domain: 'process', parent: null, aspect: null, keys2009: ['planning'], crosswalk: 'partial' },
  { id: 'cfir.planning', domain: 'process', parent: null, aspect: null, keys2009: ['planning'], crosswalk: 'mapped' },
  { id: 'cfir.tailoringStrategies', domain: 'process', parent: null, aspect: null, keys2009: ['planning'], crosswalk: 'partial' },
  {
    id: 'cfir.engaging',
    domain: 'process',
    parent: null,
    aspect: null,
    keys2009: ['keyStakeholders', 'innovationParticipants'],
    crosswalk: 'partial',
  },
  { id: 'cfir.engaging.deliverers', domain: 'process', parent: 'cfir.engaging', aspect: null, keys2009: ['keyStakeholders'], crosswalk: 'partial' },
  {
    id: 'cfir.engaging.recipients',
    domain: 'process',
    parent: 'cfir.engaging',
    aspect: null,
    keys2009: ['innovationParticipants'],
    crosswalk: 'partial',
  },
  { id: 'cfir.doing', domain: 'process', parent: null, aspect: null, keys2009: ['executing'], crosswalk: 'mapped' },
  { id: 'cfir.reflectingAndEvaluating', domain: 'process', parent: null, aspect: null, keys2009: ['reflectingAndEvaluating'], crosswalk: 'mapped' },
  {
    id: 'cfir.reflectingAndEvaluating.implementation',
    domain: 'process',
    parent: 'cfir.reflectingAndEvaluating',
    aspect: null,
    keys2009: ['reflectingAndEvaluating'],
    crosswalk: 'partial',
  },
  {
    id: 'cfir.reflectingAndEvaluating.innovation',
    domain: 'process',
    parent: 'cfir.reflectingAndEvaluating',
    aspect: null,
    keys2009: ['reflectingAndEvaluating'],
    crosswalk: 'partial',
  },
  { id: 'cfir.adapting', domain: 'process', parent: null, aspect: null, keys2009: [], crosswalk: 'none' },
] as const satisfies readonly Omit<CfirDefinition, keyof Sourced>[]

/** Id of a row of {@link CFIR_CONSTRUCTS}. */
export type CfirId = (typeof ROWS)[number]['id']

/**
 * The updated Consolidated Framework for Implementation Research (CFIR 2.0): 48 constructs and 19 subconstructs in five domains.
 *
 * Names are the authors' (CC BY 4.0), explanations in the locale packs are ours, and so is the crosswalk to the keys of 2009 where it says `partial`.
 */
export const CFIR_CONSTRUCTS: readonly (CfirDefinition & { readonly id: CfirId })[] = /* @__PURE__ */ ROWS.map((row) => ({
  ...row,
  source: SOURCE,
  licence: LICENCE,
}))
