import type { ControlPoints } from './control-points.ts'
import type { ControlRuleId } from './control-rule-sets.ts'

/** What fired: a rule, and the places of the series that made it fire. */
export interface ControlSignal {
  readonly rule: ControlRuleId
  /** Indices into the series, increasing. */
  readonly indices: readonly number[]
  /** Side of the centre or direction of the trend; null where the rule has none. */
  readonly direction: 'up' | 'down' | null
}

/** Which levels belong to something, to be looked up at a level plus {@link LEVEL_OFFSET}. */
export type LevelTable = Uint8Array

/** Levels run from -4 to 4. */
export const LEVEL_OFFSET = 4

/** The table of the levels that pass a condition. */
export function levelTable(passes: (level: number) => boolean): LevelTable {
  return Uint8Array.from({ length: 2 * LEVEL_OFFSET + 1 }, (_, place) => (passes(place - LEVEL_OFFSET) ? 1 : 0))
}

/** The signal of the points from `start` to `end` that belong to it by their level. */
export function signalOf(
  rule: ControlRuleId,
  { positions, levels }: ControlPoints,
  start: number,
  end: number,
  belong: LevelTable,
  side: number,
): ControlSignal {
  const indices: number[] = []
  for (let point = start; point <= end; point += 1) if (belong[levels[point]! + LEVEL_OFFSET] === 1) indices.push(positions[point]!)
  return { rule, indices, direction: directionOf(side) }
}

/** The direction of a side: above or rising is up. */
export function directionOf(side: number): ControlSignal['direction'] {
  if (side === 0) return null
  return side > 0 ? 'up' : 'down'
}
