import { compareText } from '@implementere/model'
import { matchStrategies, type EndorsementMatrix, type MatchOptions, type StrategyCoverage, type StrategyMatches } from '@implementere/barriers'
import type { StrategyPlanRecord } from './record.ts'

/** What a table of endorsements says of one chosen strategy. */
export interface ChosenEndorsement {
  /** Row of `strategies`. */
  readonly id: string
  readonly strategy: string
  /** Barriers it is meant to change and that the table names it for. */
  readonly endorsed: readonly string[]
  /** Barriers it is meant to change and that the table does not name it for: the choice may be good, the table does not say so. */
  readonly notEndorsed: readonly string[]
}

/** What a table of endorsements says of a plan. Prompts for discussion, not prescriptions. */
export interface PlanEndorsements {
  /** Every strategy that the table names for the barriers to act on, chosen or not. */
  readonly matches: StrategyMatches
  /** In order of the rows' ids. */
  readonly chosen: readonly ChosenEndorsement[]
}

/** What a table that the caller brings says of the barriers to act on, and of what was chosen against which. */
export function endorsementsOf(
  { strategies }: StrategyPlanRecord,
  actOn: readonly string[],
  matrix: EndorsementMatrix,
  options: MatchOptions,
): PlanEndorsements {
  const meant = matchStrategies([...new Set(strategies.flatMap(({ determinants }) => determinants))], matrix, options)
  const endorsed = new Map(meant.strategies.map(({ strategy, coverage }) => [strategy, new Set(coverage.flatMap(endorsedIn))]))
  const chosen = strategies.flatMap(({ id, strategy, determinants }) => {
    if (strategy === null) return []
    const isEndorsed = (determinant: string) => endorsed.get(strategy)?.has(determinant) ?? false
    const own = [...new Set(determinants)].toSorted()
    return { id, strategy, endorsed: own.filter(isEndorsed), notEndorsed: own.filter((determinant) => !isEndorsed(determinant)) }
  })
  return { matches: matchStrategies(actOn, matrix, options), chosen: chosen.toSorted((a, b) => compareText(a.id, b.id)) }
}

/** What its makers declare of a strategy is not what the table says. */
function endorsedIn({ determinant, basis }: StrategyCoverage): readonly string[] {
  return basis === 'endorsed' ? [determinant] : []
}
