import type { IsoDate } from '@implementere/model'
import { datesAhead, dateUntil, idsAhead, liesAhead, rowsUntil, type AsItStood } from '../as-it-stood.ts'
import type { AdjustmentLoopRecord, PdsaCycle, Problem } from './record.ts'

/**
 * An adjustment loop as it stood on a day: reviews, verdicts and measurements that had been made, problems that had been reported, as settled as they were. A cycle
 * that ends later was running, and one that starts later was planned, whatever the record calls it; when it is to start and end may lie ahead.
 */
export function adjustmentLoopUntil(record: AdjustmentLoopRecord, asOf: IsoDate): AsItStood<AdjustmentLoopRecord> {
  const { reviews, cycles, noCycles, verdicts, noAdaptations, problems } = record
  return {
    record: {
      ...record,
      reviews: reviews.filter(({ on }) => !liesAhead(on, asOf)),
      cycles: cycles.map((cycle) => cycleUntil(cycle, asOf)),
      noCycles: { ...noCycles, on: dateUntil(noCycles.on, asOf) },
      verdicts: verdicts.filter(({ on }) => !liesAhead(on, asOf)),
      noAdaptations: { ...noAdaptations, on: dateUntil(noAdaptations.on, asOf) },
      problems: problems.filter(({ reportedOn }) => !liesAhead(reportedOn, asOf)).map((problem) => problemUntil(problem, asOf)),
    },
    later: {
      reviews: idsAhead(reviews, asOf, ({ on }) => [on]),
      cycles: idsAhead(cycles, asOf, happeningsOf),
      verdicts: idsAhead(verdicts, asOf, ({ on }) => [on]),
      problems: idsAhead(problems, asOf, ({ reportedOn, settledOn }) => [reportedOn, settledOn]),
      ...datesAhead({ 'noCycles.on': noCycles.on, 'noAdaptations.on': noAdaptations.on }, asOf),
    },
  }
}

/** The dates of what is said to have happened in a cycle: a running one has started, a closed one has ended, and what was measured was measured. */
function happeningsOf({ status, start, end, measurements }: PdsaCycle): readonly (IsoDate | null)[] {
  const stages = status === 'closed' ? [start, end] : status === 'running' ? [start] : []
  return [...stages, ...measurements.map(({ date }) => date)]
}

function cycleUntil(cycle: PdsaCycle, asOf: IsoDate): PdsaCycle {
  const measurements = rowsUntil(cycle.measurements, asOf)
  if (!happeningsOf({ ...cycle, measurements }).some((date) => liesAhead(date, asOf))) return { ...cycle, measurements }
  const status = liesAhead(cycle.start, asOf) ? 'planned' : 'running'
  return { ...cycle, measurements, status, study: null, decision: null, decidedBy: null }
}

/** A problem that is settled later was open, and one of which the day is unknown is taken as the record says. */
function problemUntil(problem: Problem, asOf: IsoDate): Problem {
  return liesAhead(problem.settledOn, asOf) ? { ...problem, status: 'open', settledOn: null } : problem
}
