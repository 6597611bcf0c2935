import type { Sum } from './engine.ts'

/** The sums of one group of rows: the values it is grouped by, and one sum a measure (null: no row yet). */
export type RolledCell = { key: (string | null)[]; sums: (Sum | null)[] }

/** The sums of all groups, at the finest grain that was asked for. Plain JSON: it can be stored, sent and merged. */
export type Roll = { cells: RolledCell[] }
