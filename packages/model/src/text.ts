import type { Json } from './json.ts'

/** The values that a text names. */
export type TextParams = Readonly<Record<string, Json>>

/** Texts by code: each the text itself, or a function of the values it names. */
export type TextTable<Code extends string = string> = Readonly<Record<Code, string | ((params: TextParams) => string)>>

/**
 * The text of a code with its values; the code itself where the table has none, so that a code from a newer version or an organisation's own policy still shows.
 *
 * @example
 * ```ts
 * const table: TextTable = { 'too-small': ({ minimum }) => `at least ${minimum}`, 'missing-field': 'is missing' }
 * textOf(table, 'too-small', { minimum: 1 }) // => 'at least 1'
 * textOf(table, 'missing-field') // => 'is missing'
 * textOf(table, 'local-rule') // => 'local-rule'
 * ```
 */
export function textOf(table: TextTable, code: string, params: TextParams = {}): string {
  const text = Object.hasOwn(table, code) ? table[code] : undefined
  return typeof text === 'function' ? text(params) : (text ?? code)
}
