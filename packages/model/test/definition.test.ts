import { describe, expect, test } from 'vitest'
import { definitionOf, isImplementereError, PHASES, STATEMENTS } from '@implementere/model'

describe('definitionOf', () => {
  test('gives the row with the id', () => {
    for (const row of STATEMENTS) expect(definitionOf(STATEMENTS, row.id)).toBe(row)
  })

  test('takes an id that no row has as a mistake of the programmer', () => {
    const table: readonly { readonly id: string }[] = PHASES
    const attempt = () => definitionOf(table, 'exploration')
    expect(attempt).toThrow('no definition has this id')
    expect(caught(attempt)).toMatchObject({ code: 'unknown-id', details: { id: 'exploration' } })
    expect(isImplementereError(caught(attempt))).toBe(true)
  })
})

function caught(attempt: () => unknown): unknown {
  try {
    return attempt()
  } catch (error) {
    return error
  }
}
