import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Implementation } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'

const FOLDER = join(import.meta.dirname, '../../../examples/quickstart/records')

/** A record of the quickstart as it stands in its file. */
export function rawRecord(name: 'generation-pmto-norway' | 'fjordvik-synthetic'): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
}

/** A record of the quickstart, read. */
export function record(name: Parameters<typeof rawRecord>[0]): Implementation {
  const parsed = parseImplementation(rawRecord(name))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}
