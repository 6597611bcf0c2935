import type { DeterminantRating } from '@implementere/barriers'
import type { CoreElementId, IsoDateTime, Issue } from '@implementere/model'
import type { LoggedEvent, PhaseState } from '@implementere/phases'
import type { QicResponse } from '@implementere/qic'
import type { Decision, Erasure, Note, ObservationReference } from './event.ts'
import type { Implementation } from './implementation.ts'
import type { CoreRefusal } from './refusal.ts'
import type { AnyToolRecord } from './tool-box.ts'

/** The record of a tool as it counts now: the latest of its core element and iteration. */
export interface KeptToolRecord {
  readonly element: CoreElementId
  readonly iteration: number
  /** Id of the event that holds it. */
  readonly event: string
  readonly at: IsoDateTime
  /** Ids of the events whose records its author had not seen, and that nobody has replaced knowingly: what they say has to be looked through. In the order of the log. */
  readonly unseen: readonly string[]
  readonly record: AnyToolRecord
}

/** An event of the log without effect, and why. It stays in the log. */
export interface EventWithoutEffect {
  /** Its place among the events of the state's record. */
  readonly index: number
  readonly id: string
  readonly refusal: CoreRefusal
}

/** A remark with the event that made it. */
export interface KeptNote extends Note {
  readonly event: string
  readonly at: IsoDateTime
}

/** That a person was erased, and when. The id of the event stands where the person's id stood. */
export interface KeptErasure extends Erasure {
  readonly event: string
  readonly at: IsoDateTime
}

/**
 * What a log amounts to. Plain JSON, always rebuilt from the record and never stored.
 *
 * Of responses, ratings, references and decisions with one id the latest counts; they stand in the order of the events that count.
 */
export interface ImplementationState {
  /** The record with its events in order. */
  readonly record: Implementation
  readonly phases: PhaseState
  /** The phase events that were not retracted, as `timeline` reads them. */
  readonly phaseLog: readonly LoggedEvent[]
  /** By core element and iteration. */
  readonly tools: readonly KeptToolRecord[]
  readonly responses: readonly QicResponse[]
  readonly ratings: readonly DeterminantRating[]
  readonly observations: readonly ObservationReference[]
  readonly decisions: readonly Decision[]
  readonly notes: readonly KeptNote[]
  readonly erasures: readonly KeptErasure[]
  /** Ids of events that were taken back, in their order. */
  readonly retracted: readonly string[]
  readonly withoutEffect: readonly EventWithoutEffect[]
  /** Errors in payloads and warnings about unknown types, with their place among the events of `record`. */
  readonly issues: readonly Issue[]
}
