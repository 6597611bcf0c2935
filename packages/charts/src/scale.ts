import { nice, ticks } from 'd3-array'

/** From a value to a place. */
export type Scale = (value: number) => number

/** Least and greatest value. */
export type Domain = readonly [number, number]

/** A straight scale; the halves keep the greatest numbers there are from overflowing. A domain without extent is drawn in the middle. */
export function linearScale([low, high]: Domain, [from, to]: Domain): Scale {
  const half = high / 2 - low / 2
  return (value) => (half === 0 ? (from + to) / 2 : from + ((value / 2 - low / 2) / half) * (to - from))
}

/** A number that can be drawn, else null: an unknown one is never drawn as zero. */
export function finite(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null
}

/** Share of the greatest size below which an extent is no more than rounding. */
const NEGLIGIBLE = 1e-9
/** Below this, a size is as good as 0 and shares of it can no longer be told apart. */
const LEAST_SIZE = 1e-290

/** A domain with round ends that holds every value; from 0 to 1 when there is none. */
export function roundDomain(values: readonly number[], count: number): Domain {
  if (values.length === 0) return [0, 1]
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (high - low <= size * NEGLIGIBLE || !(high - low > Number.MIN_VALUE / Number.EPSILON)) {
    const room = size < LEAST_SIZE ? 1 : size / 10
    return withRoundEnds(low - room, high + room, count)
  }
  return withRoundEnds(low, high, count)
}

/** Round values inside a domain, at most about `count`. */
export function ticksIn([low, high]: Domain, count: number): readonly number[] {
  if (!Number.isFinite(high - low)) return [low, high]
  const found = ticks(low, high, Math.max(1, count)).filter((tick) => tick >= low && tick <= high)
  return found.length > 0 ? found : [low]
}

function withRoundEnds(low: number, high: number, count: number): Domain {
  if (!Number.isFinite(high - low)) return [Math.max(low, -Number.MAX_VALUE), Math.min(high, Number.MAX_VALUE)]
  const [from, to] = nice(low, high, count)
  return Number.isFinite(from) && Number.isFinite(to) ? [from, to] : [low, high]
}
