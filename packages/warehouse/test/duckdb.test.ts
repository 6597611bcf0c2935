import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  MEASURES,
  RELATIONS,
  summarise,
  type MeasureChoice,
  type RatioMeasure,
  type SessionObservation,
  type SummariseOptions,
} from '@implementere/dimensions'
import { isCsvHeader, readSessionCsv, type CsvOptions as SessionCsvOptions } from '@implementere/dimensions/csv'
import { addDays } from '@implementere/model/calendar'
import { datapackage, ddl, NULL_MEANINGS, observationRows, observationTables, toCsv, toSql, type TableId } from '@implementere/warehouse'
import { openDuckDb, type DuckDb } from '@implementere/warehouse/duckdb'
import { nb } from '@implementere/warehouse/locales/nb'
import { ALL, ALL_RELATIONS, closeTo } from './equal-cells.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
let folder = ''
let db: DuckDb
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'implementere-files-'))
  db = await openDuckDb()
})
afterAll(async () => {
  await db.close()
  rmSync(folder, { recursive: true })
})

const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function session(fields: Partial<SessionObservation>): SessionObservation {
  const unknown = {
    practitioner: null,
    group: null,
    condition: null,
    observer: null,
    enrolled: null,
    attended: null,
    participants: null,
    homework: null,
  }
  const rest = {
    planned: { sessions: 1, minutes: null },
    delivered: { occurred: true, minutes: null },
    components: {},
    proscribed: {},
    ratings: [],
  } as const
  return { id: 's', date: '2026-03-02', site: 'a', attributes: {}, ...unknown, ...rest, ...fields }
}

describe('the tables', () => {
  test('have every column that a measure can name, with the same kind of content', () => {
    for (const relation of ALL_RELATIONS) {
      const columns = observationTables[relation].columns as Readonly<Record<string, { readonly type: string }>>
      for (const [name, kind] of Object.entries(RELATIONS[relation].columns)) {
        const type = columns[name]!.type
        expect([name, kind === 'number' ? ['number', 'count'].includes(type) : type === kind]).toEqual([name, true])
      }
      expect(observationTables[relation].of).toBe(RELATIONS[relation].of)
    }
  })

  test('name their keys among their columns, and say of every column what null means', () => {
    for (const { key, columns } of Object.values(observationTables)) {
      expect(key.filter((name) => !Object.hasOwn(columns, name))).toEqual([])
      for (const column of Object.values(columns)) expect(NULL_MEANINGS).toContain(column.nulls)
    }
  })

  test('are described by a data package in the language of a reader', () => {
    const { resources } = datapackage({ name: 'register', attributes: ['cohort'], texts: nb })
    expect(resources).toHaveLength(11)
    expect(resources[0]).toMatchObject({ name: 'sessions', title: 'Sesjoner', schema: { primaryKey: ['id'] } })
    const { fields } = resources[0]!.schema
    expect(fields.map(({ name }) => name)).toContain('cohort')
    expect(fields.filter(({ name, description }) => name !== 'cohort' && !description)).toEqual([])
  })
})

