import * as z from 'zod'
import type { Json } from '@implementere/model'
import { isCoreEventType, type CoreEvent } from '../event.ts'
import { isPlainObject } from '../fields.ts'
import type { Implementation } from '../implementation.ts'
import { ownFieldsSchema } from './own-fields.ts'
import { PAYLOAD_SCHEMAS } from './payloads.ts'
import { TOOL_SCHEMAS } from './tools.ts'

/** What stands where a text stood: something was written there, and it says nothing. */
export const REDACTED = '[…]'

/** The parts of a JSON Schema that matter here. */
interface Marked {
  readonly 'x-string'?: string
  readonly properties?: Readonly<Record<string, Marked>>
  readonly items?: Marked
  readonly additionalProperties?: Marked | boolean
  readonly anyOf?: readonly Marked[]
  readonly oneOf?: readonly Marked[]
}

/**
 * The record without free text: wherever people could write what they liked, by the marks of the schemas, `[…]` stands for what they wrote.
 *
 * That something was written stays to be seen, so that checks come out as before; what was unknown stays null. Ids, dates, choices and numbers are left, and ids are opaque: to remove a person's, see
 * `erase`. The payload of an event of an unknown type may be anything and is dropped whole.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const remark = { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1', type: 'note', payload: { element: 'KE1', text: 'Anna was not there' } } as const
 * const record = { ...createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null }), events: [remark] }
 * redact(record).events[0]?.payload // => { element: 'KE1', text: '[…]' }
 * redact(record).title // => '[…]'
 * ```
 */
export function redact(record: Implementation): Implementation {
  const { events, ...own } = record
  const shell = withoutTexts(own, [markedOf(ownFieldsSchema)]) as Omit<Implementation, 'events'>
  const schemas = new Map<z.ZodType, Marked>()
  const kept = events.map((event) => ({ ...event, payload: withoutText(event, schemas) }))
  return { ...shell, events: kept }
}

function withoutText(event: CoreEvent, schemas: Map<z.ZodType, Marked>): Json {
  const schema = schemaOf(event)
  if (schema === undefined) return null
  const marked = schemas.get(schema) ?? markedOf(schema)
  schemas.set(schema, marked)
  return withoutTexts(event.payload, [marked]) as Json
}

/** The schema of an event's payload; undefined where nobody knows it. */
function schemaOf({ type, payload }: CoreEvent): z.ZodType | undefined {
  if (type !== 'tool') return isCoreEventType(type) ? PAYLOAD_SCHEMAS[type as keyof typeof PAYLOAD_SCHEMAS] : undefined
  const element = isPlainObject(payload) ? payload['element'] : undefined
  return typeof element === 'string' && Object.hasOwn(TOOL_SCHEMAS, element) ? TOOL_SCHEMAS[element as keyof typeof TOOL_SCHEMAS] : undefined
}

function markedOf(schema: z.ZodType): Marked {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Marked
}

function withoutTexts(value: unknown, schemas: readonly Marked[]): unknown {
  const branches = schemas.flatMap(branchesOf)
  if (typeof value === 'string') return branches.some((branch) => branch['x-string'] === 'free-text') && value.trim() !== '' ? REDACTED : value
  if (Array.isArray(value)) {
    const items = branches.flatMap((branch) => branch.items ?? [])
    return value.map((item: unknown) => withoutTexts(item, items))
  }
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      withoutTexts(
        inside,
        branches.flatMap((branch) => fieldOf(branch, key)),
      ),
    ]),
  )
}

/** A schema and its alternatives, whichever of them the value is. */
function branchesOf(schema: Marked): readonly Marked[] {
  return [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(branchesOf)]
}

function fieldOf({ properties, additionalProperties }: Marked, key: string): readonly Marked[] {
  if (properties !== undefined && Object.hasOwn(properties, key)) return [properties[key]!]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}
