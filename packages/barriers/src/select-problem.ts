/** A strategy that could be chosen. A `StrategyMatch` with cost and effort is one. */
export interface Candidate {
  readonly strategy: string
  /** The barriers it covers. */
  readonly covers: readonly string[]
  /** In one currency; null when unknown. */
  readonly cost: number | null
  /** In one unit, for example hours; null when unknown. */
  readonly effort: number | null
}

/** What is sought once as much as possible is covered. */
export type Objective = 'fewest' | 'cheapest'

/** What may be spent; null is no limit. */
export interface Limits {
  readonly budget: number | null
  readonly effort: number | null
}

/** What is left to choose: candidates in order of their ids, each covering something of the barriers that are left. */
export interface Problem {
  readonly candidates: readonly Candidate[]
  readonly barriers: readonly string[]
  readonly limits: Limits
  readonly objective: Objective
}

/** The barriers that some of the candidates cover. */
export function coveredBy(candidates: readonly Candidate[], barriers: readonly string[]): ReadonlySet<string> {
  const all = new Set(candidates.flatMap(({ covers }) => covers))
  return new Set(barriers.filter((id) => all.has(id)))
}

/** The sum of the costs; null when one of them is not known. */
export function costOf(candidates: readonly Candidate[]): number | null {
  return sumOf(candidates.map(({ cost }) => cost))
}

/** The sum of the efforts; null when one of them is not known. */
export function effortOf(candidates: readonly Candidate[]): number | null {
  return sumOf(candidates.map(({ effort }) => effort))
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0)
}
