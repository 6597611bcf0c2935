import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { summarise, type Cell } from '@implementere/dimensions'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { ddl, observationRows, toCsv } from '@implementere/warehouse'
import { openDuckDb } from '@implementere/warehouse/duckdb'
import { runCli } from '../src/cli-run.ts'
import { ALL, ALL_RELATIONS } from './equal-cells.ts'

const made = syntheticObservations({ seed: 5, municipalities: 2, services: 2, groups: 2, sessions: 12 })
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'implementere-cli-'))
  for (const relation of ALL_RELATIONS)
    writeFileSync(join(folder, `${relation}.csv`), toCsv(observationRows(relation, made, { components: made.intervention.components })))
  writeFileSync(join(folder, 'sessions.ndjson'), made.sessions.map((record) => JSON.stringify(record)).join('\n'))
  writeFileSync(join(folder, 'populations-2026.jsonl'), made.populations.map((record) => JSON.stringify(record)).join('\n'))
  const db = await openDuckDb()
  await db.read('sessions', join(folder, 'sessions.csv'))
  await db.query(`copy (select * from sessions) to '${join(folder, 'sessions.parquet')}'`, [])
  await db.close()
  const file = await openDuckDb(join(folder, 'register.duckdb'))
  for (const statement of ddl({ dialect: 'duckdb' })) await file.query(statement, [])
  for (const relation of ALL_RELATIONS) await file.insert(relation, observationRows(relation, made, { components: made.intervention.components }))
  await file.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...words: string[]) {
  const [printed, said]: [string[], string[]] = [[], []]
  const code = await runCli(words, { out: (text) => printed.push(text), progress: (text) => said.push(text) })
  return { code, out: printed.join(''), progress: said.join('') }
}
const at = (name: string) => join(folder, name)
const cellsOf = (out: string) => JSON.parse(out) as Cell[]

describe('implementere-warehouse', () => {
  test('prints the dimensions that a file of sessions can answer, with denominators, and says what it leaves out', async () => {
    const { code, out, progress } = await run(at('sessions.parquet'), '--by', 'site', '--period', 'month')
    expect(code).toBe(0)
    expect(out).toContain('Dosage')
    expect(out).toMatch(/service-1-1 {2}2026-01 {2}Sessions delivered +\S+% \(\d+\/8\)/)
    expect(progress).toContain('left out, as there is no table components')
  })

  test('answers all eight dimensions from a database, in Nynorsk too', async () => {
    const { out, code } = await run(at('register.duckdb'), '--language', 'nn')
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith(' '))).toHaveLength(8)
    expect(out).toContain('Sesjonar gitt')
  })

  test('gives the cells of summarise as JSON, from rows in CSV', async () => {
    const { out } = await run(
      ...ALL_RELATIONS.map((relation) => at(`${relation}.csv`)),
      '--by',
      'municipality',
      '--period',
      'quarter',
      '--format',
      'json',
    )
    const { intervention } = made
    expect(cellsOf(out)).toEqual(
      JSON.parse(JSON.stringify(summarise(made, { measures: ALL, by: ['municipality'], period: 'quarter', intervention }))),
    )
  })

  test('checks whole records in JSON lines, lays them out, and declares core components', async () => {
    const core = made.intervention.components.flatMap((component) => [component.core === 'core' ? '--core' : '--adaptable', component.id])
    const { out } = await run(
      at('sessions.ndjson'),
      `populations=${at('populations-2026.jsonl')}`,
      ...core,
      '--measure',
      'adherence.core',
      '--measure',
      'reach.uptake',
      '--format',
      'json',
    )
    const { sessions, populations, intervention } = made
    expect(cellsOf(out)).toEqual(summarise({ sessions, populations }, { measures: ['adherence.core', 'reach.uptake'], intervention }))
  })

  test('leaves out what cannot be grouped as asked, and filters by days and values', async () => {
    const { out, progress } = await run(
      at('components.csv'),
      at('sessions.csv'),
      '--by',
      'component',
      '--only',
      'site=service-1-1',
      '--to',
      '2026-01-31',
      '--format',
      'json',
    )
    expect(progress).toContain('left out, as their rows have no such columns: dosage.sessionsDelivered')
    expect(cellsOf(out).map(({ key }) => key['component'])).toEqual(made.intervention.components.map(({ id }) => id).toSorted())
  })

  test('writes CSV that a spreadsheet program does not take for formulas, and hides small numbers', async () => {
    writeFileSync(
      at('populations.csv'),
      'id,date,site,counts,eligible,participants\n1,2026-01-01,=cmd(),persons,40,3\n2,2026-01-01,b,persons,40,20\n',
    )
    const { out } = await run(at('populations.csv'), '--by', 'site', '--measure', 'reach.coverage.persons', '--format', 'csv', '--suppress')
    expect(out.split('\r\n').slice(1, 3)).toEqual([
      `'=cmd(),,reach,reach.coverage.persons,proportion,,,,0,0,0,,,,,,,suppressed`,
      expect.stringMatching(/^b,,reach,reach.coverage.persons,proportion,0.5,20,40,1,0,0,0.5,0.5,/) as unknown,
    ])
  })

  test.each([
    [['--by'], 'argument missing'],
    [['--sites', 'a'], 'unknown option'],
    [['--period', 'week'], 'Allowed choices'],
    [['--from', '2026-02-30'], 'A day is written as'],
    [['--measure', 'dosage.charm'], 'No measure has this id'],
    [['--memory', '1.5'], 'A whole number'],
    [['--only', 'site'], 'column=value'],
  ])('refuses %j and says why', async (words, reason) => {
    const { code, out, progress } = await run(at('sessions.csv'), ...words)
    expect([code, out]).toEqual([1, ''])
    expect(progress).toContain(reason)
  })

  test('says which file it cannot read, and why', async () => {
    writeFileSync(at('ratings.csv'), 'site,occurred,facet,least,most,value\na,perhaps,engagement,1,5,3\n')
    expect((await run(at('nowhere.csv'))).progress).toContain('[unknown-table]')
    expect((await run(at('sessions.xlsx'))).progress).toContain('[unknown-file-type]')
    expect((await run(`sessions=${at('none.csv')}`)).progress).toContain('[unreadable-file]')
    expect((await run(`sessions=${at('none.ndjson')}`)).progress).toContain('[unreadable-file]')
    expect((await run(at('ratings.csv'))).progress).toContain('perhaps')
    writeFileSync(at('contacts.ndjson'), '{"attributes":{},"id":"c1"}\n')
    expect(await run(at('contacts.ndjson'))).toMatchObject({ code: 1, out: '', progress: expect.stringContaining('missing-field') as unknown })
    expect(await run(at('sessions.csv'), '--measure', 'reach.uptake')).toMatchObject({
      code: 1,
      progress: expect.stringContaining('[missing-table]') as unknown,
    })
  })
})
