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

/** The signal of the points between two places, both included, that belong to it by their level. */
export function signalOf(
  rule: ControlRuleId,
  { positions, levels }: ControlPoints,
  start: number,
  end: number,
  side: number,
  belongs: (level: number) => boolean,
): ControlSignal {
  const indices: number[] = []
  for (let point = start; point <= end; point += 1) if (belongs(levels[point]!)) indices.push(positions[point]!)
  return { rule, indices, direction: directionOf(side) }
}

/** The direction of a side: above or rising is up. */
export function directionOf(side: number): ControlSignal['direction'] {
  if (side === 0) return null
  return side > 0 ? 'up' : 'down'
}
