import { ImplementereError } from '@implementere/model'
import { cellFinder } from './cell-finder.ts'
import { RELATIONS, type RelationId } from './data/relations.ts'
import type { Engine, Sum } from './engine.ts'

/** The sums of one group of rows: the values it is grouped by, and one sum a measure (null: no row yet). */
export type RolledCell = { key: (string | null)[]; sums: (Sum | null)[] }

/** The sums of all groups, at the finest grain that was asked for. Plain JSON: it can be stored, sent and merged. */
export type Roll = { cells: RolledCell[] }

/** Fields that many records have and others lack: to be grouped by them, the others are of no known practitioner or group. */
const COMMON_COLUMNS = { practitioner: true, group: true } as const

/** Whether rows of a relation can be grouped by a key. Throws `invalid-grouping` where the key is a column that only other relations have. */
export function requireGrouping(relation: RelationId, key: string): void {
  const isColumnElsewhere = Object.values(RELATIONS).some(({ columns }) => Object.hasOwn(columns, key))
  const fits = Object.hasOwn(RELATIONS[relation].columns, key) || Object.hasOwn(COMMON_COLUMNS, key) || !isColumnElsewhere
  if (!fits) throw new ImplementereError('invalid-grouping', 'the rows of a measure have no such column', { relation, key })
}

/** Merges rolls of the same measures and keys. Leaves all as they were. */
export function mergeRolls(rolls: readonly Roll[], keys: number, engines: readonly Engine[]): Roll {
  return foldCells(
    rolls.flatMap(({ cells }) => cells),
    Array.from({ length: keys }, (_, place) => place),
    engines,
  )
}

/** The cells of a coarser grouping, by the keys at these places: a fold over finer ones. Leaves them as they were. */
export function foldCells(cells: readonly RolledCell[], places: readonly number[], engines: readonly Engine[]): Roll {
  const roll: Roll = { cells: [] }
  const { dictionaries, locate } = cellFinder(roll, places.length, engines.length)
  const codes = places.map(() => new Int32Array(1))
  const found = new Int32Array(1)
  for (const { key, sums } of cells) {
    for (let place = 0; place < places.length; place++) codes[place]![0] = dictionaries[place]!.codeOf(key[places[place]!]!)
    locate(codes, 1, found)
    const { sums: into } = roll.cells[found[0]!]!
    for (let index = 0; index < sums.length; index++) {
      const sum = sums[index]!
      if (sum !== null) engines[index]!.absorb((into[index] ??= engines[index]!.zero()), sum)
    }
  }
  return roll
}
