import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMAT_VERSION, stateOf, type Implementation } from '@implementere/core'
import { implementationSchema, parseImplementation } from '@implementere/core/schema'
import { MIGRATIONS } from '../src/migrations.ts'

/** Files as earlier versions wrote them. They are never changed. */
const frozen = (version: number): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `fixtures/implementation-v${version}.json`), 'utf8')) as Readonly<Record<string, unknown>>

const read = (input: unknown): Implementation => {
  const parsed = parseImplementation(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

describe('migrations', () => {
  test('lead step by step from the first version to the present one', () => {
    expect(MIGRATIONS.map(({ from, to }) => [from, to])).toEqual(MIGRATIONS.map((_, index) => [index + 1, index + 2]))
    expect(MIGRATIONS.at(-1)!.to).toBe(FORMAT_VERSION)
  })

  test.each(MIGRATIONS.map(({ from }) => from))('read a record of version %i, with every event as it was written', (version) => {
    const record = read(frozen(version))
    expect(record.formatVersion).toBe(FORMAT_VERSION)
    expect(record.events).toEqual(frozen(version)['events'])
    expect(implementationSchema.safeParse(record).success).toBe(true)
    expect(read(record)).toEqual(record)
  })

  test('read version 1: where the work stood, what was answered, and the event that nobody knows', () => {
    const state = stateOf(read(frozen(1)))
    expect(state.phases).toMatchObject({ phase: 'prepare', elements: { KE1: { status: 'in-progress', iteration: 1 } } })
    expect(state.responses.map(({ id }) => id)).toEqual(['r1'])
    expect(state.issues.map(({ code, path }) => [code, path[1]])).toEqual([['unknown-event-type', 3]])
    expect(state.record.figures.funnels[0]?.stages[0]?.count).toBe(12)
  })

  test('know no version before the first, none between two and none that is no number', () => {
    const codes = (formatVersion: unknown) => {
      const parsed = parseImplementation({ ...frozen(1), formatVersion })
      return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
    }
    expect(codes(0)).toEqual(['formatVersion not-one-of'])
    expect(codes(2.5)).toEqual(['formatVersion not-one-of'])
    expect(codes('2')).toEqual(['formatVersion not-one-of'])
    expect(codes(undefined)).toEqual(['formatVersion not-one-of'])
    expect(codes(3)).toEqual(['formatVersion newer-version'])
  })
})
