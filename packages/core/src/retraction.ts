import type { CoreEvent } from './event.ts'
import { readFields } from './fields.ts'
import { RETRACTION } from './payloads.ts'
import { refuse, type CoreRefusal } from './refusal.ts'

/** The types that cannot be taken back: what was taken back is recorded anew, and who was erased stays erased. */
export const NOT_RETRACTABLE: readonly string[] = ['event.retract', 'person.erase']

/** Which events are taken back, and which retractions have no effect. */
export interface Retractions {
  /** Ids of events that have no effect. */
  readonly targets: ReadonlySet<string>
  /** By id of the retraction. */
  readonly refused: ReadonlyMap<string, CoreRefusal>
}

/** What the retractions of a log take back, wherever in it they stand. */
export function retractionsIn(events: readonly CoreEvent[]): Retractions {
  const retractions = events.filter(({ type }) => type === 'event.retract')
  const targets = new Set<string>()
  const refused = new Map<string, CoreRefusal>()
  if (retractions.length === 0) return { targets, refused }
  const firstOf = new Map(events.toReversed().map((event) => [event.id, event]))
  for (const event of retractions) {
    const read = readFields(RETRACTION, event.payload)
    // One whose id stands earlier has no effect, and the event that has the id is no retraction that could be refused.
    if (!read.ok || firstOf.get(event.id) !== event) continue
    const { target } = read.value
    const why = refusalOf(event, target, firstOf.get(target))
    if (why === null) targets.add(target)
    else refused.set(event.id, why)
  }
  return { targets, refused }
}

/** Why a retraction is none: its target is not there, somebody else's, or of a kind that stands. */
export function refusalOf(event: Pick<CoreEvent, 'by'>, target: string, found: CoreEvent | undefined): CoreRefusal | null {
  if (found === undefined) return refuse('unknown-target', 'target-known', { target })
  if (found.by !== event.by) return refuse('not-own-event', 'target-own', { target, by: event.by })
  return NOT_RETRACTABLE.includes(found.type) ? refuse('not-retractable', 'target-retractable', { target, type: found.type }) : null
}
