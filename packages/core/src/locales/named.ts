import type { Json } from '@implementere/model'

/** A value that a text names. */
export function named(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}

/** The items of a list, with commas. */
export function listed(value: Json | undefined): string {
  return Array.isArray(value) ? value.map((item: Json) => named(item)).join(', ') : named(value)
}

/** What is open, after a colon; nothing for an empty list. */
export function afterColon(value: Json | undefined): string {
  return Array.isArray(value) && value.length > 0 ? `: ${value.map((item: Json) => named(item)).join('; ')}` : ''
}

/** Where issues are, and what they are: `payload.at: is no moment`. */
export function places(issues: Json | undefined): string {
  return Array.isArray(issues) ? issues.map((issue: Json) => placeOf(issue)).join('; ') : ''
}

function placeOf(issue: Json): string {
  if (typeof issue !== 'object' || issue === null || !('path' in issue) || !('code' in issue)) return named(issue)
  const path = Array.isArray(issue.path) ? issue.path.map((step: Json) => named(step)).join('.') : ''
  return path === '' ? named(issue.code) : `${path}: ${named(issue.code)}`
}
