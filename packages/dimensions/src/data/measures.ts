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

/** A sum by a sum, over the rows of which both are known. Never an average of ratios. */
export interface RatioMeasure extends MeasureBase {
  readonly kind: 'ratio'
  /** One relation, or two where events are set against exposure. */
  readonly parts: readonly [Part] | readonly [Part, Part]
  /** Whether the numerator of a row lies between 0 and its denominator: then what is unknown has a worst and a best. */
  readonly bounded: boolean
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

const own = { source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' } as const
const ofDimension = { source: { citation: 'durlakDupre2008', locator: null, status: 'adapted' }, licence: 'mit' } as const
const ofLecture = { source: { citation: 'nubu2019', locator: 'L227-275', status: 'adapted' }, licence: 'mit' } as const
const share = { kind: 'ratio', unit: 'proportion', bounded: true } as const
/** A rating as its place on its scale, 0 at the lowest point and 1 at the highest (proportion of maximum possible). */
const place = { numerator: ['/', ['-', 'value', 'least'], ['-', 'most', 'least']], denominator: 1 } as const
const rated = { over: 'ratings', applicable: 'occurred', ...place } as const
const graded = { over: 'components', applicable: ['and', 'scheduled', 'occurred'], numerator: 'grade', denominator: 1 } as const
/** What was delivered of a session that did not take place is known: nothing. */
const minutes = ['if', ['not', 'occurred'], 0, 'deliveredMinutes'] as const
const persons = ['if', ['not', 'occurred'], 0, 'attended'] as const
const personMinutes = ['if', ['not', 'occurred'], 0, ['*', 'attended', 'deliveredMinutes']] as const
const plannedMinutes = ['if', 'plannedSessions', 'plannedMinutes', 0] as const
const exposure = { over: 'sessions', numerator: 0, denominator: 'occurred' } as const
const ofPersons = ['is', 'counts', 'persons'] as const
const ofSettings = ['is', 'counts', 'settings'] as const

/**
 * Every measure, once. The dimensions stand in the order of the lecture that lists them.
 *
 * What takes part is never unknown: a value that nobody knows leaves numerator and denominator and is counted; what could not be asked (a component that was
 * not scheduled, the attendance of a session that was not held) is not applicable and counted apart.
 */
export const MEASURES = [
  {
    ...share,
    ...ofLecture,
    id: 'differentiation.uniqueElements',
    dimension: 'differentiation',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [
      { over: 'elements', applicable: 'inProgramme', numerator: ['and', 'inProgramme', ['not', 'inUsualPractice']], denominator: 'inProgramme' },
    ],
  },
  {
    ...share,
    ...own,
    id: 'differentiation.overlap',
    dimension: 'differentiation',
    direction: 'lower',
    people: false,
    interval: null,
    parts: [{ over: 'elements', numerator: ['and', 'inProgramme', 'inUsualPractice'], denominator: ['or', 'inProgramme', 'inUsualPractice'] }],
  },
  {
    ...own,
    id: 'differentiation.contrast',
    kind: 'contrast',
    dimension: 'differentiation',
    direction: 'higher',
    unit: 'ratio',
    people: false,
    bounded: true,
    parts: [graded],
  },
  {
    ...ofLecture,
    id: 'dosage.sessionsDelivered',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'higher',
    unit: 'proportion',
    people: false,
    bounded: false,
    interval: 'wilson',
    parts: [{ over: 'sessions', numerator: 'occurred', denominator: 'plannedSessions' }],
  },
  {
    ...own,
    ...share,
    id: 'dosage.sessionsDeliveredCapped',
    dimension: 'dosage',
    direction: 'higher',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'sessions', numerator: ['and', 'plannedSessions', 'occurred'], denominator: 'plannedSessions' }],
  },
  {
    ...ofDimension,
    id: 'dosage.minutesDelivered',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'higher',
    unit: 'proportion',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: minutes, denominator: plannedMinutes }],
  },
  {
    ...own,
    ...share,
    id: 'dosage.minutesDeliveredCapped',
    dimension: 'dosage',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: ['if', 'plannedSessions', ['min', minutes, 'plannedMinutes'], 0], denominator: plannedMinutes }],
  },
  {
    ...own,
    id: 'dosage.sessionsReceived',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'higher',
    unit: 'proportion',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: persons, denominator: ['if', 'plannedSessions', 'enrolled', 0] }],
  },
  {
    ...own,
    id: 'dosage.minutesReceived',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'higher',
    unit: 'proportion',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: personMinutes, denominator: ['if', 'plannedSessions', ['*', 'enrolled', 'plannedMinutes'], 0] }],
  },
  {
    ...ofLecture,
    id: 'dosage.sessionsTotal',
    kind: 'total',
    dimension: 'dosage',
    direction: 'none',
    unit: 'count',
    people: false,
    parts: [{ over: 'sessions', numerator: 'occurred', denominator: 0 }],
  },
  {
    ...own,
    id: 'dosage.minutesTotal',
    kind: 'total',
    dimension: 'dosage',
    direction: 'none',
    unit: 'minutes',
    people: false,
    parts: [{ over: 'sessions', numerator: minutes, denominator: 0 }],
  },
  {
    ...ofLecture,
    id: 'reach.representativeness',
    kind: 'distance',
    dimension: 'reach',
    direction: 'lower',
    unit: 'proportion',
    people: true,
    over: 'populations',
    where: ofPersons,
    stratum: 'stratum',
    numerator: 'participants',
    denominator: 'eligible',
  },
  {
    ...share,
    ...ofDimension,
    id: 'reach.coverage.persons',
    dimension: 'reach',
    direction: 'higher',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'populations', where: ofPersons, numerator: 'participants', denominator: 'eligible' }],
  },
  {
    ...share,
    ...ofDimension,
    id: 'reach.coverage.settings',
    dimension: 'reach',
    direction: 'higher',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'populations', where: ofSettings, numerator: 'participants', denominator: 'eligible' }],
  },
  {
    ...share,
    ...own,
    id: 'reach.invited',
    dimension: 'reach',
    direction: 'higher',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'populations', where: ofPersons, numerator: 'invited', denominator: 'eligible' }],
  },
  {
    ...share,
    ...own,
    id: 'reach.uptake',
    dimension: 'reach',
    direction: 'higher',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'populations', where: ofPersons, numerator: 'participants', denominator: 'invited' }],
  },
  {
    ...own,
    id: 'reach.distinctPersons',
    kind: 'distinct',
    dimension: 'reach',
    direction: 'higher',
    unit: 'count',
    people: true,
    over: 'attendances',
    column: 'participant',
  },
  {
    ...share,
    ...own,
    id: 'comparisonMonitoring.anyAdditionalService',
    dimension: 'comparisonMonitoring',
    direction: 'none',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'contacts', numerator: 'anyService', denominator: 1 }],
  },
  {
    ...ofLecture,
    id: 'comparisonMonitoring.additionalServices',
    kind: 'ratio',
    dimension: 'comparisonMonitoring',
    direction: 'none',
    unit: 'ratio',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'contacts', numerator: 'serviceCount', denominator: 1 }],
  },
  {
    ...own,
    id: 'comparisonMonitoring.servicesTotal',
    kind: 'total',
    dimension: 'comparisonMonitoring',
    direction: 'none',
    unit: 'count',
    people: false,
    parts: [{ over: 'services', numerator: 'present', denominator: 0 }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'comparisonMonitoring.alternativeServices',
    dimension: 'comparisonMonitoring',
    direction: 'none',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'contacts', numerator: 'anyAlternative', denominator: 1 }],
  },
  {
    ...share,
    ...ofDimension,
    id: 'comparisonMonitoring.contamination',
    dimension: 'comparisonMonitoring',
    direction: 'lower',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'contacts', where: ['is', 'condition', 'comparison'], numerator: 'anyCoreComponent', denominator: 1 }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'adherence.core',
    dimension: 'adherence',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...graded, where: ['is', 'core', 'core'] }],
  },
  { ...share, ...ofLecture, id: 'adherence.total', dimension: 'adherence', direction: 'higher', people: false, interval: null, parts: [graded] },
  {
    ...share,
    ...own,
    id: 'adherence.commission',
    dimension: 'adherence',
    direction: 'lower',
    people: false,
    interval: null,
    parts: [{ over: 'proscribed', applicable: 'occurred', numerator: 'seen', denominator: 1 }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'quality.overall',
    dimension: 'quality',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['in', 'facet', QUALITY_FACETS] }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'quality.interactiveDelivery',
    dimension: 'quality',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['is', 'facet', 'interactiveDelivery'] }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'quality.clinicalSkill',
    dimension: 'quality',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['is', 'facet', 'clinicalSkill'] }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'quality.competence',
    dimension: 'quality',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['is', 'facet', 'competence'] }],
  },
  {
    ...ofLecture,
    id: 'adaptation.addedComponents',
    kind: 'ratio',
    dimension: 'adaptation',
    direction: 'none',
    unit: 'ratio',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'adaptations', numerator: ['is', 'contentNature', 'adding'], denominator: 0 }, exposure],
  },
  {
    ...ofDimension,
    id: 'adaptation.changes',
    kind: 'ratio',
    dimension: 'adaptation',
    direction: 'none',
    unit: 'ratio',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'adaptations', numerator: 1, denominator: 0 }, exposure],
  },
  {
    ...share,
    ...own,
    id: 'adaptation.planned',
    dimension: 'adaptation',
    direction: 'none',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'adaptations', numerator: ['in', 'planned', ['planned-proactive', 'planned-reactive']], denominator: 1 }],
  },
  {
    ...share,
    ...own,
    id: 'adaptation.developerInvolved',
    dimension: 'adaptation',
    direction: 'none',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'adaptations', numerator: 'developerInvolved', denominator: 1 }],
  },
  {
    ...share,
    ...own,
    id: 'adaptation.consistent',
    dimension: 'adaptation',
    direction: 'none',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'adaptations', numerator: ['is', 'consistency', 'consistent'], denominator: 1 }],
  },
  {
    ...share,
    ...own,
    id: 'adaptation.touchingCore',
    dimension: 'adaptation',
    direction: 'none',
    people: false,
    interval: 'wilson',
    parts: [{ over: 'adaptations', numerator: 'touchesCore', denominator: 1 }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'responsiveness.attendance',
    dimension: 'responsiveness',
    direction: 'higher',
    people: true,
    interval: null,
    parts: [{ over: 'sessions', applicable: 'occurred', numerator: 'attended', denominator: 'enrolled' }],
  },
  {
    ...share,
    ...own,
    id: 'responsiveness.retention',
    dimension: 'responsiveness',
    direction: 'higher',
    people: true,
    interval: 'wilson',
    parts: [{ over: 'populations', where: ofPersons, numerator: 'completers', denominator: 'participants' }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'responsiveness.activity',
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['is', 'facet', 'activity'] }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'responsiveness.engagement',
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['is', 'facet', 'engagement'] }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'responsiveness.involvement',
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['is', 'facet', 'involvement'] }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'responsiveness.satisfaction',
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['is', 'facet', 'satisfaction'] }],
  },
  {
    ...share,
    ...own,
    id: 'responsiveness.satisfactionTopBox',
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ ...rated, where: ['is', 'facet', 'satisfaction'], numerator: ['>=', 'value', 'most'] }],
  },
  {
    ...share,
    ...ofLecture,
    id: 'responsiveness.homework',
    dimension: 'responsiveness',
    direction: 'higher',
    people: false,
    interval: null,
    parts: [{ over: 'sessions', numerator: 'homeworkDone', denominator: 'homeworkAssigned' }],
  },
] as const satisfies readonly MeasureDefinition[]

/** Id of a row of {@link MEASURES}. */
export type MeasureId = (typeof MEASURES)[number]['id']
