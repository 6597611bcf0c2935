import type { Json } from './json.ts'

/** Whether an {@link Issue} stops the input from being used (`error`) or only wants attention (`warning`). */
export type Severity = 'error' | 'warning'

/** One thing that is wrong with an input: a stable code, where it is, and the values a message needs. Its text comes from a locale pack. */
export interface Issue {
  /** Stable kebab-case code, for example `unknown-item`. */
  readonly code: string
  /** From the root of the input to the place: keys and indices. */
  readonly path: readonly (string | number)[]
  /** What a message about it wants to name. */
  readonly params: Readonly<Record<string, Json>>
  readonly severity: Severity
}

/**
 * An {@link Issue} of severity `error`.
 *
 * @example
 * ```ts
 * errorAt(['answers', '1.1'], 'off-scale', { received: 7 }).severity // => 'error'
 * ```
 */
export function errorAt(path: Issue['path'], code: string, params: Issue['params'] = {}): Issue {
  return { code, path, params, severity: 'error' }
}

/**
 * An {@link Issue} of severity `warning`.
 *
 * @example
 * ```ts
 * warningAt([], 'instrument-may-not-fit').severity // => 'warning'
 * ```
 */
export function warningAt(path: Issue['path'], code: string, params: Issue['params'] = {}): Issue {
  return { code, path, params, severity: 'warning' }
}