describe('files', () => {
  const sessions = [
    session({ id: '1', site: 'north, "upper"', attributes: { municipality: '0301' }, delivered: { occurred: false, minutes: null } }),
    session({ id: '2', date: '1900-01-01', site: '=1+1', attributes: { municipality: '0301' } }),
    session({ id: '3', date: '2038-01-20', site: 'line\r\nbreak', attributes: {} }),
  ]
  const options = { measures: ['dosage.sessionsDelivered', 'dosage.minutesTotal'], by: ['municipality', 'site'], period: 'year' } as const

  test('in CSV, JSON lines and Parquet give what the records give; a municipality keeps its zero', async () => {
    const { columns, rows } = observationRows('sessions', { sessions })
    const csv = write('sessions.csv', toCsv({ columns, rows }))
    const ndjson = write(
      'sessions.ndjson',
      rows.map((row) => JSON.stringify(Object.fromEntries(row.map((cell, index) => [columns[index]!, cell])))).join('\n'),
    )
    const parquet = join(folder, "it's.parquet")
    await db.read('sessions', csv)
    await db.query(`copy (select * from sessions) to '${parquet.replaceAll("'", "''")}'`, [])
    const { measures, ...asked } = options
    for (const file of [csv, ndjson, parquet]) {
      await db.read('sessions', file)
      const cells = await db.summarise(measures, asked)
      expect(cells).toEqual(summarise({ sessions }, options))
      expect(cells.map(({ key }) => key['municipality'])).toContain('0301')
    }
    await db.read('sessions', [csv, csv])
    expect((await db.summarise(['dosage.sessionsTotal']))[0]!.estimates['dosage.sessionsTotal'].numerator).toBe(4)
  })

  test('with further columns and without some: they are attributes, and unknown', async () => {
    await db.read(
      'sessions',
      write('odd.csv', `ID;Site;Date;occurred;"x""; drop table sessions; --";toString\n1;a;2026-01-01;true;one;\n2;a;2026-01-02;;two;z\n`),
    )
    const [one, two] = await db.summarise(ALL, { by: [`x"; drop table sessions; --`, 'toString'] })
    expect([one!.key, two!.key]).toEqual([
      { [`x"; drop table sessions; --`]: 'one', toString: null },
      { [`x"; drop table sessions; --`]: 'two', toString: 'z' },
    ])
    expect(one!.estimates['dosage.sessionsDelivered']).toMatchObject({ reason: 'all-unknown', unknown: 1 })
    expect(one!.estimates['dosage.sessionsTotal'].value).toBe(1)
    expect(two!.estimates['dosage.sessionsTotal'].reason).toBe('all-unknown')
  })

  test('that are empty, or of nothing but unknowns, give reasons', async () => {
    await db.read('sessions', write('empty.csv', 'id,site,date,occurred,plannedSessions\n'))
    expect((await db.summarise(['dosage.sessionsDelivered']))[0]!.estimates['dosage.sessionsDelivered'].reason).toBe('no-data')
    expect(await db.summarise(['dosage.sessionsDelivered'], { by: ['site'] })).toEqual([])
    await db.read('sessions', write('unknown.csv', 'id,site,date,occurred,plannedSessions\n1,,,,\n'))
    const [cell] = await db.summarise(['dosage.sessionsDelivered'], { by: ['site'], period: 'month' })
    expect(cell).toMatchObject({ key: { site: null }, period: null, estimates: { 'dosage.sessionsDelivered': { reason: 'all-unknown' } } })
  })

  test('that are not numbers in other programs (NaN) are unknown here', async () => {
    const file = join(folder, 'nan.parquet')
    await db.query(`copy (select 'NaN'::float8 as "deliveredMinutes", true as "occurred", 'a' as "site") to '${file}'`, [])
    await db.read('sessions', file)
    expect((await db.summarise(['dosage.minutesTotal']))[0]!.estimates['dosage.minutesTotal']).toMatchObject({ reason: 'all-unknown', unknown: 1 })
  })

  test('that cannot be read are refused with a code', async () => {
    await expect(db.read('sessions', join(folder, 'nowhere.csv'))).rejects.toThrow('[unreadable-file]')
    await expect(db.read('sessions', ['a.csv', 'b.parquet'])).rejects.toThrow('[unknown-file-type]')
    await expect(db.read('sessions', 'a.xlsx')).rejects.toThrow('[unknown-file-type]')
    await expect(db.read('toString' as TableId, 'a.csv')).rejects.toThrow('[unknown-table]')
    await expect(db.read('sessions', write('other.csv', 'facet\n1\n'))).rejects.toThrow('[unreadable-file]')
    await expect(openDuckDb(write('no.duckdb', 'this is no database, however long it is'))).rejects.toThrow('[unreadable-file]')
    await expect(db.insert('populations', observationRows('populations', {}))).rejects.toThrow('[missing-table]')
  })

  test('leave nothing behind: the folder for what does not fit is removed', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('implementere-warehouse-'))
    const another = await openDuckDb()
    await another.close()
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('implementere-warehouse-'))).toEqual(before)
  })
})

