import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Implementation } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'

const FILES = {
  /** Records of the quickstart, as they are now. */
  'generation-pmto-norway': '../../../examples/quickstart/records/generation-pmto-norway.json',
  'fjordvik-synthetic': '../../../examples/quickstart/records/fjordvik-synthetic.json',
  /** A made-up municipality as version 1 wrote it. Frozen. */
  municipality: 'fixtures/municipality-v1.json',
} as const

/** A record as it stands in its file. */
export function rawRecord(name: keyof typeof FILES): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(import.meta.dirname, FILES[name]), 'utf8')) as Readonly<Record<string, unknown>>
}

/** A record, read. */
export function record(name: keyof typeof FILES): Implementation {
  const parsed = parseImplementation(rawRecord(name))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}
