import type { ColumnTable } from '@implementere/dimensions'
import { SITES } from './rows.ts'

/** The limit: one loop over typed arrays that knows three measures and two keys of the made-up register, and nothing else. Nine sums a group. */
export function handLoop(table: ColumnTable): Float64Array {
  const { occurred, plannedMinutes, deliveredMinutes, enrolled, attended } = table.numbers as Record<string, Float64Array>
  const [site, date] = [table.texts['site']!.codes, table.texts['date']!.codes]
  const sums = new Float64Array(SITES * 12 * 9)
  for (let row = 0; row < table.length; row++) {
    const at = (date[row]! * SITES + site[row]!) * 9
    const held = occurred![row]!
    if (held === held) {
      sums[at]! += 1
      sums[at + 1]! += held
    } else sums[at + 2]! += 1
    const minutes = held === 0 ? 0 : deliveredMinutes![row]!
    if (minutes === minutes) {
      sums[at + 3]! += minutes
      sums[at + 4]! += plannedMinutes![row]!
    } else sums[at + 5]! += 1
    const came = attended![row]!
    if (held !== 0 && came === came) {
      sums[at + 6]! += came
      sums[at + 7]! += enrolled![row]!
    } else sums[at + 8]! += 1
  }
  return sums
}
