/** Where a determinant stands when its importance meets how far it can be changed. Something important that can't be changed is a risk to watch, never dropped. */
export const QUADRANTS = ['act-first', 'risk-to-monitor', 'within-reach', 'leave-for-now'] as const

/** One of {@link QUADRANTS}. */
export type Quadrant = (typeof QUADRANTS)[number]

/** Where the quadrants are cut: at the middle of the scale, or at the mean of the determinants. Something on the cut counts as above it. */
export const CUTS = ['midpoint', 'mean'] as const

/** One of {@link CUTS}. */
export type Cut = (typeof CUTS)[number]

/** A point on the scales of importance and changeability. */
export interface Position {
  readonly importance: number
  readonly changeability: number
}

/**
 * The quadrant of a determinant. What lies on the cut counts as important, and as changeable: the doubt goes to attention.
 *
 * Unit: points of 1-5. Source: PRECEDE-PROCEED's two by two, and the importance by feasibility of Waltz and colleagues 2015; names and the rule for the cut ours.
 *
 * @example
 * ```ts
 * quadrantOf({ importance: 5, changeability: 2 }, { importance: 3, changeability: 3 }) // => 'risk-to-monitor'
 * ```
 */
export function quadrantOf(position: Position, cut: Position): Quadrant {
  const changeable = position.changeability >= cut.changeability
  if (position.importance >= cut.importance) return changeable ? 'act-first' : 'risk-to-monitor'
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
