import { textOf, type Check, type TextTable } from '@implementere/model'

/**
 * A check in words, from the texts of a language: the condition, whether or not it is met.
 *
 * Null for a code that is not this package's: a fact, or a check of an organisation's own policy. Its text is the caller's.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/phases/locales/en'
 * describeCheck({ code: 'element-settled', met: false, params: { element: 'KE2', phase: 'prepare', status: 'in-progress' } }, en) // => 'KE2 is completed or not applicable'
 * describeCheck({ code: 'budget-approved', met: false, params: { known: false } }, en) // => null
 * ```
 */
export function describeCheck({ code, params }: Check, { checks }: { readonly checks: TextTable }): string | null {
  return Object.hasOwn(checks, code) ? textOf(checks, code, params) : null
}
