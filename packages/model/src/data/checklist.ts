import type { Sourced } from '../source.ts'

/** The six components of the Quality of Implementation Checklist as the lecture prints it, in its order. */
export const CHECKLIST_COMPONENT_IDS = ['1', '2', '3', '4', '5', '6'] as const

/** One of {@link CHECKLIST_COMPONENT_IDS}. */
export type ChecklistComponentId = (typeof CHECKLIST_COMPONENT_IDS)[number]

/** The 21 items of the checklist (5 + 5 + 3 + 4 + 2 + 2), in its order. */
export const CHECKLIST_ITEM_IDS = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '3.1',
  '3.2',
  '3.3',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '5.1',
  '5.2',
  '6.1',
  '6.2',
] as const

/** One of {@link CHECKLIST_ITEM_IDS}. */
export type ChecklistItemId = (typeof CHECKLIST_ITEM_IDS)[number]

/** A component of the checklist: a heading with its items. */
export interface ChecklistComponentDefinition extends Sourced {
  readonly id: ChecklistComponentId
  /** English name for code, for example `implementationTeam`. */
  readonly key: string
}

/** An item of the checklist: something a team has done, partly done or not yet begun. */
export interface ChecklistItemDefinition extends Sourced {
  readonly id: ChecklistItemId
  /** English name for code, for example `steeringGroup`. */
  readonly key: string
  readonly component: ChecklistComponentId
}

/**
 * The components of the checklist. It belongs to the lecture, not to the model of the four centres.
 *
 * The lecture cites the framework (QIF); the tool with these six components is the QIT: cite both (`meyersQif2012`, `meyersQit2012`).
 */
export const CHECKLIST_COMPONENTS = [
  { id: '1', key: 'implementationTeam', source: { citation: 'nubu2019', locator: 'L174', status: 'published' }, licence: 'copyright' },
  { id: '2', key: 'supportiveClimate', source: { citation: 'nubu2019', locator: 'L185', status: 'published' }, licence: 'copyright' },
  { id: '3', key: 'implementationPlan', source: { citation: 'nubu2019', locator: 'L196', status: 'published' }, licence: 'copyright' },
  { id: '4', key: 'trainingAndSupport', source: { citation: 'nubu2019', locator: 'L203', status: 'published' }, licence: 'copyright' },
  { id: '5', key: 'developerCollaboration', source: { citation: 'nubu2019', locator: 'L212', status: 'published' }, licence: 'copyright' },
  { id: '6', key: 'evaluation', source: { citation: 'nubu2019', locator: 'L217', status: 'published' }, licence: 'copyright' },
] as const satisfies readonly ChecklistComponentDefinition[]

/** The items of the checklist. The source has no response scale, weights or cut-offs: those are the scoring package's own. */
export const CHECKLIST_ITEMS = [
  { id: '1.1', key: 'steeringGroup', component: '1', source: { citation: 'nubu2019', locator: 'L175', status: 'published' }, licence: 'copyright' },
  { id: '1.2', key: 'serviceLeaders', component: '1', source: { citation: 'nubu2019', locator: 'L177', status: 'published' }, licence: 'copyright' },
  { id: '1.3', key: 'areaSpecialists', component: '1', source: { citation: 'nubu2019', locator: 'L179', status: 'published' }, licence: 'copyright' },
  { id: '1.4', key: 'advisoryBoard', component: '1', source: { citation: 'nubu2019', locator: 'L181', status: 'published' }, licence: 'copyright' },
  {
    id: '1.5',
    key: 'rolesAndResponsibilities',
    component: '1',
    source: { citation: 'nubu2019', locator: 'L183', status: 'published' },
    licence: 'copyright',
  },
  { id: '2.1', key: 'champions', component: '2', source: { citation: 'nubu2019', locator: 'L186', status: 'published' }, licence: 'copyright' },
  { id: '2.2', key: 'communicateNeed', component: '2', source: { citation: 'nubu2019', locator: 'L188', status: 'published' }, licence: 'copyright' },
  {
    id: '2.3',
    key: 'communicateBenefits',
    component: '2',
    source: { citation: 'nubu2019', locator: 'L190', status: 'published' },
    licence: 'copyright',
  },
  {
    id: '2.4',
    key: 'counterResistance',
    component: '2',
    source: { citation: 'nubu2019', locator: 'L192', status: 'published' },
    licence: 'copyright',
  },
  {
    id: '2.5',
    key: 'anchoringAndAdministrativeSupport',
    component: '2',
    source: { citation: 'nubu2019', locator: 'L194', status: 'published' },
    licence: 'copyright',
  },
  { id: '3.1', key: 'taskList', component: '3', source: { citation: 'nubu2019', locator: 'L197', status: 'published' }, licence: 'copyright' },
  { id: '3.2', key: 'timeline', component: '3', source: { citation: 'nubu2019', locator: 'L199', status: 'published' }, licence: 'copyright' },
  { id: '3.3', key: 'taskAssignment', component: '3', source: { citation: 'nubu2019', locator: 'L201', status: 'published' }, licence: 'copyright' },
  {
    id: '4.1',
    key: 'trainingAndSupportNeeds',
    component: '4',
    source: { citation: 'nubu2019', locator: 'L204', status: 'published' },
    licence: 'copyright',
  },
  {
    id: '4.2',
    key: 'trainerRelations',
    component: '4',
    source: { citation: 'nubu2019', locator: 'L206', status: 'published' },
    licence: 'copyright',
  },
  {
    id: '4.3',
    key: 'implementersKnowContext',
    component: '4',
    source: { citation: 'nubu2019', locator: 'L208', status: 'published' },
    licence: 'copyright',
  },
  {
    id: '4.4',
    key: 'supportSystemCollaboration',
    component: '4',
    source: { citation: 'nubu2019', locator: 'L210', status: 'published' },
    licence: 'copyright',
  },
  {
    id: '5.1',
    key: 'collaborateOnQuality',
    component: '5',
    source: { citation: 'nubu2019', locator: 'L213', status: 'published' },
    licence: 'copyright',
  },
  { id: '5.2', key: 'problemSolving', component: '5', source: { citation: 'nubu2019', locator: 'L215', status: 'published' }, licence: 'copyright' },
  {
    id: '6.1',
    key: 'implementationIntegrity',
    component: '6',
    source: { citation: 'nubu2019', locator: 'L218', status: 'published' },
    licence: 'copyright',
  },
  { id: '6.2', key: 'dosageDelivered', component: '6', source: { citation: 'nubu2019', locator: 'L220', status: 'published' }, licence: 'copyright' },
] as const satisfies readonly ChecklistItemDefinition[]