describe('every day', () => {
  test('of 26 years, with leap years and without, lies in the month, quarter, term and year that it lies in', async () => {
    const years = [
      1899, 1900, 1901, 1902, 1903, 1904, 1969, 1970, 1971, 1972, 1996, 1999, 2000, 2001, 2004, 2024, 2026, 2036, 2037, 2038, 2039, 2040, 2096, 2099,
      2100, 2101,
    ]
    const days = years.flatMap((year) => Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)))
    await db.read('sessions', write('days.csv', `site,date,occurred\n${days.map((day) => `a,${day},true`).join('\n')}\n`))
    const sessions = days.map((date) => session({ id: date, date }))
    for (const period of ['month', 'quarter', 'term', 'year', { unit: 'term', july: 'none' }] as const)
      expect(await db.summarise(['dosage.sessionsTotal'], { period })).toEqual(
        summarise({ sessions }, { measures: ['dosage.sessionsTotal'], period }),
      )
  })
})

describe('names', () => {
  const ask = (by: string, measures: readonly MeasureChoice[] = ['dosage.sessionsTotal']) => toSql(measures, { dialect: 'duckdb', by: [by] })

  test('of any length and any letters are names in DuckDB, and nothing else', async () => {
    const names = ['x'.repeat(300), '"; drop table sessions; --', '\u0430', 'a', '\u00e5', 'a\u030a', '\u00c5', 'select', '$1', '\ud83d\ude00']
    const [first] = ddl({ dialect: 'duckdb', tables: ['sessions'], attributes: names })
    const another = await openDuckDb()
    await another.query(first!, [])
    const attributes = Object.fromEntries(names.map((name, index) => [name, `value ${index}`]))
    await another.insert('sessions', observationRows('sessions', { sessions: [session({ attributes })] }, { attributes: names }))
    expect((await another.summarise(['dosage.sessionsTotal'], { by: names }))[0]!.key).toEqual(attributes)
    await another.close()
  })

  test('that a database would take for another are refused', () => {
    expect(() => ask('Site')).toThrow('[ambiguous-name]')
    expect(() => ask('ROWID')).toThrow('[reserved-name]')
    expect(() => ask('id')).toThrow('[reserved-name]')
    expect(() => ask('')).toThrow('[invalid-identifier]')
    expect(() => ask('a\0')).toThrow('[invalid-identifier]')
    expect(() => ask('\ud800')).toThrow('[invalid-identifier]')
    expect(() => ask('occurred')).toThrow('[invalid-grouping]')
    expect(() => ask('component')).toThrow('[invalid-grouping]')
    expect(() => ddl({ dialect: 'duckdb', attributes: ['cohort', 'COHORT'] })).toThrow('[ambiguous-name]')
    expect(() => ddl({ dialect: 'postgres', attributes: ['cohort', 'cohort'] })).toThrow('[ambiguous-name]')
    expect(() => ddl({ dialect: 'duckdb', partitionBy: 'site' })).toThrow('[no-partitions]')
    expect(() => ddl({ dialect: 'postgres', partitionBy: 'region' })).toThrow('[unknown-column]')
    expect(() => ddl({ dialect: 'clickhouse' as 'duckdb' })).toThrow('[unknown-dialect]')
  })

  test('and values of users never stand in the text of a statement', () => {
    const [site, own] = [
      `'; drop table sessions; --`,
      { ...OWN, parts: [{ over: 'sessions', numerator: ['is', 'group', `x' or 1=1`], denominator: 17.25 }] } as const,
    ]
    const { sql, parameters } = toSql([own], { dialect: 'postgres', where: { from: '2026-01-01', among: { site: [site] } } })
    expect(parameters).toEqual([`x' or 1=1`, '2026-01-01', site])
    for (const value of parameters) expect(sql).not.toContain(value)
  })
})

const OWN = {
  id: 'dosage.own',
  kind: 'ratio',
  dimension: 'dosage',
  direction: 'none',
  unit: 'ratio',
  people: false,
  bounded: false,
  interval: null,
  source: { citation: 'ours', locator: null, status: 'own' },
  licence: 'mit',
} as const satisfies Omit<RatioMeasure, 'parts'>

