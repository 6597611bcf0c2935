/** How often a property runs: `FC_NUM_RUNS`, 100 by default. */
export const RUNS = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }
