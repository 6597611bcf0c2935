import type { IsoDate } from '@implementere/model'
import type {
  FrameContentNature,
  FrameContextNature,
  FrameGoal,
  FrameLevel,
  FrameModified,
  FramePlanned,
  FrameTiming,
  FrameWho,
} from './data/frame.ts'

/** What a rating can be about: three facets of quality and quality as a whole, three of responsiveness, and satisfaction. */
export const RATING_FACETS = [
  'quality',
  'interactiveDelivery',
  'clinicalSkill',
  'competence',
  'activity',
  'engagement',
  'involvement',
  'satisfaction',
] as const

/** One of {@link RATING_FACETS}. */
export type RatingFacet = (typeof RATING_FACETS)[number]

/** Of these, the ones that say how well it was given. */
export const QUALITY_FACETS = ['quality', 'interactiveDelivery', 'clinicalSkill', 'competence'] as const satisfies readonly RatingFacet[]

/** Who says what happened in a session. */
export const OBSERVERS = ['self', 'observer', 'recipient'] as const

/** One of {@link OBSERVERS}. */
export type Observer = (typeof OBSERVERS)[number]

/** Which side of a comparison a record belongs to, where there is one. */
export const CONDITIONS = ['programme', 'comparison'] as const

/** One of {@link CONDITIONS}. */
export type Condition = (typeof CONDITIONS)[number]

/** What every observation carries. Ids are opaque: they name nobody. */
export interface ObservationBase {
  readonly id: string
  readonly date: IsoDate
  /** Where: a school, an office, a clinic. */
  readonly site: string
  /** Anything to group by beside the fields of the record: municipality, service, cohort. Null is unknown. */
  readonly attributes: Readonly<Record<string, string | null>>
}

/** A rating on any scale. */
export interface Rating {
  readonly facet: RatingFacet
  /** Lowest point of the scale; below `max`. */
  readonly min: number
  readonly max: number
  /** Within the scale; null when it was not given. */
  readonly value: number | null
  /** Opaque id; null when unknown. */
  readonly rater: string | null
  /** Id of the instrument that was rated with, for example `fimp`; null where it is none with a name. Only the name: items stay with their owners. */
  readonly instrument: string | null
}

/** One session that was planned or held. Plain JSON; null is unknown and never zero. */
export interface SessionObservation extends ObservationBase {
  readonly practitioner: string | null
  readonly group: string | null
  /** Null where there is no comparison, or where it is unknown. */
  readonly condition: Condition | null
  /** `sessions` is 1 for a session that stood in the plan, 0 for an extra one. Minutes of 0 or more. */
  readonly planned: { readonly sessions: 0 | 1; readonly minutes: number | null }
  /** Whether it took place, and for how many minutes. */
  readonly delivered: { readonly occurred: boolean | null; readonly minutes: number | null }
  /** Grade of delivery of each component, 0 (not at all) to 1 (wholly); null where nobody saw it; `not-scheduled` where it had no place in this session. */
  readonly components: Readonly<Record<string, number | null | 'not-scheduled'>>
  /** Elements that the programme forbids, and whether they were seen. */
  readonly proscribed: Readonly<Record<string, boolean | null>>
  readonly observer: Observer | null
  readonly ratings: readonly Rating[]
  /** Persons who should be there, a whole number. */
  readonly enrolled: number | null
  /** Persons who were there. More than `enrolled` is possible (guests) and kept. */
  readonly attended: number | null
  /** Opaque ids of those who were there, only where distinct people are to be counted. */
  readonly participants: readonly string[] | null
  /** Homework tasks since the last session, summed over persons; null when nobody asked. */
  readonly homework: { readonly assigned: number | null; readonly done: number | null } | null
}

/** Whom an intervention is for and whom it met, counted at one time. The records of a site are parts of its population: no person is in two of them. */
export interface PopulationCount extends ObservationBase {
  /** Whether persons are counted, or settings such as schools and families. */
  readonly counts: 'persons' | 'settings'
  /** The part of the target group that is counted; null where the count is of the whole. */
  readonly stratum: string | null
  readonly eligible: number | null
  readonly invited: number | null
  readonly participants: number | null
  /** Of the participants, those who stayed to the end. */
  readonly completers: number | null
}

/** Another service that a recipient gets. */
export interface OtherService {
  /** Kind of service, as the organisation names its kinds. */
  readonly kind: string
  /** Whether it stands in place of the intervention (`alternative`) or beside it (`additional`). */
  readonly role: 'additional' | 'alternative' | null
  /** Core components of the intervention that are part of it; empty: none; null: unknown. */
  readonly coreComponents: readonly string[] | null
}

/** What one recipient gets from elsewhere. An empty list: asked, and nothing else. Null: unknown. */
export interface ServiceContact extends ObservationBase {
  /** Opaque id. */
  readonly recipient: string | null
  readonly condition: Condition | null
  readonly services: readonly OtherService[] | null
}

/** An element of practice, and where it is found. */
export interface PracticeElement {
  readonly id: string
  readonly inProgramme: boolean | null
  readonly inUsualPractice: boolean | null
}

/** Which elements make up the programme, and which of them usual practice has too. */
export interface ComponentProfile extends ObservationBase {
  readonly elements: readonly PracticeElement[]
}

/** A change of the intervention, described by the eight elements of FRAME. */
export interface Adaptation extends ObservationBase {
  readonly practitioner: string | null
  /** When and how it was made. */
  readonly timing: FrameTiming | null
  readonly planned: FramePlanned | null
  readonly decidedBy: readonly FrameWho[] | null
  readonly modified: FrameModified | null
  readonly level: FrameLevel | null
  /** Kind of change of content, for changes of content. */
  readonly contentNature: FrameContentNature | null
  /** Kind of change of context, for changes of context. */
  readonly contextNature: FrameContextNature | null
  /** Components that it touches; empty: none; null: unknown. */
  readonly components: readonly string[] | null
  /** Whether it keeps the core of the intervention as it is. A verdict of people, never computed. */
  readonly consistency: 'consistent' | 'inconsistent' | null
  readonly goals: readonly FrameGoal[] | null
  /** Why, in the words of those who decided. */
  readonly reason: string | null
}

/** Everything that measures are computed from. A list that is absent was not collected. */
export interface Observations {
  readonly sessions?: Iterable<SessionObservation>
  readonly populations?: Iterable<PopulationCount>
  readonly contacts?: Iterable<ServiceContact>
  readonly profiles?: Iterable<ComponentProfile>
  readonly adaptations?: Iterable<Adaptation>
}

/** Observations in lists, for what has to look at them more than once. */
export type ObservationLists = { readonly [Kind in ObservationKind]?: readonly ObservationOf[Kind][] }

/** Names of the lists of {@link Observations}. */
export const OBSERVATION_KINDS = ['sessions', 'populations', 'contacts', 'profiles', 'adaptations'] as const

/** One of {@link OBSERVATION_KINDS}. */
export type ObservationKind = (typeof OBSERVATION_KINDS)[number]

/** The record type of each list. */
export interface ObservationOf {
  readonly sessions: SessionObservation
  readonly populations: PopulationCount
  readonly contacts: ServiceContact
  readonly profiles: ComponentProfile
  readonly adaptations: Adaptation
}

/** A record with the list it belongs to, as streams and aggregators take it. */
export type Observation = { readonly [Kind in ObservationKind]: { readonly kind: Kind; readonly record: ObservationOf[Kind] } }[ObservationKind]
