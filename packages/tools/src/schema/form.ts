import * as z from 'zod'
import type { Json } from '@implementere/model'

/** The texts that a form needs of a tool's locale pack. */
export interface FormTexts {
  readonly title: string
  readonly purpose: string
  readonly fields: Readonly<Record<string, string>>
  /** The texts of closed lists, by list: `{ levels: { low: 'lav' } }`. */
  readonly options: object
}

/** A JSON Schema, or any part of one. */
export type JsonSchema = { readonly [key: string]: Json }

/**
 * The JSON Schema (draft 2020-12) of a record with the titles of one language, for a form library: every place has its label, every choice its text,
 * and what may be unknown allows null.
 */
export function formSchema(schema: z.ZodType, texts: FormTexts): JsonSchema {
  const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  const { $schema = null, ...root } = plain
  return { $schema, ...titled(root, '', texts), title: texts.title, description: texts.purpose }
}

function titled(node: JsonSchema, path: string, texts: FormTexts): JsonSchema {
  const { node: bare, nullable } = withoutNull(node)
  const title = Object.hasOwn(texts.fields, path) ? { title: texts.fields[path]! } : {}
  const children = { ...properties(bare, path, texts), ...items(bare, path, texts), ...choices(bare, texts) }
  const { enum: list, ...rest } = bare
  const shown = { ...rest, ...('oneOf' in children || list === undefined ? {} : { enum: list }), ...children, ...title }
  return nullable ? allowNull(shown) : shown
}

function properties({ properties: fields }: JsonSchema, path: string, texts: FormTexts): JsonSchema {
  if (!isNode(fields)) return {}
  const entries = Object.entries(fields).map(([name, child]) => [
    name,
    isNode(child) ? titled(child, path === '' ? name : `${path}.${name}`, texts) : child,
  ])
  return { properties: Object.fromEntries(entries) as Json }
}

function items({ items: row }: JsonSchema, path: string, texts: FormTexts): JsonSchema {
  return isNode(row) ? { items: titled(row, path, texts) } : {}
}

function choices({ 'x-options': list, enum: values }: JsonSchema, { options }: FormTexts): JsonSchema {
  if (typeof list !== 'string' || !Array.isArray(values)) return {}
  const names = Object.entries(options).find(([name]) => name === list)?.[1] as Readonly<Record<string, string>> | undefined
  if (names === undefined) return {}
  return { oneOf: values.map((value) => ({ const: value, title: names[String(value)] ?? String(value) })) }
}

/** What may be unknown is written by zod as `anyOf [it, null]`; forms take the short way of saying so. */
function withoutNull(node: JsonSchema): { readonly node: JsonSchema; readonly nullable: boolean } {
  const { anyOf, ...around } = node
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return { node, nullable: false }
  const [first, second] = anyOf
  if (!isNode(first) || !isNode(second) || second['type'] !== 'null') return { node, nullable: false }
  return { node: { ...around, ...first }, nullable: true }
}

function allowNull(node: JsonSchema): JsonSchema {
  const { type, oneOf, enum: list, ...rest } = node
  return {
    ...rest,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(Array.isArray(oneOf) ? { oneOf: [{ const: null, title: '–' }, ...oneOf] } : {}),
    ...(Array.isArray(list) ? { enum: [null, ...list] } : {}),
  }
}

function isNode(value: Json | undefined): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
