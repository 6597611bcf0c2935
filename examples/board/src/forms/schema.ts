import type { model } from '@implementere/core'
import type { JsonSchema } from '@implementere/tools/schema'

/** One choice of a closed list. */
export interface Choice {
  readonly value: string | number | null
  readonly title: string
}

/** A place in a form, as a JSON Schema of the library says it. */
export type Field =
  | { readonly kind: 'group'; readonly fields: readonly NamedField[]; readonly nullable: boolean }
  | { readonly kind: 'rows'; readonly row: Field & { readonly kind: 'group' } }
  | { readonly kind: 'list'; readonly choices: readonly Choice[] | null }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly nullable: boolean }
  | { readonly kind: 'yes-no'; readonly nullable: boolean }
  | { readonly kind: 'number'; readonly whole: boolean; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly kind: 'date' }
  | { readonly kind: 'text'; readonly long: boolean }

/** A place with its name in the record and its label. */
export interface NamedField {
  readonly name: string
  readonly title: string
  readonly field: Field
}

/** What the form shows of a record; the rest (version, core element, ids of rows) is nothing to fill in. */
const HIDDEN: ReadonlySet<string> = new Set(['formatVersion', 'element', 'iteration', 'id'])

/** Reads a schema. Total: what it does not know is a text. */
export function fieldOf(schema: JsonSchema): Field {
  const types = Array.isArray(schema['type']) ? schema['type'] : [schema['type']]
  const nullable = types.includes('null')
  const choices = choicesOf(schema)
  if (choices !== null) return { kind: 'choice', choices, nullable }
  if (types.includes('object')) return { kind: 'group', fields: fieldsOf(schema), nullable }
  if (types.includes('array')) return listOf(schema)
  if (types.includes('boolean')) return { kind: 'yes-no', nullable }
  if (types.includes('number') || types.includes('integer'))
    return { kind: 'number', whole: types.includes('integer'), minimum: numberOf(schema['minimum']), maximum: numberOf(schema['maximum']) }
  if (schema['format'] === 'date') return { kind: 'date' }
  return { kind: 'text', long: schema['x-string'] === 'free-text' }
}

/** What a new row, or a group that was unknown, holds before anybody has filled it in. */
export function blankOf(field: Field): model.Json {
  switch (field.kind) {
    case 'group':
      return Object.fromEntries(
        field.fields.map(({ name, field: inner }) => [name, inner.kind === 'group' && inner.nullable ? null : blankOf(inner)]),
      )
    case 'rows':
    case 'list':
      return []
    case 'yes-no':
      return field.nullable ? null : false
    default:
      return null
  }
}

function fieldsOf({ properties }: JsonSchema): readonly NamedField[] {
  if (!isSchema(properties)) return []
  return Object.entries(properties).flatMap(([name, child]) =>
    HIDDEN.has(name) || !isSchema(child) ? [] : [{ name, title: typeof child['title'] === 'string' ? child['title'] : name, field: fieldOf(child) }],
  )
}

function listOf({ items }: JsonSchema): Field {
  if (!isSchema(items)) return { kind: 'list', choices: null }
  const row = fieldOf(items)
  if (row.kind === 'group') return { kind: 'rows', row }
  return { kind: 'list', choices: row.kind === 'choice' ? row.choices : null }
}

function choicesOf({ oneOf, enum: values }: JsonSchema): readonly Choice[] | null {
  if (Array.isArray(oneOf)) {
    return oneOf.flatMap((one) =>
      isSchema(one) && isValue(one['const'])
        ? [{ value: one['const'], title: typeof one['title'] === 'string' ? one['title'] : String(one['const']) }]
        : [],
    )
  }
  return Array.isArray(values) ? values.filter(isValue).map((value) => ({ value, title: String(value ?? '–') })) : null
}

function isValue(value: model.Json | undefined): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number'
}

function numberOf(value: model.Json | undefined): number | null {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : null
}

function isSchema(value: model.Json | undefined): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
