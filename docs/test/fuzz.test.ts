import { describe, expect, test } from 'vitest'
import { fuzz } from '../fuzz/fuzz.ts'
import { PARSERS } from '../fuzz/parsers.ts'
import { entriesOf, packages } from './workspace.ts'

/** Inputs a parser: a glance. `npm run fuzz` looks long. */
const RUNS = Number(process.env['FC_NUM_RUNS'] ?? 100)
const SEED = Number(process.env['FC_SEED'] ?? 1)

/** What a function that takes data from outside is called. */
const READS = /^(?:parse|read|from)[A-Z]|Parser$/

test('every function that reads data from outside is among those that are fuzzed', async () => {
  const names = new Set(PARSERS.map(({ name }) => name.split(' ')[0]!))
  const found = await Promise.all(
    packages()
      .flatMap(entriesOf)
      .map(async ({ specifier }) => {
        const module = (await import(/* @vite-ignore */ specifier)) as Record<string, unknown>
        return Object.entries(module).flatMap(([name, value]) =>
          typeof value === 'function' && READS.test(name) ? [{ name: `${specifier}#${name}`, value }] : [],
        )
      }),
  )
  const readers = found.flat()
  // A package that passes on a function of another one adds none.
  const fuzzed = new Set(readers.flatMap(({ name, value }) => (names.has(name) ? [value] : [])))
  expect(readers.flatMap(({ name, value }) => (fuzzed.has(value) ? [] : [name]))).toEqual([])
})

describe.each(PARSERS)('$name', (parser) => {
  test('reads each of its samples', async () => {
    for (const sample of parser.samples) expect((await parser.read(sample)).some(({ ok }) => ok)).toBe(true)
  })

  test('ends in a result whatever it is given, and what it lets through is plain data that it lets through again', async () => {
    const { finding, read } = await fuzz(parser, RUNS, SEED)
    expect(finding).toBe(null)
    expect(read).toBeGreaterThan(0)
  })
})
