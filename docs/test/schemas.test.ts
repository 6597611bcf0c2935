import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { entriesOf, packages } from './workspace.ts'

const SCHEMAS = (
  await Promise.all(
    packages()
      .flatMap(entriesOf)
      .filter(({ subpath }) => subpath === './schema')
      .map(async ({ specifier }) => {
        const module = (await import(/* @vite-ignore */ specifier)) as Record<string, unknown>
        return Object.entries(module).flatMap(([name, value]) => (value instanceof z.ZodType ? [[`${specifier} ${name}`, value] as const] : []))
      }),
  )
).flat()

const MARKS = new Set(['id', 'date', 'free-text', 'kept'])

describe.each(SCHEMAS)('%s', (_, schema) => {
  test('says of every string whether it is an id, one of a list, a date or free text, so that nothing can hide a name', () => {
    expect(unmarkedStrings(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toEqual([])
  })
})

test('an unmarked string is found, wherever it stands', () => {
  const schema = z.object({ a: z.array(z.object({ b: z.string() })), c: z.string().nullable(), d: z.enum(['x']) })
  expect(unmarkedStrings(z.toJSONSchema(schema))).toEqual(['/properties/a/items/properties/b', '/properties/c'])
})

function unmarkedStrings(node: unknown, path = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, enum: list, const: only, 'x-string': mark } = node as Record<string, unknown>
  const unmarked = [type].flat().includes('string') && list === undefined && only === undefined && !MARKS.has(String(mark))
  const inside = Object.entries(node)
    .filter(([key]) => key !== 'propertyNames')
    .flatMap(([key, child]) => unmarkedStrings(child, `${path}/${key}`))
  return [...(unmarked ? [path] : []), ...inside]
}
