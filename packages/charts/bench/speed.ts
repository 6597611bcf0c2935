/** Prints the CPU time of drawing 1,000 points: `node --conditions=@implementere/source --import tsx bench/speed.ts`. */
import { bench, measure } from '../../../docs/bench/harness.ts'
import { controlChart, runChart } from '../src/index.ts'
import { nb } from '../src/locales/nb.ts'

const POINTS = 1000

const periods = Array.from({ length: POINTS }, (_, index) => `${1940 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
const values = periods.map((_, index) => (index % 17 === 0 ? null : 0.5 + 0.3 * Math.sin(index / 9) + 0.1 * Math.sin(index * 7.3)))
const column = (level: number) => periods.map(() => level)
const chart = { values, centerLine: column(0.5), lower: column(0.1), upper: column(0.9), beyond: [], segments: [{ from: 0 }, { from: 500 }] }
const verdict = {
  signals: [{ rule: 'shift', direction: 'up', indices: [100, 101, 102, 103, 104, 105] }],
  reason: null,
  useful: 900,
  minimum: 10,
} as const
const options = { texts: nb, title: 'Tusen punkter', idPrefix: 'bench' }

await bench('charts', [
  () =>
    measure({
      id: 'draw',
      name: `a series of ${POINTS} points`,
      unit: 'chart',
      units: 1,
      limit: { name: 'runChart', run: () => runChart({ periods, chart, verdict }, options) },
      candidates: [{ name: 'controlChart', run: () => controlChart({ periods, chart, verdict }, options) }],
    }),
])
