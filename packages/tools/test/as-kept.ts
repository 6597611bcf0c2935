/** What a schema reads, as the interfaces say it: for reading only. */
export type AsKept<T> = T extends readonly (infer Row)[]
  ? readonly AsKept<Row>[]
  : T extends object
    ? { readonly [Key in keyof T]: AsKept<T[Key]> }
    : T
