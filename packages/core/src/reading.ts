import { dayOf, errorAt, warningAt, type IsoDate, type Issue, type Result } from '@implementere/model'
import { parsePhaseEvent, type LoggedEvent } from '@implementere/phases'
import { parseQicResponse, qicNo, qit, type Instrument, type QicResponse } from '@implementere/qic'
import type { CoreEvent, Implementation } from './implementation.ts'

/** The events of a record, each with the package that understands it. What nobody understands is kept and listed. */
export interface Reading {
  readonly phases: readonly LoggedEvent[]
  readonly responses: readonly QicResponse[]
  readonly unknown: readonly CoreEvent[]
  /** Errors in payloads, with their path in the record; warnings for unknown types and for ids that stand twice. */
  readonly issues: readonly Issue[]
}

/** The instruments that come with the library. */
export const INSTRUMENTS: readonly Instrument[] = [qicNo, qit]

/** Reads the events up to and including a day (by the day as written); all of them when `asOf` is null. */
export function readEvents({ events }: Pick<Implementation, 'events'>, asOf: IsoDate | null, instruments = INSTRUMENTS): Reading {
  const phases: LoggedEvent[] = []
  const responses: QicResponse[] = []
  const unknown: CoreEvent[] = []
  const issues: Issue[] = [...duplicates(events)]
  for (const [index, event] of events.entries()) {
    if (asOf !== null && dayOf(event.at) > asOf) continue
    if (event.type === 'phase') take(parsePhaseEvent(innerEvent(event)), index, phases, issues)
    else if (event.type === 'qic') take(parseQicResponse(event.payload, instruments), index, responses, issues)
    else {
      unknown.push(event)
      issues.push(warningAt(['events', index, 'type'], 'unknown-event-type', { type: event.type }))
    }
  }
  return { phases, responses, unknown, issues }
}

function take<T>(parsed: Result<T>, index: number, into: T[], issues: Issue[]): void {
  if (parsed.ok) into.push(parsed.value)
  const found = parsed.ok ? parsed.warnings : parsed.issues
  for (const { code, path, params, severity } of found) issues.push({ code, path: ['events', index, 'payload', ...path], params, severity })
}

function innerEvent({ id, at, by, payload }: CoreEvent): unknown {
  return typeof payload === 'object' ? Object.assign({}, payload, { id, at, by }) : payload
}

function duplicates(events: readonly CoreEvent[]): readonly Issue[] {
  const seen = new Set<string>()
  return events.flatMap(({ id }, index) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [errorAt(['events', index, 'id'], 'duplicate-id', { id })] : []
  })
}
