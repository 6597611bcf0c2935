import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '@implementere/model'
import { compute } from './compute.ts'
import type { VectorFile } from './vector-file.ts'

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
  return { ...head, cases: cases.map(({ id, input }) => ({ id, input, expected: expectedOf(compute(head.computation, input, shared)) })) }
}

/** As it is written: -0 is 0. */
function expectedOf(result: unknown): Json {
  return JSON.parse(JSON.stringify(result)) as Json
}
