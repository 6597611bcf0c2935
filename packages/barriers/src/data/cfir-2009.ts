import type { Sourced } from '@implementere/model'

/** A construct of the CFIR as it was in 2009: the terms in which the strategies of ERIC were matched to barriers. */
export interface Cfir2009Definition extends Sourced {
  readonly id: string
  readonly domain: 'intervention' | 'outerSetting' | 'innerSetting' | 'individuals' | 'process'
}

const SOURCE = { citation: 'damschroder2009', locator: null, status: 'published' } as const
const LICENCE = 'cc-by-2.0' as const

const ROWS = [
  { id: 'interventionSource', domain: 'intervention' },
  { id: 'evidenceStrengthAndQuality', domain: 'intervention' },
  { id: 'relativeAdvantage', domain: 'intervention' },
  { id: 'adaptability', domain: 'intervention' },
  { id: 'trialability', domain: 'intervention' },
  { id: 'complexity', domain: 'intervention' },
  { id: 'designQualityAndPackaging', domain: 'intervention' },
  { id: 'cost', domain: 'intervention' },
  { id: 'patientNeedsAndResources', domain: 'outerSetting' },
  { id: 'cosmopolitanism', domain: 'outerSetting' },
  { id: 'peerPressure', domain: 'outerSetting' },
  { id: 'externalPolicyAndIncentives', domain: 'outerSetting' },
  { id: 'structuralCharacteristics', domain: 'innerSetting' },
  { id: 'networksAndCommunications', domain: 'innerSetting' },
  { id: 'culture', domain: 'innerSetting' },
  { id: 'implementationClimate', domain: 'innerSetting' },
  { id: 'tensionForChange', domain: 'innerSetting' },
  { id: 'compatibility', domain: 'innerSetting' },
  { id: 'relativePriority', domain: 'innerSetting' },
  { id: 'organizationalIncentivesAndRewards', domain: 'innerSetting' },
  { id: 'goalsAndFeedback', domain: 'innerSetting' },
  { id: 'learningClimate', domain: 'innerSetting' },
  { id: 'readinessForImplementation', domain: 'innerSetting' },
  { id: 'leadershipEngagement', domain: 'innerSetting' },
  { id: 'availableResources', domain: 'innerSetting' },
  { id: 'accessToKnowledgeAndInformation', domain: 'innerSetting' },
  { id: 'knowledgeAndBeliefs', domain: 'individuals' },
  { id: 'selfEfficacy', domain: 'individuals' },
  { id: 'individualStageOfChange', domain: 'individuals' },
  { id: 'individualIdentification', domain: 'individuals' },
  { id: 'planning', domain: 'process' },
  { id: 'opinionLeaders', domain: 'process' },
  { id: 'formallyAppointedLeaders', domain: 'process' },
  { id: 'champions', domain: 'process' },
  { id: 'externalChangeAgents', domain: 'process' },
  { id: 'keyStakeholders', domain: 'process' },
  { id: 'innovationParticipants', domain: 'process' },
  { id: 'executing', domain: 'process' },
  { id: 'reflectingAndEvaluating', domain: 'process' },
] as const satisfies readonly Omit<Cfir2009Definition, keyof Sourced>[]

/** Id of a row of {@link CFIR_2009_KEYS}. */
export type Cfir2009Key = (typeof ROWS)[number]['id']

/**
 * The 39 barriers of the study that matched strategies to barriers (Waltz and colleagues 2019), as keys of an endorsement table.
 *
 * Their terms are those of the CFIR of 2009. The heading Engaging has no row of its own there: its parts have.
 */
export const CFIR_2009_KEYS: readonly (Cfir2009Definition & { readonly id: Cfir2009Key })[] = /* @__PURE__ */ ROWS.map((row) => ({
  ...row,
  source: SOURCE,
  licence: LICENCE,
}))
