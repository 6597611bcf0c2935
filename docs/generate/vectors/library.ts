import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '@implementere/model'
import { compute, differenceOf } from './compute.ts'
import type { Tolerance, VectorFile } from './vector-file.ts'

const FOLDER = join(import.meta.dirname, '../../../packages/core/vectors/library')

/**
 * Vectors whose expected values this library computed and people reviewed: they hold its behaviour still, and let a port see where it differs. The inputs stand in the files themselves; a new one is
 * written there with `"expected": null`, and `npm run generate` fills it in for review.
 */
export function libraryVectors(shared: Readonly<Record<string, Json>>): readonly VectorFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => recomputed(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as VectorFile, shared))
}

function recomputed({ cases, ...head }: VectorFile, shared: Readonly<Record<string, Json>>): VectorFile {
  const expectedOf = ({ input, expected }: VectorFile['cases'][number]): Json => {
    const computed = asWritten(compute(head.computation, input, shared))
    return isSame(computed, expected, head.tolerance) ? expected : computed
  }
  return { ...head, cases: cases.map((one) => ({ id: one.id, input: one.input, expected: expectedOf(one) })) }
}

/** Engines differ in the last digit of a power or a logarithm: what says the same within the tolerance stays as it was reviewed. */
function isSame(computed: Json, expected: Json, tolerance: Tolerance): boolean {
  return differenceOf(computed, expected, tolerance) === null && differenceOf(expected, computed, tolerance) === null
}

/** As it is written: -0 is 0. */
function asWritten(result: unknown): Json {
  return JSON.parse(JSON.stringify(result)) as Json
}
