import { compareText, createEstimate, ImplementereError, type Estimate } from '@implementere/model'
import { barrierKeys, type BarrierKeys } from './barrier-keys.ts'
import { DETERMINANTS } from './data/determinants.ts'
import { ERIC_STRATEGIES, type StrategyDefinition } from './data/eric.ts'
import type { Determinant } from './determinant.ts'
import { endorsementOf, type Endorsement, type EndorsementCell, type EndorsementLevel, type EndorsementMatrix } from './endorsement.ts'

/** How strategies are matched. */
export interface MatchOptions {
  readonly definitions?: readonly Determinant[]
  /** Strategies to consider; default {@link ERIC_STRATEGIES}. Add your own to them; of two with one id the later counts. */
  readonly strategies?: readonly StrategyDefinition[]
  /** Whose setting it is, for example `us`; strategies that belong to another are hidden. Default null: those that belong anywhere. */
  readonly setting?: string | null
  /** Confidence level of the intervals; default 0.95. */
  readonly level?: number
}

/** A barrier as the table answered for it. */
export interface MatchedBarrier extends BarrierKeys {
  /** Its keys that the table says nothing about. */
  readonly keysWithoutData: readonly string[]
  /** How many of the strategies reach each level for it. */
  readonly strategies: Readonly<Record<EndorsementLevel, number>>
}

/** What speaks for a strategy against one barrier. */
export interface StrategyCoverage {
  readonly determinant: string
  /** `endorsed` by the experts of the table, or `declared` by those who made the strategy. */
  readonly basis: 'endorsed' | 'declared'
  /** The better level over the barrier's keys; null when declared. */
  readonly level: EndorsementLevel | null
}

/** A strategy as it meets the barriers. Prompts for discussion, not prescriptions. */
export interface StrategyMatch {
  readonly strategy: string
  /** Sum of the known shares over the barriers' keys, each key once; can exceed 1. It favours strategies that are a little of use everywhere: see `covers`. */
  readonly cumulative: Estimate
  readonly endorsements: readonly (Endorsement & { readonly key: string })[]
  /** The barriers it covers: at level 1 or 2, or as declared. */
  readonly covers: readonly string[]
  readonly coverage: readonly StrategyCoverage[]
}

/** Strategies for barriers. Plain JSON. */
export interface StrategyMatches {
  readonly matrix: string
  readonly barriers: readonly MatchedBarrier[]
  /** Those with a known endorsement or a declared cover: the greatest cumulative share first, then the most barriers covered, then the id. */
  readonly strategies: readonly StrategyMatch[]
  /** Strategies left out because they belong to another setting. */
  readonly hidden: readonly string[]
}

/**
 * Which strategies experts would use against these barriers, by a table that the user brings.
 *
 * Unit: proportion 0-1 of the experts asked about a key. Missing: a pair that the table lacks is unknown: it adds nothing, is counted, and widens `bounds`.
 * A barrier without a key says `status: 'none'` and why: that is no statement that nothing helps.
 * Throws: {@link ImplementereError} `duplicate-cell` for a pair that the table has twice, `invalid-count` for a count that is no whole number of 0 to n.
 * Source: as the CFIR-ERIC matching tool (Waltz and colleagues 2019) adds them up; per-barrier coverage, intervals and bounds ours.
 *
 * @example
 * ```ts
 * const cells = [{ strategy: 'eric.auditAndFeedback', barrier: 'reflectingAndEvaluating', count: 14, n: 25 }]
 * const matrix = { formatVersion: 1, id: 'waltz2019', citation: 'waltz2019', licence: 'cc-by-4.0', cells } as const
 * const { strategies, barriers } = matchStrategies(['cfir.reflectingAndEvaluating', 'cfir.teaming'], matrix)
 * strategies.map(({ strategy, covers }) => [strategy, covers]) // => [['eric.auditAndFeedback', ['cfir.reflectingAndEvaluating']]]
 * barriers[1]?.status // => 'none'
 * ```
 */
