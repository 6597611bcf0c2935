import { RATING_LEVELS, WEIGHT_SCALE, type DeterminantRating } from '@implementere/barriers'
import { OBSERVATION_KINDS } from '@implementere/dimensions'
import { CORE_ELEMENT_IDS, isIsoDate, isIsoDateTime } from '@implementere/model'
import { DECISION_STATES, type Decision, type Erasure, type Note, type ObservationReference, type Retraction } from './event.ts'
import { COUNT, DAY, ID, listOf, oneOf, SAYING, TEXT, unknownable, wholeBetween, wrongType, type Field, type Fields } from './fields.ts'

const ELEMENT = unknownable(oneOf(CORE_ELEMENT_IDS))
const WEIGHT = unknownable(wholeBetween(WEIGHT_SCALE.min, WEIGHT_SCALE.max))
const DAY_OR_MOMENT: Field = {
  faultOf: (value) => {
    if (typeof value !== 'string') return wrongType(value, 'string')
    return isIsoDate(value) || isIsoDateTime(value) ? null : { code: 'invalid-date' }
  },
}

/** What a `DeterminantRating` holds, as its schema in `@implementere/barriers/schema` says. */
export const RATING: Fields<DeterminantRating> = {
  id: ID,
  determinant: ID,
  role: unknownable(ID),
  rater: unknownable(ID),
  site: unknownable(ID),
  round: unknownable(ID),
  value: unknownable(oneOf(RATING_LEVELS)),
  importance: WEIGHT,
  changeability: WEIGHT,
  progress: WEIGHT,
  note: unknownable(TEXT),
  at: DAY_OR_MOMENT,
}

/** What a {@link Decision} holds. */
export const DECISION: Fields<Decision> = {
  id: ID,
  element: ELEMENT,
  question: SAYING,
  state: oneOf(DECISION_STATES),
  due: unknownable(DAY),
  outcome: unknownable(TEXT),
  decidedOn: unknownable(DAY),
  decidedBy: unknownable(ID),
}

/** What an {@link ObservationReference} holds. */
export const OBSERVATION_REFERENCE: Fields<ObservationReference> = {
  id: ID,
  what: listOf(oneOf(OBSERVATION_KINDS)),
  from: unknownable(DAY),
  to: unknownable(DAY),
  count: unknownable(COUNT),
  checksum: unknownable(ID),
}

/** What a {@link Note} holds. */
export const NOTE: Fields<Note> = { element: ELEMENT, text: SAYING }

/** What a {@link Retraction} holds. */
export const RETRACTION: Fields<Retraction> = { target: ID }

/** What an {@link Erasure} holds. */
export const ERASURE: Fields<Erasure> = { places: COUNT }
