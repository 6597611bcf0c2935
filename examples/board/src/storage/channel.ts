import type { CoreEvent, dimensions } from '@implementere/core'
import type { StoredObservation } from './database.ts'

/** What a tab tells the others of the same browser: what it has written. */
export interface Change {
  readonly record: string
  readonly events: readonly CoreEvent[]
  readonly added: readonly StoredObservation[]
  readonly removed: readonly { readonly kind: dimensions.ObservationKind; readonly id: string }[]
}

/** A line between the tabs of this browser. */
export interface Channel {
  readonly tell: (change: Change) => void
  readonly close: () => void
}

const NAME = 'implementere-board'

/** Opens the line for one record. A browser without it works: what another tab wrote is then seen when the page is opened again. */
export function openChannel(record: string, listener: (change: Change) => void): Channel {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(NAME)
  channel.addEventListener('message', ({ data }: MessageEvent<Change>) => {
    if (data.record === record) listener(data)
  })
  return { tell: channel.postMessage.bind(channel), close: () => channel.close() }
}
