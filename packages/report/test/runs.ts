/** How many cases a property is tried on. A report is a long document: a fifth of the usual number. */
export const RUNS = { numRuns: Math.ceil(Number(process.env['FC_NUM_RUNS'] ?? 100) / 5) }
