import type { ChecklistComponentId, CoreElementId } from '@implementere/model'
import type { Instrument, QicComponent } from '../instrument.ts'
import { PROGRESS_SCALE } from '../scale.ts'
import { servedPhases } from './served-phases.ts'

/** The structure is published, the words and keys are ours. */
const SOURCE = { citation: 'meyersQit2012', locator: null, status: 'adapted' } as const

/** The six components of the tool. */
const COMPONENTS = [
  { id: '1', key: 'implementationTeam', source: SOURCE, licence: 'mit' },
  { id: '2', key: 'supportiveClimate', source: SOURCE, licence: 'mit' },
  { id: '3', key: 'implementationPlan', source: SOURCE, licence: 'mit' },
  { id: '4', key: 'trainingAndSupport', source: SOURCE, licence: 'mit' },
  { id: '5', key: 'developerCollaboration', source: SOURCE, licence: 'mit' },
  { id: '6', key: 'evaluation', source: SOURCE, licence: 'mit' },
] as const satisfies readonly QicComponent<ChecklistComponentId>[]

/**
 * The 29 steps, with the core elements they serve (ours). A step that the Norwegian checklist also has keeps its id, so the eight that it leaves out
 * stand last in their components: 2.6, 2.7, 4.5 and 6.3 to 6.7. Same id, same place: 1.2, 1.4, 2.5 and 4.3 still mean something else there.
 */
const STEPS = [
  { id: '1.1', key: 'teamStructure', component: '1', elements: ['KE1', 'KE4'] },
  { id: '1.2', key: 'teamLeader', component: '1', elements: ['KE1', 'KE4'] },
  { id: '1.3', key: 'areaSpecialists', component: '1', elements: ['KE1', 'KE4'] },
  { id: '1.4', key: 'communityMembers', component: '1', elements: ['KE1', 'KE4'] },
  { id: '1.5', key: 'documentedRoles', component: '1', elements: ['KE1', 'KE4'] },
  { id: '2.1', key: 'champions', component: '2', elements: ['KE4'] },
  { id: '2.2', key: 'communicateNeed', component: '2', elements: ['KE4'] },
  { id: '2.3', key: 'communicateBenefits', component: '2', elements: ['KE4'] },
  { id: '2.4', key: 'counterResistance', component: '2', elements: ['KE4'] },
  { id: '2.5', key: 'administrativeSupport', component: '2', elements: ['KE4'] },
  { id: '2.6', key: 'accountabilityPolicies', component: '2', elements: ['KE4', 'KE9'] },
  { id: '2.7', key: 'sharedDecisionPolicies', component: '2', elements: ['KE4', 'KE9'] },
  { id: '3.1', key: 'taskList', component: '3', elements: ['KE3'] },
  { id: '3.2', key: 'timeline', component: '3', elements: ['KE3'] },
  { id: '3.3', key: 'taskAssignment', component: '3', elements: ['KE3'] },
  { id: '4.1', key: 'trainingAndSupportNeeds', component: '4', elements: ['KE3'] },
  { id: '4.2', key: 'trainerRelations', component: '4', elements: ['KE3', 'KE6'] },
  { id: '4.3', key: 'trainersKnowNeeds', component: '4', elements: ['KE3', 'KE6'] },
  { id: '4.4', key: 'supportSystemCollaboration', component: '4', elements: ['KE6'] },
  { id: '4.5', key: 'trainersKnowGoals', component: '4', elements: ['KE3', 'KE6'] },
  { id: '5.1', key: 'collaborateOnQuality', component: '5', elements: ['KE1', 'KE7'] },
  { id: '5.2', key: 'problemSolving', component: '5', elements: ['KE7'] },
  { id: '6.1', key: 'measureFidelity', component: '6', elements: ['KE5', 'KE6', 'KE8'] },
  { id: '6.2', key: 'measureDosage', component: '6', elements: ['KE5', 'KE6', 'KE8'] },
  { id: '6.3', key: 'measureQuality', component: '6', elements: ['KE5', 'KE6', 'KE8'] },
  { id: '6.4', key: 'measureResponsiveness', component: '6', elements: ['KE5', 'KE6', 'KE8'] },
  { id: '6.5', key: 'measureDifferentiation', component: '6', elements: ['KE5', 'KE6', 'KE8'] },
  { id: '6.6', key: 'measureReach', component: '6', elements: ['KE5', 'KE6', 'KE8'] },
  { id: '6.7', key: 'documentAdaptations', component: '6', elements: ['KE6', 'KE7', 'KE8'] },
] as const satisfies readonly { id: string; key: string; component: ChecklistComponentId; elements: readonly CoreElementId[] }[]

/** Item id of {@link qit}. */
export type QitItemId = (typeof STEPS)[number]['id']

/**
 * The fuller structure of the Quality Implementation Tool, version 1: 29 steps in 6 components, in our own words.
 *
 * Not the published tool: its text is under copyright and its step list was not seen whole, so names and order of the steps are a reading of ours.
 * No study of the reliability or validity of either is known to us. Never compare its scores with those of `qicNo`.
 *
 * Source: structure `meyersQit2012`, which builds on `meyersQif2012`; wording, scale, weights and links to core elements ours.
 */
export const qit: Instrument<ChecklistComponentId, QitItemId> = {
  id: 'qit',
  version: 1,
  scale: PROGRESS_SCALE.id,
  scales: [PROGRESS_SCALE],
  components: COMPONENTS,
  items: /* @__PURE__ */ STEPS.map((step) => ({
    ...step,
    scale: PROGRESS_SCALE.id,
    weight: 1,
    reversed: false,
    phases: servedPhases(step.elements),
    appliesTo: null,
    printed: null,
    source: SOURCE,
    licence: 'mit' as const,
  })),
  references: ['meyersQit2012', 'meyersQif2012'],
  source: SOURCE,
  licence: 'mit',
}
