import type { ReferenceId } from './references.ts'
import type { Sourced } from '../source.ts'

/** A set of definitions of this package, and whose it is. */
export interface SetDefinition extends Sourced {
  readonly id: string
  /** The model of the four centres, the lecture, or ours. Never present one as another. */
  readonly belongsTo: 'model' | 'lecture' | 'ours'
  /** What the set cites, or ought to. */
  readonly cites: readonly ReferenceId[]
}

/** Every set of definitions in this package. Only the phases and the core elements belong to the model; the rest is the lecture's or ours. */
export const SETS = [
  { id: 'phases', belongsTo: 'model', cites: [], source: { citation: 'implementere', locator: 'L17', status: 'published' }, licence: 'not-stated' },
  {
    id: 'coreElements',
    belongsTo: 'model',
    cites: ['aarons2011', 'fixsenBlase2020', 'metzBartley2012'],
    source: { citation: 'implementere', locator: 'L17', status: 'published' },
    licence: 'not-stated',
  },
  { id: 'guidingQuestions', belongsTo: 'ours', cites: ['implementere'], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  {
    id: 'origins',
    belongsTo: 'lecture',
    cites: ['ecclesMittman2006'],
    source: { citation: 'nubu2019', locator: 'L10', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'knowledgeSources',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L1', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'whatIsImplementation',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L25', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'spreadContinuum',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L61', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'knowledgeStatus',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L81', status: 'published' },
    licence: 'copyright',
  },
  { id: 'senses', belongsTo: 'lecture', cites: [], source: { citation: 'nubu2019', locator: 'L104', status: 'published' }, licence: 'copyright' },
  {
    id: 'fidelityExemplars',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L118', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'ownOutcomes',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L124', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'whatPractitionersLookFor',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L141', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'practitionerAttributes',
    belongsTo: 'lecture',
    cites: ['dearing2009'],
    source: { citation: 'nubu2019', locator: 'L153', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'checklist',
    belongsTo: 'lecture',
    cites: ['meyersQif2012', 'meyersQit2012'],
    source: { citation: 'nubu2019', locator: 'L173', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'dimensions',
    belongsTo: 'lecture',
    cites: ['daneSchneider1998', 'durlakDupre2008', 'dusenbury2003'],
    source: { citation: 'nubu2019', locator: 'L227', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'factorGroups',
    belongsTo: 'lecture',
    cites: ['durlakDupre2008', 'greenberg2005'],
    source: { citation: 'nubu2019', locator: 'L285', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'training',
    belongsTo: 'lecture',
    cites: ['joyceShowers2002'],
    source: { citation: 'nubu2019', locator: 'L331', status: 'published' },
    licence: 'copyright',
  },
  { id: 'conflicts', belongsTo: 'lecture', cites: [], source: { citation: 'nubu2019', locator: 'L337', status: 'published' }, licence: 'copyright' },
  { id: 'barriers', belongsTo: 'lecture', cites: [], source: { citation: 'nubu2019', locator: 'L359', status: 'published' }, licence: 'copyright' },
  {
    id: 'promotingFactors',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L387', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'summaryPoints',
    belongsTo: 'lecture',
    cites: [],
    source: { citation: 'nubu2019', locator: 'L408', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'crosswalk',
    belongsTo: 'ours',
    cites: ['aarons2011', 'fixsenBlase2020', 'metzBartley2012', 'meyersQif2012', 'damschroder2022', 'chamberlain2011', 'taylor2014'],
    source: { citation: 'ours', locator: null, status: 'own' },
    licence: 'mit',
  },
  { id: 'glossary', belongsTo: 'ours', cites: [], source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
] as const satisfies readonly SetDefinition[]

/** Id of a row of {@link SETS}. */
export type SetId = (typeof SETS)[number]['id']
