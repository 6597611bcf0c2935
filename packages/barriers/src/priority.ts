/** Where a barrier stands when its importance meets how far it can be changed. Something important that is hard to change is a risk to watch, never dropped. */
export const QUADRANTS = ['act-first', 'risk-to-monitor', 'within-reach', 'leave-for-now'] as const

/** One of {@link QUADRANTS}. */
export type Quadrant = (typeof QUADRANTS)[number]

/** Where the quadrants are cut: at the middle of the scale, or at the mean of the determinants. */
export const CUTS = ['midpoint', 'mean'] as const

/** One of {@link CUTS}. */
export type Cut = (typeof CUTS)[number]

/** A point on the scales of importance and changeability. */
export interface Position {
  readonly importance: number
  readonly changeability: number
}

/** Differences below this are the error of computing means with binary fractions, points. */
const NEGLIGIBLE = 1e-9

/**
 * The quadrant of something that stands in the way.
 *
 * To be acted on first, or to be watched as a risk, it has to be more important than the cut: what lies on it (3 of 5, or as important as the others on the whole) has not been said to matter
 * more. That it is hard to change has to be said too: what lies on the cut can be changed. So 3 of 5 on both scales is `within-reach`.
 *
 * Unit: points of 1-5. Source: PRECEDE-PROCEED's two by two, and the importance by feasibility of Waltz and colleagues 2015; names and the rule for the cut ours.
 *
 * @example
 * ```ts
 * const middle = { importance: 3, changeability: 3 }
 * quadrantOf({ importance: 5, changeability: 2 }, middle) // => 'risk-to-monitor'
 * quadrantOf({ importance: 4, changeability: 3 }, middle) // => 'act-first'
 * quadrantOf(middle, middle) // => 'within-reach'
 * ```
 */
export function quadrantOf(position: Position, cut: Position): Quadrant {
  const changeable = position.changeability > cut.changeability - NEGLIGIBLE
  if (position.importance > cut.importance + NEGLIGIBLE) return changeable ? 'act-first' : 'risk-to-monitor'
  return changeable ? 'within-reach' : 'leave-for-now'
}

/**
 * Whether one position comes before another: the greater product first, then the greater importance. Negative when `a` comes first, 0 for a tie. The
 * product (1-25) ranks within one project and means nothing between projects.
 *
 * @example
 * ```ts
 * comparePriority({ importance: 5, changeability: 2 }, { importance: 2, changeability: 5 }) < 0 // => true
 * ```
 */
export function comparePriority(a: Position, b: Position): number {
  return b.importance * b.changeability - a.importance * a.changeability || b.importance - a.importance
}
