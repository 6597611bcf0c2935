import { compareText, ImplementereError } from '@implementere/model'
import { searchExactly } from './select-exact.ts'
import { searchGreedily } from './select-greedy.ts'
import { coveredBy, costOf, effortOf, type Candidate, type Limits, type Objective, type Problem } from './select-problem.ts'

/** What is chosen among, and within what. */
export interface SelectOptions {
  /** The barriers to cover; absent: all that some candidate covers. */
  readonly barriers?: readonly string[]
  /** Most that may be spent, in the unit of the candidates' costs; null or absent: no limit. */
  readonly budget?: number | null
  /** Most effort that may be asked for, in the unit of the candidates' efforts; null or absent: no limit. */
  readonly effort?: number | null
  /** Strategies that are chosen whatever they cover. */
  readonly mustInclude?: readonly string[]
  readonly exclude?: readonly string[]
  /** Whether the `fewest` strategies are sought (default), or the `cheapest`. */
  readonly objective?: Objective
}

/** How good the choice is known to be. */
export interface Guarantee {
  /** `exact` is the best there is; `greedy` is within a factor of it; `none` promises nothing. */
  readonly kind: 'exact' | 'greedy' | 'none'
  /** Of what the factor is: the number or cost chosen is at most so many times the least, or the barriers covered at least so many times the most. */
  readonly of: 'size' | 'cost' | 'coverage' | null
  readonly factor: number | null
}

/** A candidate that could not be considered. */
export interface LeftOut {
  readonly strategy: string
  readonly reason: 'excluded' | 'unknown-cost' | 'unknown-effort'
}

/** Why a barrier is not covered: no candidate covers it, only such that were left out, or only such that the limits don't allow. */
export type UncoveredReason = 'no-candidate' | 'left-out' | 'over-limit'

/** A set of strategies. Plain JSON. */
export interface Selection {
  /** Chosen strategies, in order of their ids. */
  readonly selected: readonly string[]
  readonly covered: readonly string[]
  /** Barriers that the chosen strategies do not cover. */
  readonly uncovered: readonly { readonly barrier: string; readonly reason: UncoveredReason }[]
  /** Chosen strategies without which the others would cover as much: only those that had to be included. */
  readonly redundant: readonly string[]
  readonly leftOut: readonly LeftOut[]
  /** Sums over the chosen; null when one of them is not known. */
  readonly cost: number | null
  readonly effort: number | null
  /** Whether the limits hold; null when that can't be known. Only strategies that had to be included can break them. */
  readonly withinLimits: boolean | null
  readonly guarantee: Guarantee
}

/** Most candidates for which the best set is searched for exactly. Beyond it the search could take too long. */
export const EXACT_LIMIT = 25

/**
 * The smallest, or the most affordable, set of strategies that covers the barriers. Where limits stand in the way, first as many barriers as possible.
 *
 * Exact for up to {@link EXACT_LIMIT} candidates that cover something and are neither excluded nor included beforehand. Ties: the fewest and the cheapest, then
 * the least effort, then the ids. Beyond that greedy, with its guarantee in the result: without limits at most H(d) times the least number or cost, d the most
 * barriers that one strategy covers and H the harmonic number; with one limit at least (1 - 1/e) / 2 times the most barriers; with two limits none.
 * Missing: a cost that is not known is not 0: such a candidate is left out when costs matter (a budget, or `cheapest`), and named; so too for effort. In a tie it comes
 * behind every known one.
 * Throws: {@link ImplementereError} `duplicate-id`, `unknown-id` for a strategy to include that is no candidate, `invalid-amount` for a negative cost, effort or limit,
 * `contradiction` for a strategy both to include and to exclude.
 * Source: branch and bound over sets; greedy Chvátal 1979 (set cover), Khuller, Moss & Naor 1999 (budgeted coverage). The objective is ours.
 *
 * @example
 * ```ts
 * const candidates = [
 *   { strategy: 'a', covers: ['timePressure'], cost: 1, effort: null },
 *   { strategy: 'b', covers: ['timePressure', 'attitudes'], cost: 5, effort: null },
 *   { strategy: 'c', covers: ['attitudes'], cost: 2, effort: null },
 * ]
 * selectStrategies(candidates).selected // => ['b']
 * selectStrategies(candidates, { objective: 'cheapest' }).selected // => ['a', 'c']
 * selectStrategies(candidates, { budget: 2 }).uncovered // => [{ barrier: 'attitudes', reason: 'over-limit' }]
 * ```
 */
export function selectStrategies(candidates: readonly Candidate[], options: SelectOptions = {}): Selection {
  const { mustInclude = [], exclude = [], objective = 'fewest' } = options
  const limits = { budget: options.budget ?? null, effort: options.effort ?? null }
  requireValid(candidates, options)
  const barriers = [...new Set(options.barriers ?? candidates.flatMap(({ covers }) => covers))].toSorted()
  const leftOut = candidates.flatMap((candidate) => reasonToLeaveOut(candidate, mustInclude, exclude, limits, objective)).toSorted(byStrategy)
  const included = candidates.filter(({ strategy }) => mustInclude.includes(strategy))
  const given = coveredBy(included, barriers)
  const open = barriers.filter((id) => !given.has(id))
  const settled = new Set([...mustInclude, ...leftOut.map(({ strategy }) => strategy)])
  const free = candidates.filter(({ strategy, covers }) => !settled.has(strategy) && covers.some((id) => open.includes(id))).toSorted(byStrategy)
  const problem: Problem = { candidates: free, barriers: open, limits: restOf(limits, included), objective }
  const exact = free.length <= EXACT_LIMIT
  const chosen = exact ? searchExactly(problem) : searchGreedily(problem)
  return selectionOf([...included, ...chosen].toSorted(byStrategy), barriers, candidates, { leftOut, limits, guarantee: guaranteeOf(problem, exact) })
}

