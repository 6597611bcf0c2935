import { ImplementereError } from '@implementere/model'
import type { Aggregator } from '@implementere/statistics'

import { cellsOf, type Cell, type MeasureIdsOf } from './cells.ts'
import { blockCollector, directCollector, type Collector } from './collect.ts'
import type { MeasureChoice } from './engine.ts'
import { mergeRolls } from './fold.ts'
import type { Observation, Observations } from './observation.ts'
import { planOf, type Plan, type SummariseOptions } from './plan.ts'
import type { Roll } from './roll.ts'

/**
 * The measures of observations, by any keys and periods, in one pass.
 *
 * Every cell is an `Estimate` with its numerator, denominator and honest counts of known, unknown and not applicable rows. What is unknown never
 * becomes zero: it leaves the value and widens `bounds`. Extra sessions count against the whole plan, also the part of which nothing is known. Ratios are computed at the end, never averaged; `meanOver` gives the mean of ratios beside them.
 * No observations and nothing to group by give one cell whose estimates have reason `no-data`. Other reasons: `no-denominator`, `all-unknown`,
 * `all-not-applicable`, `insufficient-data`, `overflow`.
 *
 * Throws: {@link ImplementereError} `unknown-measure`, `duplicate-id`, `invalid-grouping`, `invalid-level`, `unknown-period`, `invalid-period`; for a measure of one's own that names what there
 * is not, with the name: `unknown-kind`, `unknown-relation`, `unknown-column`, `inexpressible-measure` (an operator).
 * Source: the `source` of each row of `MEASURES`.
 *
 * @example
 * ```ts
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const { sessions } = syntheticObservations({ seed: 1, municipalities: 1, services: 2, groups: 2, sessions: 10, missing: 0 })
 * const cells = summarise({ sessions }, { measures: ['dosage.sessionsDelivered'], by: ['site'], period: 'year' })
 * cells.map(({ key, estimates }) => [key.site, estimates['dosage.sessionsDelivered'].denominator]) // => [['service-1-1', 20], ['service-1-2', 20]]
 * summarise({}, { measures: ['adherence.core'] })[0]?.estimates['adherence.core'].reason // => 'no-data'
 * ```
 */
export function summarise<const Choices extends readonly MeasureChoice[]>(
  observations: Observations,
  options: SummariseOptions<Choices>,
): readonly Cell<MeasureIdsOf<Choices>>[] {
  return summariseEach(observations, { ...options, groupings: [options.by ?? []] })[0]!
}

/** Options of {@link summariseEach}: several groupings in place of one. */
export interface GroupingsOptions<Choices extends readonly MeasureChoice[] = readonly MeasureChoice[]> extends Omit<SummariseOptions<Choices>, 'by'> {
  readonly groupings: readonly (readonly string[])[]
}

/**
 * Several groupings in one pass over the observations: the coarser ones are folds over the finest sums. As {@link summarise}.
 *
 * @example
 * ```ts
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const observations = syntheticObservations({ seed: 1, municipalities: 2, services: 2, groups: 2, sessions: 10 })
 * const [all, bySite] = summariseEach(observations, { measures: ['dosage.sessionsTotal'], groupings: [[], ['site']] })
 * all?.length // => 1
 * bySite?.length // => 4
 * ```
 */
export function summariseEach<const Choices extends readonly MeasureChoice[]>(
  observations: Observations,
  options: GroupingsOptions<Choices>,
): readonly (readonly Cell<MeasureIdsOf<Choices>>[])[] {
  const { groupings } = options
  const plan = planOf(options, groupings)
  const roll: Roll = { cells: [] }
  const { takeAll, flush } = blockCollector(plan, roll)
  takeAll(observations)
  flush()
  return groupings.map((by) => typed<Choices>(cellsOf(roll.cells, by, plan)))
}

