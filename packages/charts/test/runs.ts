/** How many cases a property is tried on. */
export const RUNS = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }
