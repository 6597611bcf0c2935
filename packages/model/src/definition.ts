import { ImplementereError } from './error.ts'

/**
 * The row of a definition table that has an id, typed as that very row.
 *
 * Throws: {@link ImplementereError} `unknown-id` when no row has it.
 *
 * @example
 * ```ts
 * import { CORE_ELEMENTS } from '@implementere/model'
 * definitionOf(CORE_ELEMENTS, 'KE3').phase // => 'plan'
 * ```
 */
export function definitionOf<Row extends { readonly id: string }, Id extends Row['id']>(
  table: readonly Row[],
  id: Id,
): Extract<Row, { readonly id: Id }> {
  const row = table.find((candidate): candidate is Extract<Row, { readonly id: Id }> => candidate.id === id)
  if (!row) throw new ImplementereError('unknown-id', 'no definition has this id', { id })
  return row
}
