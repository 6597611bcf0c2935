/** The value of a key that the record itself holds: safe for keys such as `__proto__` and `constructor`. */
export function getOwn<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Writes a key as the record's own property, also where an assignment would reach the prototype. */
export function setOwn<Value>(record: Record<string, Value>, key: string, value: Value): void {
  if (key !== '__proto__' || Object.hasOwn(record, key)) record[key] = value
  else Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true })
}
