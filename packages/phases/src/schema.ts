/**
 * Zod schemas of the events and the state in `@implementere/phases`, for forms, JSON Schema and other tools. The parsers of the main entry do without.
 *
 * Under a content security policy without `unsafe-eval`, call `z.config({ jitless: true })` in a module that the application imports before this one.
 *
 * @module @implementere/phases/schema
 */
import { CORE_ELEMENT_IDS, isJson, PHASE_IDS } from '@implementere/model'
import { checkSchema, freeText, idSchema, isoDateSchema, isoDateTimeSchema, unknownAsNull } from '@implementere/model/schema'
import * as z from 'zod'
import { CYCLE_DECISIONS, GOAL_KINDS, isReason, PHASE_EVENT_TYPES, type UnknownEvent } from './event.ts'
import { ELEMENT_STATUSES, LIFECYCLES } from './state.ts'

const envelope = { id: idSchema, at: isoDateTimeSchema, by: idSchema }
const reason = freeText().refine(isReason, { params: { code: 'blank-text' } })
const phase = z.enum(PHASE_IDS)
const element = z.enum(CORE_ELEMENT_IDS)
const note = unknownAsNull(freeText())

/** Schema of a `CycleGoal`. */
export const cycleGoalSchema = z.strictObject({
  kind: z.enum(GOAL_KINDS),
  text: unknownAsNull(freeText()),
  until: unknownAsNull(isoDateSchema),
})

/** Schema of a `PhaseEvent`, told apart by `type`. */
export const phaseEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...envelope, type: z.literal('implementation.begin'), phase, goal: cycleGoalSchema }),
  z.strictObject({ ...envelope, type: z.enum(['implementation.pause', 'implementation.resume', 'implementation.end']), reason }),
  z.strictObject({
    ...envelope,
    type: z.literal('phase.enter'),
    phase,
    reason: unknownAsNull(freeText()),
    override: unknownAsNull(z.strictObject({ reason })),
    checks: unknownAsNull(z.array(checkSchema)),
  }),
  z.strictObject({ ...envelope, type: z.literal('cycle.decide'), decision: z.enum(CYCLE_DECISIONS), goal: cycleGoalSchema, phase }),
  z.strictObject({ ...envelope, type: z.enum(['element.start', 'element.complete']), element, note }),
  z.strictObject({ ...envelope, type: z.enum(['element.reopen', 'element.exclude']), element, reason }),
])

/** Schema of an {@link UnknownEvent}: an envelope whose type this version does not know, and anything else that is plain JSON. */
export const unknownEventSchema = z
  .looseObject({
    ...envelope,
    type: idSchema.refine((type) => !PHASE_EVENT_TYPES.some((known) => known === type), { params: { code: 'known-event-type' } }),
  })
  .refine((event): event is UnknownEvent => isJson(event), { params: { code: 'not-json' } })

/** Schema of what a stored log holds: known and unknown events. */
export const loggedEventSchema = z.union([phaseEventSchema, unknownEventSchema])

/** Schema of a whole log. The order of time and unique ids are a matter of `replay`. */
export const phaseLogSchema = z.array(loggedEventSchema)

const elementState = z.strictObject({ status: z.enum(ELEMENT_STATUSES), iteration: z.int().nonnegative() })

/** Schema of a `PhaseState`, for those who send one over a wire. It is never stored. */
export const phaseStateSchema = z.strictObject({
  lifecycle: z.enum(LIFECYCLES),
  cycle: z.int().nonnegative(),
  goal: cycleGoalSchema.nullable(),
  phase: phase.nullable(),
  elements: z.record(element, elementState),
})
