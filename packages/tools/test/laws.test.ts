import fc from 'fast-check'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { CORE_ELEMENT_IDS, isJson, type CoreElementId, type Json } from '@implementere/model'
import { createContext, type ToolContext } from '../src/context.ts'
import { en } from '../src/locales/en.ts'
import { nb } from '../src/locales/nb.ts'
import { nn } from '../src/locales/nn.ts'
import { parseToolRecord, schemas } from '../src/schema.ts'
import { sampleContext } from '../src/sample-context.ts'
import { sampleRecord } from '../src/sample-record.ts'
import type { Completion, Evaluation } from '../src/tool.ts'

import { tools } from '../src/tools.ts'
import { inputOf } from './record-arbitrary.ts'
import { runs } from './runs.ts'

const ASOF = { asOf: '2026-11-16' }
const PACKS = [nb, nn, en] as const
/** Each law is tried on nine tools, with whole records: a third of the runs of other laws takes long enough. */
const SHARE = 1 / 3

/** One tool with its types forgotten, as a generic form, report or gate sees it. */
interface AnyTool {
  readonly evaluate: (record: Json, context: ToolContext) => Evaluation<unknown>
  readonly completion: (record: Json, context: ToolContext) => Completion
  readonly empty: () => Json
}
const anyTool = (element: CoreElementId) => tools[element] as unknown as AnyTool

describe.each(CORE_ELEMENT_IDS)('the tool for %s', (element) => {
  const { evaluate, completion, empty } = anyTool(element)
  const sample = () => sampleRecord(element) as unknown as Json
  const codes = (record: Json, context: ToolContext) => completion(record, context).checks.map(({ code }) => code)

  test('reads back its empty and its sample record as they are', () => {
    for (const record of [empty(), sample()]) {
      const parsed = parseToolRecord(element, JSON.parse(JSON.stringify(record)))
      expect(parsed.ok ? parsed.value : parsed.issues).toEqual(record)
    }
  })

  test('is done with the sample record, in the context of all samples', () => {
    expect(completion(sample(), sampleContext()).checks.filter(({ met }) => !met)).toEqual([])
    expect(completion(sample(), sampleContext()).done).toBe(true)
  })

  test('meets no check with an empty record: none is vacuous', () => {
    expect(completion(empty(), createContext(ASOF)).checks.filter(({ met }) => met)).toEqual([])
  })

  test('has a text for every check and warning in every language', () => {
    const found = codes(sample(), sampleContext())
    expect(found.length).toBeGreaterThan(0)
    for (const texts of PACKS) expect(Object.keys(texts[element].checks).toSorted()).toEqual(found.toSorted())
  })

  test('names every closed list of its schema in every language', () => {
    for (const { list, values } of listsOf(schemaNode(element)))
      for (const { locale, [element]: texts } of PACKS) {
        const options = new Map(Object.entries(texts.options as object))
        expect(Object.keys((options.get(list) ?? {}) as object).toSorted(), `${locale} ${list}`).toEqual(
          expect.arrayContaining(values.map(String).toSorted()),
        )
      }
  })

  test('answers any record that its schema accepts in plain JSON, with the same checks', () => {
    const expected = codes(empty(), createContext(ASOF))
    const records = inputOf(schemas[element])
    fc.assert(
      fc.property(records, fc.boolean(), (input, alone) => {
        const parsed = parseToolRecord(element, input)
        fc.pre(parsed.ok)
        const record = parsed.value as unknown as Json
        const context = alone ? createContext(ASOF) : sampleContext()
        const evaluation = evaluate(record, context)
        expect(isJson(evaluation as unknown)).toBe(true)
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
        const judged = completion(record, context)
        expect(judged.checks.map(({ code }) => code)).toEqual(expected)
        expect(JSON.parse(JSON.stringify(judged))).toEqual(judged)
        for (const { code } of evaluation.warnings) for (const texts of PACKS) expect(Object.keys(texts[element].warnings)).toContain(code)
      }),
      runs(SHARE),
    )
  })

  test('says the same whatever the order of rows', () => {
    const contexts = [createContext(ASOF), sampleContext()]
    const records = fc.oneof(fc.constant(sample()), inputOf(schemas[element]))
    fc.assert(
      fc.property(records, fc.integer(), fc.constantFrom(...contexts), (input, seed, context) => {
        const parsed = parseToolRecord(element, input)
        fc.pre(parsed.ok)
        const record = parsed.value as unknown as Json
        const shuffled = shuffle(record, seed)
        expect(evaluate(shuffled, context)).toEqual(withPaths(evaluate(record, context), evaluate(shuffled, context)))
        expect(completion(shuffled, context)).toEqual(completion(record, context))
      }),
      runs(SHARE),
    )
  })

  test('unmeets no check without naming what keeps it open, while a record is filled step by step', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        const context = sampleContext()
        let record = empty()
        let before = completion(record, context)
        for (let step = 0; step < 12; step++) {
          record = fill(record, sample(), choices.next().value as number)
          const after = completion(record, context)
          for (const [index, { code, met, params }] of after.checks.entries())
            if (before.checks[index]!.met && !met) expect(reasons(params), `${element} ${code}`).toBeGreaterThan(0)
          before = after
        }
      }),
      runs(SHARE),
    )
  })
})

