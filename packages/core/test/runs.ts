import fc from 'fast-check'

/** How often a law is tried, from the environment. */
export const RUNS = Number(process.env['FC_NUM_RUNS'] ?? 100)

/** Asserts a law over random cases; `share` thins out costly ones. */
export function law<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> },
  holds: (...values: Values) => void,
  share = 1,
): void {
  fc.assert(fc.property(...arbitraries, holds), { numRuns: Math.max(1, Math.ceil(RUNS * share)) })
}
