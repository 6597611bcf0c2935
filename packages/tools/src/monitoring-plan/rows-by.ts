/** Rows gathered by a key, keys and rows in the order in which they come. */
export function rowsBy<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const gathered = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const list = gathered.get(key)
    if (list) list.push(row)
    else gathered.set(key, [row])
  }
  return gathered
}
