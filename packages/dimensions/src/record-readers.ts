import {
  FRAME_CONTENT_NATURES,
  FRAME_CONTEXT_NATURES,
  FRAME_GOALS,
  FRAME_LEVELS,
  FRAME_MODIFIED,
  FRAME_PLANNED,
  FRAME_TIMINGS,
  FRAME_WHO,
} from './data/frame.ts'
import {
  CONDITIONS,
  OBSERVERS,
  RATING_FACETS,
  type Adaptation,
  type ComponentProfile,
  type ObservationBase,
  type ObservationKind,
  type ObservationOf,
  type PopulationCount,
  type Rating,
  type ServiceContact,
  type SessionObservation,
} from './observation.ts'
import {
  fault,
  fieldsOf,
  listOf,
  oneOf,
  otherwise,
  readAmount,
  readBoolean,
  readCount,
  readDate,
  readId,
  readNumber,
  readText,
  recordOf,
  remark,
  unknownAsNull,
  type Reader,
  type Reading,
} from './reader.ts'

function base(): { readonly [Key in keyof ObservationBase]: Reader<ObservationBase[Key]> } {
  return { id: readId, date: readDate, site: readId, attributes: otherwise(recordOf(unknownOrId), {}) }
}

const unknownOrId: Reader<string | null> = (value, at) => (value === null ? null : readId(value, at))

const readGrade: Reader<number | null | 'not-scheduled'> = (value, at) => {
  if (value === null || value === 'not-scheduled') return value
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return fault(at, 'invalid-grade') as never
  return value
}

function ratingReader(): Reader<Rating> {
  const readFields = fieldsOf<Rating>({
    facet: oneOf(RATING_FACETS),
    min: readNumber,
    max: readNumber,
    value: unknownAsNull(readNumber),
    rater: unknownAsNull(readId),
    instrument: unknownAsNull(readId),
  })
  return (value, at) => {
    const before = at.issues.length + at.more
    const rating = readFields(value, at)
    if (at.issues.length + at.more > before) return rating
    if (!(rating.min < rating.max)) fault(at, 'scale-without-range')
    else if (rating.value !== null && (rating.value < rating.min || rating.value > rating.max)) fault(at, 'off-scale')
    return rating
  }
}

function sessionReader(): Reader<SessionObservation> {
  const readFields = sessionFields()
  return (value, at) => {
    const before = at.issues.length + at.more
    const session = readFields(value, at)
    if (at.issues.length + at.more === before && session.delivered.occurred === false) remarkOnCancelled(session, at)
    return session
  }
}

/** A session that did not take place has neither minutes nor people. */
function remarkOnCancelled({ delivered, attended, participants }: SessionObservation, at: Reading): void {
  if ((delivered.minutes ?? 0) > 0) remark(at, ['delivered', 'minutes'], 'recorded-though-not-held')
  if ((attended ?? 0) > 0) remark(at, ['attended'], 'recorded-though-not-held')
  if ((participants ?? []).length > 0) remark(at, ['participants'], 'recorded-though-not-held')
}

const sessionFields = () =>
  fieldsOf<SessionObservation>({
    ...base(),
    practitioner: unknownAsNull(readId),
    group: unknownAsNull(readId),
    condition: unknownAsNull(oneOf(CONDITIONS)),
    planned: fieldsOf<SessionObservation['planned']>({ sessions: oneOf([0, 1]), minutes: unknownAsNull(readAmount) }),
    delivered: otherwise(fieldsOf<SessionObservation['delivered']>({ occurred: unknownAsNull(readBoolean), minutes: unknownAsNull(readAmount) }), {
      occurred: null,
      minutes: null,
    }),
    components: otherwise(recordOf(readGrade), {}),
    proscribed: otherwise(
      recordOf((value, at) => (value === null ? null : readBoolean(value, at))),
      {},
    ),
    observer: unknownAsNull(oneOf(OBSERVERS)),
    ratings: otherwise(listOf(ratingReader()), []),
    enrolled: unknownAsNull(readCount),
    attended: unknownAsNull(readCount),
    participants: unknownAsNull(listOf(readId)),
    homework: unknownAsNull(
      fieldsOf<NonNullable<SessionObservation['homework']>>({ assigned: unknownAsNull(readCount), done: unknownAsNull(readCount) }),
    ),
  })

const populationReader = () =>
  fieldsOf<PopulationCount>({
    ...base(),
    counts: oneOf(['persons', 'settings']),
    stratum: unknownAsNull(readId),
    eligible: unknownAsNull(readCount),
    invited: unknownAsNull(readCount),
    participants: unknownAsNull(readCount),
    completers: unknownAsNull(readCount),
  })

const contactReader = () =>
  fieldsOf<ServiceContact>({
    ...base(),
    recipient: unknownAsNull(readId),
    condition: unknownAsNull(oneOf(CONDITIONS)),
    services: unknownAsNull(
      listOf(
        fieldsOf<NonNullable<ServiceContact['services']>[number]>({
          kind: readId,
          role: unknownAsNull(oneOf(['additional', 'alternative'])),
          coreComponents: unknownAsNull(listOf(readId)),
        }),
      ),
    ),
  })

const profileReader = () =>
  fieldsOf<ComponentProfile>({
    ...base(),
    elements: listOf(
      fieldsOf<ComponentProfile['elements'][number]>({
        id: readId,
        inProgramme: unknownAsNull(readBoolean),
        inUsualPractice: unknownAsNull(readBoolean),
      }),
    ),
  })

const adaptationReader = () =>
  fieldsOf<Adaptation>({
    ...base(),
    practitioner: unknownAsNull(readId),
    timing: unknownAsNull(oneOf(FRAME_TIMINGS)),
    planned: unknownAsNull(oneOf(FRAME_PLANNED)),
    decidedBy: unknownAsNull(listOf(oneOf(FRAME_WHO))),
    modified: unknownAsNull(oneOf(FRAME_MODIFIED)),
    level: unknownAsNull(oneOf(FRAME_LEVELS)),
    contentNature: unknownAsNull(oneOf(FRAME_CONTENT_NATURES)),
    contextNature: unknownAsNull(oneOf(FRAME_CONTEXT_NATURES)),
    components: unknownAsNull(listOf(readId)),
    consistency: unknownAsNull(oneOf(['consistent', 'inconsistent'])),
    goals: unknownAsNull(listOf(oneOf(FRAME_GOALS))),
    reason: unknownAsNull(readText),
  })

/** What makes the reader of each kind of record. */
const READERS: { readonly [Kind in ObservationKind]: () => Reader<ObservationOf[Kind]> } = {
  sessions: sessionReader,
  populations: populationReader,
  contacts: contactReader,
  profiles: profileReader,
  adaptations: adaptationReader,
}

/** The reader of a kind of record. Made on request, so that a program that reads nothing carries no reader. */
export function recordReader<Kind extends ObservationKind>(kind: Kind): Reader<ObservationOf[Kind]> {
  return READERS[kind]()
}
