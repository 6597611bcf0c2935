/** Prints the CPU time of drawing 1,000 points: `node --conditions=@implementere/source --import tsx bench/speed.ts`. */
import { controlChart, runChart } from '../src/index.ts'
import { nb } from '../src/locales/nb.ts'

const POINTS = 1000
const ROUNDS = 60
const MILLISECOND = 1000

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

measure('runChart', () => runChart({ periods, chart, verdict }, options))
measure('controlChart', () => controlChart({ periods, chart, verdict }, options))

function measure(name: string, draw: () => string): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    draw()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / MILLISECOND
  }).toSorted((a, b) => a - b)
  console.log(`${name.padEnd(14)} ${times[ROUNDS / 2]!.toFixed(1)} ms median, ${times[0]!.toFixed(1)} ms least, ${draw().length} characters`)
}
