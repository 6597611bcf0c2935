import { compareText, type Issue, type Result } from '@implementere/model'
import { apply, initialState, isPhaseEvent, type Gate, type LoggedEvent, type PhaseState } from '@implementere/phases'
import type { Instrument } from '@implementere/qic'
import type { CoreEvent } from './event.ts'
import type { Implementation } from './implementation.ts'
import { readPayload, type ReadPayload } from './read-event.ts'
import { refuse, type CoreRefusal } from './refusal.ts'
import type { AnyToolRecord } from './tool-box.ts'
import { retractionsIn, type Retractions } from './retraction.ts'
import type { EventWithoutEffect, ImplementationState, KeptErasure, KeptNote, KeptToolRecord } from './state.ts'
import { keptAfter, noSightings, noteRetracted, toolKey, type Sightings } from './tool-heads.ts'

/** A state in the making. */
interface Draft {
  phases: PhaseState
  readonly phaseLog: LoggedEvent[]
  readonly tools: Map<string, KeptToolRecord>
  readonly sightings: Sightings
  readonly responses: Map<string, ImplementationState['responses'][number]>
  readonly ratings: Map<string, ImplementationState['ratings'][number]>
  readonly observations: Map<string, ImplementationState['observations'][number]>
  readonly decisions: Map<string, ImplementationState['decisions'][number]>
  readonly notes: KeptNote[]
  readonly erasures: KeptErasure[]
  readonly retracted: string[]
  readonly withoutEffect: EventWithoutEffect[]
  readonly issues: Issue[]
}

/** What is on record went through its gate when it was decided: no gate is judged again. */
const ON_RECORD: Gate = { policy: 'open' }

/** The state after all events of a record, which are in order. One walk. */
export function foldAll(record: Implementation, instruments: readonly Instrument[]): ImplementationState {
  const draft = emptyDraft()
  const retractions = retractionsIn(record.events)
  const seen = new Set<string>()
  for (const [index, event] of record.events.entries()) {
    const again = seen.has(event.id)
    seen.add(event.id)
    if (retractions.targets.has(event.id)) passOver(draft, event, again)
    else if (again) draft.withoutEffect.push({ index, id: event.id, refusal: refuse('duplicate-id', 'id-unused', { id: event.id }) })
    else take(draft, event, index, retractions.refused, instruments)
  }
  return finished(draft, record)
}

/** The state after one more event, which comes last and neither retracts nor is retracted. */
export function foldNext(
  state: ImplementationState,
  record: Implementation,
  event: CoreEvent,
  instruments: readonly Instrument[],
): ImplementationState {
  const draft = draftOf(state)
  take(draft, event, record.events.length - 1, new Map(), instruments)
  return finished(draft, record)
}

function passOver(draft: Draft, event: CoreEvent, again: boolean): void {
  if (again) return
  draft.retracted.push(event.id)
  noteRetracted(draft.sightings, event)
}

function take(draft: Draft, event: CoreEvent, index: number, refused: Retractions['refused'], instruments: readonly Instrument[]): void {
  const read = readPayload(event, instruments)
  noteIssues(draft, index, read)
  if (!read.ok) return
  const why = refused.get(event.id) ?? effectOf(draft, event, read.value)
  if (why !== null) draft.withoutEffect.push({ index, id: event.id, refusal: why })
}

function noteIssues(draft: Draft, index: number, read: Result<ReadPayload>): void {
  const found = read.ok ? read.warnings : read.issues
  for (const { code, path, params, severity } of found) draft.issues.push({ code, path: ['events', index, ...path], params, severity })
}

/** What an event does to the state; why not, where it does nothing. */
function effectOf(draft: Draft, event: CoreEvent, read: ReadPayload): CoreRefusal | null {
  const { id, at } = event
  switch (read.type) {
    case 'phase':
      return phaseEffect(draft, read.payload)
    case 'tool':
      return toolEffect(draft, event, read.payload)
    case 'qic':
      replace(draft.responses, read.payload.id, read.payload)
      return null
    case 'determinant':
      replace(draft.ratings, read.payload.id, read.payload)
      return null
    case 'observation':
      replace(draft.observations, read.payload.id, read.payload)
      return null
    case 'decision':
      replace(draft.decisions, read.payload.id, read.payload)
      return null
    case 'note':
      draft.notes.push({ ...read.payload, event: id, at })
      return null
    case 'person.erase':
      draft.erasures.push({ ...read.payload, event: id, at })
      return null
    default:
      return null
  }
}

function phaseEffect(draft: Draft, event: LoggedEvent): CoreRefusal | null {
  draft.phaseLog.push(event)
  if (!isPhaseEvent(event)) return { code: 'unknown-event', checks: [{ code: 'event-known', met: false, params: { type: event.type } }] }
  const applied = apply(draft.phases, event, ON_RECORD)
  draft.phases = applied.state
  return applied.ok ? null : applied.refusal
}

/** The record comes in place of those that its author had seen. Those of others are named, so that somebody looks them through. */
function toolEffect({ tools, sightings }: Draft, event: CoreEvent, record: AnyToolRecord): null {
  const key = toolKey(record)
  replace(tools, key, keptAfter(sightings, event, record, tools.get(key)))
  return null
}

/** Puts a value last, in place of an earlier one with its key. */
function replace<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.delete(key)
  kept.set(key, value)
}

function emptyDraft(): Draft {
  return {
    phases: initialState(),
    phaseLog: [],
    tools: new Map(),
    sightings: noSightings(),
    responses: new Map(),
    ratings: new Map(),
    observations: new Map(),
    decisions: new Map(),
    notes: [],
    erasures: [],
    retracted: [],
    withoutEffect: [],
    issues: [],
  }
}

function draftOf(state: ImplementationState): Draft {
  return {
    phases: state.phases,
    phaseLog: [...state.phaseLog],
    tools: new Map(state.tools.map((kept) => [toolKey(kept), kept])),
    sightings: noSightings(),
    responses: byId(state.responses),
    ratings: byId(state.ratings),
    observations: byId(state.observations),
    decisions: byId(state.decisions),
    notes: [...state.notes],
    erasures: [...state.erasures],
    retracted: [...state.retracted],
    withoutEffect: [...state.withoutEffect],
    issues: [...state.issues],
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function finished(draft: Draft, record: Implementation): ImplementationState {
  return {
    record,
    phases: draft.phases,
    phaseLog: draft.phaseLog,
    tools: [...draft.tools.values()].toSorted((a, b) => compareText(a.element, b.element) || a.iteration - b.iteration),
    responses: [...draft.responses.values()],
    ratings: [...draft.ratings.values()],
    observations: [...draft.observations.values()],
    decisions: [...draft.decisions.values()],
    notes: draft.notes,
    erasures: draft.erasures,
    retracted: draft.retracted,
    withoutEffect: draft.withoutEffect,
    issues: draft.issues,
  }
}