function requireValid(candidates: readonly Candidate[], { mustInclude = [], exclude = [], budget = null, effort = null }: SelectOptions): void {
  const ids = new Set<string>()
  for (const { strategy } of candidates) {
    if (ids.has(strategy)) throw new ImplementereError('duplicate-id', `each strategy is one candidate, and ${strategy} is two`, { strategy })
    ids.add(strategy)
  }
  for (const strategy of mustInclude) {
    if (!ids.has(strategy)) throw new ImplementereError('unknown-id', `the strategy to include ${strategy} is no candidate`, { strategy })
    if (exclude.includes(strategy))
      throw new ImplementereError('contradiction', `the strategy ${strategy} is both to include and to exclude`, { strategy })
  }
  for (const amount of [budget, effort, ...candidates.flatMap((candidate) => [candidate.cost, candidate.effort])]) {
    if (amount !== null && !(Number.isFinite(amount) && amount >= 0))
      throw new ImplementereError('invalid-amount', `an amount is at least 0, or null, not ${amount}`, { amount: String(amount) })
  }
}

function reasonToLeaveOut(
  { strategy, cost, effort }: Candidate,
  mustInclude: readonly string[],
  exclude: readonly string[],
  limits: Limits,
  objective: Objective,
): readonly LeftOut[] {
  if (exclude.includes(strategy)) return [{ strategy, reason: 'excluded' }]
  if (mustInclude.includes(strategy)) return []
  if (cost === null && (limits.budget !== null || objective === 'cheapest')) return [{ strategy, reason: 'unknown-cost' }]
  return effort === null && limits.effort !== null ? [{ strategy, reason: 'unknown-effort' }] : []
}

/** What the limits leave after those that have to be included; what of them is not known counts as nothing here, and `withinLimits` says so. */
function restOf({ budget, effort }: Limits, included: readonly Candidate[]): Limits {
  const rest = (limit: number | null, spent: number) => (limit === null ? null : Math.max(limit - spent, 0))
  return { budget: rest(budget, knownSum(included.map(({ cost }) => cost))), effort: rest(effort, knownSum(included.map((one) => one.effort))) }
}

function knownSum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
}

function selectionOf(
  chosen: readonly Candidate[],
  barriers: readonly string[],
  candidates: readonly Candidate[],
  { leftOut, limits, guarantee }: { readonly leftOut: readonly LeftOut[]; readonly limits: Limits; readonly guarantee: Guarantee },
): Selection {
  const covered = coveredBy(chosen, barriers)
  const [cost, effort] = [costOf(chosen), effortOf(chosen)]
  return {
    selected: chosen.map(({ strategy }) => strategy),
    covered: barriers.filter((id) => covered.has(id)),
    uncovered: barriers.filter((id) => !covered.has(id)).map((barrier) => ({ barrier, reason: whyUncovered(barrier, candidates, leftOut) })),
    redundant: chosen
      .filter(
        (one) =>
          coveredBy(
            chosen.filter((other) => other !== one),
            barriers,
          ).size === covered.size,
      )
      .map(({ strategy }) => strategy),
    leftOut,
    cost,
    effort,
    withinLimits: bothHold(
      isWithin(
        cost,
        limits.budget,
        chosen.map((one) => one.cost),
      ),
      isWithin(
        effort,
        limits.effort,
        chosen.map((one) => one.effort),
      ),
    ),
    guarantee,
  }
}

function whyUncovered(barrier: string, candidates: readonly Candidate[], leftOut: readonly LeftOut[]): UncoveredReason {
  const coverers = candidates.filter(({ covers }) => covers.includes(barrier))
  if (coverers.length === 0) return 'no-candidate'
  return coverers.every(({ strategy }) => leftOut.some((one) => one.strategy === strategy)) ? 'left-out' : 'over-limit'
}

/** An unknown amount may still be too much already. */
function isWithin(sum: number | null, limit: number | null, amounts: readonly (number | null)[]): boolean | null {
  if (limit === null) return true
  if (knownSum(amounts) > limit) return false
  return sum === null ? null : true
}

function bothHold(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false
  return a === null || b === null ? null : true
}

function guaranteeOf({ candidates, barriers, limits, objective }: Problem, exact: boolean): Guarantee {
  if (exact) return { kind: 'exact', of: null, factor: null }
  const limited = [limits.budget, limits.effort].filter((limit) => limit !== null).length
  if (limited === 1) return { kind: 'greedy', of: 'coverage', factor: (1 - 1 / Math.E) / 2 }
  if (limited === 2) return { kind: 'none', of: null, factor: null }
  const largest = Math.max(...candidates.map((candidate) => coveredBy([candidate], barriers).size))
  const harmonic = Array.from({ length: largest }, (_, index) => 1 / (index + 1)).reduce((sum, part) => sum + part, 0)
  return { kind: 'greedy', of: objective === 'fewest' ? 'size' : 'cost', factor: harmonic }
}

function byStrategy(a: { readonly strategy: string }, b: { readonly strategy: string }): number {
  return compareText(a.strategy, b.strategy)
}

export type { Candidate, Objective } from './select-problem.ts'
