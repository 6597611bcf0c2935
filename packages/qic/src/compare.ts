import { createEstimate, errorAt, failure, success, type Bounds, type Estimate, type Issue, type Result } from '@implementere/model'
import type { ItemState } from './item-reading.ts'
import type { QicScore } from './score.ts'

/** What can have happened to an item or a score between two answers. */
export const CHANGES = [
  'improved',
  'same',
  'worse',
  'newly-known',
  'newly-unknown',
  'newly-applicable',
  'newly-not-applicable',
  'still-unknown',
  'still-not-applicable',
] as const

/** One of {@link CHANGES}. */
export type Change = (typeof CHANGES)[number]

/** How a component or an overall score changed. */
export interface ScoreChange {
  readonly change: Change
  /** After minus before; `bounds` over every answer the unknowns of both could get. */
  readonly difference: Estimate
  /** Whether the direction holds whatever the unknowns are; null where the bounds are. */
  readonly certain: boolean | null
}

/** How an item changed. */
export interface ItemChange {
  readonly change: Change
  readonly before: ItemState
  readonly after: ItemState
}

/** An item that moved a score, with its exact share of the difference: over all items the shares of a score add up to it. */
export interface MovedItem {
  readonly item: string
  readonly component: string
  readonly change: Change
  readonly effect: {
    /** On its component; null unless the component has a value before and after. */
    readonly component: number | null
    /** On the mean of components; null unless that has a value, and the same components, before and after. */
    readonly equalComponent: number | null
    /** On the item-weighted score; null unless that has a value before and after. */
    readonly itemWeighted: number | null
  }
}

/** Two scores of one instrument, side by side. Plain JSON. */
export interface QicComparison<ComponentId extends string = string, ItemId extends string = string> {
  readonly instrument: string
  readonly overall: { readonly equalComponent: ScoreChange; readonly itemWeighted: ScoreChange }
  readonly components: Readonly<Record<ComponentId, ScoreChange>>
  readonly items: Readonly<Record<ItemId, ItemChange>>
  /** Items that moved a score, the largest effect first. */
  readonly moved: readonly MovedItem[]
}

/**
 * What happened between two scores of one instrument: per component and item, and which items moved the score.
 *
 * Missing: a component without a value in one of them is `newly-known` or `newly-unknown`, never improved from zero. A score can move without any
 * work done, because other items are answered now: `moved` says which, and `certain` whether the direction holds whatever was not answered.
 * Refused with an issue: `different-instruments` (another instrument or another version of it), `different-policies`.
 *
 * @example
 * ```ts
 * import { qicNo, scoreQic } from '@implementere/qic'
 * const spring = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '3.1': 1, '3.2': 1, '3.3': 0 } })
 * const autumn = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '3.1': 2, '3.2': 1, '3.3': 1 } })
 * const comparison = spring.ok && autumn.ok && compareQic(spring.value, autumn.value)
 * comparison && comparison.ok && comparison.value.components['3'].change // => 'improved'
 * comparison && comparison.ok && comparison.value.moved.map(({ item }) => item) // => ['3.1', '3.3']
 * ```
 */
export function compareQic<ComponentId extends string, ItemId extends string>(
  before: QicScore<ComponentId, ItemId>,
  after: QicScore<ComponentId, ItemId>,
): Result<QicComparison<ComponentId, ItemId>> {
  const issues = whyNotComparable(before, after)
  if (issues.length > 0) return failure(issues)
  const items = Object.keys(after.items) as ItemId[]
  return success({
    instrument: after.instrument,
    overall: {
      equalComponent: scoreChange(before.overall.equalComponent, after.overall.equalComponent),
      itemWeighted: scoreChange(before.overall.itemWeighted, after.overall.itemWeighted),
    },
    components: mapKeys(Object.keys(after.components) as ComponentId[], (id) => scoreChange(before.components[id], after.components[id])),
    items: mapKeys(items, (id) => ({
      change: changeOf(standingOf(before, id), standingOf(after, id)),
      before: before.items[id],
      after: after.items[id],
    })),
    moved: movedItems(before, after, items),
  })
}

function whyNotComparable(before: QicScore, after: QicScore): readonly Issue[] {
  if (before.instrument !== after.instrument) {
    return [errorAt(['instrument'], 'different-instruments', { before: before.instrument, after: after.instrument })]
  }
  const policies = Object.entries(before.policy).filter(([key, value]) => after.policy[key as keyof QicScore['policy']] !== value)
  return policies.map(([key, value]) =>
    errorAt(['policy', key], 'different-policies', { before: value, after: after.policy[key as keyof QicScore['policy']] }),
  )
}

