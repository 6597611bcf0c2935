/** Newton's method needs about ten steps here; the limit only guards against a fault. */
const MOST_STEPS = 200

/** Repeats `z + step(z)` until the steps, which keep one direction after the first, turn back or vanish: what is left then is rounding. */
export function newton(start: number, step: (z: number) => number): number {
  let z = start
  let previous = 0
  for (let n = 0; n < MOST_STEPS; n++) {
    const change = step(z)
    z += change
    const turned = n > 1 && change * previous <= 0
    if (turned || Math.abs(change) <= Number.EPSILON * Math.abs(z)) return z
    previous = change
  }
  return z
}
