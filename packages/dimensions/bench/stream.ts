/*
 * Sessions from CSV and from NDJSON in constant memory: node --conditions=@implementere/source --import tsx packages/dimensions/bench/stream.ts
 * To see the memory of the program alone, without the loader, bundle it first and run it with a small young generation:
 * npx esbuild bench/stream.ts --bundle --platform=node --format=esm --conditions=@implementere/source --outfile=dist/bench/stream.mjs
 * ROWS=10000000 node --max-semi-space-size=2 dist/bench/stream.mjs
 */
import { readSessionNdjson, summariseStream, type Observation, type SessionRow } from '@implementere/dimensions'
import { isCsvHeader, readSessionCsv } from '@implementere/dimensions/csv'
import { sessionAt } from './rows.ts'

const ROWS = Number(process.env['ROWS'] ?? 1_000_000)
const PIECE = 1000
const options = {
  measures: ['dosage.sessionsDelivered', 'dosage.minutesDelivered', 'responsiveness.attendance'],
  by: ['site'],
  period: 'month',
} as const

async function* csv(): AsyncGenerator<string> {
  yield 'id;date;site;practitioner;planned;planned minutes;occurred;minutes;enrolled;attended\n'
  for (let row = 0; row < ROWS; row += PIECE) yield Array.from({ length: PIECE }, (_, index) => csvLine(row + index)).join('')
}

async function* ndjson(): AsyncGenerator<string> {
  for (let row = 0; row < ROWS; row += PIECE)
    yield Array.from({ length: PIECE }, (_, index) => `${JSON.stringify(sessionAt(row + index))}\n`).join('')
}

function csvLine(row: number): string {
  const { id, date, site, practitioner, delivered, enrolled, attended } = sessionAt(row)
  const occurred = delivered.occurred === null ? '' : delivered.occurred ? 'ja' : 'nei'
  return `${id};${date};${site};${practitioner};ja;60;${occurred};${delivered.minutes ?? ''};${enrolled};${attended ?? ''}\n`
}

async function* read(rows: AsyncIterable<SessionRow | Parameters<typeof isCsvHeader>[0]>, peak: { bytes: number }): AsyncGenerator<Observation> {
  for await (const piece of rows) {
    if (isCsvHeader(piece)) continue
    if (!piece.result.ok) throw new Error(JSON.stringify(piece.result.issues))
    if (piece.row % 50_000 === 0) peak.bytes = Math.max(peak.bytes, process.memoryUsage.rss())
    yield { kind: 'sessions', record: piece.result.value }
  }
}

const results: string[] = []
for (const [name, rows] of [
  ['CSV', () => readSessionCsv(csv())],
  ['NDJSON', () => readSessionNdjson(ndjson())],
] as const) {
  const peak = { bytes: process.memoryUsage.rss() }
  const before = process.cpuUsage()
  const cells = await summariseStream(read(rows(), peak), options)
  const { user, system } = process.cpuUsage(before)
  results.push(JSON.stringify(cells))
  console.log(
    `${name}: ${ROWS} rows, ${((user + system) / 1e6).toFixed(1)} s of CPU with writing them, resident at most ${(peak.bytes / 2 ** 20).toFixed(0)} MiB`,
  )
}
if (results[0] !== results[1]) throw new Error('the two differ')
