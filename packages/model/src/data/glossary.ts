import type { Sourced } from '../source.ts'

/** A term of the field as these packages use it. */
export interface GlossaryDefinition extends Sourced {
  readonly id: string
  /** Ids of terms that it is easily taken for. */
  readonly notToBeConfusedWith: readonly string[]
}

/** Norwegian and English terms of the field, and how these packages name them. The choice and the explanations are ours. */
export const GLOSSARY = [
  { id: 'intervention', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'interventionOwner', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'service', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'practitioner', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'recipient', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'implementationTeam', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'steeringGroup', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'advisoryBoard', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'champion', notToBeConfusedWith: ['opinionLeader'], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'opinionLeader', notToBeConfusedWith: ['champion'], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'anchoring', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'implementationLeadership', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'preconditions', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'usefulness', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'sustainability', notToBeConfusedWith: ['continuation'], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'continuation', notToBeConfusedWith: ['sustainability'], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'adjustment', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'adherence', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'dilution', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'barriers', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'facilitators', notToBeConfusedWith: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'coreElement', notToBeConfusedWith: ['coreComponent'], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'coreComponent', notToBeConfusedWith: ['coreElement'], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
] as const satisfies readonly GlossaryDefinition[]

/** Id of a row of {@link GLOSSARY}. */
export type GlossaryId = (typeof GLOSSARY)[number]['id']
