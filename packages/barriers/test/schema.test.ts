import { describe, expect, expectTypeOf, test } from 'vitest'
import fc from 'fast-check'
import type * as z from 'zod'
import {
  DETERMINANTS,
  defineDeterminant,
  defineStrategy,
  ERIC_STRATEGIES,
  matchStrategies,
  type Determinant,
  type DeterminantRating,
  type ResourceRecord,
  type StrategyDefinition,
  type StrategyPlan,
  type StrategySpecification,
} from '@implementere/barriers'
import * as schema from '@implementere/barriers/schema'
import { matrices, storedRating } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { publishedRow } from './published-row.ts'

const codes = (result: { ok: boolean; issues?: readonly { code: string; path: readonly (string | number)[] }[] }) =>
  (result.issues ?? []).map(({ code, path }) => [...path, code])
const rating = { id: 'r1', determinant: 'timePressure', at: '2026-01-15' }

describe('the schemas', () => {
  test('give just the types that are declared', () => {
    expectTypeOf<z.output<typeof schema.determinantRatingSchema>>().toExtend<DeterminantRating>()
    expectTypeOf<DeterminantRating>().toExtend<z.output<typeof schema.determinantRatingSchema>>()
    expectTypeOf<z.output<typeof schema.strategyPlanSchema>>().toExtend<StrategyPlan>()
    expectTypeOf<z.output<typeof schema.strategySpecificationSchema>>().toExtend<StrategySpecification>()
    expectTypeOf<z.output<typeof schema.resourceRecordSchema>>().toExtend<ResourceRecord>()
    expectTypeOf<z.output<typeof schema.determinantSchema>>().toExtend<Determinant>()
    expectTypeOf<z.output<typeof schema.strategySchema>>().toExtend<StrategyDefinition>()
  })
})

describe('parseDeterminantRating', () => {
  test('makes unknown of what is absent', () => {
    expect(schema.parseDeterminantRating(rating)).toEqual({
      ok: true,
      value: {
        ...rating,
        role: null,
        rater: null,
        site: null,
        round: null,
        value: null,
        importance: null,
        changeability: null,
        progress: null,
        note: null,
      },
      warnings: [],
    })
  })

  test('names what is wrong', () => {
    expect(schema.parseDeterminantRating({ ...rating, value: 3 }).ok).toBe(false)
    expect(codes(schema.parseDeterminantRating({ ...rating, importance: 6, changeability: 0, progress: 1.5 })).map(([field]) => field)).toEqual([
      'importance',
      'changeability',
      'progress',
    ])
    expect(codes(schema.parseDeterminantRating({ ...rating, surname: 'x' }))).toEqual([['surname', 'unknown-field']])
    expect(schema.parseDeterminantRating({ ...rating, at: '2026-02-30' }).ok).toBe(false)
    expect(schema.parseDeterminantRating({ ...rating, at: '2026-01-15T09:00:00+01:00' }).ok).toBe(true)
    expect(schema.parseDeterminantRating({ ...rating, rater: '' }).ok).toBe(false)
  })

  test('gives back what was stored', () => {
    checkLaw([storedRating], (stored) => {
      expect(schema.parseDeterminantRating(JSON.parse(JSON.stringify(stored)))).toEqual({ ok: true, value: stored, warnings: [] })
    })
  })

  test('ends in a result whatever it is given', () => {
    checkLaw([fc.anything()], (anything) => {
      expect(typeof schema.parseDeterminantRating(anything).ok).toBe('boolean')
      expect(typeof schema.parseEndorsementMatrix(anything).ok).toBe('boolean')
    })
  })
})

describe('parseEndorsementMatrix', () => {
  const matrix = { formatVersion: 1, id: 'm', citation: 'waltz2019' }
  const cell = (strategy: unknown, barrier: string, count: unknown = 1, n: unknown = 2) => ({ strategy, barrier, count, n })

  test('reads the published row, and gives it on to matching', () => {
    const read = schema.parseEndorsementMatrix(JSON.parse(JSON.stringify(publishedRow)))
    expect(read).toEqual({ ok: true, value: publishedRow, warnings: [] })
    expect(read.ok && matchStrategies(['cfir.reflectingAndEvaluating'], read.value).strategies).toHaveLength(10)
  })

  test('knows strategies by id, number and name, and barriers by key and name, however they are written', () => {
    const cells = [
      cell(5, 'cost'),
      cell('5', 'Relative Advantage'),
      cell('audit and provide feedback', 'Design Quality & Packaging'),
      cell('Recruit, designate and train for leadership', 'Peer pressure'),
      cell('eric.facilitation', 'Networks and Communications'),
      cell('Use train the trainer strategies', 'self-efficacy'),
    ]
    const read = schema.parseEndorsementMatrix({ ...matrix, cells })
    expect(read.ok && read.value.cells.map(({ strategy, barrier }) => [strategy, barrier])).toEqual([
      ['eric.auditAndFeedback', 'cost'],
      ['eric.auditAndFeedback', 'relativeAdvantage'],
      ['eric.auditAndFeedback', 'designQualityAndPackaging'],
      ['eric.recruitLeadership', 'peerPressure'],
      ['eric.facilitation', 'networksAndCommunications'],
      ['eric.trainTheTrainer', 'selfEfficacy'],
    ])
    expect(read.ok && read.warnings).toEqual([])
  })

  test('keeps what is in no list of ours, and says so once', () => {
    const read = schema.parseEndorsementMatrix({ ...matrix, cells: [cell('buddy', 'noCar'), cell('buddy', 'cost'), cell(99, 'noCar')] })
    expect(read.ok && read.value.cells[2]!.strategy).toBe('99')
    expect(read.ok && read.warnings.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['unknown-strategy', ['cells', 0, 'strategy'], { id: 'buddy' }],
      ['unknown-strategy', ['cells', 2, 'strategy'], { id: '99' }],
      ['unknown-barrier', ['cells', 0, 'barrier'], { id: 'noCar' }],
    ])
  })

  test('takes an absent count for unknown', () => {
    const read = schema.parseEndorsementMatrix({ ...matrix, cells: [{ strategy: 5, barrier: 'cost' }] })
    expect(read.ok && read.value.cells[0]).toEqual({ strategy: 'eric.auditAndFeedback', barrier: 'cost', count: null, n: null })
    expect(read.ok && read.value.licence).toBeNull()
  })

  test('refuses more than were asked, a pair given twice under two names, and halves of people', () => {
    expect(codes(schema.parseEndorsementMatrix({ ...matrix, cells: [cell(5, 'cost', 3, 2)] }))).toEqual([['cells', 0, 'count', 'count-exceeds-n']])
    expect(codes(schema.parseEndorsementMatrix({ ...matrix, cells: [cell(5, 'cost'), cell('Audit and provide feedback', 'Cost')] }))).toEqual([
      ['cells', 1, 'duplicate-cell'],
    ])
    expect(schema.parseEndorsementMatrix({ ...matrix, cells: [cell(5, 'cost', 0.5)] }).ok).toBe(false)
    expect(schema.parseEndorsementMatrix({ ...matrix, cells: [cell(5, 'cost', null, 2), cell(6, 'cost', 3, null), cell(7, 'cost', 2, 2)] }).ok).toBe(
      true,
    )
  })

  test('reads what it has written', () => {
    checkLaw([matrices], (one) => {
      expect(schema.parseEndorsementMatrix(one)).toEqual({ ok: true, value: one, warnings: [] })
    })
  })
})

