import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { CORE_ELEMENT_IDS, type CoreElementId, type Json } from '@implementere/model'
import { sampleContext } from '../src/sample-context.ts'
import { sampleRecord } from '../src/sample-record.ts'
import { parseToolRecord, schemas } from '../src/schema.ts'
import type { Completion } from '../src/tool.ts'
import { tools } from '../src/tools.ts'

/**
 * The checks that would not be true without words, and where in the samples the words stand. Every other text of theirs only explains an answer.
 * Reasons that no sample gives (for living with a barrier, for doing nothing, for another due date) are tried in the tests of their tools.
 */
const WORDS: Readonly<Record<CoreElementId, Readonly<Record<string, readonly string[]>>>> = {
  KE1: { 'core-components-guarded': ['coreGuards.mustNotChange'], 'need-shown': ['needData.finding'] },
  KE2: { 'priorities-settled': ['priorities.reason'], 'strong-barriers-decided': ['priorities.reason'] },
  KE3: {
    'strategies-specified': ['action', 'actor', 'dose', 'justification', 'outcome', 'target', 'temporality'].map(
      (field) => `strategies.specification.${field}`,
    ),
    'strategies-tailored': ['strategies.tailoring.change', 'strategies.tailoring.reason'],
    'sustainment-planned': ['sustainment.plan'],
  },
  KE4: { 'opponents-met': ['actions.description'] },
  KE5: { 'dimensions-covered': ['exemptions.reason'], 'indicators-defined': ['indicators.definition'] },
  KE6: {},
  KE7: { 'adaptations-judged': ['noAdaptations.reason'], 'cycles-concluded': ['cycles.study'] },
  KE8: { 'lessons-recorded': ['lessons.text'] },
  KE9: { 'new-goal-set': ['goal.text'] },
}

describe.each(CORE_ELEMENT_IDS)('the checks of the tool for %s', (element) => {
  const sample = sampleRecord(element) as unknown as Json
  const texts = textsIn(sample, z.toJSONSchema(schemas[element], { io: 'input', unrepresentable: 'any' }) as Marked)
  const { completion } = tools[element] as { readonly completion: (record: unknown, context: unknown) => Completion }

  /** The checks that are open when something else stands in a place; none where it may not. */
  const openWith = (place: Place, text: string | null): readonly string[] => {
    const read = parseToolRecord(element, changed(sample, place, text))
    if (!read.ok) return []
    const context = sampleContext()
    const { checks } = completion(read.value, { ...context, records: { ...context.records, [element]: read.value } })
    return checks.flatMap(({ code, met }) => (met ? [] : code))
  }

  test.each([null, ' \n '])('ask for the words that they speak of and for no other: with %j instead', (nothing) => {
    const asked = texts.flatMap((place) => openWith(place, nothing).map((code) => ({ code, field: fieldOf(place) })))
    const fieldsOf = (code: string) => [...new Set(asked.flatMap((row) => (row.code === code ? row.field : [])))].toSorted()
    expect(Object.fromEntries(asked.map(({ code }) => [code, fieldsOf(code)]))).toEqual(WORDS[element])
  })

  test('never look at what is said', () => {
    expect(texts.filter((place) => openWith(place, '[…]').length > 0)).toEqual([])
  })
})

type Place = readonly (string | number)[]

/** The parts of a JSON Schema that matter here. */
interface Marked {
  readonly 'x-string'?: string
  readonly properties?: Readonly<Record<string, Marked>>
  readonly items?: Marked
  readonly anyOf?: readonly Marked[]
}

/** Where free texts stand, by the marks of the schema. */
function textsIn(value: Json, schema: Marked, place: Place = []): readonly Place[] {
  const marked = schema.anyOf?.find((one) => one['x-string'] ?? one.properties ?? one.items) ?? schema
  if (typeof value === 'string') return marked['x-string'] === 'free-text' ? [place] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const inside = Array.isArray(value) ? marked.items : marked.properties?.[key]
    return inside === undefined ? [] : textsIn(child, inside, [...place, Array.isArray(value) ? Number(key) : key])
  })
}

function changed(value: Json, [step, ...rest]: Place, text: string | null): Json {
  if (step === undefined) return text
  if (Array.isArray(value)) return value.map((child: Json, index) => (index === step ? changed(child, rest, text) : child))
  const record = value as Readonly<Record<string, Json>>
  return { ...record, [step]: changed(record[step]!, rest, text) }
}

/** A place without the numbers of rows: `coreGuards.mustNotChange`. */
function fieldOf(place: Place): string {
  return place.filter((step) => typeof step === 'string').join('.')
}
