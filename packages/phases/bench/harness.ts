/** Something to be measured: it does its work on so many events and gives what came of it. */
export interface Candidate {
  readonly name: string
  /** Events that one run handles; slow candidates take fewer. */
  readonly events: number
  readonly run: () => unknown
}

/** Rounds per candidate; the median of them counts. */
const ROUNDS = 11
/** A round runs a candidate until this much CPU time has passed, in microseconds. */
const ROUND_MICROSECONDS = 60_000

/** CPU nanoseconds per event, each candidate warmed up and measured in every round, the order rotated from round to round. */
export function measure(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const samples = new Map(candidates.map(({ name }) => [name, [] as number[]]))
  for (const candidate of candidates) oneRound(candidate)
  for (let round = 0; round < ROUNDS; round += 1) {
    const rotated = candidates.map((_, index) => candidates[(index + round) % candidates.length]!)
    for (const candidate of rotated) samples.get(candidate.name)!.push(oneRound(candidate))
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]))
}

function oneRound({ events, run }: Candidate): number {
  const before = process.cpuUsage()
  let runs = 0
  let spent = 0
  do {
    run()
    runs += 1
    const { user, system } = process.cpuUsage(before)
    spent = user + system
  } while (spent < ROUND_MICROSECONDS)
  return (spent * 1000) / (runs * events)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