describe('the other records', () => {
  test('are read with their defaults', () => {
    expect(schema.parseStrategyPlan({ formatVersion: 1, id: 'p', strategy: 's', determinants: [] })).toMatchObject({
      ok: true,
      value: { tasks: [], dimension: null, measure: null, carriedOut: null },
    })
    expect(schema.parseStrategySpecification({ formatVersion: 1, strategy: 's', actor: 'x' })).toMatchObject({
      ok: true,
      value: { actor: 'x', dose: null },
    })
    expect(schema.parseDeterminant({ id: 'own' })).toEqual({ ok: true, value: defineDeterminant({ id: 'own' }), warnings: [] })
    expect(schema.parseStrategy({ id: 'own' })).toEqual({ ok: true, value: defineStrategy({ id: 'own' }), warnings: [] })
  })

  test('are refused when they are wrong', () => {
    const amounts = [
      { quantity: 'hours', expected: 1 },
      { quantity: 'hours', expected: 2 },
    ]
    expect(codes(schema.parseResourceRecord({ formatVersion: 1, id: 'r', determinant: 'd', at: '2026-01-15', amounts }))).toEqual([
      ['amounts', 'duplicate-quantity'],
    ])
    expect(
      schema.parseResourceRecord({ formatVersion: 1, id: 'r', determinant: 'd', at: '2026-01-15', amounts: [{ quantity: 'hours', expected: -1 }] })
        .ok,
    ).toBe(false)
    const tasks = [{ id: 't' }, { id: 't' }]
    expect(codes(schema.parseStrategyPlan({ formatVersion: 1, id: 'p', strategy: 's', determinants: [], tasks }))).toEqual([
      ['tasks', 1, 'id', 'duplicate-id'],
    ])
    expect(schema.parseStrategyPlan({ formatVersion: 1, id: 'p', strategy: 's', determinants: [], dimension: 'speed' }).ok).toBe(false)
    expect(codes(schema.parseDeterminantRatings({ formatVersion: 1, ratings: [rating, rating] }))).toEqual([['ratings', 1, 'id', 'duplicate-id']])
  })

  test('of the catalogue are what their schemas read', () => {
    for (const row of DETERMINANTS) expect(schema.parseDeterminant(row)).toEqual({ ok: true, value: row, warnings: [] })
    for (const row of ERIC_STRATEGIES) expect(schema.parseStrategy(row)).toEqual({ ok: true, value: row, warnings: [] })
  })
})

describe('privacy', () => {
  test('every string of a record is marked', () => {
    const schemas = Object.entries(schema).flatMap(([name, one]) => (typeof one === 'function' ? [] : [{ name, one }]))
    expect(schemas).toHaveLength(8)
    for (const { name, one } of schemas) expect([name, ...marksOf(one)]).not.toContain('unmarked')
  })

  test('only notes, and what a specification says, are free text', () => {
    expect([...marksOf(schema.determinantRatingSchema)].toSorted()).toEqual(['date', 'free-text', 'id'])
    expect([...marksOf(schema.strategyPlanSchema)].toSorted()).toEqual(['enum', 'id'])
  })
})

interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly 'x-string'?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
}

/** How the strings of a schema are marked. */
function marksOf(one: z.ZodType): ReadonlySet<string> {
  const marks = new Set<string>()
  const walk = (node: JsonSchema) => {
    if (node.type === 'string') marks.add(node['x-string'] ?? (node.enum || node.const ? 'enum' : 'unmarked'))
    for (const child of [...(node.anyOf ?? []), ...(node.items ? [node.items] : []), ...Object.values(node.properties ?? {})]) walk(child)
  }
  walk(one.toJSONSchema() as JsonSchema)
  return marks
}
