/*
 * What DuckDB takes for 20 million sessions, beside summarise over columns, and what a year of 357 municipalities amounts to: npm run bench -w @implementere/warehouse
 * Every candidate runs in a process of its own, so that its memory can be told from that of the others. Files stand in the folder for temporary files while it runs.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { summariseColumns, type Cell } from '@implementere/dimensions'
import { openDuckDb } from '@implementere/warehouse/duckdb'
import { MUNICIPALITIES, SERVICES, sessionsSql, sessionsTable } from './rows.ts'

const ROWS = Number(process.env['ROWS'] ?? 20_000_000)
/** Most that DuckDB may keep, megabytes; the process has some 100 more for itself and for Node. */
const MEMORY_LIMIT = 128
const THREADS = 2
/** Most that the process may have resident, megabytes. */
const RESIDENT_LIMIT = 300
const MEBIBYTE = 1_048_576

const few = ['dosage.sessionsDelivered', 'dosage.minutesDelivered', 'responsiveness.attendance'] as const
const many = [
  ...few,
  'dosage.sessionsDeliveredCapped',
  'dosage.minutesDeliveredCapped',
  'dosage.sessionsReceived',
  'dosage.minutesReceived',
  'dosage.minutesTotal',
] as const
const options = { by: ['municipality'], period: 'month' } as const

interface Measured {
  readonly cpuSeconds: number
  readonly seconds: number
  readonly residentMebibytes: number
  readonly cells: number
  /** A sum over all numerators, by which candidates are compared. */
  readonly check: number
}

const ROLES: Readonly<Record<string, (file: string, rows: number) => Promise<Measured>>> = {
  'DuckDB, 3 measures': (file) => inDuckDb(file, few),
  'DuckDB, 8 measures': (file) => inDuckDb(file, many),
  'columns in memory, 3 measures': (_, rows) => inColumns(rows, few),
  'columns in memory, 8 measures': (_, rows) => inColumns(rows, many),
}

async function inDuckDb(file: string, measures: typeof few | typeof many): Promise<Measured> {
  const db = await openDuckDb(':memory:', { memoryLimitMegabytes: MEMORY_LIMIT, threads: THREADS })
  await db.read('sessions', file)
  const measured = await timed(() => db.summarise(measures, options))
  await db.close()
  return measured
}

async function inColumns(rows: number, measures: typeof few | typeof many): Promise<Measured> {
  const sessions = sessionsTable(rows)
  return timed(() => Promise.resolve(summariseColumns({ sessions }, { measures, ...options })))
}

async function timed(run: () => Promise<readonly Cell[]>): Promise<Measured> {
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  const cells = await run()
  const { user, system } = process.cpuUsage(cpu)
  const numerators = cells.flatMap(({ estimates }) => Object.values(estimates).map(({ numerator }) => numerator ?? 0))
  return {
    cpuSeconds: (user + system) / 1e6,
    seconds: (performance.now() - start) / 1000,
    residentMebibytes: process.resourceUsage().maxRSS / 1024,
    cells: cells.length,
    check: numerators.reduce((total, value) => total + value, 0),
  }
}

function inOwnProcess(role: string, file: string, rows: number): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [role, file, String(rows)])
    child.once('message', (measured) => resolve(measured as Measured))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${role} ended with ${code}`)))
  })
}

async function writeSessions(file: string, rows: number): Promise<void> {
  const db = await openDuckDb(':memory:', { memoryLimitMegabytes: 1024 })
  await db.query(`copy (${sessionsSql(rows)}) to '${file.replaceAll("'", "''")}' (format parquet)`, [])
  await db.close()
}

async function compare(folder: string, rows: number): Promise<void> {
  const file = join(folder, `sessions-${rows}.parquet`)
  await writeSessions(file, rows)
  console.log(`${rows} sessions, ${(statSync(file).size / MEBIBYTE).toFixed(0)} MiB of Parquet, by municipality and month`)
  const checks = new Map<string, number>()
  for (const role of Object.keys(ROLES)) {
    const { cpuSeconds, seconds, residentMebibytes, cells, check } = await inOwnProcess(role, file, rows)
    console.log(
      `  ${role}: ${cpuSeconds.toFixed(2)} s CPU, ${seconds.toFixed(2)} s, ${residentMebibytes.toFixed(0)} MiB resident at most, ${cells} cells`,
    )
    const measures = role.split(', ')[1]!
    if ((checks.get(measures) ?? check) !== check) throw new Error('the candidates differ')
    checks.set(measures, check)
    if (role.startsWith('DuckDB') && residentMebibytes > RESIDENT_LIMIT) throw new Error(`more than ${RESIDENT_LIMIT} MiB`)
  }
  rmSync(file)
}

const [role, file, rows] = process.argv.slice(2)
if (role !== undefined) {
  process.send!(await ROLES[role]!(file!, Number(rows)))
  process.disconnect()
} else {
  const folder = mkdtempSync(join(tmpdir(), 'implementere-bench-'))
  try {
    console.log(`load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}, DuckDB with ${MEMORY_LIMIT} MB and ${THREADS} threads`)
    const serviceMonths = MUNICIPALITIES * SERVICES * 12
    console.log(`${MUNICIPALITIES} municipalities x ${SERVICES} services x 12 months: ${serviceMonths} service months; with 20 sessions in each:`)
    await compare(folder, serviceMonths * 20)
    await compare(folder, ROWS)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
