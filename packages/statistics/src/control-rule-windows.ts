import type { ControlPoints } from './control-points.ts'
import type { ControlRule, ControlRuleId } from './control-rule-sets.ts'
import { LEVEL_OFFSET, levelTable, signalOf, type ControlSignal } from './control-signal.ts'

/** First and last point of windows that fired; those that overlap have been joined. */
type Stretch = [start: number, end: number]

/** One point below the centre in a count of both sides; windows are narrower than this. */
const BELOW = 2 ** 15

/** Windows in which enough points lie beyond a line on one side; windows that overlap are one signal. */
export function scanClusters(rule: Extract<ControlRule, { kind: 'cluster' }>, points: ControlPoints): ControlSignal[] {
  const { count, levels } = points
  const { id, need, of: width, sigmas, insideLimits } = rule
  const counted = (level: number) => level > sigmas && !(insideLimits && level === LEVEL_OFFSET)
  const beyondLine = sideCounts(counted)
  const offCenter = sideCounts((level) => level > 0)
  const above: Stretch[] = []
  const below: Stretch[] = []
  let beyond = 0
  let together = 0
  for (let point = 0; point < count; point += 1) {
    const entering = levels[point]! + LEVEL_OFFSET
    beyond += beyondLine[entering]!
    together += offCenter[entering]!
    if (point >= width) {
      const leaving = levels[point - width]! + LEVEL_OFFSET
      beyond -= beyondLine[leaving]!
      together -= offCenter[leaving]!
    }
    if (beyond < need || point + 1 < width) continue
    const first = point - width + 1
    if (countAbove(beyond) >= need && (!insideLimits || countAbove(together) === width)) joinWindow(above, first, point)
    if (countBelow(beyond) >= need && (!insideLimits || countBelow(together) === width)) joinWindow(below, first, point)
  }
  const [levelsAbove, levelsBelow] = [levelTable(counted), levelTable((level) => counted(-level))]
  const signals = [
    ...above.map(([start, end]) => signalOf(id, points, start, end, levelsAbove, 1)),
    ...below.map(([start, end]) => signalOf(id, points, start, end, levelsBelow, -1)),
  ]
  return signals.toSorted((a, b) => a.indices[0]! - b.indices[0]!)
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

/** What one point adds to a count of both sides in one number, by level: 1 above the centre, {@link BELOW} below it. */
function sideCounts(passes: (distance: number) => boolean): Int32Array {
  return Int32Array.from({ length: 2 * LEVEL_OFFSET + 1 }, (_, place) => {
    const level = place - LEVEL_OFFSET
    return passes(level) ? 1 : passes(-level) ? BELOW : 0
  })
}

function countAbove(both: number): number {
  return both % BELOW
}

function countBelow(both: number): number {
  return Math.floor(both / BELOW)
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
