import { failure, pathOfNoJson, success, type CoreElementId, type Issue, type Json, type Result } from '@implementere/model'
import { isPhaseEvent, replay, type LoggedEvent } from '@implementere/phases'
import type { CoreCommand, CoreEvent, Envelope } from './event.ts'
import { stateOf } from './evolve.ts'
import { applyGated, type GateOptions } from './gate.ts'
import type { Implementation } from './implementation.ts'
import { compareEvents } from './order.ts'
import { isPlainObject } from './fields.ts'
import { envelopeIssues, inPayload, INSTRUMENTS, readPayload, type ReadPayload } from './read-event.ts'
import { refuse, type CoreRefusal } from './refusal.ts'
import { refusalOf, NOT_RETRACTABLE } from './retraction.ts'
import type { ImplementationState } from './state.ts'
import type { AnyToolRecord } from './tool-box.ts'
import { seenIn } from './tool-heads.ts'

/** Reads a tool's record whole, as `parseToolRecord` of `@implementere/core/schema` does. */
export type ToolReader = (element: CoreElementId, record: unknown) => Result<AnyToolRecord>

/** What commands are judged with, beside the envelope of their event. */
export interface JudgeOptions extends GateOptions {
  /** Reads the records of tools. Without it only their outlines are read: enough for records that the program made by their types, not for what came from outside. */
  readonly readTool?: ToolReader
}

/** What comes with a command: the envelope of its event, and what it is judged with. */
export interface DecideOptions extends Envelope, JudgeOptions {}

/** The events to be stored, or why there are none. */
export type Decided = { readonly ok: true; readonly events: readonly CoreEvent[] } | { readonly ok: false; readonly refusal: CoreRefusal }

/**
 * What comes of a command: the events to be stored, or why not. Nothing is changed; `evolve` takes the events up.
 *
 * A step forward in the circle of phases is judged by what the core elements left behind say, and by every tool of theirs that has a record: an unmet check
 * wants an override with a reason, and stays on the event beside it. Something may be recorded late, with a moment before the last event: it is judged where it belongs in time, and is refused when an event after it
 * would lose its effect. The payload has to be readable (`unreadable-event`); a tool's record is read in its outlines, and whole where `readTool` is given. A tool's record says in `replaces` which ones its author had seen.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null })
 * const begin = { type: 'phase', payload: { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } } } as const
 * const first = decide(record, begin, { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1' })
 * first.ok && first.events.map(({ id, type }) => [id, type]) // => [['e1', 'phase']]
 * const complete = { type: 'phase', payload: { type: 'element.complete', element: 'KE1', note: null } } as const
 * const refused = decide(record, complete, { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1' })
 * refused.ok ? null : refused.refusal.code // => 'not-begun'
 * ```
 */
export function decide(subject: Implementation | ImplementationState, command: CoreCommand, options: DecideOptions): Decided {
  const { id, at: moment, by, instruments = INSTRUMENTS } = options
  const unfit = unfitCommand(command)
  if (unfit !== null) return refused(refuse('unreadable-event', 'event-readable', { issues: [unfit] }))
  const event: CoreEvent = { id, at: moment, by, type: command.type, payload: asJson(command.payload), ...replacesOf(command) }
  const read = readWhole(event, instruments, options.readTool)
  if (!read.ok) return refused(refuse('unreadable-event', 'event-readable', { issues: read.issues.map(({ code, path }) => ({ code, path })) }))
  const state = stateOf(subject, options)
  if (state.record.events.some((other) => other.id === id)) return refused(refuse('duplicate-id', 'id-unused', { id }))
  const judged = judge(state, event, read.value, options)
  if (!judged.ok) return judged
  const lost = lostBy(state, event, read.value)
  return lost.length > 0 ? refused(refuse('later-events-depend', 'later-events-keep-effect', { events: lost })) : judged
}

/**
 * Takes back what its author did last: an event that retracts it, or why not.
 *
 * What was taken back stays in the log and has no effect any more. It is the author's last event that has effect and can be taken back; called again, the
 * one before it. Refused while events that came later depend on it (`later-events-depend` names them).
 *
 * @example
 * ```ts
 * import { createImplementation, evolve, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const remark = { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1', type: 'note', payload: { element: null, text: 'First meeting' } }
 * const state = evolve(createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null }), remark)
 * const taken = undo(state, { id: 'e2', at: '2026-01-08T09:05:00+01:00', by: 'u1' })
 * taken.ok && evolve(state, taken.events[0]!).notes // => []
 * const other = undo(state, { id: 'e2', at: '2026-01-08T09:05:00+01:00', by: 'u2' })
 * other.ok ? null : other.refusal.code // => 'nothing-to-undo'
 * ```
 */
export function undo(subject: Implementation | ImplementationState, options: DecideOptions): Decided {
  const state = stateOf(subject, options)
  const last = lastOf(state, options.by)
  if (last === null) return refused(refuse('nothing-to-undo', 'own-event-exists', { by: options.by }))
  return decide(state, { type: 'event.retract', payload: { target: last.id } }, options)
}

/** Ids of the events that have effect. */
function effective({ record, withoutEffect, retracted }: ImplementationState): readonly CoreEvent[] {
  const idle = new Set(withoutEffect.map(({ index }) => index))
  const taken = new Set(retracted)
  return record.events.filter(({ id }, index) => !idle.has(index) && !taken.has(id))
}

