/* Columns beside a hand-written loop, DuckDB and arquero: ROWS=1000000 node --conditions=@implementere/source --import tsx packages/dimensions/bench/columns.ts */
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { summariseColumns } from '@implementere/dimensions'
import { op, table as arqueroTable } from 'arquero'
import { compare } from './compare.ts'
import { handLoop } from './hand-loop.ts'
import { tableOf } from './rows.ts'

const ROWS = Number(process.env['ROWS'] ?? 1_000_000)
const measures = ['dosage.sessionsDelivered', 'dosage.minutesDelivered', 'responsiveness.attendance'] as const
const options = { measures, by: ['site'], period: 'month' } as const
const table = tableOf(0, ROWS)

/** The same sums as SQL; unknown is NULL. */
const SQL = `
  SELECT site, month,
    count(occurred) AS known, sum(occurred) AS held,
    sum(minutes) AS minutes, sum(CASE WHEN minutes IS NOT NULL THEN planned END) AS planned,
    sum(CASE WHEN occurred IS DISTINCT FROM 0 THEN attended END) AS attended,
    sum(CASE WHEN occurred IS DISTINCT FROM 0 AND attended IS NOT NULL THEN enrolled END) AS enrolled
  FROM (SELECT *, CASE WHEN occurred = 0 THEN 0 ELSE delivered END AS minutes FROM sessions)
  GROUP BY site, month`

const { numbers, texts } = table
const nullable = (name: string, row: number) => (Number.isNaN(numbers[name]![row]!) ? null : numbers[name]![row]!)
const textAt = (name: string, row: number) => texts[name]!.dictionary[texts[name]!.codes[row]!]!

/** DuckDB in memory, on one thread, with the rows in a table of its own: filling it is not timed. */
async function duckdb(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await connection.run(
    'CREATE TABLE sessions (site VARCHAR, month VARCHAR, occurred DOUBLE, delivered DOUBLE, planned DOUBLE, attended DOUBLE, enrolled DOUBLE)',
  )
  const appender = await connection.createAppender('sessions')
  for (let row = 0; row < ROWS; row++) {
    appender.appendVarchar(textAt('site', row))
    appender.appendVarchar(textAt('date', row).slice(0, 7))
    for (const name of ['occurred', 'deliveredMinutes', 'plannedMinutes', 'attended', 'enrolled']) {
      const value = nullable(name, row)
      if (value === null) appender.appendNull()
      else appender.appendDouble(value)
    }
    appender.endRow()
  }
  appender.closeSync()
  return connection
}

/** Arquero with the derived columns already made: only grouping and summing is timed. */
function arquero() {
  const column = (valueOf: (row: number) => unknown) => Array.from({ length: ROWS }, (_, row) => valueOf(row))
  const minutesAt = (row: number) => (numbers['occurred']![row] === 0 ? 0 : nullable('deliveredMinutes', row))
  const cameAt = (row: number) => (numbers['occurred']![row] === 0 ? null : nullable('attended', row))
  return arqueroTable({
    site: column((row) => textAt('site', row)),
    month: column((row) => textAt('date', row).slice(0, 7)),
    occurred: column((row) => nullable('occurred', row)),
    minutes: column(minutesAt),
    planned: column((row) => (minutesAt(row) === null ? null : nullable('plannedMinutes', row))),
    attended: column(cameAt),
    enrolled: column((row) => (cameAt(row) === null ? null : nullable('enrolled', row))),
  })
}

const connection = await duckdb()
const made = arquero()
const inDuckdb = async () => (await connection.runAndReadAll(SQL)).getRowObjects()
const inArquero = () =>
  made
    .groupby('site', 'month')
    .rollup({
      known: op.valid('occurred'),
      held: op.sum('occurred'),
      minutes: op.sum('minutes'),
      planned: op.sum('planned'),
      attended: op.sum('attended'),
      enrolled: op.sum('enrolled'),
    })
    .objects()
const ours = () => summariseColumns({ sessions: table }, options)

const totalOf = (rows: readonly object[], name: string) => rows.reduce((sum, row) => sum + Number((row as Record<string, unknown>)[name] ?? 0), 0)
const byHand = (sums: Float64Array, place: number) => sums.reduce((sum, value, index) => (index % 9 === place ? sum + value : sum), 0)
const expected = [byHand(handLoop(table), 3), byHand(handLoop(table), 6)]
for (const rows of [await inDuckdb(), inArquero()])
  if (totalOf(rows, 'minutes') !== expected[0] || totalOf(rows, 'attended') !== expected[1]) throw new Error('the candidates differ')
const estimates = ours().map((cell) => cell.estimates)
if (
  totalOf(
    estimates.map((cell) => cell['dosage.minutesDelivered']),
    'numerator',
  ) !== expected[0]
)
  throw new Error('the candidates differ')

await compare(`M1 ${ROWS} rows of columns`, { hand: () => handLoop(table), columns: ours, duckdb: inDuckdb, arquero: inArquero }, [
  { of: 'columns', to: 'hand', atMost: 1.6 },
  { of: 'duckdb', to: 'columns', atLeast: 2.5 },
  { of: 'arquero', to: 'columns', atLeast: 20 },
])
