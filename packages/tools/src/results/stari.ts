import type { ToolContext } from '../context.ts'
import { distinct } from './rows.ts'
import type { ResultsRecord } from './record.ts'
import { STARI_CONTENTS, STARI_ITEMS, type StariContent, type StariItemId } from './stari-items.ts'

/** What the records have for an item of the reporting standard. */
export interface StariItemReport {
  readonly item: StariItemId
  readonly number: number
  /** `ready`: everything that records can hold of it is there; `to-write`: no record holds it. */
  readonly status: 'ready' | 'partly' | 'missing' | 'to-write'
  readonly has: readonly { readonly content: StariContent; readonly count: number }[]
  readonly lacks: readonly StariContent[]
}

/**
 * What the records have for each of the 27 items of StaRI: where a report can begin, and what is left to write.
 *
 * Counts are of rows of the records and the context, never a judgement of their quality. Not every item concerns every study. Throws: nothing.
 * Source: Pinnock et al. 2017 (items); which row answers which item is ours.
 *
 * @example
 * ```ts
 * import { createContext, emptyResults } from '@implementere/tools'
 * const items = stariReport(emptyResults(), createContext({ asOf: '2026-11-16' }))
 * items.length // => 27
 * items[0] // => { item: 'title', number: 1, status: 'missing', has: [], lacks: ['intervention'] }
 * items[23]?.status // => 'to-write'
 * ```
 */
export function stariReport(record: ResultsRecord, context: ToolContext): readonly StariItemReport[] {
  const counts = new Map(STARI_CONTENTS.map((content) => [content, COUNTS[content](record, context)]))
  return STARI_ITEMS.map(({ id, number, contents }) => {
    const asked: readonly StariContent[] = contents
    const has = asked.flatMap((content) => ((counts.get(content) ?? 0) > 0 ? [{ content, count: counts.get(content)! }] : []))
    const lacks = asked.filter((content) => (counts.get(content) ?? 0) === 0)
    return { item: id, number, status: statusOf(has.length, lacks.length), has, lacks }
  })
}

function statusOf(has: number, lacks: number): StariItemReport['status'] {
  if (has + lacks === 0) return 'to-write'
  if (lacks === 0) return 'ready'
  return has === 0 ? 'missing' : 'partly'
}

/** How many rows there are of each content. */
const COUNTS: Readonly<Record<StariContent, (record: ResultsRecord, context: ToolContext) => number>> = {
  intervention: (_, { intervention }) => Number(intervention !== null),
  need: (_, { records }) => records.KE1?.needData.length ?? 0,
  fit: (_, { records }) => records.KE1?.ratings.length ?? 0,
  goal: (_, { phases, records }) => Number((phases?.goal ?? null) !== null) + (records.KE5?.goals.length ?? 0),
  context: (_, { ratings }) => ratings.length,
  comparison: ({ comparison }) => Number(comparison !== null),
  sites: (_, { observations, ratings }) => sitesIn(observations, ratings).length,
  subgroups: (_, { observations }) => (observations.populations ?? []).filter(({ stratum }) => stratum !== null).length,
  components: (_, { intervention }) => intervention?.components.length ?? 0,
  strategies: (_, { records }) => records.KE3?.strategies.length ?? 0,
  indicators: (_, { records }) => records.KE5?.indicators.length ?? 0,
  outcomes: ({ outcomes }) => outcomes.length,
  implementation: ({ implementation }) => implementation.length,
  costs: ({ costs }) => costs.length,
  expectedSize: (_, { records }) => (records.KE5?.indicators ?? []).filter(({ expectedPerPeriod }) => expectedPerPeriod !== null).length,
  moderation: ({ pairs }) => pairs.length,
  recipients: (_, { observations }) => observations.populations?.length ?? 0,
  adaptations: (_, { observations, records }) => (observations.adaptations?.length ?? 0) + (records.KE1?.adaptations.length ?? 0),
  adjustments: ({ adjustments }) => adjustments.length,
  problems: (_, { records }) => records.KE7?.problems.length ?? 0,
  sustainability: ({ sustainability }) => sustainability.length,
  views: ({ views }) => views.length,
  lessons: ({ lessons }) => lessons.length,
  recommendation: ({ recommendation }) => Number(recommendation.choice !== null),
  decision: (_, { records }) => Number((records.KE9?.decision.choice ?? null) !== null),
}

function sitesIn({ sessions = [], populations = [] }: ToolContext['observations'], ratings: ToolContext['ratings']): readonly string[] {
  return distinct([...sessions, ...populations, ...ratings].flatMap(({ site }) => site ?? []))
}
