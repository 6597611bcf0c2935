/** What each contestant of the batch race fills. */
export interface Totals {
  readonly components: readonly Float64Array[]
  readonly equal: { readonly value: Float64Array; readonly lower: Float64Array; readonly upper: Float64Array }
  readonly weighted: { readonly value: Float64Array; readonly lower: Float64Array; readonly upper: Float64Array }
  readonly counts: { readonly known: Uint16Array; readonly unknown: Uint16Array; readonly notApplicable: Uint16Array }
}

const SIZES = [5, 5, 3, 4, 2, 2]
const ITEMS = 21

/** Empty arrays for a batch. */
export function emptyTotals(rows: number): Totals {
  const three = () => ({ value: new Float64Array(rows), lower: new Float64Array(rows), upper: new Float64Array(rows) })
  return {
    components: SIZES.map(() => new Float64Array(rows)),
    equal: three(),
    weighted: three(),
    counts: { known: new Uint16Array(rows), unknown: new Uint16Array(rows), notApplicable: new Uint16Array(rows) },
  }
}

/**
 * The loop that somebody would write who knows this one checklist and this one policy (half rule), and wants it fast: per row, small packed integers
 * (points in the low bits, known above, unknown above that), no checks. Writes the same arrays as `scoreMany`.
 */
export function scoreByHand(columns: readonly Int8Array[], rows: number): Totals {
  const out = emptyTotals(rows)
  const word = Int32Array.from({ length: 256 }, (_, byte) => (byte === 255 ? 1 << 16 : byte === 254 ? 0 : byte + (1 << 8)))
  for (let row = 0; row < rows; row++) {
    let [values, scored, missing, lowers, uppers, bounded] = [0, 0, 0, 0, 0, 0]
    let [earned, possible, scoredEarned, scoredPossible, open, known, unknown] = [0, 0, 0, 0, 0, 0, 0]
    for (let component = 0, item = 0; component < SIZES.length; component++) {
      const size = SIZES[component]!
      let sum = 0
      const end = item + size
      for (; item < end; item++) sum += word[columns[item]![row]! & 255]!
      const [points, answered, unanswered] = [sum & 255, (sum >> 8) & 255, sum >> 16]
      const applicable = answered + unanswered
      const enough = answered > 0 && (size === 2 ? answered === applicable : 2 * answered >= applicable)
      const value = enough ? points / (2 * answered) : Number.NaN
      out.components[component]![row] = value
      if (enough) {
        values += value
        scored++
        scoredEarned += points
        scoredPossible += 2 * answered
      } else if (applicable > 0) missing++
      if (applicable > 0) {
        lowers += points / (2 * applicable)
        uppers += (points + 2 * unanswered) / (2 * applicable)
        bounded++
      }
      earned += points
      possible += 2 * answered
      open += 2 * unanswered
      known += answered
      unknown += unanswered
    }
    const whole = scored > 0 && missing === 0
    out.equal.value[row] = whole ? values / scored : Number.NaN
    out.equal.lower[row] = lowers / bounded
    out.equal.upper[row] = uppers / bounded
    out.weighted.value[row] = whole ? scoredEarned / scoredPossible : Number.NaN
    out.weighted.lower[row] = earned / (possible + open)
    out.weighted.upper[row] = (earned + open) / (possible + open)
    out.counts.known[row] = known
    out.counts.unknown[row] = unknown
    out.counts.notApplicable[row] = ITEMS - known - unknown
  }
  return out
}
