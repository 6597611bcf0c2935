/** One way of computing what a comparison is about. */
export interface Candidate<Result> {
  readonly name: string
  readonly run: () => Result
}

/** Candidates that must give the same result; the first is the limit that the others are measured against. */
export interface Comparison<Result> {
  readonly name: string
  readonly limit: Candidate<Result>
  readonly candidates: readonly Candidate<Result>[]
  /** How far apart two results may be to count as the same: 0 for counts, a relative distance for sums. */
  readonly distance: (a: Result, b: Result) => number
  readonly tolerance: number
}

/** CPU time of a candidate and how often the limit's it is. */
export interface Timing {
  readonly comparison: string
  readonly candidate: string
  readonly milliseconds: number
  readonly ratio: number
}

/** Rounds whose median counts. */
const ROUNDS = 11
/** Runs of each candidate before anything is timed. */
const WARM_UPS = 3

/** Runs a comparison: results first, then warmed and interleaved in rotated order, medians of CPU time. */
export function measure<Result>({ name, limit, candidates, distance, tolerance }: Comparison<Result>): Timing[] {
  const all = [limit, ...candidates]
  const expected = limit.run()
  for (const candidate of candidates) {
    const apart = distance(candidate.run(), expected)
    if (!(apart <= tolerance)) throw new Error(`${name}: ${candidate.name} is ${apart} from ${limit.name}`)
  }
  for (let round = 0; round < WARM_UPS; round += 1) for (const candidate of all) candidate.run()
  const times = all.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < all.length; turn += 1) {
      const place = (round + turn) % all.length
      times[place]!.push(cpuMilliseconds(all[place]!.run))
    }
  }
  const medians = times.map((list) => list.toSorted((a, b) => a - b)[ROUNDS >> 1]!)
  return all.map((candidate, place) => ({
    comparison: name,
    candidate: candidate.name,
    milliseconds: medians[place]!,
    ratio: medians[place]! / medians[0]!,
  }))
}

/** Pseudo-random numbers between 0 and 1, the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Nearly normal noise: the sum of twelve even numbers less six. */
export function noise(random: () => number): number {
  let sum = -6
  for (let term = 0; term < 12; term += 1) sum += random()
  return sum
}

/** Relative distance of two numbers. */
export function relativeDistance(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b))
}

function cpuMilliseconds(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
