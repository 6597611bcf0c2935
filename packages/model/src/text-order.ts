/**
 * Orders two texts by their UTF-16 code units: the same in every language and place, so that a log or a list of ids means the same wherever it is sorted. To put names before people in
 * the order of their alphabet, ask `Intl.Collator`.
 *
 * Negative when `a` comes first, 0 when they are the same text.
 *
 * @example
 * ```ts
 * ['b', 'a', 'B'].toSorted(compareText) // => ['B', 'a', 'b']
 * compareText('KE1', 'KE1') // => 0
 * ```
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
