import { dimensions, nextSteps, overview, type CoreTexts, type NextStep, type Overview } from '@implementere/core'
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { dayHere } from '../record/moment.ts'
import type { OpenRecord, RecordView } from '../record/open-record.ts'

/** What every view of the board may need. */
export interface BoardShown {
  readonly record: OpenRecord
  readonly view: RecordView
  readonly observations: dimensions.ObservationLists
  readonly overview: Overview
  readonly steps: readonly NextStep[]
  readonly texts: CoreTexts
  /** The day that is looked at. */
  readonly asOf: string
}

/** The board around a view; null outside it. */
export const BoardContext = createContext<BoardShown | null>(null)

/** The board. Only inside `BoardPage`. */
export function useBoard(): BoardShown {
  const board = useContext(BoardContext)
  if (board === null) throw new Error('a view stands outside the board')
  return board
}

/** The record as it is now, and what the library says of it. Computed anew only when something has changed. */
export function useShown(record: OpenRecord, texts: CoreTexts): BoardShown {
  const view = useSyncExternalStore(record.subscribe, record.getSnapshot)
  const { state, observations: stored } = view
  const observations = useMemo(() => listsOf(stored), [stored])
  const asOf = useMemo(() => dayOfLooking(state.record.nature, state.record.events.at(-1)?.at, new Date()), [state])
  const options = useMemo(() => ({ asOf, observations }), [asOf, observations])
  const shown = useMemo(() => overview(state, options), [state, options])
  const steps = useMemo(() => nextSteps(state, options), [state, options])
  return useMemo(() => ({ record, view, observations, overview: shown, steps, texts, asOf }), [record, view, observations, shown, steps, texts, asOf])
}

/** A made-up record is looked at on the day of its last event, so that it does not grow old; a real one today. */
function dayOfLooking(nature: 'real' | 'synthetic', last: string | undefined, now: Date): string {
  return nature === 'synthetic' && last !== undefined ? last.slice(0, 10) : dayHere(now)
}

function listsOf(stored: RecordView['observations']): dimensions.ObservationLists {
  return Object.fromEntries(dimensions.OBSERVATION_KINDS.map((kind) => [kind, stored.filter((one) => one.kind === kind).map(({ row }) => row)]))
}
