/** Not applicable, with the reason that was given. */
export interface NotApplicable {
  readonly notApplicable: string
}

/** An answer: a level of the item's scale, null for unknown, or not applicable with its reason. */
export type Answer = number | null | NotApplicable

/** Answers by item id. An item without an entry is unknown. */
export type Answers = Readonly<Record<string, Answer>>

/** Whether a value is `{ notApplicable: reason }` and nothing else. */
export function isNotApplicable(value: unknown): value is NotApplicable {
  if (typeof value !== 'object' || value === null) return false
  const keys = Object.keys(value)
  return keys.length === 1 && keys[0] === 'notApplicable' && typeof (value as { notApplicable: unknown }).notApplicable === 'string'
}
