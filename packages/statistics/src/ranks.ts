/** Ranks from 1 with ties at their middle rank, and the sizes of the groups of tied values. */
export interface Ranks {
  readonly ranks: readonly number[]
  readonly ties: readonly number[]
}

/** Ranks values from the least up; tied values share the middle of their ranks. */
export function rankValues(values: readonly number[]): Ranks {
  const order = values.map((_, index) => index).toSorted((a, b) => values[a]! - values[b]!)
  const ranks = Array.from({ length: values.length }, () => 0)
  const ties: number[] = []
  for (let first = 0, next = 0; first < order.length; first = next) {
    while (next < order.length && values[order[next]!] === values[order[first]!]) next++
    for (let place = first; place < next; place++) ranks[order[place]!] = (first + next + 1) / 2
    ties.push(next - first)
  }
  return { ranks, ties }
}
