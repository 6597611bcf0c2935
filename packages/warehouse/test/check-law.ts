import fc from 'fast-check'

/** Runs of every law: `FC_NUM_RUNS`, or 100. */
const RUNS = Number(process.env['FC_NUM_RUNS'] ?? 100)

/** Asserts a law for many inputs. */
export function checkLaw<Inputs extends unknown[]>(
  ...[arbitraries, law]: [{ [Key in keyof Inputs]: fc.Arbitrary<Inputs[Key]> }, (...inputs: Inputs) => void | Promise<void>]
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(fc.tuple(...arbitraries), async (inputs) => law(...(inputs as Inputs))),
    { numRuns: RUNS },
  )
}
