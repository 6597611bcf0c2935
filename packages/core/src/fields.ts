import { errorAt, failure, isIsoDate, MAX_ID_LENGTH, success, type Issue, type Result } from '@implementere/model'

/** What is wrong with a value: a code, what a message needs, and where inside the value; null when nothing is. */
export type Fault = { readonly code: string; readonly params?: Issue['params']; readonly path?: Issue['path'] } | null

/** What a field holds. `absent` is read in place of a field that is not there; without it the field has to be there. */
export interface Field {
  readonly faultOf: (value: unknown) => Fault
  readonly absent?: null
}

/** A field for each name. */
export type Fields<Row> = { readonly [Name in keyof Row]-?: Field }

/** Reads an object with these fields and no others. Absent ones that may be unknown become null; a whole object is given back as it is. */
export function readFields<Row>(fields: Fields<Row>, input: unknown): Result<Row> {
  if (!isPlainObject(input)) return failure([errorAt([], input === undefined ? 'missing-field' : 'invalid-type', { expected: 'object' })])
  const issues: Issue[] = []
  const names = Object.keys(fields)
  let met = 0
  for (const name of names) {
    const value = input[name]
    if (value !== undefined) met++
    const fault = faultIn(fields[name as keyof Row], value)
    if (fault !== null) issues.push(issueAt([name], fault))
  }
  const given = Object.keys(input)
  // Most records have no more than they may: names are looked up only where there are more.
  for (const name of given.length > met ? given : []) {
    if (!Object.hasOwn(fields, name)) issues.push(errorAt([name], name === '__proto__' ? 'forbidden-key' : 'unknown-field'))
  }
  if (issues.length > 0) return failure(issues)
  return success((met === names.length ? input : withUnknown(names, input)) as Row)
}

/** The same field, whose absence means unknown. */
export function unknownable({ faultOf }: Field): Field {
  return { faultOf: (value) => (value === null ? null : faultOf(value)), absent: null }
}

/** An opaque id. */
export const ID: Field = { faultOf: idFault }

/** Any text. */
export const TEXT: Field = { faultOf: (value) => (typeof value === 'string' ? null : wrongType(value, 'string')) }

/** A text that says something. */
export const SAYING: Field = { faultOf: (value) => (typeof value === 'string' && value.trim() === '' ? { code: 'blank-text' } : TEXT.faultOf(value)) }

/** A day. */
export const DAY: Field = {
  faultOf: (value) => (typeof value === 'string' ? (isIsoDate(value) ? null : { code: 'invalid-date' }) : wrongType(value, 'string')),
}

/** A whole number of at least 0. */
export const COUNT: Field = { faultOf: (value) => wholeFault(value, 0, Number.MAX_SAFE_INTEGER) }

/** A whole number between two others. */
export function wholeBetween(least: number, most: number): Field {
  return { faultOf: (value) => wholeFault(value, least, most) }
}

/** One of a closed list. */
export function oneOf(values: readonly (string | number)[]): Field {
  return { faultOf: (value) => (values.some((one) => one === value) ? null : { code: 'not-one-of', params: { values } }) }
}

/** A list. */
export function listOf({ faultOf }: Field): Field {
  return { faultOf: (value) => (Array.isArray(value) ? firstFault(value, faultOf) : wrongType(value, 'array')) }
}

/** Whether a value is an object as JSON has them. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What keeps a value from being an opaque id. */
export function idFault(value: unknown): Fault {
  if (typeof value !== 'string') return wrongType(value, 'string')
  if (value.length === 0) return { code: 'too-small', params: { minimum: 1, inclusive: true } }
  return value.length > MAX_ID_LENGTH ? { code: 'too-big', params: { maximum: MAX_ID_LENGTH, inclusive: true } } : null
}

/** The fault of a value of another type, or of none. */
export function wrongType(value: unknown, expected: string): Fault {
  return { code: value === undefined ? 'missing-field' : 'invalid-type', params: { expected } }
}

/** A fault as an issue at its place. */
export function issueAt(path: Issue['path'], { code, params, path: inside = [] }: NonNullable<Fault>): Issue {
  return errorAt([...path, ...inside], code, params)
}

function faultIn({ faultOf, absent }: Field, value: unknown): Fault {
  return value === undefined && absent !== undefined ? null : faultOf(value)
}

function withUnknown(names: readonly string[], input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, input[name] ?? null]))
}

function firstFault(list: readonly unknown[], faultOf: Field['faultOf']): Fault {
  for (const [index, item] of list.entries()) {
    const fault = faultOf(item)
    if (fault !== null) return { ...fault, path: [index, ...(fault.path ?? [])] }
  }
  return null
}

function wholeFault(value: unknown, least: number, most: number): Fault {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType(value, 'int')
  if (value < least) return { code: 'too-small', params: { minimum: least, inclusive: true } }
  return value > most ? { code: 'too-big', params: { maximum: most, inclusive: true } } : null
}
