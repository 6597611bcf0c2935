/**
 * What it costs to open a stored log, beside `JSON.parse` of the same text, and to read out its state.
 * Run: `node --conditions=@implementere/source --import tsx packages/core/bench/run.ts`.
 */
import { stateOf } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'
import { longLog } from './log.ts'

const ROUNDS = 9
const LENGTHS = [25_000, 50_000, 100_000]
const INTERVENTION = { formatVersion: 1, id: 'groups', name: 'Parent groups' }

function textOf(length: number): string {
  return JSON.stringify({ formatVersion: 2, id: 'i1', title: 'Bench', nature: 'synthetic', intervention: INTERVENTION, events: longLog(length) })
}

function opened(text: string): ReturnType<typeof stateOf>['record'] {
  const parsed = parseImplementation(JSON.parse(text))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)))
  return parsed.value
}

/** CPU milliseconds of a call. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

console.log('CPU time, median of', ROUNDS, 'interleaved rounds')
for (const length of LENGTHS) {
  const text = textOf(length)
  const record = opened(text)
  const candidates = { 'JSON.parse': () => JSON.parse(text) as unknown, open: () => opened(text), 'stateOf alone': () => stateOf(record) }
  const state = stateOf(record)
  if (state.withoutEffect.length > 0) console.log('without effect:', state.withoutEffect.length)
  const times = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    const names = Object.keys(candidates) as (keyof typeof candidates)[]
    for (let step = 0; step < names.length; step++) {
      const name = names[(step + round) % names.length]!
      times.get(name)!.push(cpuOf(candidates[name]))
    }
  }
  const base = median(times.get('JSON.parse')!)
  const shown = [...times].map(([name, values]) => `${name} ${median(values).toFixed(0)} ms (${(median(values) / base).toFixed(2)}x)`)
  console.log(`${length} events, ${(text.length / 1e6).toFixed(1)} MB: ${shown.join(', ')}`)
}
