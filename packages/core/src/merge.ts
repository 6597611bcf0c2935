import { compareText } from '@implementere/model'
import type { CoreEvent } from './event.ts'
import { compareEvents, contentOf, inOrder } from './order.ts'

/** Events of one id that say different things. All of them are kept; the first in order is the one that counts. */
export interface Conflict {
  readonly id: string
  /** In order. */
  readonly versions: readonly CoreEvent[]
}

/** Two logs as one. */
export interface MergedLog {
  /** In order. What of it has no effect, `stateOf` says. */
  readonly events: readonly CoreEvent[]
  /** In order of their ids. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Two logs of one implementation as one, for people who worked apart: the set of their events, in order of (instant of `at`, id).
 *
 * What both have stands there once, however its fields are ordered. Events of one id that say different things are all kept and listed; the first in order counts, and `stateOf` lists the
 * others in `withoutEffect`, as it does with events that the other log has made impossible. To settle a conflict, its author retracts the id and records anew.
 * Records of one tool that two people wrote apart are both kept: the later one counts, and `stateOf` names the other as `unseen` until somebody who has both saves again.
 * The result is the same whichever log comes first, however many are merged in whatever order, and merging again changes nothing.
 *
 * @example
 * ```ts
 * const mine = { id: 'a1', at: '2026-03-01T09:00:00+01:00', by: 'a', type: 'note', payload: { element: null, text: 'Mine' } }
 * const yours = { ...mine, id: 'b1', at: '2026-03-01T08:30:00+01:00', by: 'b' }
 * mergeLogs([mine], [yours, mine]).events.map(({ id }) => id) // => ['b1', 'a1']
 * const changed = { ...mine, payload: { element: null, text: 'Changed' } }
 * mergeLogs([mine], [changed]).conflicts.map(({ id, versions }) => [id, versions.length]) // => [['a1', 2]]
 * ```
 */
export function mergeLogs(a: readonly CoreEvent[], b: readonly CoreEvent[]): MergedLog {
  const groups = [...byId([...a, ...b])].map(([id, events]) => ({ id, versions: differing(events) }))
  const conflicts = groups.filter(({ versions }) => versions.length > 1)
  return {
    events: inOrder(groups.flatMap(({ versions }) => versions)),
    conflicts: conflicts.toSorted((one, other) => compareText(one.id, other.id)),
  }
}

function byId(events: readonly CoreEvent[]): ReadonlyMap<string, readonly CoreEvent[]> {
  const groups = new Map<string, CoreEvent[]>()
  for (const event of events) {
    const group = groups.get(event.id)
    if (group === undefined) groups.set(event.id, [event])
    else group.push(event)
  }
  return groups
}

/** Of events with one id those that differ, in order. */
function differing(events: readonly CoreEvent[]): readonly CoreEvent[] {
  if (events.length === 1) return events
  const byContent = new Map(events.map((event) => [contentOf(event), event]))
  return [...byContent.values()].toSorted(compareEvents)
}
