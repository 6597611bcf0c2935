import fc from 'fast-check'
import * as z from 'zod'

type Node = Readonly<Record<string, unknown>>

/** Few ids and few days, so that references hit, miss and coincide. */
const IDS = ['a', 'b', 'c', 'kursleder-1', 'insufficientTraining', 'adherence.core', 'parent-groups', 'role-play', '__proto__', 'familiesenter-nord']
const DAYS = [
  '2024-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-03-29',
  '2026-04-02',
  '2026-10-25',
  '2026-11-16',
  '2027-05-17',
  '1900-01-01',
  '2038-01-19',
]

/** Any input that a schema's JSON Schema allows; what its further rules refuse is for the caller to drop. */
export function inputOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  return of(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node)
}

function of(node: Node): fc.Arbitrary<unknown> {
  if ('const' in node) return fc.constant(node['const'])
  if (Array.isArray(node['enum'])) return fc.constantFrom(...(node['enum'] as unknown[]))
  const alternatives = node['anyOf'] ?? node['oneOf']
  if (Array.isArray(alternatives)) return fc.oneof(...(alternatives as Node[]).map(of))
  if (Array.isArray(node['type'])) return fc.oneof(...(node['type'] as string[]).map((type) => of({ ...node, type })))
  switch (node['type']) {
    case 'object':
      return object(node)
    case 'array':
      return array(node)
    case 'string':
      return string(node)
    case 'integer':
    case 'number':
      return number(node)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.constantFrom(null, 1, 'x')
  }
}

function object({ properties = {} }: Node): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties as Record<string, Node>).map(([name, child]) => [name, of(child)] as const)
  return fc.record(Object.fromEntries(fields))
}

function array({ items }: Node): fc.Arbitrary<unknown> {
  const row = of((items ?? {}) as Node)
  const idOf = (value: unknown) => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
  return fc.uniqueArray(row, { maxLength: 4, selector: (value) => JSON.stringify(idOf(value)) })
}

function string(node: Node): fc.Arbitrary<string> {
  const format = node['format']
  if (format === 'date-time') return fc.constantFrom(...DAYS.map((day) => `${day}T09:00:00+01:00`))
  if (node['x-string'] === 'date') return fc.constantFrom(...DAYS)
  if (node['x-string'] === 'id') return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...IDS) }, fc.string({ minLength: 1, maxLength: 20 }))
  return fc.constantFrom('', 'Fritekst', 'Et lengre notat om noe')
}

function number(node: Node): fc.Arbitrary<number> {
  const [min, max] = [limit(node, 'minimum', 'exclusiveMinimum', -1000), limit(node, 'maximum', 'exclusiveMaximum', 1000)]
  const whole = fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(Math.min(max, 1e6))) })
  if (node['type'] === 'integer') return whole
  return fc.oneof(whole, fc.double({ min, max, noNaN: true, noDefaultInfinity: true }))
}

function limit(node: Node, inclusive: string, exclusive: string, otherwise: number): number {
  if (typeof node[inclusive] === 'number') return node[inclusive]
  return typeof node[exclusive] === 'number' ? node[exclusive] : otherwise
}
