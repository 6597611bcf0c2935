import { independentVectors } from './vectors/independent.ts'
import { libraryVectors } from './vectors/library.ts'
import { sharedData } from './vectors/shared-data.ts'
import { vectorText } from './vectors/vector-file.ts'

const FOLDER = 'packages/core/vectors'

/** The vectors that are made from reference files and from this library: path in the repository to content. Those worked by hand are written by hand. */
export function vectorFiles(): Readonly<Record<string, string>> {
  const shared = sharedData()
  const vectors = [...independentVectors(), ...libraryVectors(shared)].map((file) => [
    `${FOLDER}/${file.origin}/${file.computation}.json`,
    vectorText(file),
  ])
  const data = Object.entries(shared).map(([name, value]) => [`${FOLDER}/shared/${name}.json`, `${JSON.stringify(value)}\n`])
  return Object.fromEntries([...vectors, ...data]) as Record<string, string>
}
