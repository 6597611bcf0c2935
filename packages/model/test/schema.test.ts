import fc from 'fast-check'
import * as z from 'zod'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Bounds, Check, Estimate, Intervention, InterventionComponent, Interval, Issue, Json, Source } from '@implementere/model'
import {
  boundsSchema,
  checkSchema,
  estimateSchema,
  interventionComponentSchema,
  interventionSchema,
  intervalSchema,
  issueSchema,
  MAX_DEPTH,
  parseEstimate,
  parseIntervention,
  parseWith,
  sourceSchema,
} from '@implementere/model/schema'

type Readonlied<T> = T extends (infer Item)[] ? readonly Readonlied<Item>[] : T extends object ? { readonly [Key in keyof T]: Readonlied<T[Key]> } : T
type Read<Schema extends z.ZodType> = Readonlied<z.output<Schema>>

const runs = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }
const codes = (input: unknown) => {
  const result = parseIntervention(input)
  return result.ok ? [] : result.issues.map(({ code, path }) => `${path.join('.')} ${code}`).toSorted()
}
const minimal = { formatVersion: 1, id: 'pmto', name: 'GenerationPMTO' }

describe('declared and inferred types', () => {
  test('are equal for every record', () => {
    expectTypeOf<Read<typeof interventionSchema>>().toEqualTypeOf<Readonlied<Intervention>>()
    expectTypeOf<Read<typeof interventionComponentSchema>>().toEqualTypeOf<Readonlied<InterventionComponent>>()
    expectTypeOf<Read<typeof intervalSchema>>().toEqualTypeOf<Interval>()
    expectTypeOf<Read<typeof boundsSchema>>().toEqualTypeOf<Bounds>()
    expectTypeOf<Read<typeof sourceSchema>>().toEqualTypeOf<Source>()
    expectTypeOf<z.output<typeof checkSchema>['params']>().toEqualTypeOf<Record<string, Json>>()
    expectTypeOf<z.output<typeof checkSchema>>().toExtend<Check>()
    expectTypeOf<z.output<typeof issueSchema>>().toExtend<Issue>()
    expectTypeOf<z.output<typeof estimateSchema>>().toExtend<Estimate>()
    expectTypeOf<keyof z.output<typeof estimateSchema>>().toEqualTypeOf<keyof Estimate>()
  })
})

describe('parseIntervention', () => {
  test('reads absent fields as unknown', () => {
    const result = parseIntervention(minimal)
    expect(result).toMatchObject({ ok: true, value: { kind: null, origin: null, components: [] } })
  })

  test('names every fault with its place', () => {
    expect(codes({ formatVersion: 2, id: '', name: 3, kind: 'zz', extra: 1, components: [{ id: 'a', core: 'maybe' }] })).toEqual([
      'components.0.core not-one-of',
      'extra unknown-field',
      'formatVersion not-one-of',
      'id too-small',
      'kind not-one-of',
      'name invalid-type',
    ])
    expect(codes({ formatVersion: 1, id: 'a' })).toEqual(['name missing-field'])
  })

  test('refuses two components with one id', () => {
    expect(codes({ ...minimal, components: [{ id: 'a' }, { id: 'a' }] })).toEqual(['components.1.id duplicate-id'])
  })

  test('refuses keys that would reach a prototype, and leaves the prototype alone', () => {
    const hostile: unknown = JSON.parse('{"formatVersion":1,"id":"a","name":"b","__proto__":{"polluted":true}}')
    expect(codes(hostile)).toEqual(['__proto__ forbidden-key'])
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test('answers input of any depth, size and kind without throwing', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    expect(codes({ ...minimal, components: deep })).toEqual(['components too-deep'])
    expect(codes({ ...minimal, components: Array.from({ length: 20_000 }, () => ({ id: 'x'.repeat(9) })) })).toHaveLength(19_999)
    expect(codes({ ...minimal, name: Number.NaN })).toEqual(['name not-finite'])
    expect(codes({ ...minimal, name: new Date(0) })).toEqual(['name not-json'])
    expect(codes({ ...minimal, name: () => 1 })).toEqual(['name not-json'])
  })

  test('says nothing about a value that somebody wrote', () => {
    const result = parseIntervention({ ...minimal, kind: 'Kari Nordmann' })
    expect(JSON.stringify(result)).not.toContain('Kari')
  })

  test('is total: any JSON gives a result', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(typeof parseIntervention(input).ok).toBe('boolean')
      }),
      runs,
    )
  })

  test('reads what it wrote: parse, print, parse gives the same', () => {
    const text = fc.option(fc.string({ unit: 'binary' }))
    const component = fc.record({
      id: fc.string({ minLength: 1, maxLength: 20 }),
      name: text,
      core: fc.constantFrom('core', 'adaptable', 'unknown'),
      unique: fc.option(fc.boolean()),
    })
    const intervention = fc.record({
      formatVersion: fc.constant(1),
      id: fc.string({ minLength: 1, maxLength: 200 }),
      name: fc.string({ unit: 'binary' }),
      kind: fc.constantFrom(null, 'programme', 'other'),
      developer: text,
      owner: text,
      targetGroup: text,
      setting: text,
      origin: fc.constantFrom(null, 'ready-made', 'self-developed'),
      initiative: fc.constantFrom(null, 'research', 'practice'),
      components: fc.uniqueArray(component, { selector: ({ id }) => id }),
    })
    fc.assert(
      fc.property(intervention, (written) => {
        const read = parseIntervention(JSON.parse(JSON.stringify(written)))
        expect(read).toEqual({ ok: true, value: written, warnings: [] })
      }),
      runs,
    )
  })
})

describe('parseEstimate', () => {
  test('wants every field: an estimate is written by a program', () => {
    const result = parseEstimate({ value: 0.5 })
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toContain('missing-field')
  })
})

describe('parseWith', () => {
  test(`reads down to a depth of ${MAX_DEPTH} and no further`, () => {
    const nested = (depth: number) => {
      let value: unknown = null
      for (let level = 0; level < depth; level++) value = [value]
      return parseWith(z.unknown(), value).ok
    }
    expect([nested(MAX_DEPTH), nested(MAX_DEPTH + 1)]).toEqual([true, false])
  })
})
