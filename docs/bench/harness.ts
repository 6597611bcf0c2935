import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One way of doing what a comparison is about. */
export interface Candidate<Result = unknown> {
  readonly name: string
  readonly run: () => Result
  /** Units of work that one run does, where it is not as many as the others do: slow ones take fewer. */
  readonly units?: number
}

/** A figure that the design wants: how often the cost of one candidate is that of another. */
export interface Goal {
  readonly of: string
  readonly to: string
  readonly atMost?: number
  readonly atLeast?: number
}

/** Ways of coming to the same result. */
export interface Comparison<Result = unknown> {
  /** Number of the goal in the design, `S1`, or a short name. */
  readonly id: string
  readonly name: string
  /** What is counted: rows, events, values. */
  readonly unit: string
  readonly units: number
  /** What the others are measured against: a loop by hand, or what a user would pick instead. */
  readonly limit: Candidate<Result>
  readonly candidates: readonly Candidate<Result>[]
  /** How far apart two results are: 0 for counts, a relative distance for sums. Absent where the maker compares them, and throws where they differ. */
  readonly distance?: (a: Result, b: Result) => number
  readonly tolerance?: number
  readonly goals?: readonly Goal[]
  /** Rounds whose median counts; 11 when absent. */
  readonly rounds?: number
}

/** What a candidate costs. */
export interface Standing {
  readonly name: string
  /** CPU time (user and system, of this process) for one unit, median of the rounds. */
  readonly nanoseconds: number
  readonly ratio: number
}

/** A goal and how it stands. */
export interface GoalStanding extends Goal {
  readonly value: number
  readonly met: boolean
}

/** A comparison as it was measured. */
export interface Measured {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly units: number
  readonly standings: readonly Standing[]
  readonly goals: readonly GoalStanding[]
}

const ROUNDS = 11
/** Runs of each candidate before anything is timed, for the compilers to settle. */
const WARM_UPS = 3
/** A round runs a candidate until this much CPU time has passed, in microseconds: the clock is coarse. */
const ROUND_MICROSECONDS = 20_000

/**
 * CPU time of every candidate: results first, then warmed, interleaved in rotated order, median of the rounds. What returns a promise is awaited. BENCH_ROUNDS wins over the comparison's own number.
 */
export async function measure<Result>(comparison: Comparison<Result>): Promise<Measured> {
  const { id, name, unit, units, limit, candidates, goals = [], rounds = ROUNDS } = comparison
  requireAlike(comparison)
  const all = [limit, ...candidates]
  const count = Number(process.env['BENCH_ROUNDS'] ?? rounds)
  for (let round = 0; round < WARM_UPS; round += 1) for (const candidate of all) await candidate.run()
  const times = all.map((): number[] => [])
  for (let round = 0; round < count; round += 1) {
    for (let turn = 0; turn < all.length; turn += 1) {
      const place = (round + turn) % all.length
      times[place]!.push(await oneRound(all[place]!, units))
    }
  }
  const medians = times.map(median)
  const standings = all.map((candidate, place) => ({ name: candidate.name, nanoseconds: medians[place]!, ratio: medians[place]! / medians[0]! }))
  return { id, name, unit, units, standings, goals: goals.map((goal) => judged(goal, standings)) }
}

/** Measures what a package has to compare, prints it, and keeps it for the run over all packages. */
export async function bench(owner: string, comparisons: readonly (() => Promise<Measured>)[]): Promise<void> {
  const measured: Measured[] = []
  for (const comparison of comparisons) {
    const one = await comparison()
    print(one)
    measured.push(one)
  }
  keep(owner, { comparisons: measured })
}

/** Writes what was found for the run over all packages, where BENCH_RESULTS names a folder. */
export function keep(owner: string, found: object): void {
  const folder = process.env['BENCH_RESULTS']
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${owner}.json`), JSON.stringify({ owner, ...found }))
}

/** Prints a comparison: what each candidate costs, and how the goals stand. */
export function print({ id, name, unit, standings, goals }: Measured): void {
  console.log(`\n${id} ${name}`)
  for (const one of standings)
    console.log(`${one.ratio.toFixed(2).padStart(9)}x ${one.nanoseconds.toFixed(0).padStart(10)} ns a ${unit}  ${one.name}`)
  for (const { of, to, value, met, atMost, atLeast } of goals) {
    const wanted = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`
    console.log(`  ${met ? 'met   ' : 'MISSED'} ${of} / ${to}: ${value.toFixed(2)} (goal ${wanted})`)
  }
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

function requireAlike<Result>({ name, limit, candidates, distance, tolerance = 0 }: Comparison<Result>): void {
  if (distance === undefined) return
  const expected = limit.run()
  for (const candidate of candidates) {
    const apart = distance(candidate.run(), expected)
    if (!(apart <= tolerance)) throw new Error(`${name}: ${candidate.name} is ${apart} from ${limit.name}`)
  }
}

async function oneRound({ run, units: own }: Candidate, units: number): Promise<number> {
  const before = process.cpuUsage()
  let [runs, spent] = [0, 0]
  do {
    // Only what is a promise is awaited: waiting costs more than some candidates do.
    const result = run()
    if (result instanceof Promise) await result
    runs += 1
    const { user, system } = process.cpuUsage(before)
    spent = user + system
  } while (spent < ROUND_MICROSECONDS)
  return (spent * 1000) / (runs * (own ?? units))
}

function judged(goal: Goal, standings: readonly Standing[]): GoalStanding {
  const costOf = (wanted: string) => {
    const found = standings.find(({ name }) => name === wanted)
    if (found === undefined) throw new Error(`no candidate is called ${wanted}`)
    return found.nanoseconds
  }
  const value = costOf(goal.of) / costOf(goal.to)
  return { ...goal, value, met: value <= (goal.atMost ?? Infinity) && value >= (goal.atLeast ?? 0) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
