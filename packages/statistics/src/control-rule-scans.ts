import type { ControlPoints } from './control-points.ts'
import type { ControlRule, ControlRuleId, ControlRuleSet } from './control-rule-sets.ts'
import { scanClusters, scanMixture, scanWithin } from './control-rule-windows.ts'
import { directionOf, levelTable, signalOf, type ControlSignal } from './control-signal.ts'
import { anhoejLimits } from './run-chart.ts'

/** A side and a step that no point has: it ends what is going on. */
const AFTER_THE_LAST = 2

/** How many neighbouring points a rule looks at; series with fewer cannot make it fire. */
function windowOf(rule: ControlRule): number {
  if (rule.kind === 'cluster') return rule.of
  return 'length' in rule ? rule.length : 1
}

/** Whether a rule needs sigma lines. */
export function needsSigma(rule: ControlRule): boolean {
  return rule.kind === 'cluster' || rule.kind === 'within' || rule.kind === 'mixture'
}

/** Whether a rule says nothing where every point is on the centre line. */
function needsSides(rule: ControlRule): boolean {
  return rule.kind === 'longestRun' || rule.kind === 'crossings'
}

/** The signals of one rule, in the order of the series; null where the rule does not say anything about this many points. */
export function scanRule(rule: ControlRule, points: ControlPoints, onCenter: ControlRuleSet['onCenter']): ControlSignal[] | null {
  const passOver = onCenter === 'passed-over'
  if (points.offCenter === 0 && needsSides(rule)) return null
  if (windowOf(rule) > points.count) return null
  switch (rule.kind) {
    case 'cluster':
      return scanClusters(rule, points)
    case 'sameSide':
      return scanSides(rule.id, points, rule.length, passOver)
    case 'trend':
      return scanSteps(rule.id, points, rule.length, { alternating: false, passOver: rule.equal === 'passed-over' })
    case 'alternation':
      return scanSteps(rule.id, points, rule.length, { alternating: true, passOver: false })
    case 'within':
      return scanWithin(rule.id, points, rule.length)
    case 'mixture':
      return scanMixture(rule.id, points, rule.length)
    case 'longestRun':
      return scanSides(rule.id, points, anhoejLimits(points.offCenter).longestRunMax + 1, true)
    case 'crossings':
      return countRuns(points) - 1 < anhoejLimits(points.offCenter).crossingsMin ? [wholeSeries(rule.id, points)] : []
    default:
      return scanRuns(rule, points)
  }
}

/** Runs of `length` or more points on one side. */
function scanSides(rule: ControlRuleId, points: ControlPoints, length: number, passOver: boolean): ControlSignal[] {
  const { count, levels } = points
  const offCenter = levelTable((level) => level !== 0)
  const signals: ControlSignal[] = []
  let side = 0
  let start = 0
  let end = 0
  let members = 0
  for (let point = 0; point <= count; point += 1) {
    const next = point < count ? Math.sign(levels[point]!) : AFTER_THE_LAST
    if (next === 0 && passOver) continue
    if (next === side) {
      members += 1
    } else {
      if (side !== 0 && members >= length) signals.push(signalOf(rule, points, start, end, offCenter, side))
      side = next
      start = point
      members = 1
    }
    end = point
  }
  return signals
}

/** Trends (every step the same way) or alternations (every step the other way) of `length` or more points. */
function scanSteps(
  rule: ControlRuleId,
  points: ControlPoints,
  length: number,
  { alternating, passOver }: { alternating: boolean; passOver: boolean },
): ControlSignal[] {
  const { count, values } = points
  const signals: ControlSignal[] = []
  let direction = 0
  let start = 0
  let last = 0
  let members = 1
  for (let point = 1; point <= count; point += 1) {
    const step = point < count ? Math.sign(values[point]! - values[last]!) : AFTER_THE_LAST
    if (step === 0 && passOver) continue
    if (step !== 0 && step === (alternating ? -direction : direction)) {
      members += 1
    } else {
      if (members >= length)
        signals.push({ rule, indices: stepsBetween(points, start, last), direction: alternating ? null : directionOf(direction) })
      start = step === 0 ? point : last
      members = step === 0 ? 1 : 2
    }
    direction = step
    last = point
  }
  return signals
}

/** The points from `start` to `last` without those equal to the one before. */
function stepsBetween({ positions, values }: ControlPoints, start: number, last: number): number[] {
  const indices = [positions[start]!]
  for (let point = start + 1, previous = start; point <= last; point += 1) {
    if (values[point] === values[previous]) continue
    indices.push(positions[point]!)
    previous = point
  }
  return indices
}

function scanRuns(rule: Extract<ControlRule, { kind: 'runs' }>, points: ControlPoints): ControlSignal[] | null {
  const limit = rule.limits[points.offCenter - rule.first]
  if (limit === undefined) return null
  const runs = countRuns(points)
  return (rule.side === 'few' ? runs < limit : runs > limit) ? [wholeSeries(rule.id, points)] : []
}

/** Runs on one side of the centre; points on it are passed over. */
function countRuns({ count, levels }: ControlPoints): number {
  let [runs, side] = [0, 0]
  for (let point = 0; point < count; point += 1) {
    const next = Math.sign(levels[point]!)
    if (next === 0 || next === side) continue
    runs += 1
    side = next
  }
  return runs
}

function wholeSeries(rule: ControlRuleId, points: ControlPoints): ControlSignal {
  return signalOf(
    rule,
    points,
    0,
    points.count - 1,
    levelTable((level) => level !== 0),
    0,
  )
}
