import { createEstimate, SPREAD_CONTINUUM, type Estimate, type SpreadId } from '@implementere/model'
import { DELIVERY_MODES, EFFORTS, ERIC_STRATEGIES, type DeliveryMode, type Effort, type StrategyDefinition } from './data/eric.ts'
import { recordOf } from './record.ts'

/** How a plan's strategies are meant to work. Plain JSON. */
export interface PlanMix {
  readonly strategies: number
  /** Strategies of no definition, which are counted nowhere else. */
  readonly unknown: readonly string[]
  readonly spread: Readonly<Record<SpreadId, number>>
  readonly effort: Readonly<Record<Effort, number>>
  readonly delivery: Readonly<Record<DeliveryMode, number>>
  /** Share of the strategies that put something out and wait. */
  readonly passiveShare: Estimate
}

/**
 * How many of a plan's strategies let, help or make it happen, wait or act, tell or do together. A plan that only tells changes little, says the lecture.
 *
 * Unit: strategies; the share 0-1. Missing: a strategy whose kind is not known leaves the counts and widens the bounds. Source: the marks are ours.
 *
 * @example
 * ```ts
 * const mix = planMix(['eric.distributeEducationalMaterials', 'eric.clinicalSupervision', 'ourOwn'])
 * mix.passiveShare.value // => 0.5
 * mix.spread // => { letItHappen: 0, helpItHappen: 1, makeItHappen: 1 }
 * mix.unknown // => ['ourOwn']
 * ```
 */
export function planMix(strategies: readonly string[], definitions: readonly StrategyDefinition[] = ERIC_STRATEGIES): PlanMix {
  const planned = [...new Set(strategies)]
  const found = planned.flatMap((id) => definitions.find((definition) => definition.id === id) ?? [])
  const count = <Key extends string>(keys: readonly Key[], kindOf: (strategy: StrategyDefinition) => string | null) =>
    recordOf(keys, (key) => found.filter((strategy) => kindOf(strategy) === key).length)
  const effort = count(EFFORTS, (strategy) => strategy.effort)
  return {
    strategies: planned.length,
    unknown: planned.filter((id) => !found.some((definition) => definition.id === id)),
    spread: count(
      SPREAD_CONTINUUM.map(({ id }) => id),
      (strategy) => strategy.spread,
    ),
    effort,
    delivery: count(DELIVERY_MODES, (strategy) => strategy.delivery),
    passiveShare: passiveShareOf(effort, planned.length),
  }
}

function passiveShareOf({ passive, active }: Readonly<Record<Effort, number>>, all: number): Estimate {
  const known = passive + active
  const unknown = all - known
  const reason = all === 0 ? 'no-denominator' : 'all-unknown'
  return createEstimate({
    value: known === 0 ? null : passive / known,
    reason: known === 0 ? reason : null,
    numerator: passive,
    denominator: known,
    known,
    unknown,
    bounds: all === 0 ? null : { lower: passive / all, upper: (passive + unknown) / all },
    method: 'barriers.passiveShare',
  })
}
