import { CONTROL_RULE_SETS, type ControlRuleSetId } from '../src/control-rule-sets.ts'
import { controlRules } from '../src/control-rules.ts'
import { noise, randomNumbers, type Comparison } from '../../../docs/bench/harness.ts'

const POINTS = Number(process.env['ROWS'] ?? 1_000_000)

/** Points that each rule flags among a million: with the four rules of the NHS, by a loop for each over typed arrays. */
export function nhsComparison(): Comparison<number[]> {
  const series = randomSeries()
  const typed = Float64Array.from(series)
  return {
    id: 'nhs',
    unit: 'point',
    units: POINTS,
    name: `control rules nhs on ${POINTS} points`,
    limit: { name: 'hand-written loops over a Float64Array', run: () => flagByHand(typed, 0, 1) },
    candidates: [candidate(series, 'nhs')],
    distance: (a, b) => Math.max(...a.map((count, rule) => Math.abs(count - b[rule]!))),
    tolerance: 0,
  }
}

/** The other rule sets, against the nhs rules by hand: their results differ, their cost should not by much. */
export function otherRuleSets(): Comparison<number[]> {
  const series = randomSeries()
  const typed = Float64Array.from(series)
  return {
    id: 'ruleSets',
    unit: 'point',
    units: POINTS,
    name: `control rules of the other sets on ${POINTS} points`,
    limit: { name: 'the four nhs rules by hand', run: () => flagByHand(typed, 0, 1) },
    candidates: (['westernElectric', 'nelson', 'anhoej', 'ihi'] as const).map((set) => candidate(series, set)),
    distance: () => 0,
    tolerance: 0,
  }
}

function randomSeries(): number[] {
  const random = randomNumbers(2)
  return Array.from({ length: POINTS }, () => noise(random))
}

function candidate(series: readonly number[], set: ControlRuleSetId) {
  return {
    name: `controlRules(values, lines, '${set}')`,
    run: () => {
      const { signals } = controlRules(series, { center: 0, sigma: 1 }, set)
      const places = new Map(CONTROL_RULE_SETS[set].rules.map((rule, place) => [rule.id as string, place]))
      const counts = CONTROL_RULE_SETS[set].rules.map(() => 0)
      for (const { rule, indices } of signals!) counts[places.get(rule)!]! += indices.length
      return counts
    },
  }
}

const OUTSIDE = 1
const SHIFT = 2
const TREND = 4
const NEAR = 8

/** What a careful programmer would write for these four rules only: a flag for each rule at each point, and how many points each run holds. */
function flagByHand(values: Float64Array, center: number, sigma: number): number[] {
  const flags = new Uint8Array(values.length)
  flagOutside(flags, values, center + 3 * sigma, center - 3 * sigma)
  const shifted = flagShifts(flags, values, center)
  const trending = flagTrends(flags, values)
  flagNear(flags, values, center, sigma)
  let outside = 0
  let near = 0
  for (let index = 0; index < flags.length; index += 1) {
    if (flags[index]! & OUTSIDE) outside += 1
    if (flags[index]! & NEAR) near += 1
  }
  return [outside, shifted, trending, near]
}

function flagOutside(flags: Uint8Array, values: Float64Array, upper: number, lower: number): void {
  for (let index = 0; index < values.length; index += 1) if (values[index]! > upper || values[index]! < lower) flags[index]! |= OUTSIDE
}

function flagShifts(flags: Uint8Array, values: Float64Array, center: number): number {
  let start = 0
  let side = 0
  let found = 0
  for (let index = 0; index <= values.length; index += 1) {
    const next = index === values.length ? 2 : Number(values[index]! > center) - Number(values[index]! < center)
    if (next === side) continue
    if (side !== 0 && index - start >= 7) {
      for (let place = start; place < index; place += 1) flags[place]! |= SHIFT
      found += index - start
    }
    side = next
    start = index
  }
  return found
}

function flagTrends(flags: Uint8Array, values: Float64Array): number {
  let start = 0
  let direction = 0
  let found = 0
  for (let index = 1; index <= values.length; index += 1) {
    const step = index === values.length ? 2 : Number(values[index]! > values[index - 1]!) - Number(values[index]! < values[index - 1]!)
    if (step === direction) continue
    if (direction !== 0 && index - start >= 7) {
      for (let place = start; place < index; place += 1) flags[place]! |= TREND
      found += index - start
    }
    direction = step
    start = index - 1
  }
  return found
}

function flagNear(flags: Uint8Array, values: Float64Array, center: number, sigma: number): void {
  const nearAbove = center + 2 * sigma
  const farAbove = center + 3 * sigma
  const nearBelow = center - 2 * sigma
  const farBelow = center - 3 * sigma
  for (let index = 0; index + 2 < values.length; index += 1) {
    let above = 0
    let below = 0
    let near = 0
    for (let place = index; place < index + 3; place += 1) {
      const value = values[place]!
      above += Number(value > center)
      below += Number(value < center)
      near += Number((value > nearAbove && value <= farAbove) || (value < nearBelow && value >= farBelow))
    }
    if (near < 2 || (above < 3 && below < 3)) continue
    for (let place = index; place < index + 3; place += 1) {
      const value = values[place]!
      if ((value > nearAbove && value <= farAbove) || (value < nearBelow && value >= farBelow)) flags[place]! |= NEAR
    }
  }
}
