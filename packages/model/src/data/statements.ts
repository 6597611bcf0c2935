import type { CoreElementId } from '../core-element.ts'
import type { Sourced } from '../source.ts'

/** The slides of the lecture that the statements stand on. */
export const STATEMENT_SETS = ['whatIsImplementation', 'knowledgeStatus', 'whatPractitionersLookFor', 'conflicts'] as const

/** One of {@link STATEMENT_SETS}. */
export type StatementSet = (typeof STATEMENT_SETS)[number]

/**
 * What kind of statement it is. The lecture gives no reference beside any of them; their headings are ours but for the principle.
 *
 * - `definition`: what a word is taken to mean, or what implementing aims at
 * - `claim`: says how things are
 * - `unsourced-figure`: a number with no source given and none found: show it with that remark, never compute with it
 * - `principle`: says how things should be
 * - `conflict`: two concerns that pull apart, left open
 */
export const STATEMENT_STATUSES = ['definition', 'claim', 'unsourced-figure', 'principle', 'conflict'] as const

/** One of {@link STATEMENT_STATUSES}. */
export type StatementStatus = (typeof STATEMENT_STATUSES)[number]

/** Something the lecture states. It is shown as cited content, with its status; no computation rests on it. */
export interface StatementDefinition extends Sourced {
  readonly id: string
  readonly set: StatementSet
  readonly status: StatementStatus
  /** The core elements it bears on, a link of ours; none where it bears on the whole. */
  readonly coreElements: readonly CoreElementId[]
}

/** What the lecture states about implementation, in its order. */
export const STATEMENTS = [
  {
    id: 'knowledgeToPractice',
    set: 'whatIsImplementation',
    status: 'definition',
    coreElements: [],
    source: { citation: 'nubu2019', locator: 'L27', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'aimIsPracticeChange',
    set: 'whatIsImplementation',
    status: 'definition',
    coreElements: ['KE5', 'KE6'],
    source: { citation: 'nubu2019', locator: 'L33', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'twoReasonsForNoResult',
    set: 'whatIsImplementation',
    status: 'claim',
    coreElements: ['KE7', 'KE8'],
    source: { citation: 'nubu2019', locator: 'L40', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'twoStartingPoints',
    set: 'whatIsImplementation',
    status: 'claim',
    coreElements: ['KE1'],
    source: { citation: 'nubu2019', locator: 'L45', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'aboutOneThird',
    set: 'whatIsImplementation',
    status: 'unsourced-figure',
    coreElements: [],
    source: { citation: 'nubu2019', locator: 'L51', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'mostFade',
    set: 'whatIsImplementation',
    status: 'claim',
    coreElements: ['KE8', 'KE9'],
    source: { citation: 'nubu2019', locator: 'L55', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'moreKnownAboutWhatFails',
    set: 'knowledgeStatus',
    status: 'claim',
    coreElements: ['KE3'],
    source: { citation: 'nubu2019', locator: 'L83', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'oneWayChangesLittle',
    set: 'knowledgeStatus',
    status: 'claim',
    coreElements: ['KE3', 'KE6'],
    source: { citation: 'nubu2019', locator: 'L86', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'faceToFaceSkillBased',
    set: 'knowledgeStatus',
    status: 'claim',
    coreElements: ['KE3', 'KE6'],
    source: { citation: 'nubu2019', locator: 'L89', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'opinionLeadersAndChampions',
    set: 'knowledgeStatus',
    status: 'claim',
    coreElements: ['KE4'],
    source: { citation: 'nubu2019', locator: 'L92', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'easyAndIntegrated',
    set: 'whatPractitionersLookFor',
    status: 'claim',
    coreElements: ['KE1'],
    source: { citation: 'nubu2019', locator: 'L143', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'goodStoryNotData',
    set: 'whatPractitionersLookFor',
    status: 'claim',
    coreElements: ['KE4'],
    source: { citation: 'nubu2019', locator: 'L146', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'peersListenToPeers',
    set: 'whatPractitionersLookFor',
    status: 'claim',
    coreElements: ['KE4'],
    source: { citation: 'nubu2019', locator: 'L150', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'effectiveAndUserFriendly',
    set: 'whatPractitionersLookFor',
    status: 'principle',
    coreElements: ['KE1'],
    source: { citation: 'nubu2019', locator: 'L167', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'howLoyal',
    set: 'conflicts',
    status: 'conflict',
    coreElements: ['KE1', 'KE7'],
    source: { citation: 'nubu2019', locator: 'L339', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'fidelityOrAdaptation',
    set: 'conflicts',
    status: 'conflict',
    coreElements: ['KE1', 'KE7'],
    source: { citation: 'nubu2019', locator: 'L343', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'competentNotRigid',
    set: 'conflicts',
    status: 'conflict',
    coreElements: ['KE6', 'KE7'],
    source: { citation: 'nubu2019', locator: 'L347', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'autonomy',
    set: 'conflicts',
    status: 'conflict',
    coreElements: ['KE4'],
    source: { citation: 'nubu2019', locator: 'L351', status: 'adapted' },
    licence: 'copyright',
  },
  {
    id: 'commonFactors',
    set: 'conflicts',
    status: 'conflict',
    coreElements: ['KE1'],
    source: { citation: 'nubu2019', locator: 'L355', status: 'adapted' },
    licence: 'copyright',
  },
] as const satisfies readonly StatementDefinition[]

/** Id of a row of {@link STATEMENTS}. */
export type StatementId = (typeof STATEMENTS)[number]['id']
