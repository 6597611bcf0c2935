import { describe, expect, test } from 'vitest'
import {
  columnTable,
  MEASURES,
  RELATIONS,
  summarise,
  summariseColumns,
  type ColumnTables,
  type Observation,
  type RelationId,
} from '@implementere/dimensions'
import { asLists, observationList } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { populationWith, sessionWith } from './records.ts'

const ALL = MEASURES.map(({ id }) => id)
const components = [
  { id: 'a', core: 'core' },
  { id: 'b', core: 'adaptable' },
] as const

function tablesOf(list: readonly Observation[]): ColumnTables {
  const names = Object.keys(RELATIONS) as RelationId[]
  return Object.fromEntries(names.map((name) => [name, columnTable(name, asLists(list), { attributes: ['municipality'], components })]))
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : (expect.closeTo(value, 9) as unknown)
  if (Array.isArray(value)) return value.map(rounded)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, rounded(child)])) : value
}

describe('columnTable', () => {
  test('codes texts, keeps unknown numbers as NaN and unknown texts as negative codes', () => {
    const sessions = [sessionWith({ enrolled: 7, practitioner: 'x' }), sessionWith({ id: 't' })]
    const { length, numbers, texts } = columnTable('sessions', { sessions })
    expect(length).toBe(2)
    expect([...numbers['enrolled']!]).toEqual([7, Number.NaN])
    expect(texts['practitioner']).toEqual({ codes: Int32Array.of(0, -1), dictionary: ['x'] })
    expect(texts['date']!.dictionary).toEqual(['2026-03-02'])
  })

  test('refuses relations that there are not', () => {
    expect(() => columnTable('charm' as 'sessions', {})).toThrow('[unknown-relation]')
  })
})

