import * as z from 'zod'
import { determinantRatingSchema } from '@implementere/barriers/schema'
import { OBSERVATION_KINDS } from '@implementere/dimensions'
import { CORE_ELEMENT_IDS } from '@implementere/model'
import { freeText, idSchema, isoDateSchema, unknownAsNull } from '@implementere/model/schema'
import { phaseEventSchema } from '@implementere/phases/schema'
import { qicResponseSchema } from '@implementere/qic/schema'
import { DECISION_STATES } from '../event.ts'

const element = unknownAsNull(z.enum(CORE_ELEMENT_IDS))
const day = unknownAsNull(isoDateSchema)
const saying = freeText().refine((text) => text.trim() !== '', { params: { code: 'blank-text' } })
const count = z.number().int().nonnegative()

/** Schema of a `Decision`. */
export const decisionSchema = z.strictObject({
  id: idSchema,
  element,
  question: saying,
  state: z.enum(DECISION_STATES),
  due: day,
  outcome: unknownAsNull(freeText()),
  decidedOn: day,
  decidedBy: unknownAsNull(idSchema),
})

/** Schema of an `ObservationReference`. */
export const observationReferenceSchema = z.strictObject({
  id: idSchema,
  what: z.array(z.enum(OBSERVATION_KINDS)),
  from: day,
  to: day,
  count: unknownAsNull(count),
  checksum: unknownAsNull(idSchema),
})

/** Schema of a `Note`. */
export const noteSchema = z.strictObject({ element, text: saying })

/** Schema of a `Retraction`. */
export const retractionSchema = z.strictObject({ target: idSchema })

/** Schema of an `Erasure`. */
export const erasureSchema = z.strictObject({ places: count })

/** Schemas of the payloads by type of event; of a phase event with its envelope. Those of the tools stand in `@implementere/tools/schema`. */
export const PAYLOAD_SCHEMAS = {
  phase: phaseEventSchema,
  qic: qicResponseSchema,
  determinant: determinantRatingSchema,
  observation: observationReferenceSchema,
  decision: decisionSchema,
  note: noteSchema,
  'event.retract': retractionSchema,
  'person.erase': erasureSchema,
} as const
