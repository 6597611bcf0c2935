import { compareText } from '@implementere/model'

/** Rows by id: so that their order in the record never shows. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => compareText(a.id, b.id))
}

/** Every text once, in order. */
export function distinct<Text extends string>(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts)].toSorted(compareText)
}
