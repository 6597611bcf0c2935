import { compareText } from '@implementere/model'
import type { DeterminantResult } from './determinant-result.ts'

/** What one determinant adds to a side. */
export interface Force {
  readonly determinant: string
  /** Mean over its raters of how far they are on this side, 0-2 points. */
  readonly strength: number
}

/** One side of the field. */
export interface ForceSide {
  /** Sum of the strengths, points. */
  readonly total: number
  /** The strongest first. */
  readonly forces: readonly Force[]
}

/** What drives and what restrains, both shown: 20 against 19 is not 2 against 1. Plain JSON. */
export interface ForceField {
  readonly driving: ForceSide
  readonly restraining: ForceSide
  /** Driving less restraining, points. Never to be shown without both sums. */
  readonly net: number
  /** Determinants with a known rating. */
  readonly counted: number
  /** Determinants without one, which add nothing. */
  readonly notCounted: number
}

/**
 * The forces for and against. A determinant on which people stand against one another adds to both sides.
 *
 * Source: Lewin's force field; strengths as means over raters are ours, on the scale of the ratings.
 */
export function forceFieldOf(results: readonly DeterminantResult[]): ForceField {
  const counted = results.filter(({ known }) => known > 0)
  const driving = sideOf(counted, (value) => Math.max(value, 0))
  const restraining = sideOf(counted, (value) => Math.max(-value, 0))
  return { driving, restraining, net: driving.total - restraining.total, counted: counted.length, notCounted: results.length - counted.length }
}

function sideOf(results: readonly DeterminantResult[], strengthOf: (value: number) => number): ForceSide {
  const forces = results
    .map(({ determinant, levels, known }) => ({
      determinant,
      strength: Object.entries(levels).reduce((sum, [level, count]) => sum + strengthOf(Number(level)) * count, 0) / known,
    }))
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength || compareText(a.determinant, b.determinant))
  return { total: forces.reduce((sum, { strength }) => sum + strength, 0), forces }
}
