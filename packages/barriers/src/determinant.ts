import type { DimensionId, Source, Sourced } from '@implementere/model'
import type { Cfir2009Key } from './data/cfir-2009.ts'
import type { CfirId } from './data/cfir.ts'
import type { DurlakDupreId } from './data/durlak-dupre.ts'
import type { ReadinessId } from './data/readiness.ts'
import type { TdfId } from './data/tdf.ts'

/** Where a determinant is named. `local` is an organisation's own. */
export const TAXONOMY_IDS = ['lecture', 'cfir', 'rmc2', 'pcat', 'local'] as const

/** One of {@link TAXONOMY_IDS}. */
export type TaxonomyId = (typeof TAXONOMY_IDS)[number]

/** How the source words it: as something that hinders, something that helps, or something that can do either. */
export const DIRECTIONS = ['barrier', 'facilitator', 'either'] as const

/** One of {@link DIRECTIONS}. */
export type Direction = (typeof DIRECTIONS)[number]

/** What of a resource can be counted: time pressure is needed against freed, training is planned against received. */
export const QUANTITY_IDS = ['hours', 'staff', 'money', 'trainingHours', 'supervisionHours'] as const

/** One of {@link QUANTITY_IDS}. */
export type QuantityId = (typeof QUANTITY_IDS)[number]

/** A way in which a determinant shows in what is measured. */
export interface Symptom {
  readonly id: string
  readonly dimension: DimensionId
}

/** Something that helps or hinders an implementation, and what it is called in other frameworks. Plain JSON. */
export interface Determinant extends Sourced {
  readonly id: string
  readonly taxonomy: TaxonomyId
  readonly direction: Direction
  /** The determinant it is a part of; null where it stands by itself. */
  readonly parent: string | null
  readonly cfir: readonly CfirId[]
  readonly tdf: readonly TdfId[]
  readonly durlakDupre: readonly DurlakDupreId[]
  readonly readiness: ReadinessId | null
  /** Keys of an endorsement table; null where they follow from `cfir`. */
  readonly keys2009: readonly Cfir2009Key[] | null
  /** The dimensions on which it shows when it is at work. */
  readonly symptoms: readonly Symptom[]
  /** What of it can be counted, in `ResourceRecord`. */
  readonly quantities: readonly QuantityId[]
}

/** What has to be said of a determinant of one's own; the rest has defaults. */
export type OwnDeterminant = Pick<Determinant, 'id'> & Partial<Omit<Determinant, 'taxonomy'>>

const OWN: Source = { citation: 'ours', locator: null, status: 'own' }

/**
 * A determinant of an organisation's own, to stand beside the catalogue. What is not said is empty: it is then rated and followed up like any other,
 * and looked up in an endorsement table only when it names `cfir` constructs or `keys2009`.
 *
 * @example
 * ```ts
 * const noCar = defineDeterminant({ id: 'noCarForHomeVisits', direction: 'barrier', cfir: ['cfir.availableResources'] })
 * noCar.taxonomy // => 'local'
 * noCar.keys2009 // => null
 * ```
 */
export function defineDeterminant(own: OwnDeterminant): Determinant {
  return {
    taxonomy: 'local',
    direction: 'either',
    parent: null,
    cfir: [],
    tdf: [],
    durlakDupre: [],
    readiness: null,
    keys2009: null,
    symptoms: [],
    quantities: [],
    source: OWN,
    licence: 'not-stated',
    ...own,
  }
}
