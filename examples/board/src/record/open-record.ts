import { createStore, undo, type CoreCommand, type Decided, type dimensions, type ImplementationState } from '@implementere/core'
import { openChannel, type Change } from '../storage/channel.ts'
import type { BoardDatabase, StoredObservation } from '../storage/database.ts'
import { removeObservation, writeEvents, writeObservations, type StoredRecord } from '../storage/records.ts'
import { nextMoment } from './moment.ts'

/** The record as it is shown: the same object until something changes. */
export interface RecordView {
  readonly state: ImplementationState
  readonly observations: readonly StoredObservation[]
  /** Whether everything is written. */
  readonly saving: 'saved' | 'saving' | 'failed'
}

/** A record that is being worked on. */
export interface OpenRecord {
  readonly getSnapshot: () => RecordView
  readonly subscribe: (listener: () => void) => () => void
  /** Decides a command; what comes of it is stored, and told to the other tabs. */
  readonly give: (command: CoreCommand) => Decided
  /** Takes back what was done last in this browser. */
  readonly takeBack: () => Decided
  readonly observe: (kind: dimensions.ObservationKind, row: dimensions.ObservationOf[dimensions.ObservationKind]) => void
  readonly unobserve: (kind: dimensions.ObservationKind, id: string) => void
  readonly close: () => void
}

/** Opens a record: the store of the library, with the database of this browser behind it and a line to the other tabs. */
export function openRecord(database: BoardDatabase, { implementation, observations }: StoredRecord, author: string): OpenRecord {
  const { id: record } = implementation
  const store = createStore(implementation)
  const listeners = new Set<() => void>()
  let view: RecordView = { state: store.getSnapshot(), observations, saving: 'saved' }
  let writing = Promise.resolve()
  let pending = 0

  const show = (changed: Partial<RecordView>) => {
    view = { ...view, ...changed, state: store.getSnapshot() }
    for (const listener of listeners) listener()
  }
  const channel = openChannel(record, ({ events, added, removed }) => {
    if (events.length > 0) store.receive(events)
    show({ observations: changedRows(view.observations, added, removed) })
  })
  const save = (write: () => Promise<void>, change: Omit<Change, 'record'>) => {
    pending += 1
    show({ saving: 'saving', observations: changedRows(view.observations, change.added, change.removed) })
    writing = writing.then(write).then(
      () => {
        pending -= 1
        channel.tell({ record, ...change })
        if (pending === 0) show({ saving: view.saving === 'failed' ? 'failed' : 'saved' })
      },
      () => {
        pending -= 1
        show({ saving: 'failed' })
      },
    )
  }
  const envelope = () => ({ id: crypto.randomUUID(), at: nextMoment(new Date(), store.getSnapshot().record.events.at(-1)), by: author })
  const give = (command: CoreCommand) => {
    const decided = store.dispatch(command, envelope())
    if (decided.ok) save(() => writeEvents(database, record, decided.events), { events: decided.events, added: [], removed: [] })
    return decided
  }

  return {
    getSnapshot: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    give,
    takeBack: () => {
      const decided = undo(store.getSnapshot(), envelope())
      if (decided.ok) {
        store.receive(decided.events)
        save(() => writeEvents(database, record, decided.events), { events: decided.events, added: [], removed: [] })
      }
      return decided
    },
    observe: (kind, row) => {
      const stored = { record, kind, id: row.id, row }
      save(() => writeObservations(database, [stored]), { events: [], added: [stored], removed: [] })
    },
    unobserve: (kind, id) => save(() => removeObservation(database, record, kind, id), { events: [], added: [], removed: [{ kind, id }] }),
    close: channel.close,
  }
}

function changedRows(rows: readonly StoredObservation[], added: Change['added'], removed: Change['removed']): readonly StoredObservation[] {
  if (added.length + removed.length === 0) return rows
  const gone = new Set([...added, ...removed].map(({ kind, id }) => `${kind} ${id}`))
  return [...rows.filter(({ kind, id }) => !gone.has(`${kind} ${id}`)), ...added]
}
