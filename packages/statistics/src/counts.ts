import type { Aggregator } from './aggregator.ts'
import { getOwn, setOwn } from './own-record.ts'

/** What {@link counts} keeps. Plain JSON. */
export type CountsSummary = { missing: number; counts: Record<string, number> }

/** How often each category occurs. */
export interface Counts {
  /** Known inputs. */
  readonly n: number
  readonly missing: number
  /** By category. A category that never occurred is absent. */
  readonly counts: Readonly<Record<string, number>>
}

/**
 * How often each category occurs, as an {@link Aggregator}. Numbers and booleans are counted under their text.
 *
 * Missing: null is counted as missing, apart from the categories. Any text is a category, also `__proto__`.
 *
 * @example
 * ```ts
 * import { aggregate } from '@implementere/statistics'
 * aggregate(counts, ['yes', 'no', 'yes', null]) // => { n: 3, missing: 1, counts: { yes: 2, no: 1 } }
 * ```
 */
export const counts: Aggregator<string | number | boolean | null, CountsSummary, Counts> = {
  zero: () => ({ missing: 0, counts: {} }),
  add: (summary, input) => {
    if (input === null) summary.missing += 1
    else increase(summary.counts, String(input), 1)
    return summary
  },
  merge: (a, b) => {
    const merged = Object.fromEntries(Object.entries(a.counts))
    for (const [category, count] of Object.entries(b.counts)) increase(merged, category, count)
    return { missing: a.missing + b.missing, counts: merged }
  },
  finish: (summary) => ({
    n: Object.values(summary.counts).reduce((total, count) => total + count, 0),
    missing: summary.missing,
    counts: Object.fromEntries(Object.entries(summary.counts)),
  }),
}

function increase(totals: Record<string, number>, category: string, by: number): void {
  setOwn(totals, category, (getOwn(totals, category) ?? 0) + by)
}
