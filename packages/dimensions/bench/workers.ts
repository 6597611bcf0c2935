/* Ten million sessions over worker threads: node --conditions=@implementere/source --import tsx packages/dimensions/bench/workers.ts */
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { summariseColumns, summaryAggregator, type PartialSummary } from '@implementere/dimensions'
import { sessionAt, tableOf } from './rows.ts'

const ROWS = Number(process.env['ROWS'] ?? 10_000_000)
const options = {
  measures: ['dosage.sessionsDelivered', 'dosage.minutesDelivered', 'responsiveness.attendance'],
  by: ['site'],
  period: 'month',
} as const
const aggregator = summaryAggregator(options)

if (isMainThread) await main()
else work(workerData as { from: number; to: number })

function work({ from, to }: { readonly from: number; readonly to: number }): void {
  let summary = aggregator.zero()
  let peak = 0
  for (let row = from; row < to; row++) {
    summary = aggregator.add(summary, { kind: 'sessions', record: sessionAt(row) })
    if (row % 500_000 === 0) peak = Math.max(peak, process.memoryUsage.rss())
  }
  parentPort!.postMessage({ summary: JSON.stringify(summary), peak }, [])
}

async function main(): Promise<void> {
  const threads = Math.max(2, availableParallelism())
  const started = performance.now()
  const parts = await Promise.all(Array.from({ length: threads }, (_, index) => partOf(index, threads)))
  const merged = parts.map(({ summary }) => JSON.parse(summary) as PartialSummary).reduce((a, b) => aggregator.merge(a, b))
  const cells = aggregator.finish(merged)
  const seconds = (performance.now() - started) / 1000
  const bytes = parts.map(({ summary }) => summary.length)
  console.log(
    `${ROWS} sessions over ${threads} threads: ${seconds.toFixed(1)} s, ${cells.length} cells, partial summaries of ${bytes.join(' and ')} bytes`,
  )
  console.log(`resident at most ${(Math.max(...parts.map(({ peak }) => peak)) / 2 ** 20).toFixed(0)} MiB for the whole process`)
  const rows = cells.reduce(
    (sum, { estimates }) => sum + estimates['dosage.sessionsDelivered'].known + estimates['dosage.sessionsDelivered'].unknown,
    0,
  )
  if (rows !== ROWS) throw new Error(`rows were lost: ${rows}`)
  if (ROWS <= 2_000_000) check(cells)
}

function check(cells: ReturnType<typeof aggregator.finish>): void {
  const expected = summariseColumns({ sessions: tableOf(0, ROWS) }, options)
  if (JSON.stringify(cells) !== JSON.stringify(expected)) throw new Error('threads and columns differ')
}

function partOf(index: number, threads: number): Promise<{ readonly summary: string; readonly peak: number }> {
  const share = Math.ceil(ROWS / threads)
  const data = { from: index * share, to: Math.min(ROWS, (index + 1) * share) }
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: data })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
