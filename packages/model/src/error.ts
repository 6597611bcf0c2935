import type { Json } from './json.ts'

const BRAND = Symbol.for('@implementere/error')

/**
 * A broken precondition: a programmer's mistake, never a fault of the data. Match on `code`, which is stable; the message may change.
 *
 * @example
 * ```ts
 * new ImplementereError('invalid-count', 'x must not exceed n', { x: 3, n: 2 }).code // => 'invalid-count'
 * ```
 */
export class ImplementereError extends Error {
  override readonly name = 'ImplementereError'
  /** Stable kebab-case code. */
  readonly code: string
  /** The values that broke the precondition. */
  readonly details: Readonly<Record<string, Json>>
  readonly [BRAND] = true

  constructor(code: string, message: string, details: Readonly<Record<string, Json>> = {}) {
    super(`${message} [${code}]`)
    this.code = code
    this.details = details
  }
}

/**
 * Whether a caught value is an {@link ImplementereError}, also when it comes from another copy of this package.
 *
 * @example
 * ```ts
 * isImplementereError(new Error('another')) // => false
 * ```
 */
export function isImplementereError(value: unknown): value is ImplementereError {
  return typeof value === 'object' && value !== null && BRAND in value
}
