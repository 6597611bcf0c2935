import type { DimensionId, Sourced, Unit } from '@implementere/model'
import type { Expression } from '../expression.ts'
import { QUALITY_FACETS } from '../observation.ts'
import type { NumberColumnOf, RelationId, TextColumnOf } from './relations.ts'

/** Which way is better. An adaptation is neither good nor bad in itself. */
export type Direction = 'higher' | 'lower' | 'none'

type RowExpression<Relation extends RelationId> = Expression<NumberColumnOf<Relation>, TextColumnOf<Relation>>

/** What a relation adds to the sums of a measure. */
export type Part = {
  readonly [Relation in RelationId]: {
    readonly over: Relation
    /** Rows that belong to the measure; a row of which this is unknown counts as unknown. All rows when absent. */
    readonly where?: RowExpression<Relation>
    /** Rows that it can be asked of: where this is known to be 0 the row is not applicable and leaves the denominator. */
    readonly applicable?: RowExpression<Relation>
    readonly numerator: RowExpression<Relation>
    readonly denominator: RowExpression<Relation>
  }
}[RelationId]

/** What every measure says of itself. */
export interface MeasureBase extends Sourced {
  /** `dimension.facet`. */
  readonly id: string
  readonly dimension: DimensionId
  readonly direction: Direction
  readonly unit: Unit
  /** Whether numerator and denominator count people, so that small ones are to be hidden. */
  readonly people: boolean
}

/**
 * A sum by a sum, over the rows of which both are known. Never an average of ratios.
 *
 * Where a row has a numerator and a denominator of 0 (a session outside the plan), it counts against all denominators, also of rows whose numerator is unknown: with five of ten
 * planned sessions known, three extra ones are one and a half in the numerator. So the value is one that the unknown can make. Rows of a `bounded` ratio are summed as they are.
 */
export interface RatioMeasure extends MeasureBase {
  readonly kind: 'ratio'
  /** One relation, or two where events are set against exposure. */
  readonly parts: readonly [Part] | readonly [Part, Part]
  /** Whether the numerator of a row lies between 0 and its denominator: then what is unknown has a worst and a best. */
  readonly bounded: boolean
  /**
   * Greatest numerator that one row can have where its denominator is no limit to it: 1 for a session, which is held once, planned or not. What is unknown then has a
   * worst and a best too. Absent: no end, and no bounds (minutes).
   */
  readonly rowMaximum?: number
  /** Wilson's interval where rows are whole and independent units; null where only an interval over clusters is honest. */
  readonly interval: 'wilson' | null
}

/** A sum. */
export interface TotalMeasure extends MeasureBase {
  readonly kind: 'total'
  readonly parts: readonly [Part]
}

/** How many different ids: a union of sets, so that nobody is counted twice over months or sites. */
export interface DistinctMeasure extends MeasureBase {
  readonly kind: 'distinct'
  readonly over: RelationId
  readonly column: string
}

/** Half the sum of differences between two sets of shares over strata: 0 where they are alike, 1 where nothing is shared. */
export interface DistanceMeasure extends MeasureBase {
  readonly kind: 'distance'
  readonly over: RelationId
  readonly where: Expression
  readonly stratum: string
  /** Whose shares are looked at. */
  readonly numerator: Expression
  /** Whose shares they are set against. */
  readonly denominator: Expression
}

/** A ratio in the programme less the same ratio in the comparison. */
export interface ContrastMeasure extends MeasureBase {
  readonly kind: 'contrast'
  readonly parts: readonly [Part]
  readonly bounded: boolean
}

/** A measure as data: rows, columns, streams and SQL evaluate this and nothing else. */
export type MeasureDefinition = RatioMeasure | TotalMeasure | DistinctMeasure | DistanceMeasure | ContrastMeasure

const OURS = { citation: 'ours', locator: null, status: 'own' } as const
const DURLAK = { citation: 'durlakDupre2008', locator: null, status: 'adapted' } as const
const LECTURE = { citation: 'nubu2019', locator: 'L227-275', status: 'adapted' } as const
/** A rating as its place on its scale, 0 at the lowest point and 1 at the highest (proportion of maximum possible). */
const PLACE = ['/', ['-', 'value', 'least'], ['-', 'most', 'least']] as const
const SCHEDULED = ['and', 'scheduled', 'occurred'] as const
const GRADES = { over: 'components', applicable: SCHEDULED, numerator: 'grade', denominator: 1 } as const
/** What was delivered of a session that did not take place is known: nothing. */
const MINUTES = ['if', ['not', 'occurred'], 0, 'deliveredMinutes'] as const
const PERSONS = ['if', ['not', 'occurred'], 0, 'attended'] as const
const PERSON_MINUTES = ['if', ['not', 'occurred'], 0, ['*', 'attended', 'deliveredMinutes']] as const
const PLANNED_MINUTES = ['if', 'plannedSessions', 'plannedMinutes', 0] as const
const SESSIONS_HELD = { over: 'sessions', numerator: 0, denominator: 'occurred' } as const
const OF_PERSONS = ['is', 'counts', 'persons'] as const
const OF_SETTINGS = ['is', 'counts', 'settings'] as const

