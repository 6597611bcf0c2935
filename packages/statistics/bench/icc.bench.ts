import { icc } from '../src/icc.ts'
import { noise, randomNumbers, relativeDistance, type Comparison } from '../../../docs/bench/harness.ts'

const ROWS = 100_000
const RATERS = 4

/** ICC(2,1) of a hundred thousand targets and four raters. */
export function iccComparison(): Comparison<number> {
  const random = randomNumbers(4)
  const ratings = Array.from({ length: ROWS }, () => {
    const target = 50 + 10 * noise(random)
    return Array.from({ length: RATERS }, (_, rater) => target + rater + 5 * noise(random))
  })
  const typed = Float64Array.from(ratings.flat())
  return {
    id: 'icc',
    unit: 'row',
    units: ROWS,
    name: `icc ICC(2,1), ${ROWS} rows by ${RATERS} raters`,
    limit: { name: 'hand-written loop over a Float64Array, coefficient only', run: () => iccByHand(typed) },
    candidates: [{ name: "icc(ratings, { form: 'ICC(2,1)' }), with interval and test", run: () => icc(ratings, { form: 'ICC(2,1)' }).value! }],
    distance: relativeDistance,
    tolerance: 1e-10,
  }
}

function iccByHand(ratings: Float64Array): number {
  const columnMeans = new Float64Array(RATERS)
  for (let row = 0; row < ROWS; row += 1)
    for (let column = 0; column < RATERS; column += 1) columnMeans[column]! += ratings[row * RATERS + column]! / ROWS
  const grandMean = columnMeans.reduce((sum, mean) => sum + mean, 0) / RATERS
  let [between, residual] = [0, 0]
  for (let row = 0; row < ROWS; row += 1) {
    let rowMean = 0
    for (let column = 0; column < RATERS; column += 1) rowMean += ratings[row * RATERS + column]! / RATERS
    between += (rowMean - grandMean) * (rowMean - grandMean)
    for (let column = 0; column < RATERS; column += 1) {
      const rest = ratings[row * RATERS + column]! - rowMean - columnMeans[column]! + grandMean
      residual += rest * rest
    }
  }
  const raters = columnMeans.reduce((sum, mean) => sum + (mean - grandMean) ** 2, 0)
  const [msr, msc, mse] = [(RATERS * between) / (ROWS - 1), (ROWS * raters) / (RATERS - 1), residual / ((ROWS - 1) * (RATERS - 1))]
  return (msr - mse) / (msr + (RATERS - 1) * mse + (RATERS * (msc - mse)) / ROWS)
}