describe('summariseColumns', () => {
  test('equals the summary of the records, for every measure, by site, attribute and period', async () => {
    await checkLaw([observationList], (list) => {
      const options = { measures: ALL, by: ['site', 'municipality'], period: 'month', intervention: { components } } as const
      expect(summariseColumns(tablesOf(list), options)).toEqual(rounded(summarise(asLists(list), options)))
    })
  })

  test('gives the same with more groups than have a place each', () => {
    const sessions = Array.from({ length: 1200 }, (_, index) =>
      sessionWith({ id: `${index}`, site: `s${index}`, practitioner: `p${index % 1100}`, delivered: { occurred: index % 3 > 0, minutes: null } }),
    )
    const options = { measures: ['dosage.sessionsDelivered'], by: ['site', 'practitioner'] } as const
    expect(summariseColumns({ sessions: columnTable('sessions', { sessions }) }, options)).toEqual(summarise({ sessions }, options))
  })

  test('works over blocks as over rows, with whole numbers in whole arrays', () => {
    const length = 10_000
    const occurred = Uint8Array.from({ length }, (_, row) => Number(row % 4 > 0))
    const plannedSessions = new Uint8Array(length).fill(1)
    const site = { codes: Int32Array.from({ length }, (_, row) => (row % 3) - 1), dictionary: ['a', 'b'] }
    const cells = summariseColumns(
      { sessions: { length, numbers: { occurred, plannedSessions }, texts: { site } } },
      { measures: ['dosage.sessionsDelivered'], by: ['site'] },
    )
    expect(cells.map(({ key, estimates }) => [key['site'], estimates['dosage.sessionsDelivered'].denominator])).toEqual([
      ['a', 3333],
      ['b', 3333],
      [null, 3334],
    ])
    expect(cells.reduce((total, { estimates }) => total + estimates['dosage.sessionsDelivered'].numerator!, 0)).toBe(7500)
  })

  test('takes a column that is absent as unknown', () => {
    const [cell] = summariseColumns({ sessions: { length: 2, numbers: {}, texts: {} } }, { measures: ['dosage.sessionsDelivered'] })
    expect(cell!.estimates['dosage.sessionsDelivered']).toMatchObject({ value: null, reason: 'all-unknown', unknown: 2 })
  })

  test('takes every negative code as unknown, and a day that is unknown as one in no period', () => {
    const texts = {
      site: { codes: Int32Array.of(-1, -7, 0), dictionary: ['a'] },
      date: { codes: Int32Array.of(0, 0, -2), dictionary: ['2026-03-02'] },
      participant: { codes: Int32Array.of(0, -3, 0), dictionary: ['p'] },
    }
    const tables = { sessions: { length: 3, numbers: { occurred: Float64Array.of(1, 0, 1) }, texts }, attendances: { length: 3, numbers: {}, texts } }
    const cells = summariseColumns(tables, { measures: ['dosage.sessionsTotal', 'reach.distinctPersons'], by: ['site'], period: 'month' })
    expect(cells.map(({ key, period, estimates }) => [key['site'], period, ...Object.values(estimates).map(({ value }) => value)])).toEqual([
      [null, '2026-03', 1, 1],
      ['a', null, 1, 1],
    ])
    expect(cells[0]!.estimates['reach.distinctPersons'].unknown).toBe(1)
  })

  test('gives rows of a table without the column of a key one group: the unknown', () => {
    const site = { codes: Int32Array.of(0, 1, 0), dictionary: ['a', 'b'] }
    const tables = { sessions: { length: 3, numbers: { occurred: Float64Array.of(1, 1, 0) }, texts: { site } } }
    const cells = summariseColumns(tables, { measures: ['dosage.sessionsTotal'], by: ['municipality', 'site', 'practitioner'], period: 'year' })
    expect(cells.map(({ key, period, estimates }) => [period, key, estimates['dosage.sessionsTotal'].value])).toEqual([
      [null, { municipality: null, site: 'a', practitioner: null }, 1],
      [null, { municipality: null, site: 'b', practitioner: null }, 1],
    ])
  })

  test('puts texts that stand twice in a dictionary into one cell', () => {
    const site = { codes: Int32Array.of(0, 1, 2), dictionary: ['a', 'b', 'a'] }
    const numbers = { occurred: Float64Array.of(1, 1, 1) }
    const cells = summariseColumns({ sessions: { length: 3, numbers, texts: { site } } }, { measures: ['dosage.sessionsTotal'], by: ['site'] })
    expect(cells.map(({ key, estimates }) => [key['site'], estimates['dosage.sessionsTotal'].value])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
  })

  test('counts nobody where there is no column of people', () => {
    const [cell] = summariseColumns({ attendances: { length: 2, numbers: {}, texts: {} } }, { measures: ['reach.distinctPersons'] })
    expect(cell!.estimates['reach.distinctPersons']).toMatchObject({ value: null, reason: 'all-unknown', unknown: 2 })
  })

  test('adds up many blocks of people and of strata as records do', () => {
    const sessions = Array.from({ length: 900 }, (_, index) =>
      sessionWith({ id: `${index}`, site: `s${index % 7}`, participants: index % 50 === 0 ? null : [`p${index % 13}`, `p${(index * 5) % 17}`] }),
    )
    const populations = Array.from({ length: 700 }, (_, index) =>
      populationWith({ id: `${index}`, site: `s${index % 7}`, stratum: `t${index % 3}`, eligible: 10 + (index % 5), participants: index % 4 }),
    )
    const options = { measures: ['reach.distinctPersons', 'reach.representativeness', 'reach.coverage.persons'], by: ['site'] } as const
    const tables = { attendances: columnTable('attendances', { sessions }), populations: columnTable('populations', { populations }) }
    expect(summariseColumns(tables, options)).toEqual(rounded(summarise({ sessions, populations }, options)))
  })
})

describe('an attribute as a key', () => {
  const attributes = { service: 'family-centre', municipality: '0301' }
  const sessions = [sessionWith({ id: 's1', attributes }), sessionWith({ id: 's2', attributes })]

  test.each(['service', 'municipality', 'toString', '__proto__'])('%s groups objects and columns alike', (key) => {
    const options = { measures: ['dosage.sessionsDelivered'], by: [key] } as const
    const cells = summarise({ sessions }, options)
    expect(cells.map((cell) => cell.key)).toEqual([{ [key]: Object.hasOwn(attributes, key) ? attributes[key as 'service'] : null }])
    expect(summariseColumns({ sessions: columnTable('sessions', { sessions }, { attributes: ['service', 'municipality'] }) }, options)).toEqual(cells)
  })
})
