/** How often a law is tried: `FC_NUM_RUNS`, 100 by default. */
export function runs(share = 1): { readonly numRuns: number } {
  return { numRuns: Math.max(1, Math.ceil(Number(process.env['FC_NUM_RUNS'] ?? 100) * share)) }
}
