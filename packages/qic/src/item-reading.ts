import { warningAt, type Issue, type PhaseId } from '@implementere/model'
import { scaleOf, type Instrument, type QicItem } from './instrument.ts'
import type { Answers } from './response.ts'
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
  /** False when the instrument does not ask the item here. */
  readonly asked: boolean
  readonly warning: Issue | null
}

const UNKNOWN: ItemState = { state: 'unknown', level: null, reason: null }

/** Reads one item of a response whose answers are known to be on their scales. */
export function readItem(instrument: Instrument, item: QicItem, answers: Answers, weight: number, askedIn: AskedIn): ItemReading {
  const { levels } = scaleOf(instrument, item)
  const { possible, earned } = itemWorth(item, levels, weight)
  const worth = { item, possible }
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : null
  const elsewhere = whyNotAsked(item, askedIn)
  if (elsewhere !== null) {
    const warning = typeof answer === 'number' ? warningAt(['answers', item.id], 'answered-though-not-asked', { reason: elsewhere }) : null
    return { ...worth, state: notApplicable(elsewhere), earned: null, asked: false, warning }
  }
  if (typeof answer === 'number') {
    const { level, points } = levels.find((candidate) => candidate.level === answer)!
    return { ...worth, state: { state: 'known', level, reason: null }, earned: earned(points), asked: true, warning: null }
  }
  const state = answer === null || answer === undefined ? UNKNOWN : notApplicable(answer.notApplicable)
  return { ...worth, state, earned: null, asked: true, warning: null }
}

/** What an item is worth at its best, and for the points of a level. */
export function itemWorth(item: QicItem, levels: readonly ScaleLevel[], weight: number) {
  const most = Math.max(...levels.map(({ points }) => points))
  const earned = (points: number) => (item.reversed ? most - points : points) * weight
  return { possible: most * weight, earned }
}

/** Why the instrument does not ask an item here; null when it does. */
export function whyNotAsked({ appliesTo }: QicItem, askedIn: AskedIn): string | null {
  if (appliesTo === null) return null
  if (excludes(appliesTo.phases, askedIn.phase)) return 'other-phase'
  if (excludes(appliesTo.sessions, askedIn.session)) return 'other-session'
  if (excludes(appliesTo.roles, askedIn.role)) return 'other-role'
  return excludes(appliesTo.sites, askedIn.site) ? 'other-site' : null
}

function notApplicable(reason: string): ItemState {
  return { state: 'not-applicable', level: null, reason }
}

function excludes(asked: readonly string[] | null, here: string | null | undefined): boolean {
  return asked !== null && here !== null && here !== undefined && !asked.includes(here)
}
