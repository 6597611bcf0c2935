import type { IsoDate } from '@implementere/model'
import { idsAhead, liesAhead, rowsUntil, type AsItStood } from '../as-it-stood.ts'
import type { ExecutionRecord } from './record.ts'

/** What had been recorded of the execution by a day: data points and counts. When a task was to be done, before and after it was moved, is planned, and may lie ahead. */
export function executionUntil(record: ExecutionRecord, asOf: IsoDate): AsItStood<ExecutionRecord> {
  const { points, adoptions } = record
  return {
    record: { ...record, points: rowsUntil(points, asOf), adoptions: adoptions.filter(({ countedOn }) => !liesAhead(countedOn, asOf)) },
    later: {
      points: idsAhead(points, asOf, ({ date }) => [date]),
      adoptions: idsAhead(adoptions, asOf, ({ countedOn }) => [countedOn]),
    },
  }
}
