import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { summarise, type ObservationBase } from '@implementere/dimensions'
import { ddl, observationRows, observationTables, toSql, type TableId } from '@implementere/warehouse'
import { openPostgres } from '@implementere/warehouse/postgres'
import fc from 'fast-check'
import type pg from 'pg'
import { observations, type ObservationLists } from './arbitraries.ts'
import { ALL, ALL_RELATIONS, closeTo, filtered, INTERVENTION, numbered } from './equal-cells.ts'
import { startPostgres, type PostgresNode } from './postgres-node.ts'

const LISTS = Number(process.env['FC_NUM_RUNS'] ?? 40)
const attributes = ['cohort', 'run']
const together = fc.array(observations, { minLength: LISTS, maxLength: LISTS })

const first = await startPostgres()
const second = first && (await startPostgres())
afterAll(async () => {
  await first?.stop()
  await second?.stop()
})

async function store(client: pg.Client, lists: ObservationLists): Promise<void> {
  for (const statement of ddl({ dialect: 'postgres', attributes })) await client.query(statement)
  for (const relation of ALL_RELATIONS)
    await openPostgres(client).insert(relation, observationRows(relation, lists, { attributes, components: INTERVENTION.components }))
}

describe.skipIf(!first)('PostgreSQL', () => {
  const [lists] = fc.sample(together, 1).map(numbered)
  let client: pg.Client
  beforeAll(async () => {
    client = await first!.connect()
    await store(client, lists!)
  })

  test.each([
    { by: ['run', 'cohort'] },
    { by: ['run', 'site', 'municipality'], period: 'month' },
    { by: ['run'], period: { unit: 'term', july: 'none' }, interval: { cluster: 'practitioner' }, meanOver: 'group' },
    { by: ['date'], period: { custom: [{ id: 'old', from: '1900-01-01', to: '1999-12-31' }] } },
    { by: ['run'], period: 'year', where: { among: { site: ['a', `'; drop table sessions; --`] } } },
  ] as const)(`every measure of ${LISTS} random lists is, cell by cell, what summarise says of the records: %j`, async (options) => {
    const { where, ...asked } = { where: null, ...options }
    const kept = where ? filtered(lists!, ({ site }) => (where.among.site as readonly string[]).includes(site)) : lists!
    const cells = await openPostgres(client).summarise(ALL, options)
    expect(cells).toEqual(closeTo(summarise(kept, { measures: ALL, intervention: INTERVENTION, ...asked })))
  })

  test('every day from 1890 to 2110 lies in the month that PostgreSQL says it lies in', async () => {
    const { sql } = toSql(['dosage.sessionsTotal'], { dialect: 'postgres', period: 'month' })
    const [, month] = /select (\(12 .*?) as "p"/.exec(sql)!
    const { rows } = await client.query<{ days: string; wrong: string }>(`
      select count(*) as days, count(*) filter (where ${month} <> 12 * extract(year from "date") + extract(month from "date") - 1) as wrong
      from (select cast(generate_series(date '1890-01-01', date '2110-12-31', interval '1 day') as date) as "date") as "days"`)
    expect(rows).toEqual([{ days: '80718', wrong: '0' }])
  })

  test('hides small numbers as DuckDB does: nothing from 1 to 4 leaves the server', async () => {
    const { sql, parameters } = toSql(['reach.coverage.persons', 'reach.distinctPersons'], { dialect: 'postgres', by: ['run', 'site'], suppress: {} })
    const { rows } = await client.query<Record<string, number | null>>(sql, [...parameters])
    const shown = rows.flatMap((row) => (row['part'] === 0 ? [row['v4']!, row['v5']! - row['v4']!] : [row['v2']!]))
    expect(shown.some((value) => value === 0)).toBe(true)
    expect(shown.filter((value) => value > 0 && value < 5)).toEqual([])
  })

  test('takes names as names: quotes, semicolons, letters that look like others, reserved words', async () => {
    const names = [`x"; drop table sessions; --`, '\u0430', 'a', 'A', 'select', '\u00e5', 'a\u030a', '$1']
    const hostile = await first!.connect()
    await hostile.query('create schema hostile; set search_path to hostile')
    for (const statement of ddl({ dialect: 'postgres', tables: ['sessions'], attributes: names })) await hostile.query(statement)
    const session = { ...bare('s'), attributes: Object.fromEntries(names.map((name, index) => [name, `value ${index}`])) }
    await openPostgres(hostile).insert('sessions', observationRows('sessions', { sessions: [session] }, { attributes: names }))
    const [cell] = await openPostgres(hostile).summarise(['dosage.sessionsTotal'], { by: names })
    expect(cell!.key).toEqual(session.attributes)
    expect(() => toSql(['dosage.sessionsTotal'], { dialect: 'postgres', by: ['ø'.repeat(150)] })).toThrow('[identifier-too-long]')
    expect(() => toSql(['dosage.sessionsTotal'], { dialect: 'postgres', by: ['ctid'] })).toThrow('[reserved-name]')
    expect(() => toSql(['dosage.sessionsTotal'], { dialect: 'postgres', where: { among: { site: ['\0'] } } })).toThrow('[invalid-text]')
  })

  test('empty tables and columns of nothing but null give reasons, not numbers', async () => {
    const empty = await first!.connect()
    await empty.query('create schema nothing; set search_path to nothing')
    for (const statement of ddl({ dialect: 'postgres' })) await empty.query(statement)
    expect(await openPostgres(empty).summarise(ALL)).toEqual(summarise({}, { measures: ALL }))
    expect(await openPostgres(empty).summarise(ALL, { by: ['site'], period: 'month' })).toEqual([])
    for (const relation of ALL_RELATIONS) await openPostgres(empty).insert(relation, observationRows(relation, { sessions: [bare('s')] }))
    expect(await openPostgres(empty).summarise(ALL)).toEqual(summarise({ sessions: [bare('s')] }, { measures: ALL }))
  })

  test('refuses rows that the schema does not allow', async () => {
    const rows = observationRows('sessions', { sessions: [{ ...bare('negative'), enrolled: -1 }] }, { attributes })
    await expect(openPostgres(client).insert('sessions', rows)).rejects.toThrow('check')
    const twice = observationRows('sessions', { sessions: [bare('twice'), bare('twice')] }, { attributes })
    await expect(openPostgres(client).insert('sessions', twice)).rejects.toThrow('duplicate key')
  })
})

describe.skipIf(!second)('two servers, each with its municipalities', () => {
  const SHARDS = [
    { name: 'east', node: first!, municipalities: ['0301', '301'] },
    { name: 'west', node: second!, municipalities: ['4601', '9999'] },
  ] as const
  const placed = <Row extends ObservationBase>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, attributes: { ...row.attributes, municipality: row.attributes['municipality'] ?? '9999' } }))
  const sampled = numbered(fc.sample(together, 1)[0]!)
  const lists: ObservationLists = {
    sessions: placed(sampled.sessions),
    populations: placed(sampled.populations),
    contacts: placed(sampled.contacts),
    profiles: placed(sampled.profiles),
    adaptations: placed(sampled.adaptations),
  }
  const options = { by: ['run'], period: 'quarter', shard: 'municipality' } as const
  let national: pg.Client

  beforeAll(async () => {
    const administrator = await first!.connect()
    await administrator.query('create database national')
    national = await first!.connect('national')
    await national.query('create extension postgres_fdw; set enable_partitionwise_aggregate = on')
    for (const statement of ddl({ dialect: 'postgres', attributes, partitionBy: 'municipality' })) await national.query(statement)
    for (const shard of SHARDS) await makeShard(shard)
  })

  async function makeShard({ name, node, municipalities }: { name: string; node: PostgresNode; municipalities: readonly string[] }): Promise<void> {
    const administrator = await node.connect()
    await administrator.query(`create database ${name}`)
    const client = await node.connect(name)
    await store(client, filtered(lists, (record) => municipalities.includes(record.attributes['municipality']!)) as ObservationLists)
    await client.query('analyze')
    await national.query(`create server ${name} foreign data wrapper postgres_fdw
      options (host '127.0.0.1', port '${node.port}', dbname '${name}', async_capable 'true', use_remote_estimate 'true')`)
    await national.query(`create user mapping for postgres server ${name} options (user 'postgres')`)
    for (const table of Object.keys(observationTables) as TableId[])
      await national.query(`create foreign table "${table}_${name}" partition of "${table}"
        for values in (${municipalities.map((number) => `'${number}'`).join(', ')}) server ${name} options (table_name '${table}')`)
  }

  test('give the cells of the whole, also of people who are in both', async () => {
    const { shard: _, ...asked } = options
    const whole = summarise(lists, { measures: ALL, intervention: INTERVENTION, ...asked })
    expect(await openPostgres(national).summarise(ALL, options)).toEqual(closeTo(whole))
    const inBoth = summarise(lists, { measures: ['reach.distinctPersons'], by: ['municipality'] })
    const [all] = await openPostgres(national).summarise(['reach.distinctPersons'], { shard: 'municipality' })
    const ofParts = inBoth.reduce((total, { estimates }) => total + (estimates['reach.distinctPersons'].value ?? 0), 0)
    expect(all!.estimates['reach.distinctPersons'].value).toBeLessThan(ofParts)
  })

  test('make the sums of every measure themselves, at the same time: no row of a record travels', async () => {
    const { sql, parameters } = toSql(ALL, { ...options, dialect: 'postgres' })
    const { rows } = await national.query<{ 'QUERY PLAN': string }>(`explain (verbose, costs off) ${sql}`, [...parameters])
    const plan = rows.map((row) => row['QUERY PLAN'])
    const scans = plan.filter((line) => /->\s+(Async )?Foreign Scan/.test(line))
    expect(scans.length).toBeGreaterThanOrEqual(2 * ALL_RELATIONS.length)
    expect(scans.filter((line) => !line.includes('Async Foreign Scan'))).toEqual([])
    expect(plan.filter((line) => line.includes('Relations: Aggregate on'))).toHaveLength(scans.length)
    const sent = plan.filter((line) => line.includes('Remote SQL:'))
    expect(sent.filter((line) => !/ GROUP BY 1, 2, 3/.test(line))).toEqual([])
  })

  test('without the column of the shards in the statement, every row would travel', async () => {
    const { sql, parameters } = toSql(['dosage.sessionsDelivered'], { by: ['run'], dialect: 'postgres' })
    const { rows } = await national.query<{ 'QUERY PLAN': string }>(`explain (verbose, costs off) ${sql}`, [...parameters])
    expect(rows.some((row) => row['QUERY PLAN'].includes('Relations: Aggregate on'))).toBe(false)
  })
})

function bare(id: string) {
  return {
    id,
    date: '2026-03-02',
    site: 'a',
    attributes: {},
    practitioner: null,
    group: null,
    condition: null,
    planned: { sessions: 1, minutes: null },
    delivered: { occurred: null, minutes: null },
    components: {},
    proscribed: {},
    observer: null,
    ratings: [],
    enrolled: null,
    attended: null,
    participants: null,
    homework: null,
  } as const
}
