import { errorAt, isIsoDate, isIsoDateTime, isJson, type Issue } from '@implementere/model'
import { isReason } from './event.ts'

/** What is found while reading goes here. */
export interface Reading {
  readonly issues: Issue[]
}

/** Reads one field; a fault becomes an issue at its path, and the value is then of no use. */
export type Reader = (value: unknown, path: Issue['path'], reading: Reading) => unknown

/** The fields of an object, in the order in which they are written. */
export type Fields = Readonly<Record<string, Reader>>

/** Longest id, in UTF-16 code units, as in `@implementere/model/schema`. */
export const LONGEST_ID = 200

/** An opaque id. */
export const readId: Reader = (value, path, reading) => {
  if (typeof value !== 'string') return wrongType(value, 'string', path, reading)
  if (value.length === 0) reading.issues.push(errorAt(path, 'too-small', { minimum: 1, inclusive: true }))
  if (value.length > LONGEST_ID) reading.issues.push(errorAt(path, 'too-big', { maximum: LONGEST_ID, inclusive: true }))
  return value
}

/** Any text. */
export const readText: Reader = (value, path, reading) => (typeof value === 'string' ? value : wrongType(value, 'string', path, reading))

/** A text that says something. */
export const readReason: Reader = (value, path, reading) => {
  if (typeof value === 'string' && !isReason(value)) reading.issues.push(errorAt(path, 'blank-text'))
  return readText(value, path, reading)
}

/** A moment with its offset. */
export const readMoment: Reader = (value, path, reading) => {
  if (typeof value === 'string' && !isIsoDateTime(value)) reading.issues.push(errorAt(path, 'invalid-date-time'))
  return readText(value, path, reading)
}

/** A day. */
export const readDay: Reader = (value, path, reading) => {
  if (typeof value === 'string' && !isIsoDate(value)) reading.issues.push(errorAt(path, 'invalid-date'))
  return readText(value, path, reading)
}

/** Yes or no. */
export const readBoolean: Reader = (value, path, reading) => (typeof value === 'boolean' ? value : wrongType(value, 'boolean', path, reading))

/** One of a list of ids. */
export function readOneOf(ids: readonly string[], value: unknown, path: Issue['path'], reading: Reading): unknown {
  if (typeof value !== 'string' || !ids.includes(value)) reading.issues.push(errorAt(path, 'not-one-of', { values: ids }))
  return value
}

/** A field whose absence means unknown: read as null. */
export function readNullable(read: Reader, value: unknown, path: Issue['path'], reading: Reading): unknown {
  return value === undefined || value === null ? null : read(value, path, reading)
}

/** A list. */
export function readList(read: Reader, value: unknown, path: Issue['path'], reading: Reading): unknown {
  if (!Array.isArray(value)) return wrongType(value, 'array', path, reading)
  return Array.from(value, (item, index) => read(item, [...path, index], reading))
}

/** An object with the fields of these tables and no others. */
export function readObject(tables: readonly Fields[], value: unknown, path: Issue['path'], reading: Reading): unknown {
  if (!isRecord(value)) return wrongType(value, 'object', path, reading)
  const read: Record<string, unknown> = {}
  for (const fields of tables) {
    for (const field of Object.keys(fields)) read[field] = fields[field]!(value[field], [...path, field], reading)
  }
  for (const field of Object.keys(value)) {
    if (!Object.hasOwn(read, field)) reading.issues.push(errorAt([...path, field], 'unknown-field'))
  }
  return read
}

/** An object of any plain JSON values under keys that are ids. */
export const readParams: Reader = (value, path, reading) => {
  if (!isRecord(value)) return wrongType(value, 'record', path, reading)
  for (const [key, item] of Object.entries(value)) {
    if (key.length === 0 || key.length > LONGEST_ID) reading.issues.push(errorAt([...path, key], 'invalid-key'))
    else if (key === '__proto__') reading.issues.push(errorAt([...path, key], 'forbidden-key'))
    else if (!isJson(item)) reading.issues.push(errorAt([...path, key], 'not-json'))
  }
  return value
}

/** Whether a value is a plain object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function wrongType(value: unknown, expected: string, path: Issue['path'], reading: Reading): unknown {
  reading.issues.push(errorAt(path, value === undefined ? 'missing-field' : 'invalid-type', { expected }))
  return value
}
