/** Interleaved comparison of candidates by CPU time. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 9)

/** Median CPU milliseconds of each candidate: warmed, in rotated order. Those that return a promise are awaited. */
export async function compare(candidates: Readonly<Record<string, () => unknown>>): Promise<Readonly<Record<string, number>>> {
  const names = Object.keys(candidates)
  for (const name of names) for (let warm = 0; warm < 2; warm++) await candidates[name]!()
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length]!
      times.get(name)!.push(await cpuMilliseconds(candidates[name]!))
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!]))
}

/** Prints the ratio of two candidates, and the times of all. */
export function report(title: string, times: Readonly<Record<string, number>>, own: string, other: string, goal: string): void {
  const shown = Object.entries(times).map(([name, time]) => `${name} ${time.toFixed(0)} ms`)
  console.log(`${title}: ${(times[own]! / times[other]!).toFixed(2)}x (goal ${goal}); ${shown.join(', ')}`)
}

async function cpuMilliseconds(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
