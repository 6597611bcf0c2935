/** Random numbers from a seed: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Uniform between 0 (possible) and 1 (never). */
  readonly next: () => number
  /** True with a probability. */
  readonly chance: (probability: number) => boolean
  /** A whole number between two, both possible. */
  readonly whole: (from: number, to: number) => number
  /** Standard normal. */
  readonly normal: () => number
}

/** Steps of the multiplicative congruential generator of Park & Miller 1988, with the multiplier of 1993. */
const [MULTIPLIER, MODULUS] = [48_271, 2_147_483_647]

/** Random numbers from a seed, by the generator of Park & Miller. Not for secrets. */
export function randomOf(seed: number): Random {
  let state = (Math.abs(Math.trunc(seed)) % (MODULUS - 1)) + 1
  const next = () => {
    state = (state * MULTIPLIER) % MODULUS
    return (state - 1) / (MODULUS - 1)
  }
  for (let warmUp = 0; warmUp < 8; warmUp++) next()
  return {
    next,
    chance: (probability) => next() < probability,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}
