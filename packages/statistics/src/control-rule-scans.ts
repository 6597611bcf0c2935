import type { ControlPoints } from './control-points.ts'
import type { ControlRule, ControlRuleId, ControlRuleSet } from './control-rule-sets.ts'
import { anhoejLimits } from './run-chart.ts'

/** What fired: a rule, and the places of the series that made it fire. */
export interface ControlSignal {
  readonly rule: ControlRuleId
  /** Indices into the series, increasing. */
  readonly indices: readonly number[]
  /** Side of the centre or direction of the trend; null where the rule has none. */
  readonly direction: 'up' | 'down' | null
}

/** How many neighbouring points a rule looks at; series with fewer cannot make it fire. */
export function windowOf(rule: ControlRule): number {
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
  const signals: ControlSignal[] = []
  let [side, start, end, members] = [0, 0, 0, 0]
  const close = () => {
    if (side !== 0 && members >= length) signals.push(signalOf(rule, points, start, end, side, (level) => level !== 0))
  }
  for (let point = 0; point < count; point += 1) {
    const next = Math.sign(levels[point]!)
    if (next === 0 && passOver) continue
    if (next === side) {
      members += 1
    } else {
      close()
      side = next
      start = point
      members = 1
    }
    end = point
  }
  close()
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
  let [direction, start, last, members] = [0, 0, 0, 1]
  const close = () => {
    if (members < length) return
    const indices = stepsBetween(points, start, last)
    signals.push({ rule, indices, direction: alternating ? null : directionOf(direction) })
  }
  for (let point = 1; point < count; point += 1) {
    const step = Math.sign(values[point]! - values[last]!)
    if (step === 0 && passOver) continue
    if (step !== 0 && step === (alternating ? -direction : direction)) {
      members += 1
    } else {
      close()
      start = step === 0 ? point : last
      members = step === 0 ? 1 : 2
    }
    direction = step
    last = point
  }
  close()
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

/** Windows in which enough points lie beyond a line on one side; windows that overlap are one signal. */
function scanClusters(rule: Extract<ControlRule, { kind: 'cluster' }>, points: ControlPoints): ControlSignal[] {
  const above = scanClustersOn(1, rule, points)
  const below = scanClustersOn(-1, rule, points)
  if (above.length === 0 || below.length === 0) return above.length > 0 ? above : below
  return [...above, ...below].toSorted((a, b) => a.indices[0]! - b.indices[0]!)
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

/** Runs of `length` or more points none of which is beyond 1 sigma. */
function scanWithin(rule: ControlRuleId, points: ControlPoints, length: number): ControlSignal[] {
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
function scanMixture(rule: ControlRuleId, points: ControlPoints, length: number): ControlSignal[] {
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
  return signalOf(rule, points, 0, points.count - 1, 0, (level) => level !== 0)
}

function signalOf(
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

function directionOf(side: number): ControlSignal['direction'] {
  if (side === 0) return null
  return side > 0 ? 'up' : 'down'
}
