import type { ControlPoints } from './control-points.ts'
import type { ControlRule, ControlRuleId } from './control-rule-sets.ts'
import { LEVEL_OFFSET, levelTable, signalOf, type ControlSignal } from './control-signal.ts'

/** First and last point of windows that fired; those that overlap have been joined. */
type Stretch = [start: number, end: number]

/** Windows in which enough points lie beyond a line on one side; windows that overlap are one signal. */
export function scanClusters(rule: Extract<ControlRule, { kind: 'cluster' }>, points: ControlPoints): ControlSignal[] {
  const above = scanClustersOn(1, rule, points)
  const below = scanClustersOn(-1, rule, points)
  if (above.length === 0 || below.length === 0) return above.length > 0 ? above : below
  return [...above, ...below].toSorted((a, b) => a.indices[0]! - b.indices[0]!)
}

/** Runs of `length` or more points none of which is beyond 1 sigma. */
export function scanWithin(rule: ControlRuleId, points: ControlPoints, length: number): ControlSignal[] {
  const { count, levels } = points
  const stretches: Stretch[] = []
  let start = 0
  for (let point = 0; point <= count; point += 1) {
    if (point < count && Math.abs(levels[point]!) <= 1) continue
    if (point - start >= length) stretches.push([start, point - 1])
    start = point + 1
  }
  return wholeStretches(rule, points, stretches)
}

/** Windows of `length` points all beyond 1 sigma with some on either side; windows that overlap are one signal. */
export function scanMixture(rule: ControlRuleId, points: ControlPoints, length: number): ControlSignal[] {
  const { count, levels } = points
  const stretches: Stretch[] = []
  let lastWithin = -1
  let lastAbove = -1
  let lastBelow = -1
  for (let point = 0; point < count; point += 1) {
    const level = levels[point]!
    if (level >= 2) lastAbove = point
    else if (level <= -2) lastBelow = point
    else lastWithin = point
    const first = point - length + 1
    if (first >= 0 && lastWithin < first && lastAbove >= first && lastBelow >= first) joinWindow(stretches, first, point)
  }
  return wholeStretches(rule, points, stretches)
}

function scanClustersOn(side: 1 | -1, rule: Extract<ControlRule, { kind: 'cluster' }>, points: ControlPoints): ControlSignal[] {
  const { count, levels } = points
  const { need, of: width, sigmas, insideLimits } = rule
  const beyondLine = levelTable((level) => level * side > sigmas && !(insideLimits && level * side === LEVEL_OFFSET))
  const onSide = levelTable((level) => level * side > 0)
  const stretches: Stretch[] = []
  let beyond = 0
  let together = 0
  for (let point = 0; point < count; point += 1) {
    const entering = levels[point]! + LEVEL_OFFSET
    beyond += beyondLine[entering]!
    together += onSide[entering]!
    if (point >= width) {
      const leaving = levels[point - width]! + LEVEL_OFFSET
      beyond -= beyondLine[leaving]!
      together -= onSide[leaving]!
    }
    if (beyond >= need && point + 1 >= width && (together === width || !insideLimits)) joinWindow(stretches, point - width + 1, point)
  }
  return stretches.map(([start, end]) => signalOf(rule.id, points, start, end, beyondLine, side))
}

/** Adds a window, or lengthens the last stretch where they overlap. */
function joinWindow(stretches: Stretch[], first: number, last: number): void {
  const current = stretches.at(-1)
  if (current && first <= current[1]) current[1] = last
  else stretches.push([first, last])
}

function wholeStretches(rule: ControlRuleId, points: ControlPoints, stretches: readonly Stretch[]): ControlSignal[] {
  const every = levelTable(() => true)
  return stretches.map(([start, end]) => signalOf(rule, points, start, end, every, 0))
}
