import { RELATIONS } from './data/relations.ts'
import type { MeasureChoice } from './engine.ts'
import type { ObservationBase, ObservationKind, ObservationLists } from './observation.ts'
import { PERIOD_KEY, planOf, type SummariseOptions } from './plan.ts'
import { rowSources } from './relation-rows.ts'
import { relationWorks } from './relation-work.ts'

/** The records that an estimate rests on. */
export interface RecordsBehind {
  readonly key: Readonly<Record<string, string | null>>
  readonly period: string | null
  /** Records that are known for the measure, each once, in the order they were given. */
  readonly records: readonly { readonly kind: ObservationKind; readonly id: string }[]
}

/** Which estimates are asked about. */
export interface BehindOptions extends Pick<SummariseOptions, 'by' | 'period' | 'intervention'> {
  readonly measure: MeasureChoice
}

/**
 * The records that each cell of a measure rests on: what is behind the number.
 *
 * Only records that are known for the measure: what is unknown or not applicable has no part in the value. Throws as `summarise`.
 *
 * @example
 * ```ts
 * import { parseObservations } from '@implementere/dimensions'
 * const held = (id: string, occurred: boolean | null) => ({ id, date: '2026-01-12', site: 'a', planned: { sessions: 1 }, delivered: { occurred } })
 * const read = parseObservations({ sessions: [held('s1', true), held('s2', null), held('s3', false)] })
 * const [behind] = read.ok ? recordsBehind(read.value, { measure: 'dosage.sessionsDelivered' }) : []
 * behind?.records.map(({ id }) => id) // => ['s1', 's3']
 * ```
 */
export function recordsBehind(observations: ObservationLists, { measure, by = [], ...options }: BehindOptions): readonly RecordsBehind[] {
  const plan = planOf({ ...options, measures: [measure] }, [by])
  const engine = plan.engines[0]!
  const sourceOf = rowSources(plan.declared)
  const found = new Map<string, RecordsBehind & { readonly records: { kind: ObservationKind; id: string }[] }>()
  for (const { relation, keys, adders } of relationWorks<ObservationBase, unknown>(plan, sourceOf)) {
    const kind: ObservationKind = RELATIONS[relation].of
    for (const record of observations[kind] ?? []) {
      for (const item of sourceOf(relation).items?.(record) ?? [null]) {
        const sum = engine.zero()
        for (const { add } of adders) add(sum, record, item)
        if (engine.finish(sum, plan.level).known === 0) continue
        const values = keys.map(({ text, valueOf }) => valueOf(text(record, item)))
        const path = JSON.stringify(values)
        const behind = found.get(path) ?? { ...named(values, plan.keys), records: [] }
        found.set(path, behind)
        if (behind.records.at(-1)?.id !== record.id || behind.records.at(-1)?.kind !== kind) behind.records.push({ kind, id: record.id })
      }
    }
  }
  return [...found.values()]
}

function named(values: readonly (string | null)[], keys: readonly string[]): Pick<RecordsBehind, 'key' | 'period'> {
  const entries = keys.map((key, index) => [key, values[index]!] as const)
  return {
    key: Object.fromEntries(entries.filter(([key]) => key !== PERIOD_KEY)),
    period: entries.find(([key]) => key === PERIOD_KEY)?.[1] ?? null,
  }
}
