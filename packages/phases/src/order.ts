import type { LoggedEvent } from './event.ts'

/** An event that stands where it cannot: its id was used before (`latest` is null), or it is older than `latest`. */
export interface Misplacement {
  readonly index: number
  readonly event: LoggedEvent
  readonly latest: string | null
}

/** What has been met on the way through a log. Written to by {@link misplacementOf}. */
export interface Passed {
  readonly ids: Set<string>
  latest: string | null
  instant: number
}

/** Before the first event. */
export function nothingPassed(): Passed {
  return { ids: new Set(), latest: null, instant: Number.NEGATIVE_INFINITY }
}

/** Whether the next event stands where it can; notes that it was met. An older event does not set the clock back. */
export function misplacementOf(event: LoggedEvent, index: number, passed: Passed): Misplacement | null {
  if (passed.ids.has(event.id)) return { index, event, latest: null }
  passed.ids.add(event.id)
  // Written at one go, events often share their moment: it is read once.
  const instant = event.at === passed.latest ? passed.instant : Date.parse(event.at)
  if (instant < passed.instant) return { index, event, latest: passed.latest }
  passed.latest = event.at
  passed.instant = instant
  return null
}

/** The events of a log that stand where they cannot. */
export function* misplacements(events: readonly LoggedEvent[]): Generator<Misplacement> {
  const passed = nothingPassed()
  for (const [index, event] of events.entries()) {
    const misplacement = misplacementOf(event, index, passed)
    if (misplacement) yield misplacement
  }
}
