import { circlePicture } from './circle.ts'
import { guidePictures } from './guide-pictures.ts'
import { fjordvikFile } from './fjordvik.ts'
import { jsonSchemas } from './json-schemas.ts'
import { vectorFiles } from './vectors.ts'

/** Every file of the repository that is made from the code: path to content. `npm run generate` writes them, a test compares them. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return { ...pictures(), 'examples/quickstart/records/fjordvik-synthetic.json': fjordvikFile(), ...jsonSchemas(), ...vectorFiles() }
}

/** One tag a line, so that a change of a picture can be read. */
function pictures(): Readonly<Record<string, string>> {
  const drawn = { 'circle.svg': circlePicture(), ...guidePictures() }
  return Object.fromEntries(Object.entries(drawn).map(([name, svg]) => [`docs/pictures/${name}`, `${svg.replaceAll('><', '>\n<')}\n`]))
}
