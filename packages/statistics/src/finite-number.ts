import { requireFinite } from './precondition.ts'

/** Values nearer to zero than this are surely within what the package computes with; others are looked at closely. */
const ORDINARY_BELOW = 1e100

/** Throws as {@link requireFinite} does, one value at a time and without cost for an ordinary one: for the loops that must be fast. */
export function requireFiniteNumber(value: number): void {
  if (!(Math.abs(value) < ORDINARY_BELOW)) requireFinite([value])
}
