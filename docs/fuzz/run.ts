/**
 * Feeds every parser of every package with inputs that were made to break it: `npm run fuzz`.
 *
 * FUZZ_RUNS says how many inputs a parser gets (100,000), FUZZ_SEED which ones (a new seed every time, printed), FUZZ_ONLY which parsers (a part of their names). Every parser runs in a process of
 * its own, which is ended when it hangs.
 */
import { spawnSync } from 'node:child_process'
import { fuzz } from './fuzz.ts'
import { PARSERS } from './parsers.ts'

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100_000)
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
/** Milliseconds that a parser may take for one input on average, before it counts as hanging. */
const PATIENCE = 20
/** Milliseconds that a process takes to begin, at most. */
const START = 60_000

const [only] = process.argv.slice(2)
if (only === undefined) supervise()
else await one(only)

async function one(name: string): Promise<void> {
  const { runs, seed, read, finding } = await fuzz(
    PARSERS.find((parser) => parser.name === name)!,
    RUNS,
    SEED,
  )
  console.log(
    `${finding === null ? 'ok    ' : 'FAILED'} ${name.padEnd(62)} ${String(runs).padStart(7)} inputs, ${String(read).padStart(7)} read, seed ${seed}`,
  )
  if (finding !== null) console.log(`  ${finding}`)
  process.exitCode = finding === null ? 0 : 1
}

function supervise(): void {
  const chosen = PARSERS.filter(({ name }) => name.includes(process.env['FUZZ_ONLY'] ?? ''))
  const failed = chosen.filter(({ name }) => {
    const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {
      stdio: 'inherit',
      timeout: START + RUNS * PATIENCE,
      env: { ...process.env, FUZZ_SEED: String(SEED) },
    })
    if (status === null) console.log(`FAILED ${name} hangs, seed ${SEED}`)
    return status !== 0
  })
  console.log(`${chosen.length - failed.length} parsers passed, ${failed.length} failed, ${RUNS} inputs each, seed ${SEED}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
