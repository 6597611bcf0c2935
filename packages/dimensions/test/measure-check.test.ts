import { describe, expect, test } from 'vitest'
import { isImplementereError, type Json } from '@implementere/model'
import {
  columnTable,
  MEASURES,
  recordsBehind,
  summarise,
  summariseColumns,
  summariseStream,
  summaryAggregator,
  type MeasureDefinition,
} from '@implementere/dimensions'
import { requireKnownNames } from '../src/measure-check.ts'
import { sessionWith } from './records.ts'

const OWN = { id: 'dosage.own', dimension: 'dosage', direction: 'none', unit: 'ratio', people: false, licence: 'mit' } as const
const SOURCE = { citation: 'our plan', locator: null, status: 'own' } as const
const own = (fields: object) => ({ ...OWN, source: SOURCE, ...fields }) as MeasureDefinition
const ratio = (part: object) =>
  own({ kind: 'ratio', bounded: true, interval: null, parts: [{ over: 'sessions', numerator: 'occurred', denominator: 1, ...part }] })

/** What is thrown: code and details, and the message for people. */
function thrownBy(act: () => unknown): { readonly code: string; readonly details: Readonly<Record<string, Json>>; readonly message: string } | null {
  try {
    act()
    return null
  } catch (error) {
    if (!isImplementereError(error)) throw error
    return { code: error.code, details: error.details, message: error.message }
  }
}

describe('a measure of one’s own', () => {
  test('that misspells a column is refused by name, wherever it is evaluated', async () => {
    const measures = [ratio({ numerator: 'occured' })]
    const sessions = [sessionWith()]
    const aggregator = () => summaryAggregator({ measures })
    for (const act of [
      () => summarise({ sessions }, { measures }),
      () => summarise({}, { measures }),
      () => summariseColumns({ sessions: columnTable('sessions', { sessions }) }, { measures }),
      () => recordsBehind({ sessions }, { measure: measures[0]! }),
      aggregator,
    ]) {
      const thrown = thrownBy(act)
      expect(thrown).toMatchObject({ code: 'unknown-column', details: { measure: 'dosage.own', relation: 'sessions', column: 'occured' } })
      expect(thrown!.message).toContain('"occured"')
      expect(thrown!.message).toContain('occurred, deliveredMinutes')
    }
    await expect(summariseStream([], { measures })).rejects.toThrow('"occured"')
  })

  test.each<[string, MeasureDefinition, object]>([
    ['a column in where', ratio({ where: ['not', 'planed'] }), { code: 'unknown-column', details: { column: 'planed' } }],
    ['a column in applicable', ratio({ applicable: 'planed' }), { code: 'unknown-column', details: { column: 'planed' } }],
    ['a column in the denominator', ratio({ denominator: ['min', 'enrolled', 'attend'] }), { code: 'unknown-column', details: { column: 'attend' } }],
    ['a text that is added up', ratio({ numerator: 'practitioner' }), { code: 'unknown-column', details: { column: 'practitioner' } }],
    ['the site added up', ratio({ numerator: 'site' }), { code: 'unknown-column', details: { column: 'site' } }],
    ['a name that every object has', ratio({ numerator: 'constructor' }), { code: 'unknown-column', details: { column: 'constructor' } }],
    ['a number that is compared as a text', ratio({ where: ['is', 'enrolled', '8'] }), { code: 'unknown-column', details: { column: 'enrolled' } }],
    ['a text that other rows have', ratio({ where: ['in', 'facet', ['quality']] }), { code: 'unknown-column', details: { column: 'facet' } }],
    ['a relation', ratio({ over: 'session' }), { code: 'unknown-relation', details: { relation: 'session' } }],
    ['an operator', ratio({ numerator: ['sqrt', 'enrolled'] }), { code: 'inexpressible-measure', details: { operator: 'sqrt' } }],
    [
      'an operator that every object has',
      ratio({ numerator: ['toString', 1] }),
      { code: 'inexpressible-measure', details: { operator: 'toString' } },
    ],
    ['an operator with a part too few', ratio({ numerator: ['if', 'occurred', 1] }), { code: 'inexpressible-measure', details: { operator: 'if' } }],
    ['what is no expression', ratio({ numerator: null }), { code: 'inexpressible-measure', details: { expression: 'null' } }],
    ['a number without an end', ratio({ numerator: Infinity }), { code: 'inexpressible-measure', details: { expression: 'Infinity' } }],
    ['a kind', own({ kind: 'rate', parts: [] }), { code: 'unknown-kind', details: { kind: 'rate' } }],
    ['the column of distinct ids', own({ kind: 'distinct', over: 'sessions', column: 'enrolled' }), { code: 'unknown-column' }],
    ['the relation of distinct ids', own({ kind: 'distinct', over: 'people', column: 'site' }), { code: 'unknown-relation' }],
    [
      'the numerator of a distance',
      own({ kind: 'distance', over: 'populations', where: 1, stratum: 'stratum', numerator: 'participant', denominator: 'eligible' }),
      { code: 'unknown-column', details: { column: 'participant' } },
    ],
  ])('that gets %s wrong is refused with what it is', (_, measure, expected) => {
    const thrown = thrownBy(() => summarise({}, { measures: [measure] }))
    expect(thrown).toMatchObject(expected)
    const [value] = Object.values((expected as { details?: Record<string, string> }).details ?? {}).slice(-1)
    if (value !== undefined) expect(thrown!.message).toContain(value)
  })

  test('may compare site, day, practitioner, group and attributes, and has every operator', () => {
    for (const column of ['site', 'date', 'practitioner', 'group', 'municipality', 'constructor'])
      expect(thrownBy(() => requireKnownNames(ratio({ where: ['is', column, 'x'] })))).toBeNull()
    const everything = [
      'if',
      ['and', ['or', 'occurred', ['not', 1]], ['>=', 1, 2]],
      ['+', ['-', 1, 2], ['*', 3, ['/', 4, 5]]],
      ['min', 1, 'enrolled'],
    ]
    expect(thrownBy(() => requireKnownNames(ratio({ numerator: everything })))).toBeNull()
  })

  test.each<MeasureDefinition>(MEASURES)('is held to no more than $id keeps', (measure) => {
    expect(thrownBy(() => requireKnownNames(measure))).toBeNull()
  })
})
