import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** How many cases a property is tried on: 100 at the desk, more where `FC_NUM_RUNS` says so. */
export const runs = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }

/** Passes when `actual` is within a relative distance of `expected` (an absolute one where zero is expected). */
export function expectClose(actual: number | null, expected: number, relative = 1e-9): void {
  const error = relativeError(actual, expected)
  expect(error, `${actual} is ${error} from ${expected}`).toBeLessThanOrEqual(relative)
}

/** Distance in units of the expected value; in plain units where that is zero. */
export function relativeError(actual: number | null, expected: number): number {
  if (actual === null) return Infinity
  return Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected))
}

/** Reference values from `test/reference/`; the file says which tool, version and call made them. */
export function readReference(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`reference/${name}`, import.meta.url), 'utf8'))
}
