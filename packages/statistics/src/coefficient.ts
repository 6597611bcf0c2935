/** A number that may not exist, and then says why. */
export interface Coefficient {
  readonly value: number | null
  /** Why the value is null; null when there is one. */
  readonly reason: string | null
}
