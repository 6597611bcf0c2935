import type { CoreEvent } from './event.ts'
import type { ImplementationState, KeptToolRecord } from './state.ts'
import type { AnyToolRecord } from './tool-box.ts'

/** What the authors of tool records had seen, as far as a walk over the log has come. */
export interface Sightings {
  /** Ids of the events that somebody replaced knowingly. */
  readonly replaced: Set<string>
  /** Of events that were taken back: what they had replaced, which whoever saw them had seen too. */
  readonly behind: Map<string, readonly string[]>
}

/** Before the first event. */
export function noSightings(): Sightings {
  return { replaced: new Set(), behind: new Map() }
}

/** What tells the records of tools apart: one of each core element and iteration counts. */
export function toolKey({ element, iteration }: Pick<KeptToolRecord, 'element' | 'iteration'>): string {
  return `${element}:${iteration}`
}

/** What an author who looks at a state has seen of a tool's record, and replaces by a new one: the event that counts, and those that its own author had not seen. */
export function seenIn({ tools }: ImplementationState, record: Pick<KeptToolRecord, 'element' | 'iteration'>): readonly string[] {
  return headsOf(tools.find((kept) => toolKey(kept) === toolKey(record)))
}

/**
 * What is kept of a tool after one more event: its record, with the events that its author had not seen. An event that one before it, by a clock that goes ahead,
 * has replaced knowingly leaves the other in its place, and what it had replaced itself is seen too.
 */
export function keptAfter(sightings: Sightings, event: CoreEvent, record: AnyToolRecord, kept: KeptToolRecord | undefined): KeptToolRecord {
  const { replaced, behind } = sightings
  const { id, at, replaces } = event
  const isBehind = kept !== undefined && replaced.has(id)
  const seen = new Set(replaces === undefined ? (isBehind ? [] : headsOf(kept)) : withBehind(replaces, behind))
  for (const one of seen) replaced.add(one)
  const unseen = (isBehind ? kept.unseen : headsOf(kept)).filter((head) => !seen.has(head))
  return isBehind ? { ...kept, unseen } : { element: record.element, iteration: record.iteration, event: id, at, unseen, record }
}

/** Takes note of an event that was taken back. */
export function noteRetracted({ behind }: Sightings, { id, replaces }: CoreEvent): void {
  if (replaces !== undefined) behind.set(id, withBehind(replaces, behind))
}

function headsOf(kept: KeptToolRecord | undefined): readonly string[] {
  return kept === undefined ? [] : [...kept.unseen, kept.event]
}

function withBehind(ids: readonly string[], behind: Sightings['behind']): readonly string[] {
  return ids.flatMap((id) => [id, ...(behind.get(id) ?? [])])
}
