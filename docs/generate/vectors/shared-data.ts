import type { Json } from '@implementere/model'
import { sampleContext } from '@implementere/tools/samples'

/** What many inputs have in common, by name: written once, as `shared/<name>.json`. */
export function sharedData(): Readonly<Record<string, Json>> {
  return { toolContext: JSON.parse(JSON.stringify(sampleContext())) as Json }
}
