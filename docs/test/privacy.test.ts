import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { CORE_ELEMENT_IDS } from '@implementere/model'
import type { CoreEvent, Implementation } from '@implementere/core'
import { parseImplementation, redact } from '@implementere/core/schema'
import { sampleRecord } from '@implementere/tools/samples'
import { SAMPLES } from '../fuzz/samples.ts'
import { entriesOf, packages, ROOT } from './workspace.ts'

/** Words that a field of a record must not be called after, in English and Norwegian: each would ask for what names a person or tells their health. */
const FORBIDDEN =
  /^(?:first|last|given|family|full|middle|maiden|nick|sur|user)_?name$|name_of|^surname$|birth|dob$|^age$|born|national_?id|social_?security|^ssn$|passport|e_?mail|phone|mobile|^address$|street|post_?code|zip|^gender$|^sex$|ethnic|religio|diagnos|medic|patient|client|child|pupil|parent_?name|mother|father|guardian|photo|picture|voice|^ip$|fornavn|etternavn|^navn|fodsel|fødsel|personnummer|^fnr$|telefon|mobil|epost|adresse|kjønn|alder$|barn|elev$|pasient|klient|journal/
/** Words for people and for what people are called: fields called so hold opaque ids, and what can be read aloud is free text, which can be taken out. */
const PERSONS: ReadonlySet<string> = new Set([
  'by',
  'person',
  'persons',
  'rater',
  'practitioner',
  'recipient',
  'participants',
  'leader',
  'contact',
  'sponsor',
  'accountable',
  'deputies',
  'contributors',
])
const READ_ALOUD: ReadonlySet<string> = new Set(['name', 'label', 'title', 'text', 'note', 'description', 'finding', 'lesson', 'reasonText'])

type Node = Readonly<Record<string, unknown>>

interface Field {
  readonly schema: string
  readonly name: string
  readonly holds: ReadonlySet<string>
}

const fields: Field[] = []

beforeAll(async () => {
  for (const { specifier } of packages()
    .flatMap(entriesOf)
    .filter(({ subpath }) => subpath === './schema')) {
    const module = (await import(/* @vite-ignore */ specifier)) as Record<string, unknown>
    for (const [name, schema] of schemasIn(module)) {
      const seen = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
      fields.push(...fieldsOf(seen as Node).map((field) => ({ ...field, schema: `${specifier}#${name}` })))
    }
  }
})

describe('the records', () => {
  test('are all looked at', () => {
    expect(new Set(fields.map(({ schema }) => schema)).size).toBeGreaterThan(30)
    expect(fields.length).toBeGreaterThan(500)
  })

  test('have no field that could name a child, or anybody', () => {
    const telling = fields.filter(({ name }) => FORBIDDEN.test(snake(name)))
    expect(telling.map(({ schema, name }) => `${schema} ${name}`)).toEqual([])
  })

  test('hold people as opaque ids, or as counts', () => {
    const others = fields.filter(
      ({ name, holds }) => PERSONS.has(name) && [...holds].some((kind) => !['id', 'integer', 'array', 'null'].includes(kind)),
    )
    expect(others.map(({ schema, name }) => `${schema} ${name}`)).toEqual([])
  })

  test('hold what people can read as free text, which can be taken out', () => {
    const others = fields.filter(({ name, holds }) => READ_ALOUD.has(name) && [...holds].some((kind) => !['free-text', 'null'].includes(kind)))
    expect(others.map(({ schema, name }) => `${schema} ${name}`)).toEqual([])
  })

  test('would not pass with a field for a name', () => {
    const bad = [
      'firstName',
      'birthDate',
      'nationalId',
      'email',
      'phoneNumber',
      'navn',
      'fødselsdato',
      'childName',
      'barnetsNavn',
      'personnummer',
      'address',
    ]
    expect(bad.filter((name) => !FORBIDDEN.test(snake(name)))).toEqual([])
    expect(['name', 'contact', 'addresses', 'stages', 'unit', 'leader', 'message'].filter((name) => FORBIDDEN.test(snake(name)))).toEqual([])
  })
})