test('no check code belongs to two tools', () => {
  const all = CORE_ELEMENT_IDS.flatMap((element) =>
    anyTool(element)
      .completion(anyTool(element).empty(), createContext(ASOF))
      .checks.map(({ code }) => code),
  )
  expect(all).toEqual([...new Set(all)])
})

/** Places of warnings follow the order of rows; everything else must not. */
function withPaths<R>(expected: Evaluation<R>, actual: Evaluation<R>): unknown {
  const sorted = (evaluation: Evaluation<R>) =>
    evaluation.warnings.map(({ code, params, severity }) => JSON.stringify({ code, params, severity })).toSorted()
  expect(sorted(actual)).toEqual(sorted(expected))
  return { ...expected, warnings: actual.warnings }
}

function shuffle(value: Json, seed: number): Json {
  if (Array.isArray(value)) return value.map((row) => shuffle(row, seed)).toSorted((a, b) => order(a, seed) - order(b, seed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shuffle(child, seed)])) as Json
}

function order(value: Json, seed: number): number {
  let hash = seed | 0
  for (const character of JSON.stringify(value)) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) | 0
  return hash
}

/** One more piece of the whole: a field, or one more row of a list. */
function fill(record: Json, whole: Json, choice: number): Json {
  if (typeof record !== 'object' || record === null || Array.isArray(record) || typeof whole !== 'object' || whole === null) return record
  const target = whole as Readonly<Record<string, Json>>
  const missing = Object.keys(target).filter((key) => JSON.stringify((record as Readonly<Record<string, Json>>)[key]) !== JSON.stringify(target[key]))
  if (missing.length === 0) return record
  const key = missing[choice % missing.length]!
  const [now, then] = [(record as Readonly<Record<string, Json>>)[key]!, target[key]!]
  const next = Array.isArray(now) && Array.isArray(then) && now.length < then.length ? then.slice(0, now.length + 1) : then
  return { ...(record as Readonly<Record<string, Json>>), [key]: next }
}

function reasons(params: Readonly<Record<string, Json>>): number {
  return Object.values(params)
    .filter((value) => Array.isArray(value))
    .flat().length
}

function schemaNode(element: CoreElementId): unknown {
  return JSON.parse(JSON.stringify(jsonSchemaOf(element)))
}

function listsOf(node: unknown): readonly { readonly list: string; readonly values: readonly unknown[] }[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'x-options' in node && 'enum' in node && Array.isArray(node.enum) ? [{ list: String(node['x-options']), values: node.enum }] : []
  return [...own, ...Object.values(node).flatMap(listsOf)]
}

function jsonSchemaOf(element: CoreElementId) {
  return z.toJSONSchema(schemas[element], { io: 'input', unrepresentable: 'any' })
}
