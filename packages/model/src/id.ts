/** Longest id, in UTF-16 code units. Ids are opaque: they name nobody. */
export const MAX_ID_LENGTH = 200
