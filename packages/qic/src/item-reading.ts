import { warningAt, type Issue, type PhaseId } from '@implementere/model'
import { scaleOf, type Applicability, type Instrument, type QicItem } from './instrument.ts'
import type { Answers } from './answer.ts'
import { reasonWarning } from './answer-check.ts'
import type { ScaleLevel } from './scale.ts'

/** What became of an item: its level when known, its reason when not applicable. */
export interface ItemState {
  readonly state: 'known' | 'unknown' | 'not-applicable'
  readonly level: number | null
  /** Why it is not applicable, as given; `other-phase`, `other-session`, `other-role` or `other-site` when the instrument does not ask it here. */
  readonly reason: string | null
}

/** What an item adds to the sums: points earned (null unless known) of those possible, weight included. */
export interface Contribution {
  readonly component: string
  readonly earned: number | null
  readonly possible: number
}

/** Where and of whom the checklist is asked. A part that is null or absent excludes nothing. */
export interface AskedIn {
  readonly phase?: PhaseId | null
  readonly session?: string | null
  /** The response's own role when absent. */
  readonly role?: string | null
  readonly site?: string | null
}

/** An item with its answer read: its state, and what it earns or could earn. */
export interface ItemReading {
  readonly item: QicItem
  readonly state: ItemState
  /** Points times weight; null unless known. */
  readonly earned: number | null
  /** Points times weight of the best answer; the worst is worth nothing. */
  readonly possible: number
  /** Not applicable by the answer, and not because the instrument does not ask the item here. */
  readonly declined: boolean
  readonly warning: Issue | null
}

const UNKNOWN: ItemState = { state: 'unknown', level: null, reason: null }

/** Reads one item of a response whose answers are known to be on their scales. */
export function readItem(instrument: Instrument, item: QicItem, answers: Answers, weight: number, askedIn: AskedIn): ItemReading {
  const { levels } = scaleOf(instrument, item)
  const possible = mostPoints(levels) * weight
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : null
  const elsewhere = item.appliesTo === null ? null : whyNotAsked(item.appliesTo, askedIn)
  if (elsewhere !== null) {
    const warning = typeof answer === 'number' ? warningAt(['answers', item.id], 'answered-though-not-asked', { reason: elsewhere }) : null
    return { item, state: notApplicable(elsewhere), earned: null, possible, declined: false, warning }
  }
  if (typeof answer === 'number') {
    const level = levelOf(levels, answer)!
    return { item, state: known(level.level), earned: pointsOf(item, levels, level) * weight, possible, declined: false, warning: null }
  }
  if (answer === null || answer === undefined) return { item, state: UNKNOWN, earned: null, possible, declined: false, warning: null }
  return { item, state: notApplicable(answer.notApplicable), earned: null, possible, declined: true, warning: reasonWarning(item.id, answer) }
}

/** The level of a scale that an answer names; null when it is off the scale. */
export function levelOf(levels: readonly ScaleLevel[], answer: number | null): ScaleLevel | null {
  for (const level of levels) if (level.level === answer) return level
  return null
}

/** Points of the best level. */
export function mostPoints(levels: readonly ScaleLevel[]): number {
  let most = 0
  for (const { points } of levels) most = Math.max(most, points)
  return most
}

/** What a level is worth for an item, before its weight: on a reversed item the lowest is worth most. */
export function pointsOf(item: QicItem, levels: readonly ScaleLevel[], { points }: ScaleLevel): number {
  return item.reversed ? mostPoints(levels) - points : points
}

/** Why an item is not asked here; null when it is. */
export function whyNotAsked(appliesTo: Applicability, askedIn: AskedIn): string | null {
  if (excludes(appliesTo.phases, askedIn.phase)) return 'other-phase'
  if (excludes(appliesTo.sessions, askedIn.session)) return 'other-session'
  if (excludes(appliesTo.roles, askedIn.role)) return 'other-role'
  return excludes(appliesTo.sites, askedIn.site) ? 'other-site' : null
}

function known(level: number): ItemState {
  return { state: 'known', level, reason: null }
}

function notApplicable(reason: string): ItemState {
  return { state: 'not-applicable', level: null, reason }
}

function excludes(asked: readonly string[] | null, here: string | null | undefined): boolean {
  return asked !== null && here !== null && here !== undefined && !asked.includes(here)
}
