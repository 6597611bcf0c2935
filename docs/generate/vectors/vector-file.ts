import type { Json } from '@implementere/model'

/** Where expected values come from: worked out by hand, by other software, or by this library and then reviewed. Also the folder. */
export const ORIGINS = ['by-hand', 'independent', 'library'] as const
export type Origin = (typeof ORIGINS)[number]

/** How far a number may be from the expected one: `|actual - expected| <= absolute + relative x |expected|`. */
export interface Tolerance {
  readonly relative: number
  readonly absolute: number
}

/** One question and its answer. */
export interface Vector {
  readonly id: string
  /** The arguments, in order. `{ "$use": "name.a.0" }` stands for what is found in `shared/name.json` at `a`, then `0`. */
  readonly input: readonly Json[]
  /** What must come out: fields that are not named here may hold anything. */
  readonly expected: Json
}

/** The vectors of one computation, as they stand in a file. */
export interface VectorFile {
  readonly formatVersion: 1
  /** Package and function, `statistics.wilson`; what is folded over a list is named by its aggregator. */
  readonly computation: string
  readonly description: string
  readonly origin: Origin
  /** Tool, version and call, or the printed work, or what was reviewed. */
  readonly source: string
  readonly tolerance: Tolerance
  readonly cases: readonly Vector[]
}

/** The text of a file: one case a line, so that a change of one is seen as one. */
export function vectorText({ cases, ...head }: VectorFile): string {
  const opening = JSON.stringify(head, null, 2).slice(0, -2)
  return `${opening},\n  "cases": [\n${cases.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]\n}\n`
}
