import { cellFinder } from './cell-finder.ts'
import type { Engine } from './engine.ts'
import type { Roll, RolledCell } from './roll.ts'

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
