import { errorAt, isIsoDate, isIsoDateTime, isJson, MAX_ID_LENGTH, type Issue } from '@implementere/model'
import { isReason } from './event.ts'

/** Where a reading is, and what it has found so far. */
export interface Reading {
  readonly path: (string | number)[]
  readonly issues: Issue[]
}

/** Reads one field; a fault becomes an issue at its path, and the value is then of no use. */
export type Reader = (value: unknown, reading: Reading) => unknown

/** The fields of an object, in the order in which they are written. */
export type Fields = Readonly<Record<string, Reader>>

/** Whether a value is an opaque id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_ID_LENGTH
}

/** An opaque id. */
export const readId: Reader = (value, reading) => {
  if (isId(value)) return value
  if (typeof value !== 'string') return wrongType(value, 'string', reading)
  if (value.length === 0) fault(reading, 'too-small', { minimum: 1, inclusive: true })
  else fault(reading, 'too-big', { maximum: MAX_ID_LENGTH, inclusive: true })
  return value
}

/** Any text. */
export const readText: Reader = (value, reading) => (typeof value === 'string' ? value : wrongType(value, 'string', reading))

/** A text that says something. */
export const readReason: Reader = (value, reading) => {
  if (typeof value === 'string' && !isReason(value)) fault(reading, 'blank-text')
  return readText(value, reading)
}

/** A moment with its offset. */
export const readMoment: Reader = (value, reading) => {
  if (typeof value === 'string' && !isIsoDateTime(value)) fault(reading, 'invalid-date-time')
  return readText(value, reading)
}

/** A day. */
export const readDay: Reader = (value, reading) => {
  if (typeof value === 'string' && !isIsoDate(value)) fault(reading, 'invalid-date')
  return readText(value, reading)
}

/** Yes or no. */
export const readBoolean: Reader = (value, reading) => (typeof value === 'boolean' ? value : wrongType(value, 'boolean', reading))

/** One of a list of ids. */
export function readOneOf(ids: readonly string[], value: unknown, reading: Reading): unknown {
  if (typeof value !== 'string' || !ids.includes(value)) fault(reading, 'not-one-of', { values: ids })
  return value
}

/** A field whose absence means unknown: read as null. */
export function readNullable(read: Reader, value: unknown, reading: Reading): unknown {
  return value === undefined || value === null ? null : read(value, reading)
}

/** A list. */
export function readList(read: Reader, value: unknown, reading: Reading): unknown {
  if (!Array.isArray(value)) return wrongType(value, 'array', reading)
  return Array.from(value, (item: unknown, index) => within(reading, index, item, read))
}

/** An object with the fields of these tables and no others. */
export function readObject(tables: readonly Fields[], value: unknown, reading: Reading): unknown {
  if (!isRecord(value)) return wrongType(value, 'object', reading)
  const read: Record<string, unknown> = {}
  for (const fields of tables) {
    for (const field of Object.keys(fields)) read[field] = within(reading, field, value[field], fields[field]!)
  }
  for (const field of Object.keys(value)) {
    if (!Object.hasOwn(read, field)) fault(reading, 'unknown-field', {}, field)
  }
  return read
}

/** An object of any plain JSON values under keys that are ids. */
export const readParams: Reader = (value, reading) => {
  if (!isRecord(value)) return wrongType(value, 'record', reading)
  for (const [key, item] of Object.entries(value)) {
    if (key.length === 0 || key.length > MAX_ID_LENGTH) fault(reading, 'invalid-key', {}, key)
    else if (key === '__proto__') fault(reading, 'forbidden-key', {}, key)
    else if (!isJson(item)) fault(reading, 'not-json', {}, key)
  }
  return value
}

/** Whether a value is a plain object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Notes a fault at the place where the reading is, or at a key there. */
export function fault(reading: Reading, code: string, params: Issue['params'] = {}, ...key: readonly string[]): void {
  reading.issues.push(errorAt([...reading.path, ...key], code, params))
}

function within(reading: Reading, key: string | number, value: unknown, read: Reader): unknown {
  reading.path.push(key)
  const result = read(value, reading)
  reading.path.pop()
  return result
}

function wrongType(value: unknown, expected: string, reading: Reading): unknown {
  fault(reading, value === undefined ? 'missing-field' : 'invalid-type', { expected })
  return value
}
