import { daysBetween, workingDaysBetween } from '@implementere/model/calendar'
import type { IsoDate } from '@implementere/model'
import type { PhaseEvent, PhaseEventType } from './event.ts'
import type { PhaseState } from './state.ts'

/** A stretch of time in one condition, from the day it was entered to the day it was left. */
export interface Stretch {
  readonly entered: IsoDate
  /** Null while it is still open. */
  readonly left: IsoDate | null
  /** The kind of event that ended it; null while it is still open. A stretch that `implementation.end` cut short was not lived through. */
  readonly leftBy: PhaseEventType | null
  /** Calendar days, the day of entering counted and the day of leaving not; up to `asOf` while it is open (a censored duration). */
  readonly days: number
  /** The Norwegian working days among them. */
  readonly workingDays: number
  /** How many of `days` the implementation was paused. */
  readonly pausedDays: number
}

/** An event that had effect, on its day, with the states around it. */
export interface EffectiveStep {
  readonly day: IsoDate
  readonly event: PhaseEvent
  readonly before: PhaseState
  readonly after: PhaseState
}

/** What is known of a stretch before its days are counted. */
export type OpenStretch = Pick<Stretch, 'entered' | 'left' | 'leftBy'> & { readonly key: string }

/** The stretches during which a condition of the state kept one key; null is no stretch. A new key ends one and begins the next. */
export function stretchesOf(steps: readonly EffectiveStep[], keyOf: (state: PhaseState) => string | null): readonly OpenStretch[] {
  const found: OpenStretch[] = []
  let open = null as OpenStretch | null
  for (const { day, event, after } of steps) {
    const key = keyOf(after)
    if (key === (open?.key ?? null)) continue
    if (open) found.push({ ...open, left: day, leftBy: event.type })
    open = key === null ? null : { key, entered: day, left: null, leftBy: null }
  }
  return open ? [...found, open] : found
}

/** Counts the days of a stretch, up to `asOf` while it is open, and how many of them fall into pauses. */
export function measured({ entered, left, leftBy }: OpenStretch, pauses: readonly OpenStretch[], asOf: IsoDate): Stretch {
  const end = left ?? asOf
  return {
    entered,
    left,
    leftBy,
    days: daysBetween(entered, end),
    workingDays: workingDaysBetween(entered, end),
    pausedDays: pauses.reduce((sum, pause) => sum + overlapDays(entered, end, pause.entered, pause.left ?? asOf), 0),
  }
}

function overlapDays(from: IsoDate, to: IsoDate, otherFrom: IsoDate, otherTo: IsoDate): number {
  const start = from > otherFrom ? from : otherFrom
  const end = to < otherTo ? to : otherTo
  return start < end ? daysBetween(start, end) : 0
}
