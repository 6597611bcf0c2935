// What importing a package costs: CPU time of a fresh process that does nothing else, beside one that imports zod. Run `npm run build` first.
// node docs/bench/imports.mjs
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

const ROUNDS = 15
const HERE = dirname(import.meta.filename)
const SPECIFIERS = [
  'zod',
  '@implementere/core',
  '@implementere/model',
  '@implementere/phases',
  '@implementere/qic',
  '@implementere/statistics',
  '@implementere/model/schema',
  '@implementere/phases/machine',
]

/** CPU milliseconds of a process that imports a module, the empty process subtracted by the caller. */
function cpuOf(code) {
  const script = `${code}; const { user, system } = process.cpuUsage(); console.log(user + system)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: join(HERE, '..'), encoding: 'utf8' })
  return Number(stdout) / 1000
}

const times = new Map(['', ...SPECIFIERS].map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, values] of times) values.push(cpuOf(name === '' ? '0' : `await import('${name}')`))
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const empty = median(times.get(''))
const zod = median(times.get('zod')) - empty
for (const name of SPECIFIERS) {
  const cost = median(times.get(name)) - empty
  console.log(`${name.padEnd(34)} ${cost.toFixed(1).padStart(7)} ms CPU ${(cost / zod).toFixed(2).padStart(6)} x zod`)
}