/**
 * Every measure, once. The dimensions stand in the order of the lecture that lists them.
 *
 * A value that nobody knows leaves numerator and denominator and is counted as unknown; what could not be asked (a component that was not scheduled, the
 * attendance of a session that was not held) is not applicable and counted apart. Source and licence are those of name and formula.
 *
 * @example
 * ```ts
 * MEASURES.find(({ id }) => id === 'reach.uptake')?.dimension // => 'reach'
 * ```
 */
export const MEASURES = [
  {
    id: 'differentiation.uniqueElements',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'differentiation',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [
      { over: 'elements', applicable: 'inProgramme', numerator: ['and', 'inProgramme', ['not', 'inUsualPractice']], denominator: 'inProgramme' },
    ],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'differentiation.overlap',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'differentiation',
    direction: 'lower',
    people: false,
    interval: null,
    parts: [{ over: 'elements', numerator: ['and', 'inProgramme', 'inUsualPractice'], denominator: ['or', 'inProgramme', 'inUsualPractice'] }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'differentiation.contrast',
    kind: 'contrast',
    dimension: 'differentiation',
    direction: 'higher',
    unit: 'ratio',
    people: false,
    bounded: true,
    parts: [GRADES],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'dosage.sessionsDelivered',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'higher',
    unit: 'proportion',
    people: false,
    bounded: false,
    rowMaximum: 1,
    interval: 'wilson',
    parts: [{ over: 'sessions', numerator: 'occurred', denominator: 'plannedSessions' }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'dosage.sessionsDeliveredCapped',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'dosage',
    direction: 'higher',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'sessions', numerator: ['and', 'plannedSessions', 'occurred'], denominator: 'plannedSessions' }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'dosage.minutesDelivered',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'higher',
    unit: 'proportion',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: MINUTES, denominator: PLANNED_MINUTES }],
    source: DURLAK,
    licence: 'mit',
  },
  {
    id: 'dosage.minutesDeliveredCapped',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'dosage',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: ['if', 'plannedSessions', ['min', MINUTES, 'plannedMinutes'], 0], denominator: PLANNED_MINUTES }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'dosage.sessionsReceived',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'higher',
    unit: 'proportion',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: PERSONS, denominator: ['if', 'plannedSessions', 'enrolled', 0] }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'dosage.minutesReceived',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'higher',
    unit: 'proportion',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: PERSON_MINUTES, denominator: ['if', 'plannedSessions', ['*', 'enrolled', 'plannedMinutes'], 0] }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'dosage.sessionsTotal',
    kind: 'total',
    dimension: 'dosage',
    direction: 'none',
    unit: 'count',
    people: false,
    parts: [{ over: 'sessions', numerator: 'occurred', denominator: 0 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'dosage.minutesTotal',
    kind: 'total',
    dimension: 'dosage',
    direction: 'none',
    unit: 'minutes',
    people: false,
    parts: [{ over: 'sessions', numerator: MINUTES, denominator: 0 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'reach.representativeness',
    kind: 'distance',
    dimension: 'reach',
    direction: 'lower',
    unit: 'proportion',
    people: true,
    over: 'populations',
    where: OF_PERSONS,
    stratum: 'stratum',
    numerator: 'participants',
    denominator: 'eligible',
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'reach.coverage.persons',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'reach',
    direction: 'higher',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'populations', where: OF_PERSONS, numerator: 'participants', denominator: 'eligible' }],
    source: DURLAK,
    licence: 'mit',
  },
  {
    id: 'reach.coverage.settings',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'reach',
    direction: 'higher',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'populations', where: OF_SETTINGS, numerator: 'participants', denominator: 'eligible' }],
    source: DURLAK,
    licence: 'mit',
  },
  {
    id: 'reach.invited',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'reach',
    direction: 'higher',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'populations', where: OF_PERSONS, numerator: 'invited', denominator: 'eligible' }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'reach.uptake',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'reach',
    direction: 'higher',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'populations', where: OF_PERSONS, numerator: 'participants', denominator: 'invited' }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'reach.distinctPersons',
    kind: 'distinct',
    dimension: 'reach',
    direction: 'higher',
    unit: 'count',
    people: true,
    over: 'attendances',
    column: 'participant',
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'comparisonMonitoring.anyAdditionalService',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'comparisonMonitoring',
    direction: 'none',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'contacts', numerator: 'anyService', denominator: 1 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'comparisonMonitoring.additionalServices',
    kind: 'ratio',
    dimension: 'comparisonMonitoring',
    direction: 'none',
    unit: 'ratio',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'contacts', numerator: 'serviceCount', denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'comparisonMonitoring.servicesTotal',
    kind: 'total',
    dimension: 'comparisonMonitoring',
    direction: 'none',
    unit: 'count',
    people: false,
    parts: [{ over: 'services', numerator: 'present', denominator: 0 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'comparisonMonitoring.alternativeServices',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'comparisonMonitoring',
    direction: 'none',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'contacts', numerator: 'anyAlternative', denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'comparisonMonitoring.contamination',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'comparisonMonitoring',
    direction: 'lower',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'contacts', where: ['is', 'condition', 'comparison'], numerator: 'anyCoreComponent', denominator: 1 }],
    source: DURLAK,
    licence: 'mit',
  },
  {
    id: 'adherence.core',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'adherence',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'components', where: ['is', 'core', 'core'], applicable: SCHEDULED, numerator: 'grade', denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'adherence.total',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'adherence',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [GRADES],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'adherence.commission',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'adherence',
    direction: 'lower',
    people: false,
    interval: null,
    parts: [{ over: 'proscribed', applicable: 'occurred', numerator: 'seen', denominator: 1 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'quality.overall',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'quality',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['in', 'facet', QUALITY_FACETS], applicable: 'occurred', numerator: PLACE, denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'quality.interactiveDelivery',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'quality',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['is', 'facet', 'interactiveDelivery'], applicable: 'occurred', numerator: PLACE, denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'quality.clinicalSkill',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'quality',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['is', 'facet', 'clinicalSkill'], applicable: 'occurred', numerator: PLACE, denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'quality.competence',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'quality',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['is', 'facet', 'competence'], applicable: 'occurred', numerator: PLACE, denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'adaptation.addedComponents',
    kind: 'ratio',
    dimension: 'adaptation',
    direction: 'none',
    unit: 'ratio',
    people: false,
    bounded: false,
    rowMaximum: 1,
    interval: null,
    parts: [{ over: 'adaptations', numerator: ['is', 'contentNature', 'adding'], denominator: 0 }, SESSIONS_HELD],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'adaptation.changes',
    kind: 'ratio',
    dimension: 'adaptation',
    direction: 'none',
    unit: 'ratio',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'adaptations', numerator: 1, denominator: 0 }, SESSIONS_HELD],
    source: DURLAK,
    licence: 'mit',
  },
  {
    id: 'adaptation.planned',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'adaptation',
    direction: 'none',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'adaptations', numerator: ['in', 'planned', ['planned-proactive', 'planned-reactive']], denominator: 1 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'adaptation.developerInvolved',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'adaptation',
    direction: 'none',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'adaptations', numerator: 'developerInvolved', denominator: 1 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'adaptation.consistent',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'adaptation',
    direction: 'none',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'adaptations', numerator: ['is', 'consistency', 'consistent'], denominator: 1 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'adaptation.touchingCore',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'adaptation',
    direction: 'none',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'adaptations', numerator: 'touchesCore', denominator: 1 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'responsiveness.attendance',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'responsiveness',
    direction: 'higher',
    people: true,
    interval: null,
    parts: [{ over: 'sessions', applicable: 'occurred', numerator: 'attended', denominator: 'enrolled' }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'responsiveness.retention',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'responsiveness',
    direction: 'higher',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'populations', where: OF_PERSONS, numerator: 'completers', denominator: 'participants' }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'responsiveness.activity',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['is', 'facet', 'activity'], applicable: 'occurred', numerator: PLACE, denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'responsiveness.engagement',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['is', 'facet', 'engagement'], applicable: 'occurred', numerator: PLACE, denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'responsiveness.involvement',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['is', 'facet', 'involvement'], applicable: 'occurred', numerator: PLACE, denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'responsiveness.satisfaction',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['is', 'facet', 'satisfaction'], applicable: 'occurred', numerator: PLACE, denominator: 1 }],
    source: LECTURE,
    licence: 'mit',
  },
  {
    id: 'responsiveness.satisfactionTopBox',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'ratings', where: ['is', 'facet', 'satisfaction'], applicable: 'occurred', numerator: ['>=', 'value', 'most'], denominator: 1 }],
    source: OURS,
    licence: 'mit',
  },
  {
    id: 'responsiveness.homework',
    kind: 'ratio',
    unit: 'proportion',
    bounded: true,
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: 'homeworkDone', denominator: 'homeworkAssigned' }],
    source: LECTURE,
    licence: 'mit',
  },
] as const satisfies readonly MeasureDefinition[]

/** Id of a row of {@link MEASURES}. */
export type MeasureId = (typeof MEASURES)[number]['id']