/**
 * The same measures over a stream, with nothing kept but the sums: as {@link summarise}, for records that arrive one by one. A record that arrives twice counts twice.
 *
 * @example
 * ```ts
 * import { parseObservations } from '@implementere/dimensions'
 * const session = { id: 's1', date: '2026-03-01', site: 'a', planned: { sessions: 1 }, delivered: { occurred: true } }
 * const read = parseObservations({ sessions: [session] })
 * async function* stream() { for (const record of read.ok ? read.value.sessions : []) yield { kind: 'sessions', record } as const }
 * const cells = await summariseStream(stream(), { measures: ['dosage.sessionsDelivered'] })
 * cells[0]?.estimates['dosage.sessionsDelivered'].value // => 1
 * ```
 */
export async function summariseStream<const Choices extends readonly MeasureChoice[]>(
  observations: AsyncIterable<Observation> | Iterable<Observation>,
  options: SummariseOptions<Choices>,
): Promise<readonly Cell<MeasureIdsOf<Choices>>[]> {
  const by = options.by ?? []
  const plan = planOf(options, [by])
  const roll: Roll = { cells: [] }
  const { take, flush } = blockCollector(plan, roll)
  for await (const { kind, record } of observations) take(kind, record)
  flush()
  return typed<Choices>(cellsOf(roll.cells, by, plan))
}

/** The summary of a part of the observations: plain JSON, to be stored, sent and merged. */
export type PartialSummary = Roll & {
  readonly formatVersion: 1
  /** What was asked: measures, keys, periods, core components. Only answers to one question can be merged. */
  readonly question: string
}

/**
 * The same measures as an aggregator: its summary is plain JSON, so that workers, files and partitions of a database can each make theirs and merge them.
 *
 * The summary holds a few numbers a group and measure, whatever the number of observations; only counts of distinct people hold their ids. Merging is associative
 * and commutative; exact for whole numbers, to rounding for fractions. Throws as {@link summarise}, `invalid-grouping` with the first `add`;
 * `different-summaries` for a summary that was made with other options.
 *
 * @example
 * ```ts
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const records = syntheticObservations({ seed: 1, municipalities: 1, services: 1, groups: 1, sessions: 10 }).sessions.map((record) => ({ kind: 'sessions', record }) as const)
 * const measure = summaryAggregator({ measures: ['dosage.sessionsTotal'] })
 * const half = (part: typeof records) => part.reduce((summary, observation) => measure.add(summary, observation), measure.zero())
 * const merged = measure.merge(half(records.slice(0, 5)), half(records.slice(5)))
 * measure.finish(merged) // => measure.finish(half(records))
 * ```
 */
export function summaryAggregator<const Choices extends readonly MeasureChoice[]>(
  options: SummariseOptions<Choices>,
): Aggregator<Observation, PartialSummary, readonly Cell<MeasureIdsOf<Choices>>[]> {
  const by = options.by ?? []
  const plan = planOf(options, [by])
  const question = questionOf(options, plan)
  const open = new WeakMap<Roll, Collector>()
  return {
    zero: () => ({ formatVersion: 1, question, cells: [] }),
    add: (summary, { kind, record }) => {
      collectorOf(open, own(summary, question), plan).take(kind, record)
      return summary
    },
    merge: (a, b) => ({ formatVersion: 1, question, ...mergeRolls([own(a, question), own(b, question)], plan.keys.length, plan.engines) }),
    finish: (summary) => typed<Choices>(cellsOf(own(summary, question).cells, by, plan)),
  }
}

function questionOf({ measures, period }: SummariseOptions, { keys, declared }: Plan): string {
  return JSON.stringify({ measures, keys, period: period ?? null, core: declared.map(({ id, core }) => [id, core]) })
}

function own(summary: PartialSummary, question: string): Roll {
  if (summary.question !== question) throw new ImplementereError('different-summaries', 'summaries are made with the same options')
  return summary
}

function collectorOf(open: WeakMap<Roll, Collector>, roll: Roll, plan: Plan): Collector {
  const found = open.get(roll)
  if (found) return found
  const made = directCollector(plan, roll)
  open.set(roll, made)
  return made
}

/** Cells carry the ids of the measures that were asked for; the plan has them in the same order. */
function typed<Choices extends readonly MeasureChoice[]>(cells: readonly Cell[]): readonly Cell<MeasureIdsOf<Choices>>[] {
  return cells
}
