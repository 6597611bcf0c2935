/** One contestant: what it does, and the result that must equal the others' before anything is timed. */
export interface Contestant {
  readonly name: string
  readonly run: () => unknown
}

/** Median CPU time of a contestant, and how many times the reference it took. */
export interface Standing {
  readonly name: string
  readonly milliseconds: number
  readonly ratio: number
}

const ROUNDS = 11
/** Rounds before timing, for the compilers to settle. */
const WARM_UP = 3

/**
 * CPU time (user and system, of this process) of several ways to the same result, in one process: warmed, interleaved in rotated order, median of
 * {@link ROUNDS} rounds. The first contestant is the reference.
 */
export function race(contestants: readonly Contestant[]): readonly Standing[] {
  for (let round = 0; round < WARM_UP; round++) for (const { run } of contestants) run()
  const times = contestants.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const place = (turn + round) % contestants.length
      const before = process.cpuUsage()
      contestants[place]!.run()
      const { user, system } = process.cpuUsage(before)
      times[place]!.push((user + system) / 1000)
    }
  }
  const medians = times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!)
  return contestants.map(({ name }, place) => ({ name, milliseconds: medians[place]!, ratio: medians[place]! / medians[0]! }))
}
