import type { ControlPoints } from './control-points.ts'
import type { ControlRule, ControlRuleId } from './control-rule-sets.ts'
import { signalOf, type ControlSignal } from './control-signal.ts'

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
  const signals: ControlSignal[] = []
  let start = 0
  for (let point = 0; point <= count; point += 1) {
    if (point < count && Math.abs(levels[point]!) <= 1) continue
    if (point - start >= length) signals.push(signalOf(rule, points, start, point - 1, 0, () => true))
    start = point + 1
  }
  return signals
}

/** Windows of `length` points all beyond 1 sigma with some on either side; windows that overlap are one signal. */
export function scanMixture(rule: ControlRuleId, points: ControlPoints, length: number): ControlSignal[] {
  const { count, levels } = points
  const signals: ControlSignal[] = []
  let [lastWithin, lastAbove, lastBelow, start, end] = [-1, -1, -1, 0, -1]
  for (let point = 0; point < count; point += 1) {
    const level = levels[point]!
    if (level >= 2) lastAbove = point
    else if (level <= -2) lastBelow = point
    else lastWithin = point
    const first = point - length + 1
    if (lastWithin >= first || lastAbove < first || lastBelow < first || first < 0) continue
    if (first > end) {
      if (end >= 0) signals.push(signalOf(rule, points, start, end, 0, () => true))
      start = first
    }
    end = point
  }
  if (end >= 0) signals.push(signalOf(rule, points, start, end, 0, () => true))
  return signals
}

function scanClustersOn(side: 1 | -1, rule: Extract<ControlRule, { kind: 'cluster' }>, points: ControlPoints): ControlSignal[] {
  const { count, levels } = points
  const least = rule.sigmas + 1
  const most = rule.insideLimits ? 3 : 4
  const sameSide = rule.insideLimits ? rule.of : 0
  const signals: ControlSignal[] = []
  let [beyond, onSide, start, end] = [0, 0, 0, -1]
  const close = () => {
    if (end >= 0) signals.push(signalOf(rule.id, points, start, end, side, (level) => level * side >= least && level * side <= most))
  }
  for (let point = 0; point < count; point += 1) {
    const entering = levels[point]! * side
    if (entering > 0) onSide += 1
    if (entering >= least && entering <= most) beyond += 1
    const leaving = point < rule.of ? 0 : levels[point - rule.of]! * side
    if (leaving > 0) onSide -= 1
    if (leaving >= least && leaving <= most) beyond -= 1
    if (point + 1 < rule.of || beyond < rule.need || onSide < sameSide) continue
    const first = point - rule.of + 1
    if (first > end) {
      close()
      start = first
    }
    end = point
  }
  close()
  return signals
}
