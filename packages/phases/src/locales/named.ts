import type { Json } from '@implementere/model'

/** A value in a sentence: text as it is, anything else as JSON. */
export function named(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}
