import type { Json } from '../json.ts'

/** Shown where a text names a value that it was not given. */
const NO_VALUE = '–'

/** A value in a sentence: text as it is, several values as a list, anything else as JSON. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return NO_VALUE
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map((one: Json) => shown(one)).join(', ') : JSON.stringify(value)
}
