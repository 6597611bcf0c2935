import { aggregate } from '../src/aggregator.ts'
import { moments } from '../src/moments.ts'
import { noise, randomNumbers, relativeDistance, type Comparison } from '../../../docs/bench/harness.ts'

const VALUES = Number(process.env['ROWS'] ?? 10_000_000)

/** Mean, variance and range of ten million values. */
export function momentsComparison(): Comparison<number[]> {
  const random = randomNumbers(1)
  const values = Float64Array.from({ length: VALUES }, () => 1000 + noise(random))
  return {
    id: 'moments',
    unit: 'value',
    units: VALUES,
    name: `moments of ${VALUES} values`,
    limit: { name: 'hand-written Welford loop over a Float64Array', run: () => welford(values) },
    candidates: [
      { name: 'hand-written loop of shifted sums (loses digits far from the first value)', run: () => shiftedSums(values) },
      {
        name: 'aggregate(moments, values)',
        run: () => {
          const { mean, variance, min, max } = aggregate(moments, values)
          return [mean!, variance!, min!, max!]
        },
      },
    ],
    distance: (a, b) => Math.max(...a.map((value, index) => relativeDistance(value, b[index]!))),
    tolerance: 1e-9,
  }
}

function welford(values: Float64Array): number[] {
  let [count, mean, m2, min, max] = [0, 0, 0, Infinity, -Infinity]
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!
    count += 1
    const deviation = value - mean
    mean += deviation / count
    m2 += deviation * (value - mean)
    if (value < min) min = value
    if (value > max) max = value
  }
  return [mean, m2 / (count - 1), min, max]
}

function shiftedSums(values: Float64Array): number[] {
  const shift = values[0]!
  let [sum, squares, min, max] = [0, 0, Infinity, -Infinity]
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!
    const deviation = value - shift
    sum += deviation
    squares += deviation * deviation
    if (value < min) min = value
    if (value > max) max = value
  }
  const count = values.length
  return [shift + sum / count, (squares - (sum * sum) / count) / (count - 1), min, max]
}
