import { krippendorffAlpha } from '../src/krippendorff-alpha.ts'
import { randomNumbers, relativeDistance, type Comparison } from '../../../docs/bench/harness.ts'

const UNITS = 10_000
const RATERS = 5
const CATEGORIES = 5
/** Stands for a missing rating in the typed array. */
const MISSING = 255

/** Krippendorff's alpha of five raters, a tenth of whose ratings are missing. */
export function alphaComparison(metric: 'nominal' | 'interval'): Comparison<number> {
  const random = randomNumbers(3)
  const ratings = Array.from({ length: UNITS }, () => {
    const truth = random() * CATEGORIES
    return Array.from({ length: RATERS }, () => {
      const rating = Math.floor(Math.min(CATEGORIES - 1e-9, Math.max(0, truth + 2 * random() - 1)))
      return random() < 0.1 ? null : rating
    })
  })
  const typed = Uint8Array.from(ratings.flat(), (rating) => rating ?? MISSING)
  return {
    id: 'alpha',
    unit: 'unit',
    units: UNITS,
    name: `krippendorffAlpha ${metric}, ${UNITS} units by ${RATERS} raters`,
    limit: { name: 'hand-written loop over a Uint8Array with known categories', run: () => alphaByHand(typed, metric) },
    candidates: [{ name: 'krippendorffAlpha(ratings)', run: () => krippendorffAlpha(ratings, { metric }).value! }],
    distance: relativeDistance,
    tolerance: 1e-10,
  }
}

function alphaByHand(ratings: Uint8Array, metric: 'nominal' | 'interval'): number {
  const coincidences = coincidencesOf(ratings)
  const totals = new Float64Array(CATEGORIES)
  let all = 0
  for (let cell = 0; cell < coincidences.length; cell += 1) {
    totals[Math.floor(cell / CATEGORIES)]! += coincidences[cell]!
    all += coincidences[cell]!
  }
  let [observed, expected] = [0, 0]
  for (let c = 0; c < CATEGORIES; c += 1) {
    for (let k = 0; k < CATEGORIES; k += 1) {
      const difference = metric === 'interval' ? (c - k) * (c - k) : c === k ? 0 : 1
      observed += coincidences[c * CATEGORIES + k]! * difference
      expected += totals[c]! * totals[k]! * difference
    }
  }
  return 1 - ((all - 1) * observed) / expected
}

function coincidencesOf(ratings: Uint8Array): Float64Array {
  const coincidences = new Float64Array(CATEGORIES * CATEGORIES)
  const counts = new Int32Array(CATEGORIES)
  for (let unit = 0; unit < UNITS; unit += 1) {
    counts.fill(0)
    let known = 0
    for (let rater = 0; rater < RATERS; rater += 1) {
      const rating = ratings[unit * RATERS + rater]!
      if (rating === MISSING) continue
      counts[rating]! += 1
      known += 1
    }
    if (known < 2) continue
    for (let c = 0; c < CATEGORIES; c += 1) {
      for (let k = 0; k < CATEGORIES; k += 1) {
        coincidences[c * CATEGORIES + k]! += (counts[c]! * (counts[k]! - (c === k ? 1 : 0))) / (known - 1)
      }
    }
  }
  return coincidences
}
