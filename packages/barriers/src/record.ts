/** A record with a value for each key. */
export function recordOf<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key, index: number) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key, index) => [key, valueOf(key, index)])) as Record<Key, Value>
}
