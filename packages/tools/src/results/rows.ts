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
