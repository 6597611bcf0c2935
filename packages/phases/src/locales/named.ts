import type { Json } from '@implementere/model'

/** A value in a sentence: text as it is, anything else as JSON. */
export function named(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}

/** The places of issues in a sentence: `at, goal.until`. */
export function places(issues: Json | undefined): string {
  const listed = Array.isArray(issues) ? (issues as readonly { readonly path: readonly (string | number)[] }[]) : []
  return listed.map(({ path }) => path.join('.')).join(', ')
}
