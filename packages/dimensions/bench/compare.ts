import { basename } from 'node:path'
import { keep, measure, print, type Goal, type Measured } from '../../../docs/bench/harness.ts'

/** What was measured in this process, for the run over all packages. */
const measured: Measured[] = []

/** CPU time of candidates that do the same once, whose results the caller has compared; the title begins with the goal's number. The first is what the others are set against. Those that return a promise are awaited. */
export async function compare(title: string, candidates: Readonly<Record<string, () => unknown>>, goals: readonly Goal[]): Promise<void> {
  const [limit, ...others] = Object.entries(candidates).map(([candidate, run]) => ({ name: candidate, run }))
  const [id, ...words] = title.split(' ')
  const one = await measure({ id: id!, name: words.join(' '), unit: 'run', units: 1, limit: limit!, candidates: others, goals, rounds: 9 })
  print(one)
  measured.push(one)
  keep(`dimensions-${basename(process.argv[1]!, '.ts')}`, { comparisons: measured })
}
