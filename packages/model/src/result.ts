import type { Issue } from './issue.ts'

/** What a boundary function gives: the value with its warnings, or the issues that stopped it. Nothing throws for data. */
export type Result<T> = { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] } | Failure

/** The failing half of a {@link Result}. */
export interface Failure {
  readonly ok: false
  readonly issues: readonly Issue[]
}

/**
 * A successful {@link Result}.
 *
 * @example
 * ```ts
 * success(1) // => { ok: true, value: 1, warnings: [] }
 * ```
 */
export function success<T>(value: T, warnings: readonly Issue[] = []): Result<T> {
  return { ok: true, value, warnings }
}

/**
 * A failed {@link Result}.
 *
 * @example
 * ```ts
 * failure([]).ok // => false
 * ```
 */
export function failure(issues: readonly Issue[]): Failure {
  return { ok: false, issues }
}