/** The last event of an author that has effect and can be taken back. */
function lastOf(state: ImplementationState, by: string): CoreEvent | null {
  return effective(state).findLast((event) => event.by === by && !NOT_RETRACTABLE.includes(event.type)) ?? null
}

function readWhole(event: CoreEvent, instruments: NonNullable<DecideOptions['instruments']>, readTool?: ToolReader): Result<ReadPayload> {
  const issues = envelopeIssues(event)
  const read = issues.length > 0 ? failure(issues) : readPayload(event, instruments)
  if (!read.ok || read.value.type !== 'tool' || readTool === undefined) return read
  const record = readTool(read.value.payload.element, event.payload)
  return record.ok ? success({ type: 'tool', payload: record.value }) : failure(record.issues.map(inPayload))
}

function judge(state: ImplementationState, event: CoreEvent, read: ReadPayload, options: DecideOptions): Decided {
  if (read.type === 'event.retract') return judgeRetraction(state, event, read.payload.target)
  if (read.type === 'phase') return judgePhase(state, event, read.payload, options)
  if (read.type === 'tool')
    return { ok: true, events: [{ ...event, payload: asJson(read.payload), replaces: event.replaces ?? seenIn(state, read.payload) }] }
  return { ok: true, events: [{ ...event, payload: asJson(read.payload) }] }
}

/** A phase event is judged by the state it meets, which for one that is recorded late is an earlier one. */
function judgePhase(state: ImplementationState, event: CoreEvent, phaseEvent: LoggedEvent, options: DecideOptions): Decided {
  if (!isPhaseEvent(phaseEvent))
    return refused({ code: 'unknown-event', checks: [{ code: 'event-known', met: false, params: { type: phaseEvent.type } }] })
  const applied = applyGated(before(state, event, options), phaseEvent, options)
  if (!applied.ok) return refused(applied.refusal)
  const { id: _id, at: _at, by: _by, ...payload } = applied.event
  return { ok: true, events: [{ ...event, payload: asJson(payload) }] }
}

function judgeRetraction(state: ImplementationState, event: CoreEvent, target: string): Decided {
  const why = refusalOf(
    event,
    target,
    state.record.events.find(({ id }) => id === target),
  )
  if (why !== null) return refused(why)
  if (!effective(state).some(({ id }) => id === target)) return refused(refuse('not-last-event', 'target-in-effect', { target }))
  const last = lastOf(state, event.by)!
  return last.id === target ? { ok: true, events: [event] } : refused(refuse('not-last-event', 'target-last', { target, last: last.id }))
}

/** The state that an event meets: the whole one when it comes last, and otherwise the one up to it, without what was taken back since. */
function before(state: ImplementationState, event: CoreEvent, options: DecideOptions): ImplementationState {
  const { events } = state.record
  const place = placeIn(events, event)
  if (place === events.length) return state
  const taken = new Set(state.retracted)
  return stateOf({ ...state.record, events: events.slice(0, place).filter(({ id }) => !taken.has(id)) }, options)
}

/** Ids of the events that would lose their effect by a new one. Only phase events stand on others, so the rest of the log need not be read again. */
function lostBy({ phaseLog }: ImplementationState, event: CoreEvent, read: ReadPayload): readonly string[] {
  if (read.type === 'phase') return lostIn(phaseLog, phaseLog.toSpliced(placeIn(phaseLog, event), 0, read.payload))
  if (read.type !== 'event.retract') return []
  const { target } = read.payload
  return lostIn(
    phaseLog,
    phaseLog.filter(({ id }) => id !== target),
  )
}

/** Ids of the events that have effect in a phase log, and none in the same with an event more or less. Only what comes after that event can lose any. */
function lostIn(log: readonly LoggedEvent[], changed: readonly LoggedEvent[]): readonly string[] {
  if (changed.length === log.length || changed.at(-1) !== log.at(-1)) return []
  const idle = new Set(idleIn(log))
  return idleIn(changed).filter((id) => !idle.has(id))
}

function idleIn(log: readonly LoggedEvent[]): readonly string[] {
  return replay(log).refused.map(({ event }) => event.id)
}

/** Where an event belongs in a log that is in order. */
function placeIn(log: readonly Envelope[], event: Envelope): number {
  return log.findLastIndex((other) => compareEvents(other, event) < 0) + 1
}

function refused(refusal: CoreRefusal): Decided {
  return { ok: false, refusal }
}

/** What keeps a value that came from outside from being a command: it is no object, asks for what no command does, or carries what JSON has no word for. */
function unfitCommand(command: unknown): Pick<Issue, 'code' | 'path'> | null {
  if (!isPlainObject(command)) return { code: 'invalid-type', path: [] }
  if (command['type'] === 'person.erase') return { code: 'not-one-of', path: ['type'] }
  const hole = pathOfNoJson(command['payload'])
  return hole === null ? null : { code: 'not-json', path: ['payload', ...hole] }
}

/** What the writer of a tool's record says to have seen; nothing where it is to be taken from the state. */
function replacesOf(command: CoreCommand): Pick<CoreEvent, 'replaces'> {
  return command.type === 'tool' && command.replaces !== undefined ? { replaces: command.replaces } : {}
}

/** A payload that was read, as plain JSON. */
function asJson(payload: unknown): Json {
  return payload as Json
}
