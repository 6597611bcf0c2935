import { compareText } from '@implementere/model'
import type { Candidate, Limits, Problem } from './select-problem.ts'

/** A set on the way: what is chosen of the candidates decided so far, and what that covers. */
interface Found {
  /** Bit i is set where candidate i is chosen. */
  readonly chosen: number
  readonly size: number
  /** Infinite when it is not known: then it is nobody's tie-breaker. Where it is limited or sought, such candidates have been left out. */
  readonly cost: number
  readonly effort: number
  readonly covered: number
}

/** How the search sees the problem: barriers that the same candidates cover are one, with a weight. */
interface Search {
  readonly candidates: readonly Candidate[]
  readonly groups: readonly { readonly coverers: number; readonly weight: number }[]
  /** The most that any candidate from an index on covers by itself. */
  readonly mostByOne: readonly number[]
  readonly limits: Limits
  /** What counts first, second and third among sets that cover as much. */
  readonly order: readonly ('size' | 'cost' | 'effort')[]
}

const NOTHING: Found = { chosen: 0, size: 0, cost: 0, effort: 0, covered: 0 }

/**
 * The best set by branch and bound: each candidate in or out, and a branch given up as soon as it can't cover more, or as much for less, than the best found.
 */
export function searchExactly({ candidates, barriers, limits, objective }: Problem): readonly Candidate[] {
  const widestFirst = candidates.toSorted((a, b) => b.covers.length - a.covers.length)
  const groups = groupsOf(widestFirst, barriers)
  const alone = widestFirst.map((_, index) => weightOf(groups, 1 << index))
  const search: Search = {
    candidates: widestFirst,
    groups,
    mostByOne: alone.map((_, index) => Math.max(...alone.slice(index))),
    limits,
    order: objective === 'fewest' ? ['size', 'cost', 'effort'] : ['cost', 'size', 'effort'],
  }
  const best = branch(search, 0, NOTHING, NOTHING)
  return widestFirst.filter((_, index) => isIn(best.chosen, index))
}

function branch(search: Search, index: number, choice: Found, best: Found): Found {
  const most = weightOf(search.groups, choice.chosen | remaining(search, index))
  if (most === choice.covered) return better(search, choice, best)
  if (!isPromising(search, index, choice, most, best)) return best
  const taken = take(search, index, choice)
  const afterTaking = isWithin(taken, search.limits) ? branch(search, index + 1, taken, best) : best
  return branch(search, index + 1, choice, afterTaking)
}

/** Whether what is left could still cover more than the best, or as much without being worse: it takes at least so many more, at no cost at least. */
function isPromising(search: Search, index: number, choice: Found, most: number, best: Found): boolean {
  const more = Math.ceil((best.covered - choice.covered) / search.mostByOne[index]!)
  return (best.covered - most || compare(search, { ...choice, size: choice.size + more }, best)) <= 0
}

/** The one that covers more, else the smaller or cheaper, else the one whose ids come first. */
function better(search: Search, found: Found, best: Found): Found {
  const difference = best.covered - found.covered || compare(search, found, best) || compareText(idsOf(search, found), idsOf(search, best))
  return difference < 0 ? found : best
}

/** Negative when the first is smaller or cheaper, in the order of what is sought. */
function compare({ order }: Search, a: Found, b: Found): number {
  const decisive = order.find((key) => a[key] !== b[key])
  return decisive === undefined ? 0 : a[decisive] - b[decisive]
}

function idsOf({ candidates }: Search, { chosen }: Found): string {
  const ids = candidates.filter((_, index) => isIn(chosen, index)).map(({ strategy }) => strategy)
  return JSON.stringify(ids.toSorted())
}

function groupsOf(candidates: readonly Candidate[], barriers: readonly string[]): Search['groups'] {
  const weights = new Map<number, number>()
  for (const barrier of barriers) {
    const coverers = candidates.reduce((bits, { covers }, index) => (covers.includes(barrier) ? bits | (1 << index) : bits), 0)
    weights.set(coverers, (weights.get(coverers) ?? 0) + 1)
  }
  return [...weights].map(([coverers, weight]) => ({ coverers, weight }))
}

/** How many barriers the candidates with these bits cover. */
function weightOf(groups: Search['groups'], bits: number): number {
  let covered = 0
  for (const { coverers, weight } of groups) if ((coverers & bits) !== 0) covered += weight
  return covered
}

/** The bits of the candidates from an index on. */
function remaining({ candidates }: Search, index: number): number {
  return (2 ** candidates.length - 1) & ~(2 ** index - 1)
}

function take({ candidates, groups }: Search, index: number, { chosen, size, cost, effort }: Found): Found {
  const candidate = candidates[index]!
  const bits = chosen | (1 << index)
  return {
    chosen: bits,
    size: size + 1,
    cost: cost + (candidate.cost ?? Infinity),
    effort: effort + (candidate.effort ?? Infinity),
    covered: weightOf(groups, bits),
  }
}

function isWithin({ cost, effort }: Found, { budget, effort: most }: Limits): boolean {
  return (budget === null || cost <= budget) && (most === null || effort <= most)
}

function isIn(bits: number, index: number): boolean {
  return (bits & (1 << index)) !== 0
}