export function matchStrategies(barriers: readonly string[], matrix: EndorsementMatrix, options: MatchOptions = {}): StrategyMatches {
  const { definitions = DETERMINANTS, setting = null, level = 0.95 } = options
  const strategies = laterOfEach(options.strategies ?? ERIC_STRATEGIES)
  const looked = [...new Set(barriers)].toSorted().map((id) => barrierKeys(id, definitions))
  const keys = [...new Set(looked.flatMap((barrier) => barrier.keys))].toSorted()
  const cells = cellsByPair(matrix.cells)
  const offered = strategies.filter((strategy) => strategy.setting === null || strategy.setting === setting)
  const matches = offered.map((strategy) => matchOf(strategy, looked, endorsementsOf(strategy.id, keys, cells, level)))
  const inTable = new Set(matrix.cells.map(({ barrier }) => barrier))
  return {
    matrix: matrix.id,
    barriers: looked.map((barrier) => ({
      ...barrier,
      keysWithoutData: barrier.keys.filter((key) => !inTable.has(key)),
      strategies: { 1: countAt(matches, barrier.determinant, 1), 2: countAt(matches, barrier.determinant, 2) },
    })),
    strategies: matches.filter(({ cumulative, covers }) => cumulative.known > 0 || covers.length > 0).toSorted(compareMatches),
    hidden: strategies.filter((strategy) => !offered.includes(strategy)).map(({ id }) => id),
  }
}

/** Of two strategies with one id the later. */
function laterOfEach(strategies: readonly StrategyDefinition[]): readonly StrategyDefinition[] {
  return [...new Map(strategies.map((strategy) => [strategy.id, strategy])).values()]
}

type Endorsements = readonly (Endorsement & { readonly key: string })[]

function cellsByPair(cells: readonly EndorsementCell[]): ReadonlyMap<string, EndorsementCell> {
  const byPair = new Map<string, EndorsementCell>()
  for (const cell of cells) {
    const { strategy, barrier } = cell
    const pair = pairOf(strategy, barrier)
    if (byPair.has(pair))
      throw new ImplementereError('duplicate-cell', `a table has one cell for ${strategy} and ${barrier}, not two`, { strategy, barrier })
    byPair.set(pair, cell)
  }
  return byPair
}

function pairOf(strategy: string, barrier: string): string {
  return JSON.stringify([strategy, barrier])
}

function endorsementsOf(strategy: string, keys: readonly string[], cells: ReadonlyMap<string, EndorsementCell>, level: number): Endorsements {
  return keys.map((key) => ({ key, ...endorsementOf(cells.get(pairOf(strategy, key)) ?? { count: null, n: null }, level) }))
}

function matchOf(strategy: StrategyDefinition, barriers: readonly BarrierKeys[], endorsements: Endorsements): StrategyMatch {
  const coverage = barriers.flatMap((barrier) => coverageOf(strategy, barrier, endorsements))
  return {
    strategy: strategy.id,
    cumulative: cumulativeOf(endorsements),
    endorsements,
    covers: coverage.map(({ determinant }) => determinant),
    coverage,
  }
}

function coverageOf({ addresses }: StrategyDefinition, { determinant, keys }: BarrierKeys, endorsements: Endorsements): readonly StrategyCoverage[] {
  const levels = endorsements.flatMap(({ key, level }) => (level !== null && keys.includes(key) ? level : []))
  if (levels.length > 0) return [{ determinant, basis: 'endorsed', level: levels.includes(1) ? 1 : 2 }]
  return addresses.includes(determinant) ? [{ determinant, basis: 'declared', level: null }] : []
}

/** The sum of what is known; each unknown share could be anything from 0 to 1. */
function cumulativeOf(endorsements: Endorsements): Estimate {
  const shares = endorsements.flatMap(({ share }) => share.value ?? [])
  const sum = shares.reduce((total, share) => total + share, 0)
  const unknown = endorsements.length - shares.length
  return createEstimate({
    value: shares.length === 0 ? null : sum,
    reason: shares.length === 0 ? 'all-unknown' : null,
    known: shares.length,
    unknown,
    bounds: { lower: sum, upper: sum + unknown },
    method: 'barriers.cumulativeEndorsement',
  })
}

function countAt(matches: readonly StrategyMatch[], barrier: string, level: EndorsementLevel): number {
  return matches.filter(({ coverage }) => coverage.some((one) => one.determinant === barrier && one.level === level)).length
}

function compareMatches(a: StrategyMatch, b: StrategyMatch): number {
  const shareOf = ({ cumulative }: StrategyMatch) => cumulative.value ?? 0
  return shareOf(b) - shareOf(a) || b.covers.length - a.covers.length || compareText(a.strategy, b.strategy)
}
