/** Orders texts by their UTF-16 code units, in every language and place alike. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Rows by id: so that their order in the record never shows. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => compareText(a.id, b.id))
}

/** Every text once, in order. */
export function distinct<Text extends string>(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts)].toSorted(compareText)
}

/** Rows in groups of one key, within a group in the order of the rows. */
export function groupedBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}
