import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_DEPTH } from '../src/json.ts'
import { isJson, pathOfNoJson } from '@implementere/model'

const runs = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }

describe('isJson', () => {
  test('takes every value that JSON text can give', () => {
    fc.assert(
      fc.property(fc.json(), (text) => isJson(JSON.parse(text))),
      runs,
    )
  })

  test('takes nothing that changes or vanishes on the way through text', () => {
    const cyclic: unknown[] = []
    cyclic.push(cyclic)
    for (const value of [
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      Symbol('x'),
      () => 1,
      new Date(0),
      new Map(),
      { a: undefined },
      [undefined],
      cyclic,
    ]) {
      expect(isJson(value)).toBe(false)
    }
  })

  test('takes one value in two places, which is no cycle', () => {
    const shared = { a: 1 }
    expect(isJson([shared, shared])).toBe(true)
  })

  test('answers at any depth', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = { deep }
    expect(isJson(deep)).toBe(false)
  })

  test('takes what is as deep as can be read, and nothing deeper', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    expect(isJson(nested(MAX_DEPTH))).toBe(true)
    expect(isJson(nested(MAX_DEPTH + 1))).toBe(false)
  })

  test('refuses a list with a hole, which would come back as null', () => {
    const holed: unknown[] = []
    holed[1] = 1
    expect(isJson(holed)).toBe(false)
  })
})

describe('pathOfNoJson', () => {
  test('finds nothing where all is JSON, and a place everywhere else', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true })
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anything), (value) => (pathOfNoJson(value) === null) === isJson(value)),
      { numRuns: 300 },
    )
  })

  test('ends where a value holds itself', () => {
    const itself: Record<string, unknown> = {}
    itself['again'] = itself
    expect(pathOfNoJson(itself)).toHaveLength(MAX_DEPTH)
  })
})
