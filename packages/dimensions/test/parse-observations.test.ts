import { describe, expect, test } from 'vitest'
import { MAX_ISSUES, observationParser, parseObservations, type ObservationKind } from '@implementere/dimensions'
import {
  adaptationSchema,
  componentProfileSchema,
  observationSetSchema,
  populationCountSchema,
  serviceContactSchema,
  sessionObservationSchema,
} from '@implementere/dimensions/schema'
import { parseWith } from '@implementere/model/schema'
import { adaptation, asLists, contact, nearly, observationList, population, profile, session } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { sessionWith } from './records.ts'

const KINDS = [
  ['sessions', session, sessionObservationSchema],
  ['populations', population, populationCountSchema],
  ['contacts', contact, serviceContactSchema],
  ['profiles', profile, componentProfileSchema],
  ['adaptations', adaptation, adaptationSchema],
] as const

const faultsOf = (kind: ObservationKind, input: unknown) => {
  const result = observationParser(kind)(input)
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('/')}`)
}

describe('observationParser', () => {
  test('reads what is absent as unknown, and never as zero', () => {
    const result = observationParser('sessions')({ id: 's', date: '2026-03-02', site: 'a', planned: { sessions: 1 } })
    expect(result).toEqual({ ok: true, value: sessionWith({ delivered: { occurred: null, minutes: null } }), warnings: [] })
  })

  test('names every fault with its place', () => {
    const broken = {
      ...sessionWith(),
      date: '2026-02-30',
      planned: { sessions: 2, minutes: -1 },
      components: { a: 1.5, b: 'no', '': 1 },
      ratings: [
        { facet: 'quality', min: 1, max: 5, value: 6 },
        { facet: 'charm', min: 5, max: 5 },
        { facet: 'quality', min: 5, max: 5 },
      ],
      enrolled: 2.5,
      participants: ['p', ''],
      extra: 1,
    }
    expect(faultsOf('sessions', broken)).toEqual([
      'invalid-date date',
      'not-one-of planned/sessions',
      'too-small planned/minutes',
      'invalid-grade components/a',
      'invalid-grade components/b',
      'invalid-key components/',
      'off-scale ratings/0',
      'not-one-of ratings/1/facet',
      'scale-without-range ratings/2',
      'invalid-type enrolled',
      'too-small participants/1',
      'unknown-field extra',
    ])
  })

  test('does not let a key reach a prototype', () => {
    const polluting: unknown = JSON.parse(
      '{"id":"s","date":"2026-03-02","site":"a","planned":{"sessions":1},"components":{"__proto__":1},"__proto__":{"x":1}}',
    )
    expect(faultsOf('sessions', polluting)).toEqual(['forbidden-key components/__proto__', 'forbidden-key __proto__'])
    expect('x' in {}).toBe(false)
  })

  test.each([null, undefined, 7, 'text', [], new Map(), () => 1])('refuses %s', (input) => {
    for (const [kind] of KINDS) expect(observationParser(kind)(input).ok).toBe(false)
  })

  test('lists a thousand issues and counts the rest', () => {
    const components = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`c${index}`, 2]))
    const result = observationParser('sessions')(sessionWith({ components }))
    expect(result.ok ? [] : result.issues).toHaveLength(MAX_ISSUES + 1)
    expect(result.ok ? null : result.issues.at(-1)).toMatchObject({ code: 'too-many-issues', params: { listed: MAX_ISSUES, more: 4000 } })
  })

  test('warns of minutes and people of a session that was not held, and reads it as it is written', () => {
    const cancelled = sessionWith({ delivered: { occurred: false, minutes: 60 }, enrolled: 5, attended: 9, participants: ['p'] })
    const warning = (...path: (string | number)[]) => ({ code: 'recorded-though-not-held', path, params: {}, severity: 'warning' })
    expect(observationParser('sessions')(cancelled)).toEqual({
      ok: true,
      value: cancelled,
      warnings: [warning('delivered', 'minutes'), warning('attended'), warning('participants')],
    })
    const set = parseObservations({ sessions: [sessionWith(), { ...cancelled, id: 't', attended: 0, participants: [] }] })
    expect(set.ok && set.warnings).toEqual([warning('sessions', 1, 'delivered', 'minutes')])
  })

  test.each([
    ['held', sessionWith({ delivered: { occurred: true, minutes: 60 }, attended: 9 })],
    ['of which nobody knows', sessionWith({ delivered: { occurred: null, minutes: 60 }, attended: 9 })],
    ['cancelled, with zeros', sessionWith({ delivered: { occurred: false, minutes: 0 }, attended: 0, participants: [] })],
    ['cancelled', sessionWith({ delivered: { occurred: false, minutes: null }, enrolled: 5 })],
  ])('has nothing to remark on a session that was %s', (_, record) => {
    expect(observationParser('sessions')(record)).toEqual({ ok: true, value: record, warnings: [] })
  })

  test('lists a thousand warnings and counts the rest', () => {
    const sessions = Array.from({ length: MAX_ISSUES + 7 }, (_, index) => sessionWith({ id: `${index}`, delivered: { occurred: false, minutes: 1 } }))
    const result = parseObservations({ sessions })
    expect(result.ok && result.warnings).toHaveLength(MAX_ISSUES + 1)
    expect(result.ok && result.warnings.at(-1)).toEqual({
      code: 'too-many-issues',
      path: [],
      params: { listed: MAX_ISSUES, more: 7 },
      severity: 'warning',
    })
  })

  test.each(KINDS)('of %s reads back what was written as JSON', async (kind, arbitrary) => {
    await checkLaw([arbitrary], (record) => {
      expect(observationParser(kind)(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true, value: record })
    })
  })

  test.each(KINDS)('of %s accepts exactly what its schema accepts, with the same value', async (kind, arbitrary, schema) => {
    await checkLaw([nearly(arbitrary)], (input) => {
      const byHand = observationParser(kind)(input)
      const bySchema = parseWith(schema, input)
      expect(byHand.ok).toBe(bySchema.ok)
      if (byHand.ok && bySchema.ok) expect(byHand.value).toEqual(bySchema.value)
    })
  })
})

describe('parseObservations', () => {
  test('reads an empty set', () => {
    expect(parseObservations({})).toEqual({
      ok: true,
      value: { formatVersion: 1, sessions: [], populations: [], contacts: [], profiles: [], adaptations: [] },
      warnings: [],
    })
  })

  test('refuses two records of a list with one id, and allows the id in another list', () => {
    const result = parseObservations({ sessions: [sessionWith(), sessionWith()] })
    expect(result.ok ? [] : result.issues).toEqual([{ code: 'duplicate-id', path: ['sessions', 1, 'id'], params: { id: 's' }, severity: 'error' }])
    const contactOf = { id: 's', date: '2026-03-02', site: 'a' }
    expect(parseObservations({ sessions: [sessionWith()], contacts: [contactOf] }).ok).toBe(true)
  })

  test('equals its schema', async () => {
    await checkLaw([observationList], (list) => {
      const input = { formatVersion: 1, ...asLists(list) }
      const [byHand, bySchema] = [parseObservations(input), parseWith(observationSetSchema, input)]
      // What is remarkable about records is no part of their form.
      expect({ ...byHand, warnings: [] }).toEqual({ ...bySchema, warnings: [] })
    })
  })
})
