import { adjustmentLoopUntil } from '../adjustment-loop/as-it-stood.ts'
import type { AdjustmentLoopRecord } from '../adjustment-loop/record.ts'
import { datesAhead, liesAhead, type AsItStood } from '../as-it-stood.ts'
import type { ToolContext } from '../context.ts'
import type { ResultsRecord } from './record.ts'

const NOT_RECOMMENDED: ResultsRecord['recommendation'] = { choice: null, by: null, date: null, rationale: null }

/**
 * An evaluation as it stood on a day: the recommendation if it had been made, what came of the adjustments that had been made, and the values that are reported of the
 * period once that has begun.
 */
export function resultsUntil(record: ResultsRecord, { asOf, records }: Pick<ToolContext, 'asOf' | 'records'>): AsItStood<ResultsRecord> {
  const { adjustments, recommendation, period } = record
  const ahead = adjustmentsAhead(records.KE7 ?? null, asOf)
  return {
    record: {
      ...(liesAhead(period.from, asOf) ? withoutValues(record) : record),
      adjustments: adjustments.filter(({ adjustment }) => !ahead.has(adjustment)),
      recommendation: liesAhead(recommendation.date, asOf) ? NOT_RECOMMENDED : recommendation,
    },
    later: {
      adjustments: adjustments.flatMap(({ id, adjustment }) => (ahead.has(adjustment) ? [id] : [])).toSorted(),
      ...datesAhead({ 'period.from': period.from, 'recommendation.date': recommendation.date }, asOf),
    },
  }
}

function withoutValues(record: ResultsRecord): ResultsRecord {
  return {
    ...record,
    implementation: record.implementation.map((finding) => ({ ...finding, reported: null })),
    outcomes: record.outcomes.map((finding) => ({ ...finding, reported: null })),
    pairs: [],
  }
}

/** Changes that the record of KE7 dates later: cycles and problems by id, adaptations that were not judged yet. */
function adjustmentsAhead(loop: AdjustmentLoopRecord | null, asOf: ToolContext['asOf']): ReadonlySet<string> {
  if (loop === null) return new Set()
  const { record, later } = adjustmentLoopUntil(loop, asOf)
  const judged = new Set(record.verdicts.map(({ adaptation }) => adaptation))
  const notJudged = loop.verdicts.flatMap(({ adaptation }) => (judged.has(adaptation) ? [] : adaptation))
  return new Set([...(later['cycles'] ?? []), ...(later['problems'] ?? []), ...notJudged])
}
