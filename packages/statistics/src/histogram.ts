import type { Aggregator } from './aggregator.ts'
import { requireFiniteNumber, requireThat } from './precondition.ts'

/** What {@link histogram} keeps: a count for each bin and for what lies outside. Plain JSON. */
export type HistogramSummary = { missing: number; below: number; above: number; counts: number[] }

/** One bin: values from `lower` up to but not including `upper`; the last bin includes its upper edge. */
export interface Bin {
  readonly lower: number
  readonly upper: number
  readonly count: number
}

/** How many values fall into each bin, and how many outside. */
export interface Histogram {
  /** Known values, inside and outside the bins. */
  readonly n: number
  readonly missing: number
  /** Values under the first edge. */
  readonly below: number
  /** Values over the last edge. */
  readonly above: number
  readonly bins: readonly Bin[]
}

/**
 * How many values fall between given edges, as an {@link Aggregator}.
 *
 * Convention: bins are closed on the left, the last one on both sides (as `numpy.histogram`; R's `hist` closes them on the right).
 * Missing: null is counted as missing. Throws `invalid-edges` unless there are two or more finite, strictly increasing edges, `invalid-number` for NaN
 * and infinity, `invalid-shape` when summaries of different bins are merged.
 *
 * @example
 * ```ts
 * import { aggregate } from '@implementere/statistics'
 * aggregate(histogram([0, 30, 60]), [0, 30, 60, 61, null]).bins // => [{ lower: 0, upper: 30, count: 1 }, { lower: 30, upper: 60, count: 2 }]
 * histogram([1, 1]) // throws invalid-edges
 * ```
 */
export function histogram(edges: readonly number[]): Aggregator<number | null, HistogramSummary, Histogram> {
  const increasing = edges.length >= 2 && edges.every((edge, index) => Number.isFinite(edge) && (index === 0 || edge > edges[index - 1]!))
  requireThat(increasing, 'invalid-edges', 'the edges of a histogram are two or more finite, strictly increasing numbers', { edges: edges.length })
  const bounds = [...edges]
  return {
    zero: () => ({ missing: 0, below: 0, above: 0, counts: bounds.slice(1).map(() => 0) }),
    add: (summary, value) => addToBin(bounds, summary, value),
    merge: mergeBins,
    finish: (summary) => finishBins(bounds, summary),
  }
}

function addToBin(edges: readonly number[], summary: HistogramSummary, value: number | null): HistogramSummary {
  if (value === null) {
    summary.missing += 1
    return summary
  }
  requireFiniteNumber(value)
  if (value < edges[0]!) summary.below += 1
  else if (value > edges[edges.length - 1]!) summary.above += 1
  else summary.counts[binOf(edges, value)]! += 1
  return summary
}

/** The bin of a value between the first and the last edge, by bisection. */
function binOf(edges: readonly number[], value: number): number {
  let first = 0
  let last = edges.length - 2
  while (first < last) {
    const middle = (first + last + 1) >> 1
    if (value >= edges[middle]!) first = middle
    else last = middle - 1
  }
  return first
}

function mergeBins(a: HistogramSummary, b: HistogramSummary): HistogramSummary {
  requireThat(a.counts.length === b.counts.length, 'invalid-shape', 'only summaries of the same bins can be merged', {
    a: a.counts.length,
    b: b.counts.length,
  })
  return {
    missing: a.missing + b.missing,
    below: a.below + b.below,
    above: a.above + b.above,
    counts: a.counts.map((count, bin) => count + b.counts[bin]!),
  }
}

function finishBins(edges: readonly number[], summary: HistogramSummary): Histogram {
  const { missing, below, above, counts } = summary
  const bins = counts.map((count, bin) => ({ lower: edges[bin]!, upper: edges[bin + 1]!, count }))
  return { n: counts.reduce((total, count) => total + count, below + above), missing, below, above, bins }
}
