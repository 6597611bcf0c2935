import { coveredBy, type Candidate, type Limits, type Problem } from './select-problem.ts'

/**
 * A good set, one strategy after another: each time the one that covers most of what is left, for what it costs where cost counts; then whatever the
 * later ones made needless is put back. With limits, the best single strategy instead when it covers more.
 */
export function searchGreedily(problem: Problem): readonly Candidate[] {
  const chosen = withoutNeedless(grow(problem), problem.barriers)
  const single = problem.candidates
    .filter((candidate) => isWithin([candidate], problem.limits))
    .toSorted((a, b) => gainOf(b, problem.barriers) - gainOf(a, problem.barriers))[0]
  const covered = coveredBy(chosen, problem.barriers).size
  return single !== undefined && gainOf(single, problem.barriers) > covered ? [single] : chosen
}

function grow({ candidates, barriers, limits, objective }: Problem): readonly Candidate[] {
  const chosen: Candidate[] = []
  const priceOf = priceBy(limits, objective)
  for (;;) {
    const covered = coveredBy(chosen, barriers)
    const open = barriers.filter((id) => !covered.has(id))
    const next = candidates
      .filter((candidate) => gainOf(candidate, open) > 0 && isWithin([...chosen, candidate], limits))
      .reduce<Candidate | null>((best, candidate) => (best === null || isBetter(candidate, best, open, priceOf) ? candidate : best), null)
    if (next === null) return chosen
    chosen.push(next)
  }
}

/** What a candidate is paid for with: the limited amount where one is limited, else its cost when the cheapest set is sought, else one. */
function priceBy({ budget, effort }: Limits, objective: Problem['objective']): (candidate: Candidate) => number {
  if (budget !== null) return ({ cost }) => cost ?? 0
  if (effort !== null) return (candidate) => candidate.effort ?? 0
  return objective === 'cheapest' ? ({ cost }) => cost ?? 0 : () => 1
}

/** More gain for the price; compared crosswise, as a price can be 0. Ties go to the greater gain, then to the earlier id. */
function isBetter(candidate: Candidate, best: Candidate, open: readonly string[], priceOf: (candidate: Candidate) => number): boolean {
  const [gain, bestGain] = [gainOf(candidate, open), gainOf(best, open)]
  const [worth, bestWorth] = [gain * priceOf(best), bestGain * priceOf(candidate)]
  return (worth - bestWorth || gain - bestGain) > 0
}

function gainOf({ covers }: Candidate, open: readonly string[]): number {
  return open.filter((id) => covers.includes(id)).length
}

function withoutNeedless(chosen: readonly Candidate[], barriers: readonly string[]): readonly Candidate[] {
  const size = coveredBy(chosen, barriers).size
  return chosen.reduce<readonly Candidate[]>((kept, candidate) => {
    const others = kept.filter((one) => one !== candidate)
    return coveredBy(others, barriers).size === size ? others : kept
  }, chosen)
}

function isWithin(candidates: readonly Candidate[], { budget, effort }: Limits): boolean {
  const sum = (amounts: readonly (number | null)[]) => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)
  return (
    (budget === null || sum(candidates.map(({ cost }) => cost)) <= budget) && (effort === null || sum(candidates.map((one) => one.effort)) <= effort)
  )
}
