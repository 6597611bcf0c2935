// CPU time of the heavy paths as a ratio to hand-written loops over typed arrays. From the root of the repository:
// node --conditions=@implementere/source --import tsx packages/statistics/bench/bench.ts
import { bench, measure } from '../../../docs/bench/harness.ts'
import { nhsComparison, otherRuleSets } from './control-rules.bench.ts'
import { iccComparison } from './icc.bench.ts'
import { alphaComparison } from './krippendorff-alpha.bench.ts'
import { momentsComparison } from './moments.bench.ts'

await bench('statistics', [
  () => measure(alphaComparison('nominal')),
  () => measure(alphaComparison('interval')),
  () => measure(iccComparison()),
  () => measure(nhsComparison()),
  () => measure(otherRuleSets()),
  () => measure(momentsComparison()),
])
