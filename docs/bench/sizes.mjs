// What a user's bundle grows by when it imports one thing: minified, gzipped, dependencies in it. Fails where a budget is exceeded.
// npm run build && npm run sizes
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/**
 * What people import, with its budget in KiB. `goal` is where the design wants it; a budget above its goal is a debt that must not grow.
 * `roof` is the same thing through `@implementere/core`, which must cost nothing extra. `alone` leaves out what other packages of the library bring: what a package's own logic weighs.
 */
const THINGS = [
  { name: 'model: PHASES', code: "export { PHASES } from '@implementere/model'", budget: 1 },
  { name: 'statistics: wilson', code: "export { wilson } from '@implementere/statistics'", budget: 3, goal: 3 },
  { name: 'statistics: runChart', code: "export { runChart } from '@implementere/statistics'", budget: 3, goal: 3 },
  { name: 'statistics: krippendorffAlpha', code: "export { krippendorffAlpha } from '@implementere/statistics'", budget: 3, goal: 3 },
  { name: 'phases: apply', code: "export { apply } from '@implementere/phases'", budget: 3.4, goal: 1.5, roof: 'phases.apply' },
  { name: 'qic: scoreQic', code: "export { scoreQic } from '@implementere/qic'", budget: 4, goal: 1.5, roof: 'qic.scoreQic' },
  { name: 'dimensions: summarise', code: "export { summarise } from '@implementere/dimensions'", budget: 15, goal: 3, roof: 'dimensions.summarise' },
  { name: 'barriers: analyseDeterminants', code: "export { analyseDeterminants } from '@implementere/barriers'", budget: 13 },
  { name: 'barriers: matchStrategies', code: "export { matchStrategies } from '@implementere/barriers'", budget: 12 },
  { name: 'core: decide', code: "export { decide } from '@implementere/core'", budget: 93 },
  { name: 'core: decide, its own logic', code: "export { decide } from '@implementere/core'", budget: 7, goal: 12, alone: '@implementere/core' },
  { name: 'core: overview', code: "export { overview } from '@implementere/core'", budget: 94 },
]

/** Extra KiB that the way through the roof may cost. esbuild keeps a whole namespace where Rolldown, Rollup and webpack keep what is used of it. */
const ROOF_SLACK = 0.1

const ENTRY = join(import.meta.dirname, 'entry-of-sizes.js')

async function kibOf(code, alone) {
  const given = { name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? code : null) }
  const external = (id) => alone !== undefined && id.startsWith('@implementere/') && id !== alone
  const bundle = { write: false, minify: true, lib: { entry: ENTRY, formats: ['es'] }, rollupOptions: { external, output: { codeSplitting: false } } }
  const built = await build({ configFile: false, root: import.meta.dirname, logLevel: 'error', plugins: [given], build: bundle })
  const [{ output }] = Array.isArray(built) ? built : [built]
  return gzipSync(output[0].code, { level: 9 }).length / 1024
}

let exceeded = 0
for (const { name, code, budget, goal, roof, alone } of THINGS) {
  const size = await kibOf(code, alone)
  const through = roof ? await kibOf(`import { ${roof.split('.')[0]} } from '@implementere/core'; export const it = ${roof}`) : null
  const ok = size <= budget && (through === null || through - size <= ROOF_SLACK)
  if (!ok) exceeded++
  const columns = [
    name.padEnd(34),
    `${size.toFixed(2)} KiB`.padStart(10),
    `budget ${budget}`.padStart(11),
    goal ? `goal ${goal}` : '',
    through ? `through core ${through.toFixed(2)}` : '',
  ]
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${columns.join('  ')}`)
}
process.exitCode = exceeded === 0 ? 0 : 1