describe('redact', () => {
  const SAID = 'Kari Nordmann ringte'

  test('takes out whatever can be said in any field of any record, and leaves only ids, choices, days and numbers', () => {
    const record = everything()
    const places = placesOf(record).filter((place) => readable(record, place, SAID))
    expect(places.length).toBeGreaterThan(300)
    const filled = places.reduce<unknown>((reached, place) => changed(reached, place, SAID), record) as Implementation
    const kept = placesOf(redact(filled), SAID).map(fieldOf)
    expect([...new Set(kept)].filter((name) => !idFields().has(name)).toSorted()).toEqual([])
  })

  test('leaves nothing of the free text of the example', () => {
    const file = join(ROOT, 'examples/quickstart/records/fjordvik-synthetic.json')
    const parsed = parseImplementation(JSON.parse(readFileSync(file, 'utf8')))
    expect(parsed.ok).toBe(true)
    if (!parsed.ok) return
    const sentences = textsIn(parsed.value).filter((text) => /\S \S+ \S/.test(text))
    const kept = JSON.stringify(redact(parsed.value))
    expect(sentences.length).toBeGreaterThan(10)
    expect(sentences.filter((text) => kept.includes(JSON.stringify(text).slice(1, -1)))).toEqual([])
  })

  test('gives a record that is read again', () => {
    expect(parseImplementation(redact(everything())).ok).toBe(true)
  })
})

function schemasIn(module: Readonly<Record<string, unknown>>): readonly (readonly [string, z.ZodType])[] {
  return Object.entries(module).flatMap(([name, value]) => {
    if (value instanceof z.ZodType) return [[name, value] as const]
    const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return inside.flatMap(([key, child]) => (child instanceof z.ZodType ? [[`${name}.${key}`, child] as const] : []))
  })
}

/** Every named field of a schema at any depth, and what kinds of values it may hold. */
function fieldsOf(node: unknown): readonly Omit<Field, 'schema'>[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties } = node as Node
  const own = Object.entries((properties ?? {}) as Readonly<Record<string, Node>>).map(([name, child]) => ({ name, holds: new Set(kindsOf(child)) }))
  return [...own, ...Object.values(node).flatMap(fieldsOf)]
}

function kindsOf(node: Node): readonly string[] {
  const alternatives = (node['anyOf'] ?? node['oneOf']) as readonly Node[] | undefined
  if (alternatives) return alternatives.flatMap(kindsOf)
  const { type, enum: list, const: only, 'x-string': mark } = node
  if (typeof mark === 'string') return [mark]
  return list !== undefined || only !== undefined ? ['choice'] : [type].flat().map(String)
}

/** The names of the fields that hold an id somewhere, and no free text anywhere: there a text is an id, and only as opaque as one makes it. */
function idFields(): ReadonlySet<string> {
  const ids = fields.filter(({ holds }) => holds.has('id') || holds.has('array') || holds.has('object') || holds.has('kept')).map(({ name }) => name)
  return new Set(ids)
}

function snake(name: string): string {
  return name.replaceAll(/[A-ZÆØÅ]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** A record with an event of every kind and the record of every tool. */
function everything(): Implementation {
  const envelope = { at: '2026-01-05T09:00:00+01:00', by: 'u1' }
  const tools = CORE_ELEMENT_IDS.map((element): CoreEvent => ({
    id: `tool-${element}`,
    ...envelope,
    type: 'tool',
    payload: sampleRecord(element) as never,
  }))
  const parsed = parseImplementation({
    ...SAMPLES.implementation,
    events: [...SAMPLES.implementation.events.filter(({ type }) => type !== 'tool'), ...tools],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

type Place = readonly (string | number)[]

/** Where texts and nulls stand, or one text. */
function placesOf(value: unknown, text: string | null = null, place: Place = []): readonly Place[] {
  if (typeof value === 'string' || value === null) return text === null || value === text ? [place] : []
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => placesOf(child, text, [...place, Array.isArray(value) ? Number(key) : key]))
}

function changed(value: unknown, [step, ...rest]: Place, text: string): unknown {
  if (step === undefined) return text
  if (Array.isArray(value)) return value.map((child: unknown, index) => (index === step ? changed(child, rest, text) : child))
  return { ...(value as object), [step]: changed((value as Readonly<Record<string, unknown>>)[step], rest, text) }
}

/** Whether a text may stand at a place. */
function readable(record: Implementation, place: Place, text: string): boolean {
  const [list, index] = place
  if (list !== 'events') return parseImplementation({ ...(changed(record, place, text) as Implementation), events: [] }).ok
  return parseImplementation({ ...record, events: [(changed(record, place, text) as Implementation).events[Number(index)]!] }).ok
}

function fieldOf(place: Place): string {
  return String(place.findLast((step) => typeof step === 'string'))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