/** What is known of something: whether it applies, and its worth, null while that is unknown. */
interface Standing {
  readonly applies: boolean
  readonly worth: number | null
}

function standingOf(score: QicScore, item: string): Standing {
  return { applies: score.items[item]!.state !== 'not-applicable', worth: score.contributions[item]!.earned }
}

function changeOf(before: Standing, after: Standing): Change {
  if (before.worth !== null && after.worth !== null) {
    return after.worth > before.worth ? 'improved' : after.worth < before.worth ? 'worse' : 'same'
  }
  if (!after.applies) return before.applies ? 'newly-not-applicable' : 'still-not-applicable'
  if (!before.applies) return 'newly-applicable'
  if (after.worth !== null) return 'newly-known'
  return before.worth === null ? 'still-unknown' : 'newly-unknown'
}

function scoreChange(before: Estimate, after: Estimate): ScoreChange {
  const bounds = differenceOfBounds(before.bounds, after.bounds)
  const [old, now] = [before.value, after.value]
  const difference = createEstimate({
    value: old === null || now === null ? null : now - old,
    reason: old === null || now === null ? 'insufficient-data' : null,
    known: after.known,
    unknown: after.unknown,
    notApplicable: after.notApplicable,
    bounds,
    method: 'qic.change',
  })
  return { change: changeOf(standingOfEstimate(before), standingOfEstimate(after)), difference, certain: bounds && isOneSided(bounds) }
}

function standingOfEstimate({ value, reason }: Estimate): Standing {
  return { applies: reason !== 'all-not-applicable', worth: value }
}

function differenceOfBounds(before: Bounds | null, after: Bounds | null): Bounds | null {
  return before && after && { lower: after.lower - before.upper, upper: after.upper - before.lower }
}

function isOneSided({ lower, upper }: Bounds): boolean {
  return lower > 0 || upper < 0 || (lower === 0 && upper === 0)
}

/** Points counted in a ratio, and of how many. */
interface Share {
  readonly earned: number
  readonly possible: number
}

function movedItems(before: QicScore, after: QicScore, items: readonly string[]): readonly MovedItem[] {
  const moved = items.map((item): MovedItem => {
    const { component } = after.contributions[item]!
    const change = changeOf(standingOf(before, item), standingOf(after, item))
    return { item, component, change, effect: effectsOf(before, after, item, component) }
  })
  const size = ({ effect }: MovedItem) => Math.abs(effect.itemWeighted ?? effect.component ?? 0)
  return moved.filter(({ effect }) => Object.values(effect).some((share) => share !== null && share !== 0)).toSorted((a, b) => size(b) - size(a))
}

function effectsOf(before: QicScore, after: QicScore, item: string, component: string): MovedItem['effect'] {
  const [old, now] = [shareOf(before, item), shareOf(after, item)]
  const inComponent = effectOf(old, now, before.components[component]!, after.components[component]!)
  const components = sameComponents(before, after) ? after.overall.equalComponent.denominator : null
  const means = before.overall.equalComponent.value !== null && after.overall.equalComponent.value !== null
  return {
    component: inComponent,
    equalComponent: inComponent !== null && components !== null && means ? inComponent / components : null,
    itemWeighted: effectOf(old, now, before.overall.itemWeighted, after.overall.itemWeighted),
  }
}

/** What an item counts with: nothing while it is not known or its component has no value. */
function shareOf(score: QicScore, item: string): Share {
  const { component, earned, possible } = score.contributions[item]!
  return earned === null || score.components[component]!.value === null ? { earned: 0, possible: 0 } : { earned, possible }
}

/**
 * An item's share of the change of a ratio, from S = P / M to S': (change of its points - S x change of its possible points) / M'. Summed over all
 * items this is S' - S exactly. Ours.
 */
function effectOf(old: Share, now: Share, before: Estimate, after: Estimate): number | null {
  if (before.value === null || after.value === null || after.denominator === null) return null
  return (now.earned - old.earned - before.value * (now.possible - old.possible)) / after.denominator
}

function sameComponents(before: QicScore, after: QicScore): boolean {
  return Object.entries(after.components).every(([id, { value }]) => (value === null) === (before.components[id]!.value === null))
}

function mapKeys<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
}
