/** One contestant: what it does to how many rows. */
export interface Contestant {
  readonly name: string
  readonly rows: number
  readonly run: () => unknown
}

/** Median CPU time of a contestant for one row, and how many times that of the reference it is. */
export interface Standing {
  readonly name: string
  readonly microseconds: number
  readonly ratio: number
}

const ROUNDS = 11
/** Rounds before timing, for the compilers to settle. */
const WARM_UP = 4

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
      times[place]!.push((user + system) / contestants[place]!.rows)
    }
  }
  const medians = times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!)
  return contestants.map(({ name }, place) => ({ name, microseconds: medians[place]!, ratio: medians[place]! / medians[0]! }))
}
