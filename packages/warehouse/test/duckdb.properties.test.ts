import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MEASURES, summarise, summaryAggregator, suppress, type Cell, type PeriodChoice } from '@implementere/dimensions'
import { ddl, observationRows } from '@implementere/warehouse'
import { openDuckDb, type DuckDb, type WarehouseOptions } from '@implementere/warehouse/duckdb'
import fc from 'fast-check'
import { observations, type ObservationLists } from './arbitraries.ts'
import { ALL, ALL_RELATIONS, closeTo, filtered, INTERVENTION, numbered } from './equal-cells.ts'

/** Lists of observations that are asked about in one statement, each as a group of its own: a statement of all measures takes longer than its rows. */
const LISTS_PER_STATEMENT = 50
/** Statements for the law that all others rest on; one for each of the others. */
const STATEMENTS = Math.ceil(Number(process.env['FC_NUM_RUNS'] ?? 200) / LISTS_PER_STATEMENT)

let db: DuckDb
beforeAll(async () => {
  db = await openDuckDb()
})
afterAll(async () => db.close())

async function store(lists: ObservationLists): Promise<void> {
  const attributes = ['cohort', 'run']
  for (const statement of ddl({ dialect: 'duckdb', attributes })) await db.query(statement.replace('create table', 'create or replace table'), [])
  for (const relation of ALL_RELATIONS)
    await db.insert(relation, observationRows(relation, lists, { attributes, components: INTERVENTION.components }))
}

/** Asserts a law for many lists of observations that are stored together. */
async function checkStored(law: (lists: ObservationLists, period: PeriodChoice | undefined) => Promise<void>, statements = 1): Promise<void> {
  const together = fc.array(observations, { minLength: LISTS_PER_STATEMENT, maxLength: LISTS_PER_STATEMENT })
  await fc.assert(
    fc.asyncProperty(together, fc.constantFrom(...PERIODS), async (lists, period) => {
      const stored = numbered(lists)
      await store(stored)
      await law(stored, period)
    }),
    { numRuns: statements, endOnFailure: true },
  )
}

const PERIODS: readonly (PeriodChoice | undefined)[] = [
  undefined,
  'month',
  'quarter',
  'term',
  'year',
  { unit: 'term', july: 'none' },
  { unit: 'term', july: 'autumn' },
  {
    custom: [
      { id: 'old', from: '1900-01-01', to: '1950-06-30' },
      { id: 'new', from: '1950-01-01', to: '2026-07-01' },
    ],
  },
]

describe('laws of the database', () => {
  test('every measure is, cell by cell, what summarise says of the records, in any period', async () => {
    await checkStored(async (stored, period) => {
      const options = { by: ['run', 'cohort'], ...(period === undefined ? {} : { period }) }
      const cells = await db.summarise(ALL, options)
      expect(cells).toEqual(closeTo(summarise(stored, { measures: ALL, intervention: INTERVENTION, ...options })))
    }, STATEMENTS)
  })

  test('clusters, means, days and hostile names of sites, practitioners and groups come out alike', async () => {
    await checkStored(async (stored) => {
      const options: readonly WarehouseOptions[] = [
        { by: ['run'], interval: { cluster: 'practitioner' }, meanOver: 'group' },
        { by: ['run', 'site', 'municipality', 'practitioner'] },
        { by: ['run', 'date'], interval: { level: 0.8, cluster: 'site' } },
        { by: [] },
      ]
      for (const asked of options)
        expect(await db.summarise(ALL, asked)).toEqual(closeTo(summarise(stored, { measures: ALL, intervention: INTERVENTION, ...asked })))
    })
  })

  test('split over shards, the sums of parts give the same', async () => {
    await checkStored(async (stored) => {
      const options = { by: ['run'], period: 'year', shard: 'municipality' } as const
      expect(await db.summarise(ALL, options)).toEqual(
        closeTo(summarise(stored, { measures: ALL, intervention: INTERVENTION, by: ['run'], period: 'year' })),
      )
    })
  })

  test('a filter keeps the records that it names, unknown ones too', async () => {
    await checkStored(async (stored) => {
      const among = { municipality: ['0301', null], site: ['a', 'b', `'; drop table sessions; --`] }
      const kept = filtered(
        stored,
        ({ date, site, attributes }) =>
          date >= '1950-01-01' &&
          date <= '2026-07-01' &&
          among.municipality.includes(attributes['municipality'] ?? null) &&
          among.site.includes(site),
      )
      const cells = await db.summarise(ALL, { by: ['run'], where: { from: '1950-01-01', to: '2026-07-01', among } })
      expect(cells).toEqual(closeTo(summarise(kept, { measures: ALL, intervention: INTERVENTION, by: ['run'] })))
    })
  })

  test('partial summaries of the database and of records merge into the whole', async () => {
    await checkStored(async (stored) => {
      const options = { measures: ALL, by: ['run'], period: 'quarter', intervention: INTERVENTION, interval: { cluster: 'site' } } as const
      const aggregator = summaryAggregator(options)
      const { measures: _, ...asked } = options
      const partials = await db.partials(ALL, asked)
      const own = stored.sessions.reduce((summary, record) => aggregator.add(summary, { kind: 'sessions', record }), aggregator.zero())
      const twice = { ...stored, sessions: [...stored.sessions, ...stored.sessions] }
      const written = JSON.parse(JSON.stringify(partials)) as typeof partials
      expect(aggregator.finish(aggregator.merge(written, own))).toEqual(closeTo(summarise(twice, options)))
    })
  })

  test('hides every small number of people before it leaves the database, and never more than tables that must add up', async () => {
    const people = new Set<string>(MEASURES.filter((measure) => measure.people).map(({ id }) => id))
    await checkStored(async (stored) => {
      const options = { by: ['run', 'site'] }
      const shown = await db.summarise(ALL, { ...options, suppress: { minimum: 4 } })
      const whole = summarise(stored, { measures: ALL, intervention: INTERVENTION, ...options })
      const proved = suppress(whole, { minimum: 4 }).cells
      for (const [index, { estimates }] of shown.entries())
        for (const id of ALL) {
          const isHidden = estimates[id].reason === 'suppressed'
          if (isHidden) expect([id, people.has(id), proved[index]!.estimates[id]!.reason]).toEqual([id, true, 'suppressed'])
          else expect(estimates[id]).toEqual(closeTo(whole[index]!.estimates[id]))
          if (!isHidden && people.has(id)) expect(smallNumbersOf(estimates[id], id)).toEqual([])
        }
    })
  })
})

/** Numbers of people from 1 to 3 that an estimate shows. */
function smallNumbersOf({ numerator, denominator }: Cell['estimates'][string], id: string): readonly number[] {
  const rest = id === 'reach.distinctPersons' ? [] : [(denominator ?? 0) - (numerator ?? 0)]
  return [numerator ?? 0, ...rest].filter((value) => value !== 0 && value < 4)
}
