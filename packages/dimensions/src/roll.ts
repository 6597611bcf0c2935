import { ImplementereError } from '@implementere/model'
import { RELATIONS, type RelationId } from './data/relations.ts'
import type { Engine, Sum } from './engine.ts'

/** The sums of one group of rows: the values it is grouped by, and one sum a measure (null: no row yet). */
export type RolledCell = { key: (string | null)[]; sums: (Sum | null)[] }

/** The sums of all groups, at the finest grain that was asked for. Plain JSON: it can be stored, sent and merged. */
export type Roll = { cells: RolledCell[] }

/** Finds the place of the cell of a key, or makes it. */
export type CellFinder = (key: readonly (string | null)[]) => number

/** Fields that many records have and others lack: to be grouped by them, the others are of no known practitioner or group. */
const COMMON_COLUMNS = { practitioner: true, group: true } as const

/** Whether rows of a relation can be grouped by a key. Throws `invalid-grouping` where the key is a column that only other relations have. */
export function requireGrouping(relation: RelationId, key: string): void {
  const isColumnElsewhere = Object.values(RELATIONS).some(({ columns }) => Object.hasOwn(columns, key))
  const fits = Object.hasOwn(RELATIONS[relation].columns, key) || Object.hasOwn(COMMON_COLUMNS, key) || !isColumnElsewhere
  if (!fits) throw new ImplementereError('invalid-grouping', 'the rows of a measure have no such column', { relation, key })
}

/** Finds cells by walking one map a key: no text is built for a row. */
export function cellFinder(roll: Roll, measures: number): CellFinder {
  const root: Trie = new Map()
  const place = (key: readonly (string | null)[], index: number) => {
    mapOfLast(root, key).set(key.at(-1) ?? null, index)
    return index
  }
  for (const [index, { key }] of roll.cells.entries()) place(key, index)
  return (key) => {
    const found = mapOfLast(root, key).get(key.length === 0 ? null : key[key.length - 1]!)
    if (typeof found === 'number') return found
    roll.cells.push({ key: [...key], sums: Array.from({ length: measures }, () => null) })
    return place(key, roll.cells.length - 1)
  }
}

/** Merges rolls of the same measures and keys. Leaves all as they were. */
export function mergeRolls(rolls: readonly Roll[], engines: readonly Engine[]): Roll {
  return foldCells(
    rolls.flatMap(({ cells }) => cells),
    engines,
    (key) => key,
  )
}

/** The cells of a coarser grouping: a fold over finer ones. Leaves them as they were. */
export function foldCells(
  cells: readonly RolledCell[],
  engines: readonly Engine[],
  project: (key: readonly (string | null)[]) => readonly (string | null)[],
): Roll {
  const roll: Roll = { cells: [] }
  const find = cellFinder(roll, engines.length)
  for (const { key, sums } of cells) {
    const { sums: into } = roll.cells[find(project(key))]!
    for (const [index, sum] of sums.entries()) if (sum !== null) into[index] = engines[index]!.merge(into[index] ?? engines[index]!.zero(), sum)
  }
  return roll
}

/** One map a key; in the last one the places of cells. */
type Trie = Map<string | null, Trie | number>

function mapOfLast(root: Trie, key: readonly (string | null)[]): Trie {
  let map = root
  for (let depth = 0; depth < key.length - 1; depth++) {
    let next = map.get(key[depth]!)
    if (typeof next !== 'object') map.set(key[depth]!, (next = new Map()))
    map = next
  }
  return map
}
