// Every package's bench and the growth of cost with size, as one table; the figures go to a file that another run can be compared with.
// npm run bench; BENCH_ROUNDS, ROWS and LARGEST make it shorter, BENCH_ONLY names a part. What it writes is told in docs/bench/README.md.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const RESULTS = join(ROOT, '.ci/.work/bench')
const PARTS = {
  statistics: 'packages/statistics/bench/bench.ts',
  phases: 'packages/phases/bench/step.ts',
  qic: 'packages/qic/bench/run.ts',
  'dimensions, rows': 'packages/dimensions/bench/run.ts',
  'dimensions, columns': 'packages/dimensions/bench/columns.ts',
  'dimensions, people': 'packages/dimensions/bench/distinct.ts',
  core: 'packages/core/bench/run.ts',
  charts: 'packages/charts/bench/speed.ts',
  growth: 'docs/bench/growth.ts',
  // Prints its own table: every candidate runs in a process of its own, so that its memory can be told.
  warehouse: 'packages/warehouse/bench/run.ts',
}

const folder = mkdtempSync(join(tmpdir(), 'implementere-bench-'))
const failed = []
for (const [part, file] of Object.entries(PARTS)) {
  if (!part.includes(process.env.BENCH_ONLY ?? '')) continue
  console.log(`\n== ${part}`)
  const { status } = spawnSync(process.execPath, ['--conditions=@implementere/source', '--import', 'tsx', join(ROOT, file)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, BENCH_RESULTS: folder },
  })
  if (status !== 0) failed.push(part)
}

const found = readdirSync(folder)
  .toSorted()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
rmSync(folder, { recursive: true })
const { stdout: commit } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' })
const result = {
  formatVersion: 1,
  at: new Date().toISOString(),
  commit: commit?.trim() || null,
  node: process.version,
  processor: cpus()[0]?.model ?? null,
  load: loadavg()[0],
  comparisons: found.flatMap(({ owner, comparisons = [] }) => comparisons.map((one) => ({ owner, ...one }))),
  growth: found.flatMap(({ growth = [] }) => growth),
}

console.log('\n== All ratios: 1 is the limit or the reference of the comparison')
for (const { owner, id, name, unit, standings, goals } of result.comparisons) {
  console.log(`${owner} ${id}: ${name}`)
  for (const one of standings)
    console.log(`  ${one.ratio.toFixed(2).padStart(9)} ${one.nanoseconds.toFixed(0).padStart(11)} ns a ${unit.padEnd(8)} ${one.name}`)
  for (const { of, to, value, met, atMost, atLeast } of goals)
    console.log(
      `  ${met ? 'met   ' : 'MISSED'} ${of} / ${to} = ${value.toFixed(2)}, goal ${atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`}`,
    )
}
console.log('\n== Nanoseconds of CPU for one unit, by size of the whole: flat is linear')
for (const { name, unit, points } of result.growth)
  console.log(
    `  ${`${name}, a ${unit}`.padEnd(44)}${points.map(({ size, nanoseconds }) => `${size}: ${nanoseconds.toFixed(0)}`.padStart(15)).join('')}`,
  )

if (!existsSync(RESULTS)) mkdirSync(RESULTS, { recursive: true })
const path = join(RESULTS, `${result.at.replaceAll(/[:.]/g, '-')}.json`)
writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
console.log(`\nwritten to ${path}; compare two with node docs/bench/compare.mjs a.json b.json`)
if (failed.length > 0) console.log(`FAILED: ${failed.join('; ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
