import { compareText } from '@implementere/model'
import { FIT_INDICATORS, type FitIndicator } from './record.ts'

/** More candidates than this are no short list, and are not compared two by two. A limit of ours. */
export const MOST_COMPARED = 30

/**
 * How one candidate stands to another. `dominates`: at least as good on every indicator and better on one. `trade-off`: better on one, worse on another.
 * `undetermined`: what is not rated could still decide it.
 */
export const COMPARISON_VERDICTS = ['dominates', 'dominated', 'equal', 'trade-off', 'undetermined'] as const

/** One of {@link COMPARISON_VERDICTS}. */
export type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number]

/** A candidate with its medians, null where there is none. */
export interface CandidateMedians {
  readonly candidate: string
  readonly medians: Readonly<Record<FitIndicator, number | null>>
}

/** Two candidates, indicator by indicator, seen from the first. */
export interface CandidateComparison {
  readonly candidate: string
  readonly other: string
  readonly verdict: ComparisonVerdict
  readonly better: readonly FitIndicator[]
  readonly worse: readonly FitIndicator[]
  readonly equal: readonly FitIndicator[]
  /** Indicators on which the two cannot be compared, because one of the medians is unknown. */
  readonly unknown: readonly FitIndicator[]
}

/** All candidates against each other. */
export interface FitComparison {
  /** Each pair once, the lesser id first; sorted by candidate, then other. Null when there are too many. */
  readonly pairs: readonly CandidateComparison[] | null
  /** Candidates that no other is known to dominate, sorted by id. Not a ranking: which of them to take is for people to decide. */
  readonly undominated: readonly string[] | null
  readonly reason: 'too-many-candidates' | null
}

/**
 * Compares candidates indicator by indicator. There is no sum and no winner: one candidate is called better only when it is at least as good on all six.
 *
 * Missing: an unknown median makes the two incomparable on that indicator (`unknown`). A trade-off that the known indicators show stays one whatever the rest
 * turn out to be; every other verdict needs all six. Source: Pareto dominance; its use here is ours.
 *
 * @example
 * ```ts
 * const medians = { need: 4, fit: 3, capacity: 3, evidence: 4, usability: 3, supports: 4 }
 * const better = { ...medians, fit: 5 }
 * compareCandidates([{ candidate: 'a', medians }, { candidate: 'b', medians: better }]).undominated // => ['b']
 * const unknown = { ...better, need: null }
 * compareCandidates([{ candidate: 'a', medians }, { candidate: 'b', medians: unknown }]).pairs?.[0]?.verdict // => 'undetermined'
 * ```
 */
export function compareCandidates(candidates: readonly CandidateMedians[]): FitComparison {
  if (candidates.length > MOST_COMPARED) return { pairs: null, undominated: null, reason: 'too-many-candidates' }
  const ordered = candidates.toSorted((a, b) => compareText(a.candidate, b.candidate))
  const pairs = ordered.flatMap((first, index) => ordered.slice(index + 1).map((second) => compareTwo(first, second)))
  const dominated = new Set(
    pairs.flatMap(({ verdict, candidate, other }) => (verdict === 'dominates' ? other : verdict === 'dominated' ? candidate : [])),
  )
  return { pairs, undominated: ordered.map(({ candidate }) => candidate).filter((id) => !dominated.has(id)), reason: null }
}

function compareTwo(first: CandidateMedians, second: CandidateMedians): CandidateComparison {
  const on = (standing: Standing) =>
    FIT_INDICATORS.filter((indicator) => standingOf(first.medians[indicator], second.medians[indicator]) === standing)
  const sides = { better: on('better'), worse: on('worse'), equal: on('equal'), unknown: on('unknown') }
  return { candidate: first.candidate, other: second.candidate, verdict: verdictOf(sides), ...sides }
}

type Standing = 'better' | 'worse' | 'equal' | 'unknown'

function standingOf(first: number | null, second: number | null): Standing {
  if (first === null || second === null) return 'unknown'
  if (first === second) return 'equal'
  return first > second ? 'better' : 'worse'
}

function verdictOf({ better, worse, unknown }: Readonly<Record<Standing, readonly FitIndicator[]>>): ComparisonVerdict {
  if (better.length > 0 && worse.length > 0) return 'trade-off'
  if (unknown.length > 0) return 'undetermined'
  if (better.length > 0) return 'dominates'
  return worse.length > 0 ? 'dominated' : 'equal'
}
