import type { Sourced } from '../source.ts'

/** A source of knowledge that evidence-based practice rests on. */
export interface KnowledgeSourceDefinition extends Sourced {
  readonly id: string
}

/** The three knowledge sources of evidence-based practice (kunnskapsbasert praksis). */
export const KNOWLEDGE_SOURCES = [
  { id: 'research', source: { citation: 'nubu2019', locator: 'L4', status: 'published' }, licence: 'copyright' },
  { id: 'experience', source: { citation: 'nubu2019', locator: 'L6', status: 'published' }, licence: 'copyright' },
  { id: 'preferences', source: { citation: 'nubu2019', locator: 'L7', status: 'published' }, licence: 'copyright' },
] as const satisfies readonly KnowledgeSourceDefinition[]

/** Id of a row of {@link KNOWLEDGE_SOURCES}. */
export type KnowledgeSourceId = (typeof KNOWLEDGE_SOURCES)[number]['id']

/** A landmark of the field that the lecture names. */
export interface OriginDefinition extends Sourced {
  readonly id: string
  readonly year: number
  /** Words of the cited work, in its own language; null where none are printed. */
  readonly quotation: string | null
}

/** Where evidence-based practice comes from, and how implementation science was defined in the first article of its journal. */
export const ORIGINS = [
  {
    id: 'evidenceBasedMedicine',
    year: 1991,
    quotation: null,
    source: { citation: 'nubu2019', locator: 'L10', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'implementationScience',
    year: 2006,
    quotation:
      'The scientific study of methods to promote the systematic uptake of clinical research findings and other evidence-based practices into routine practice…',
    source: { citation: 'ecclesMittman2006', locator: null, status: 'published' },
    licence: 'cc-by-2.0',
  },
] as const satisfies readonly OriginDefinition[]

/** Id of a row of {@link ORIGINS}. */
export type OriginId = (typeof ORIGINS)[number]['id']
