/**
 * What it costs to open a stored log, beside `JSON.parse` of the same text, and to read out its state.
 * Run: `node --conditions=@implementere/source --import tsx packages/core/bench/run.ts`.
 */
import { stateOf } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'
import { bench, measure, type Measured } from '../../../docs/bench/harness.ts'
import { longLog } from './log.ts'

const LENGTHS = (process.env['LENGTHS'] ?? '25000,50000,100000').split(',').map(Number)
const INTERVENTION = { formatVersion: 1, id: 'groups', name: 'Parent groups' }

function textOf(length: number): string {
  return JSON.stringify({ formatVersion: 2, id: 'i1', title: 'Bench', nature: 'synthetic', intervention: INTERVENTION, events: longLog(length) })
}

function opened(text: string): ReturnType<typeof stateOf>['record'] {
  const parsed = parseImplementation(JSON.parse(text))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)))
  return parsed.value
}

function opening(length: number): Promise<Measured> {
  const text = textOf(length)
  const record = opened(text)
  const { withoutEffect } = stateOf(record)
  if (withoutEffect.length > 0) throw new Error(`${withoutEffect.length} events have no effect`)
  return measure<unknown>({
    id: 'open',
    name: `a log of ${length} events, ${(text.length / 1e6).toFixed(1)} MB`,
    unit: 'event',
    units: length,
    limit: { name: 'JSON.parse', run: () => JSON.parse(text) },
    candidates: [
      { name: 'JSON.parse and parseImplementation', run: () => opened(text) },
      { name: 'stateOf alone', run: () => stateOf(record) },
    ],
    rounds: 9,
  })
}

await bench(
  'core',
  LENGTHS.map((length) => () => opening(length)),
)
