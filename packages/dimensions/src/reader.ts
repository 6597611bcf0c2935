import { errorAt, isIsoDate, MAX_ID_LENGTH, warningAt, type Issue } from '@implementere/model'

/** Most issues that are listed one by one; the last one then says how many more there are. Ours: enough to repair from, bounded for input of any size. */
export const MAX_ISSUES = 1000

/** Where the reading is, and what it has found. The path is one list that grows and shrinks: building one for every value would cost more than reading it. */
export interface Reading {
  readonly path: (string | number)[]
  readonly issues: Issue[]
  /** Issues found beyond those listed. */
  more: number
  /** What is remarkable and stops nothing. */
  readonly warnings: Issue[]
  /** Warnings beyond those listed. */
  moreWarnings: number
}

/** Reads a value: gives it, with defaults filled in, or records an issue. What it gives then is never used. */
export type Reader<Value> = (value: unknown, at: Reading) => Value

/** A reading at the root. */
export function startReading(): Reading {
  return { path: [], issues: [], more: 0, warnings: [], moreWarnings: 0 }
}

/** Every issue, and how many were not listed. */
export function issuesOf({ issues, more }: Reading): readonly Issue[] {
  return more === 0 ? issues : [...issues, errorAt([], 'too-many-issues', { listed: issues.length, more })]
}

/** Every warning, and how many were not listed. */
export function warningsOf({ warnings, moreWarnings }: Reading): readonly Issue[] {
  return moreWarnings === 0 ? warnings : [...warnings, warningAt([], 'too-many-issues', { listed: warnings.length, more: moreWarnings })]
}

/** Records a warning at a place below. */
export function remark(at: Reading, below: Issue['path'], code: string): void {
  if (at.warnings.length < MAX_ISSUES) at.warnings.push(warningAt([...at.path, ...below], code))
  else at.moreWarnings += 1
}

/** Records an issue here. */
export function fault(at: Reading, code: string, params: Issue['params'] = {}): undefined {
  if (at.issues.length < MAX_ISSUES) at.issues.push(errorAt([...at.path], code, params))
  else at.more += 1
}

/** A record with exactly these fields. Absent fields are given to their reader as undefined. */
export function fieldsOf<Row extends object>(readers: { readonly [Key in keyof Row]-?: Reader<Row[Key]> }): Reader<Row> {
  const fields = Object.entries<Reader<unknown>>(readers)
  const names = new Set(fields.map(([name]) => name))
  return (value, at) => {
    if (!isPlainObject(value)) return wrongType(value, at, 'object') as never
    const row: Record<string, unknown> = {}
    let met = 0
    for (const [name, read] of fields) {
      if (Object.hasOwn(value, name)) met += 1
      at.path.push(name)
      row[name] = read(value[name], at)
      at.path.pop()
    }
    const keys = Object.keys(value)
    if (keys.length > met) for (const key of keys) if (!names.has(key)) faultBelow(at, key, key === '__proto__' ? 'forbidden-key' : 'unknown-field')
    return row as Row
  }
}

/** A record whose keys are ids. */
export function recordOf<Value>(read: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (value, at) => {
    if (!isPlainObject(value)) return wrongType(value, at, 'record') as never
    const record: Record<string, Value> = {}
    for (const key of Object.keys(value)) {
      if (key === '__proto__') faultBelow(at, key, 'forbidden-key')
      else if (key.length === 0 || key.length > MAX_ID_LENGTH) faultBelow(at, key, 'invalid-key')
      else {
        at.path.push(key)
        record[key] = read(value[key], at)
        at.path.pop()
      }
    }
    return record
  }
}

/** A list. */
export function listOf<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return wrongType(value, at, 'array') as never
    return Array.from(value, (item: unknown, index) => {
      at.path.push(index)
      const row = read(item, at)
      at.path.pop()
      return row
    })
  }
}

/** A field whose absence means unknown. */
export function unknownAsNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value, at) => (value === null || value === undefined ? null : read(value, at))
}

/** A field that has a value when it is absent. */
export function otherwise<Value>(read: Reader<Value>, value: Value): Reader<Value> {
  return (given, at) => (given === undefined ? value : read(given, at))
}

/** One of the values of a closed list. */
export function oneOf<const Value extends string | number>(values: readonly Value[]): Reader<Value> {
  const known = new Set<unknown>(values)
  return (value, at) => (known.has(value) ? (value as Value) : (fault(at, 'not-one-of', { values }) as never))
}

/** An opaque id. */
export const readId: Reader<string> = (value, at) => {
  if (typeof value !== 'string') return wrongType(value, at, 'string') as never
  if (value.length === 0) fault(at, 'too-small', { minimum: 1, inclusive: true })
  else if (value.length > MAX_ID_LENGTH) fault(at, 'too-big', { maximum: MAX_ID_LENGTH, inclusive: true })
  return value
}

/** A calendar day. */
export const readDate: Reader<string> = (value, at) => {
  if (typeof value !== 'string') return wrongType(value, at, 'string') as never
  if (!isIsoDate(value)) fault(at, 'invalid-date')
  return value
}

/** Text of people. */
export const readText: Reader<string> = (value, at) => (typeof value === 'string' ? value : (wrongType(value, at, 'string') as never))

/** True or false. */
export const readBoolean: Reader<boolean> = (value, at) => (typeof value === 'boolean' ? value : (wrongType(value, at, 'boolean') as never))

/** Any number. */
export const readNumber: Reader<number> = (value, at) => {
  if (typeof value !== 'number') return wrongType(value, at, 'number') as never
  if (!Number.isFinite(value)) fault(at, 'not-finite')
  return value
}

/** A number of 0 or more. */
export const readAmount: Reader<number> = (value, at) => {
  const number = readNumber(value, at)
  if (number < 0) fault(at, 'too-small', { minimum: 0, inclusive: true })
  return number
}

/** A whole number of 0 or more. */
export const readCount: Reader<number> = (value, at) => {
  const number = readAmount(value, at)
  if (Number.isFinite(number) && !Number.isSafeInteger(number)) fault(at, 'invalid-type', { expected: 'int' })
  return number
}

/** Records that a value has another type, or is not there. */
function wrongType(value: unknown, at: Reading, expected: string): undefined {
  return fault(at, value === undefined ? 'missing-field' : 'invalid-type', { expected })
}

function faultBelow(at: Reading, key: string, code: string): void {
  at.path.push(key)
  fault(at, code)
  at.path.pop()
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