describe('what cannot be answered', () => {
  const own = (numerator: unknown): RatioMeasure => ({ ...OWN, parts: [{ over: 'sessions', numerator, denominator: 1 }] }) as RatioMeasure
  const duckdb = { dialect: 'duckdb' } as const

  test('is none of the measures: all can be said in SQL', () => {
    expect(toSql(ALL, duckdb).relations.toSorted()).toEqual(ALL_RELATIONS.toSorted())
    expect(ALL).toHaveLength(MEASURES.length)
  })

  test('are measures of one’s own with columns, operators or numbers that SQL does not have', () => {
    expect(() => toSql([own('charm')], duckdb)).toThrow('[unknown-column]')
    expect(() => toSql([own('site')], duckdb)).toThrow('[unknown-column]')
    expect(() => toSql([own(['sqrt', 'enrolled'])], duckdb)).toThrow('[inexpressible-measure]')
    expect(() => toSql([own(Number.NaN)], duckdb)).toThrow('[inexpressible-measure]')
    const nested = Array.from({ length: 12 }).reduce<unknown>((inner) => ['min', inner, inner], 'enrolled')
    expect(() => toSql([own(nested)], duckdb)).toThrow('[inexpressible-measure]')
  })

  test('are days that are none, filters on days as text, and minima that are none', () => {
    expect(() => toSql(['dosage.sessionsTotal'], { ...duckdb, where: { from: '2026-02-30' } })).toThrow('[invalid-date]')
    expect(() => toSql(['dosage.sessionsTotal'], { ...duckdb, where: { among: { date: ['2026-01-01'] } } })).toThrow('[invalid-filter]')
    expect(() => toSql(['dosage.sessionsTotal'], { ...duckdb, where: { among: { facet: ['quality'] } } })).toThrow('[invalid-grouping]')
    expect(() => toSql(['dosage.sessionsTotal'], { ...duckdb, suppress: { minimum: 1.5 } })).toThrow('[invalid-minimum]')
  })

  test('are questions whose answers would show small groups after all', () => {
    const suppress = {}
    expect(() => toSql(['reach.uptake'], { ...duckdb, suppress, meanOver: 'site' })).toThrow('[not-suppressible]')
    expect(() => toSql(['reach.uptake'], { ...duckdb, suppress, interval: { cluster: 'site' } })).toThrow('[not-suppressible]')
    expect(() => toSql(['reach.distinctPersons'], { ...duckdb, suppress, distinct: 'ids' })).toThrow('[not-suppressible]')
    expect(() => toSql(['reach.distinctPersons'], { ...duckdb, suppress, by: ['participant'] })).toThrow('[not-suppressible]')
    const two = {
      ...OWN,
      people: true,
      parts: [
        { over: 'sessions', numerator: 'attended', denominator: 0 },
        { over: 'populations', numerator: 0, denominator: 'eligible' },
      ],
    } as const
    expect(() => toSql([two], { ...duckdb, suppress })).toThrow('[not-suppressible]')
  })

  test('is a merge of what was only counted, or partly hidden', () => {
    expect(() => toSql(['reach.distinctPersons'], duckdb).partialsOf([])).toThrow('[not-mergeable]')
    expect(() => toSql(['reach.uptake'], { ...duckdb, suppress: {} }).partialsOf([])).toThrow('[not-mergeable]')
    expect(toSql(['reach.uptake'], duckdb).partialsOf([]).cells).toEqual([])
  })
})

