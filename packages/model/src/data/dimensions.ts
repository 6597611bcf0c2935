import type { Sourced } from '../source.ts'

/** The eight implementation dimensions, in the order of the lecture. */
export const DIMENSION_IDS = [
  'differentiation',
  'dosage',
  'reach',
  'comparisonMonitoring',
  'adherence',
  'quality',
  'adaptation',
  'responsiveness',
] as const

/** One of {@link DIMENSION_IDS}. */
export type DimensionId = (typeof DIMENSION_IDS)[number]

/** An implementation dimension: one of the ways in which an implementation can be good. */
export interface DimensionDefinition extends Sourced {
  readonly id: DimensionId
  /** Other terms in use for it, as the lecture lists them. Ids, with texts in the locale packs. */
  readonly otherTerms: readonly string[]
  /** What its definition and its other terms name below the dimension. Ids, with texts in the locale packs; none where nothing is named. */
  readonly facets: readonly string[]
}

/**
 * The dimensions. They belong to the lecture, which cites Dane and Schneider, Durlak and DuPre, and Dusenbury and colleagues; not to the model.
 *
 * `comparisonMonitoring` is printed «Monitorering» and means other services that the recipients get. What the core elements KE5 to KE7 call
 * monitoring, the tracking of quality, is something else.
 */
export const DIMENSIONS = [
  {
    id: 'differentiation',
    otherTerms: ['uniqueness'],
    facets: [],
    source: { citation: 'nubu2019', locator: 'L231', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'dosage',
    otherTerms: ['quantity', 'strength'],
    facets: [],
    source: { citation: 'nubu2019', locator: 'L236', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'reach',
    otherTerms: ['numberReached'],
    facets: ['representativeness', 'coverage.persons', 'coverage.settings'],
    source: { citation: 'nubu2019', locator: 'L239', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'comparisonMonitoring',
    otherTerms: ['contamination', 'alternativeServices'],
    facets: ['additionalServices', 'contamination', 'alternativeServices'],
    source: { citation: 'nubu2019', locator: 'L246', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'adherence',
    otherTerms: ['fidelity', 'adherence', 'compliance', 'integrity'],
    facets: [],
    source: { citation: 'nubu2019', locator: 'L252', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'quality',
    otherTerms: ['experienceBasedSkills'],
    facets: ['interactiveDelivery', 'clinicalSkill', 'competence'],
    source: { citation: 'nubu2019', locator: 'L258', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'adaptation',
    otherTerms: ['modification', 'reInvention'],
    facets: ['addedComponents'],
    source: { citation: 'nubu2019', locator: 'L264', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'responsiveness',
    otherTerms: ['attendance', 'satisfaction', 'homework'],
    facets: ['activity', 'engagement', 'involvement', 'attendance', 'satisfaction', 'homework'],
    source: { citation: 'nubu2019', locator: 'L269', status: 'published' },
    licence: 'copyright',
  },
] as const satisfies readonly DimensionDefinition[]

/** Id of another term for a dimension. */
export type OtherTermId<Dimension extends DimensionId = DimensionId> = RowOf<Dimension>['otherTerms'][number]

/** Id of a facet of a dimension. */
export type FacetId<Dimension extends DimensionId = DimensionId> = RowOf<Dimension>['facets'][number]

type RowOf<Dimension> = Extract<(typeof DIMENSIONS)[number], { readonly id: Dimension }>
