import type { Sourced } from '@implementere/model'

/** The three parts of readiness in R = MC² (`scaccia2015`): motivation, general capacity, capacity for just this innovation. */
export const READINESS_COMPONENT_IDS = ['generalCapacity', 'innovationCapacity', 'motivation'] as const

/** One of {@link READINESS_COMPONENT_IDS}. */
export type ReadinessComponentId = (typeof READINESS_COMPONENT_IDS)[number]

/** A subcomponent of readiness. */
export interface ReadinessDefinition extends Sourced {
  readonly id: string
  readonly component: ReadinessComponentId
}

const SOURCE = { citation: 'readinessTable2020', locator: 'Table 1', status: 'published' } as const
const LICENCE = 'cc-by-4.0' as const

const ROWS = [
  { id: 'rmc2.innovativeness', component: 'generalCapacity' },
  { id: 'rmc2.resourceUtilisation', component: 'generalCapacity' },
  { id: 'rmc2.culture', component: 'generalCapacity' },
  { id: 'rmc2.climate', component: 'generalCapacity' },
  { id: 'rmc2.leadership', component: 'generalCapacity' },
  { id: 'rmc2.staffCapacities', component: 'generalCapacity' },
  { id: 'rmc2.knowledgeAndSkills', component: 'innovationCapacity' },
  { id: 'rmc2.supportiveClimate', component: 'innovationCapacity' },
  { id: 'rmc2.programChampion', component: 'innovationCapacity' },
  { id: 'rmc2.interOrganisationalRelationships', component: 'innovationCapacity' },
  { id: 'rmc2.intraOrganisationalRelationships', component: 'innovationCapacity' },
  { id: 'rmc2.simplicity', component: 'motivation' },
  { id: 'rmc2.priority', component: 'motivation' },
  { id: 'rmc2.relativeAdvantage', component: 'motivation' },
  { id: 'rmc2.compatibility', component: 'motivation' },
  { id: 'rmc2.trialability', component: 'motivation' },
  { id: 'rmc2.observability', component: 'motivation' },
] as const satisfies readonly Omit<ReadinessDefinition, keyof Sourced>[]

/** Id of a row of {@link READINESS}. */
export type ReadinessId = (typeof ROWS)[number]['id']

/**
 * The 17 subcomponents of organisational readiness, R = MC²: 6 + 5 + 6. Readiness is for one innovation, and it changes.
 *
 * The product in the name is an idea, not a formula of ours: nothing here multiplies them.
 */
export const READINESS: readonly (ReadinessDefinition & { readonly id: ReadinessId })[] = /* @__PURE__ */ ROWS.map((row) => ({
  ...row,
  source: SOURCE,
  licence: LICENCE,
}))
