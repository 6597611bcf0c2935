/** What kind of thing is put into practice. */
export const INTERVENTION_KINDS = ['programme', 'method', 'practice', 'guideline', 'service', 'policy', 'other'] as const

/** One of {@link INTERVENTION_KINDS}. */
export type InterventionKind = (typeof INTERVENTION_KINDS)[number]

/** A part of an intervention. Core parts must not change; whether a part is core can be unknown. */
export interface InterventionComponent {
  readonly id: string
  readonly name: string | null
  readonly core: 'core' | 'adaptable' | 'unknown'
  /** Whether usual practice lacks it; null when unknown. */
  readonly unique: boolean | null
}

/** What is implemented. Plain JSON; null is unknown. */
export interface Intervention {
  readonly formatVersion: 1
  readonly id: string
  readonly name: string
  readonly kind: InterventionKind | null
  /** Who made it. */
  readonly developer: string | null
  /** Who answers for it today and may be asked about adaptations (tiltakseier); often the developer. */
  readonly owner: string | null
  readonly targetGroup: string | null
  /** Where it is delivered. */
  readonly setting: string | null
  readonly origin: 'ready-made' | 'self-developed' | null
  /** Where the wish for it came from: research looking for practice, or practice looking for a solution. */
  readonly initiative: 'research' | 'practice' | null
  readonly components: readonly InterventionComponent[]
}

/**
 * An {@link Intervention} from what is known of it; the rest is unknown, and it has no components yet. For what comes from outside, `parseIntervention` reads and checks.
 *
 * @example
 * ```ts
 * const { developer, components } = createIntervention({ id: 'pmto', name: 'GenerationPMTO', kind: 'programme' })
 * developer // => null
 * components // => []
 * ```
 */
export function createIntervention(known: Pick<Intervention, 'id' | 'name'> & Partial<Omit<Intervention, 'formatVersion'>>): Intervention {
  return {
    formatVersion: 1,
    id: known.id,
    name: known.name,
    kind: known.kind ?? null,
    developer: known.developer ?? null,
    owner: known.owner ?? null,
    targetGroup: known.targetGroup ?? null,
    setting: known.setting ?? null,
    origin: known.origin ?? null,
    initiative: known.initiative ?? null,
    components: known.components ?? [],
  }
}
