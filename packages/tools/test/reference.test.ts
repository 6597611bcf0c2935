import * as z from 'zod'
import { DETERMINANTS, ERIC_STRATEGIES } from '@implementere/barriers'
import { MEASURES } from '@implementere/dimensions'
import { describe, expect, test } from 'vitest'
import { CORE_ELEMENT_IDS, type Json } from '@implementere/model'
import { instrumentRef } from '@implementere/qic'
import { nb } from '../src/locales/nb.ts'
import { sampleContext } from '../src/sample-context.ts'
import { REFERENCES, type ReferenceList } from '../src/schema/field.ts'
import { schemas, toolFormSchema } from '../src/schema.ts'
import type { ToolRecords } from '../src/tool-records.ts'

/** Ids that are not looked up in a list: parts of the name of a signal, names that are made up on the spot, and what another form asks for. */
const NO_LIST = ['KE7 cycles.chain', 'KE7 reviews.period', 'KE7 reviews.rule']

interface Place {
  readonly path: string
  readonly list: string | null
}

describe('what an id refers to', () => {
  const places = CORE_ELEMENT_IDS.flatMap((element) =>
    idPlaces(z.toJSONSchema(schemas[element], { io: 'input', unrepresentable: 'any' })).map(({ path, list }) => ({ element, path, list })),
  )

  test('is said of every id in every record, but of those of rows and those that no list has', () => {
    const silent = places.filter(({ path, list }) => list === null && !/(^|\.)id$/.test(path)).map(({ element, path }) => `${element} ${path}`)
    expect(silent.toSorted()).toEqual(NO_LIST)
  })

  test('is one of a closed list, and all of that list is used', () => {
    const used = new Set(places.flatMap(({ list }) => list ?? []))
    expect([...used].toSorted()).toEqual([...REFERENCES].toSorted())
  })

  test('stands in the form beside its title, whether it may be unknown, is one of a list, or has to be said', () => {
    const form = JSON.parse(JSON.stringify(toolFormSchema('KE3', nb.KE3))) as Readonly<Record<string, never>>
    const { 'tasks.accountable': title } = nb.KE3.fields
    const { strategies, tasks } = form['properties'] as unknown as Readonly<
      Record<string, { items: { properties: Readonly<Record<string, object>> } }>
    >
    expect(strategies!.items.properties['determinants']).toMatchObject({ type: 'array', items: { 'x-ref': 'determinants', 'x-string': 'id' } })
    expect(tasks!.items.properties['accountable']).toMatchObject({
      type: ['string', 'null'],
      'x-ref': 'people',
      title,
    })
  })

  test('is there in the samples, wherever the list is in a record or a catalogue', () => {
    const known = knownIds()
    for (const { element, path, list } of places) {
      const ids = known[list as ReferenceList]
      if (ids === undefined) continue
      for (const id of valuesAt(sampleContext().records[element] as unknown as Json, path)) expect(ids, `${element} ${path}`).toContain(id)
    }
  })
})

function knownIds(): { readonly [List in ReferenceList]?: readonly string[] } {
  const { KE1, KE3, KE4, KE5, KE7 } = sampleContext().records as ToolRecords
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  return {
    candidates: idsOf(KE1.candidates),
    components: KE1.candidates.flatMap(({ intervention }) => idsOf(intervention.components)),
    strategies: idsOf(KE3.strategies),
    tasks: idsOf(KE3.tasks),
    stakeholders: idsOf(KE4.stakeholders),
    areas: idsOf(KE4.areas),
    indicators: idsOf(KE5.indicators),
    adjustments: [...idsOf(KE7.cycles), ...idsOf(KE7.problems), ...KE7.verdicts.map(({ adaptation }) => adaptation)],
    determinants: idsOf(DETERMINANTS),
    strategyDefinitions: idsOf(ERIC_STRATEGIES),
    measures: idsOf(MEASURES),
    instruments: sampleContext().instruments.map((instrument) => instrumentRef(instrument)),
  }
}

function idPlaces(node: unknown, path = ''): readonly Place[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties = {}, items, anyOf = [], ...rest } = node as Readonly<Record<string, never>>
  return [
    ...(rest['x-string'] === 'id' ? [{ path, list: rest['x-ref'] ?? null }] : []),
    ...(anyOf as readonly unknown[]).flatMap((child) => idPlaces(child, path)),
    ...idPlaces(items, path),
    ...Object.entries(properties).flatMap(([name, child]) => idPlaces(child, path === '' ? name : `${path}.${name}`)),
  ]
}

function valuesAt(value: Json, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((row) => valuesAt(row, path))
  if (path === '') return typeof value === 'string' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  const [name, ...rest] = path.split('.')
  return valuesAt((value as Readonly<Record<string, Json>>)[name!]!, rest.join('.'))
}
