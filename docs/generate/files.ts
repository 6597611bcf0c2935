import { circlePicture } from './circle.ts'
import { jsonSchemas } from './json-schemas.ts'

/** Every file of the repository that is made from the code: path to content. `npm run generate` writes them, a test compares them. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return { 'docs/pictures/circle.svg': circlePicture(), ...jsonSchemas() }
}
