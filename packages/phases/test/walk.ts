import { CORE_ELEMENT_IDS } from '@implementere/model'
import type { PhaseEvent } from '@implementere/phases'
import type { Pair } from './pair.ts'
import { eventsAbout } from './vocabulary.ts'

/** How often a walk may end an implementation: seldom, since nothing follows. */
const ENDINGS_PER_EVENT = 1 / 10_000
/** How soon it wakes a paused one, so that it does not rest most of the time. */
const AWAKENINGS_PER_EVENT = 1 / 3
const RESUME: PhaseEvent = { id: 'wake', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'implementation.resume', reason: 'because' }

/** Sends events drawn at random, all kinds equally often but the end; gives how many had effect. The seed makes it repeatable. */
export function randomWalk(pair: Pair, { events, seed }: { readonly events: number; readonly seed: number }): number {
  const random = mulberry32(seed)
  const vocabulary = eventsAbout(CORE_ELEMENT_IDS)
  const goingOn = vocabulary.filter(({ type }) => type !== 'implementation.end')
  let effective = 0
  for (let sent = 0; sent < events; sent += 1) {
    if (pair.state().lifecycle === 'paused' && random() < AWAKENINGS_PER_EVENT) effective += Number(pair.send(RESUME).ok)
    const drawFrom: readonly PhaseEvent[] = random() < ENDINGS_PER_EVENT ? vocabulary : goingOn
    if (pair.send(drawFrom[Math.floor(random() * drawFrom.length)]!).ok) effective += 1
  }
  return effective
}

/** Mulberry32, a public-domain generator of 32 bits by Tommy Ettinger. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