describe('operators of the measures’ language', () => {
  const rows = [
    session({ id: '1', site: 'known', enrolled: 8, attended: 3, planned: { sessions: 1, minutes: 60 } }),
    session({ id: '2', site: 'zero', enrolled: 0, attended: 0, delivered: { occurred: false, minutes: 0 } }),
    session({ id: '3', site: 'unknown', delivered: { occurred: null, minutes: null } }),
    session({ id: '4', site: 'none', enrolled: 0, attended: 5 }),
  ]
  let stored: DuckDb
  beforeAll(async () => {
    stored = await openDuckDb()
    for (const statement of ddl({ dialect: 'duckdb', tables: ['sessions'] })) await stored.query(statement, [])
    await stored.insert('sessions', observationRows('sessions', { sessions: rows }))
  })
  afterAll(async () => stored.close())

  test.each([
    [['not', 'occurred']],
    [['and', 'occurred', 'attended']],
    [['or', 'occurred', 'plannedSessions']],
    [['if', 'occurred', 'attended', 7.5]],
    [['+', 'enrolled', 'attended']],
    [['-', 'attended', 'enrolled']],
    [['*', 'attended', 'enrolled']],
    [['/', 'attended', 'enrolled']],
    [['min', 'attended', 'enrolled']],
    [['>=', 'attended', 'enrolled']],
    [['in', 'observer', []]],
    [['is', 'group', 'x']],
    [3.25],
  ])('%j is evaluated as in memory', async (numerator) => {
    const measure = { ...OWN, parts: [{ over: 'sessions', numerator, denominator: 1 }] } as unknown as RatioMeasure
    expect(await stored.summarise([measure], { by: ['site'] })).toEqual(closeTo(summarise({ sessions: rows }, { measures: [measure], by: ['site'] })))
  })
})

/** Whether a file beside the repository is there; it is not carried in it. */
const without = (name: string) => {
  const absent = !existsSync(join(FOLDER, name))
  if (absent) console.warn(`${name} is not there: its tests are passed over`)
  return absent
}

describe.skipIf(without('gbg_leidig2018_sessions.csv'))('real data', () => {
  async function sessionsOf(text: string, options: SessionCsvOptions): Promise<readonly SessionObservation[]> {
    const found: SessionObservation[] = []
    for await (const piece of readSessionCsv([text], options)) if (!isCsvHeader(piece) && piece.result.ok) found.push(piece.result.value)
    return found
  }

  async function expectEqual(sessions: readonly SessionObservation[], attributes: readonly string[], options: Omit<SummariseOptions, 'measures'>) {
    const another = await openDuckDb()
    for (const relation of ALL_RELATIONS)
      await another.read(relation, write(`real-${relation}.csv`, toCsv(observationRows(relation, { sessions }, { attributes }))))
    expect(await another.summarise(ALL, options)).toEqual(closeTo(summarise({ sessions }, { measures: ALL, ...options })))
    await another.close()
  }

  test('of the Good Behavior Game (Leidig 2022): 3,780 observations of seven classes come out alike', async () => {
    const [header = '', ...lines] = readFileSync(join(FOLDER, 'gbg_leidig2018_sessions.csv'), 'utf8').trim().split(/\r?\n/)
    const day = header.split(',').indexOf('mt')
    const text = [`${header},dato`, ...lines.map((line) => `${line},${addDays('2018-01-01', Number(line.split(',')[day]))}`)].join('\n')
    const columns = {
      class_id: 'group',
      phase: { attribute: 'phase' },
      mt: 'ignored',
      academic_engagement: { rating: 'engagement', min: 0, max: 5, rater: null },
      case: 'participants',
      weekday: 'ignored',
      disruptive_behavior: 'ignored',
    } as const
    const sessions = await sessionsOf(text, { columns, defaults: { site: 'school', planned: { sessions: 1, minutes: null }, occurred: true } })
    expect(sessions).toHaveLength(3780)
    await expectEqual(sessions, ['phase'], { by: ['group', 'phase'], period: 'month' })
  })

  test('of tutoring (synthetic, 8,000 sessions): minutes, sessions and distinct pupils come out alike', async () => {
    const columns = {
      tutor_id: 'practitioner',
      session_date: 'date',
      session_duration: 'minutes',
      student_id: 'participants',
      session_topic: { attribute: 'topic' },
      session_ratio: { attribute: 'ratio' },
    } as const
    const text = readFileSync(join(FOLDER, 'datas_sessions_synthetic.csv'), 'utf8')
    const sessions = await sessionsOf(text, { columns, defaults: { site: 'online', planned: { sessions: 1, minutes: null }, occurred: true } })
    expect(sessions).toHaveLength(8000)
    await expectEqual(sessions, ['topic', 'ratio'], { by: ['topic'], period: 'term', interval: { cluster: 'practitioner' } })
  })
})
