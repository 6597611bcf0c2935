// How two runs of `npm run bench` differ: node docs/bench/compare.mjs before.json after.json
// Ratios are compared, as both sides of a ratio ran on the same machine at the same time; nanoseconds only where there is nothing to set them against.
import { readFileSync } from 'node:fs'

/** A change of a ratio below this says little, on a machine that does other things too. */
const NOTABLE = 0.1

const [before, after] = process.argv.slice(2, 4).map((path) => path && JSON.parse(readFileSync(path, 'utf8')))
if (!before || !after) {
  console.error('usage: node docs/bench/compare.mjs before.json after.json')
  process.exit(2)
}
if (before.formatVersion !== 1 || after.formatVersion !== 1) throw new Error('a file is of another version of the form')

for (const [name, { at, commit, node, load }] of Object.entries({ before, after }))
  console.log(`${name.padEnd(7)} ${at} ${commit} ${node}, load ${load.toFixed(1)}`)

const keyOf = ({ owner, id, name }) => `${owner} ${id}: ${name}`
const earlier = new Map(before.comparisons.map((one) => [keyOf(one), one]))
for (const now of after.comparisons) {
  const then = earlier.get(keyOf(now))
  console.log(`\n${keyOf(now)}${then ? '' : ' (new)'}`)
  for (const { name, ratio } of now.standings) {
    const old = then?.standings.find((one) => one.name === name)?.ratio
    console.log(`  ${old === undefined ? '        ' : old.toFixed(2).padStart(8)} -> ${ratio.toFixed(2).padStart(8)} ${sign(old, ratio)} ${name}`)
  }
}
for (const one of before.comparisons) if (!after.comparisons.some((now) => keyOf(now) === keyOf(one))) console.log(`\n${keyOf(one)} (gone)`)

if (after.growth.length > 0) console.log('\nGrowth: cost of a unit at the largest size by that at the smallest')
const grown = ({ points }) => points.at(-1).nanoseconds / points[0].nanoseconds
for (const now of after.growth) {
  const then = before.growth.find(({ name }) => name === now.name)
  console.log(`  ${then ? grown(then).toFixed(2).padStart(8) : '        '} -> ${grown(now).toFixed(2).padStart(8)}  ${now.name}`)
}

function sign(old, now) {
  if (old === undefined) return ' '
  const change = now / old - 1
  return Math.abs(change) < NOTABLE ? ' ' : change > 0 ? '+' : '-'
}
