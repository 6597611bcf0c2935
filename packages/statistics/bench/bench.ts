// CPU time of the heavy paths as a ratio to hand-written loops over typed arrays. From the root of the repository:
// node --conditions=@implementere/source --import tsx packages/statistics/bench/bench.ts
import { nhsComparison, otherRuleSets } from './control-rules.bench.ts'
import { measure, type Timing } from './harness.ts'
import { iccComparison } from './icc.bench.ts'
import { alphaComparison } from './krippendorff-alpha.bench.ts'
import { momentsComparison } from './moments.bench.ts'

const runs: readonly (() => Timing[])[] = [
  () => measure(alphaComparison('nominal')),
  () => measure(alphaComparison('interval')),
  () => measure(iccComparison()),
  () => measure(nhsComparison()),
  () => measure(otherRuleSets()),
  () => measure(momentsComparison()),
]

for (const run of runs) {
  const timings = run()
  console.log(`\n${timings[0]!.comparison}`)
  for (const { candidate, milliseconds, ratio } of timings) {
    console.log(`${ratio.toFixed(2).padStart(7)}x ${milliseconds.toFixed(1).padStart(8)} ms  ${candidate}`)
  }
}
