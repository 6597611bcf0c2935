import { createEstimate, errorAt, failure, success, type Estimate, type Interval, type Result } from '@implementere/model'
import { cohenKappa, krippendorffAlpha } from '@implementere/statistics'
import { instrumentRef, scaleOf, type Instrument } from './instrument.ts'
import { issueList } from './issue-list.ts'
import { agreeingPairs, consensusOf, rateItem, type RatedItem } from './rated-item.ts'
import type { Answers } from './answer.ts'
import type { QicResponse } from './response.ts'
import { scoreChecked, scoreQic, type QicScore, type ScoreOptions } from './score.ts'

/** A coefficient of agreement, null with its reason where it does not exist. */
export interface AgreementCoefficient {
  readonly value: number | null
  readonly reason: string | null
  readonly interval: Interval | null
}

/** How far the raters' own scores lie apart; null ends where nobody has a score. */
export interface Spread {
  /** Raters whose answers give a value. */
  readonly raters: number
  readonly lowest: number | null
  readonly highest: number | null
}

/** A checklist as several people answered it. Plain JSON. */
export interface RaterReport<ComponentId extends string = string, ItemId extends string = string> {
  readonly instrument: string
  /** One per response, in their order: the rater, or the id of the response where the rater is unknown. */
  readonly raters: readonly string[]
  readonly items: Readonly<Record<ItemId, RatedItem>>
  /** Items on which people differ, most first; of equals the first in the instrument. */
  readonly disagreements: readonly ItemId[]
  /** Items with a clear group at each end of the scale. */
  readonly polarised: readonly ItemId[]
  readonly agreement: {
    /** Share of pairs of answers to the same item that are alike. Says nothing of chance. */
    readonly percent: Estimate
    /** Krippendorff's alpha with ordinal distances, items as units. */
    readonly krippendorffAlpha: AgreementCoefficient
    /** Cohen's kappa with linear weights; for two raters. */
    readonly weightedKappa: AgreementCoefficient
  }
  readonly consensus: {
    readonly answers: Answers
    /** The score of those answers: a polarised item is unknown in it and widens its bounds. */
    readonly score: QicScore<ComponentId, ItemId>
    /** The raters' own scores. */
    readonly spread: {
      readonly components: Readonly<Record<ComponentId, Spread>>
      readonly overall: { readonly equalComponent: Spread; readonly itemWeighted: Spread }
    }
  }
}

/**
 * Several people's answers side by side, for a live debrief: who said what, where they differ, how far they agree, and what they say as one.
 *
 * The order of the responses is the order in which raters are listed, and changes nothing else. Missing: unknown and not applicable are listed, and never counted as agreeing or
 * disagreeing in level. `polarised`: at least a fifth of the levels given at each end of the scale; such an item is never averaged, the consensus
 * leaves it unknown. Alpha has no value where items have different scales (`mixed-scales`), kappa unless there are two raters (`not-two-raters`);
 * other reasons are those of `@implementere/statistics`. Agreement, not consistency: the checklist sums unlike actions, so Cronbach's alpha is no
 * measure of it. Issues carry the place of the response: `no-responses`, `duplicate-rater`, and those of {@link scoreQic}.
 *
 * @example
 * ```ts
 * import { qicNo } from '@implementere/qic'
 * const report = raterReport(qicNo, [
 *   { formatVersion: 1, instrument: 'qic-no@1', id: 'r1', date: '2026-03-01', rater: 'a', role: null, answers: { '2.1': 0, '2.2': 1 } },
 *   { formatVersion: 1, instrument: 'qic-no@1', id: 'r2', date: '2026-03-01', rater: 'b', role: null, answers: { '2.1': 2, '2.2': 1 } },
 * ])
 * report.ok && report.value.polarised // => ['2.1']
 * report.ok && report.value.agreement.percent.value // => 0.5
 * report.ok && report.value.consensus.answers['2.2'] // => 1
 * ```
 */
export function raterReport<ComponentId extends string, ItemId extends string>(
  instrument: Instrument<ComponentId, ItemId>,
  responses: readonly QicResponse[],
  options: ScoreOptions = {},
): Result<RaterReport<ComponentId, ItemId>> {
  if (responses.length === 0) return failure([errorAt([], 'no-responses')])
  const raters = responses.map(({ rater, id }) => rater ?? id)
  const scored = scoreAll(instrument, responses, raters, options)
  if (!scored.ok) return scored
  const scores = scored.value
  const items: Readonly<Record<ItemId, RatedItem>> = byId(instrument.items, (item) =>
    rateItem(
      scaleOf(instrument, item),
      raters,
      scores.map((score) => score.items[item.id]),
    ),
  )
  const ids = instrument.items.map(({ id }) => id)
  return success({
    instrument: instrumentRef(instrument),
    raters,
    items,
    disagreements: rankedDisagreements(ids, items),
    polarised: ids.filter((id) => items[id].standing === 'polarised'),
    agreement: agreementOf(instrument, scores, Object.values<RatedItem>(items)),
    consensus: consensusReport(instrument, scores, items, options),
  })
}

function scoreAll<ComponentId extends string, ItemId extends string>(
  instrument: Instrument<ComponentId, ItemId>,
  responses: readonly QicResponse[],
  raters: readonly string[],
  options: ScoreOptions,
): Result<readonly QicScore<ComponentId, ItemId>[]> {
  const issues = issueList()
  const seen = new Set<string>()
  const scores: QicScore<ComponentId, ItemId>[] = []
  for (const [index, response] of responses.entries()) {
    const rater = raters[index]!
    if (seen.has(rater)) issues.add(errorAt([index, 'rater'], 'duplicate-rater', { rater }))
    seen.add(rater)
    const result = scoreQic(instrument, response, options)
    if (result.ok) scores.push(result.value)
    else for (const issue of result.issues) issues.add({ ...issue, path: [index, ...issue.path] })
  }
  const found = issues.all()
  return found.length > 0 ? failure(found) : success(scores)
}

function rankedDisagreements<ItemId extends string>(ids: readonly ItemId[], items: Readonly<Record<ItemId, RatedItem>>): readonly ItemId[] {
  const disputed = ids.filter((id) => (items[id].disagreement ?? 0) > 0 || items[id].applies === 'disputed')
  return disputed.toSorted((a, b) => (items[b].disagreement ?? 0) - (items[a].disagreement ?? 0))
}

function agreementOf(instrument: Instrument, scores: readonly QicScore[], items: readonly RatedItem[]): RaterReport['agreement'] {
  const ratings = instrument.items.map(({ id }) => scores.map((score) => score.items[id]!.level))
  const scales = new Set(instrument.items.map(({ scale }) => scale))
  if (scales.size !== 1) {
    return { percent: percentOf(items), krippendorffAlpha: without('mixed-scales'), weightedKappa: without('mixed-scales') }
  }
  const alpha = krippendorffAlpha(ratings, { metric: 'ordinal' })
  const categories = scaleOf(instrument, instrument.items[0]!).levels.map(({ level }) => level)
  const raterOf = (index: number) => ratings.map((levels) => levels[index]!)
  const kappa = scores.length === 2 ? cohenKappa(raterOf(0), raterOf(1), { categories, weights: 'linear' }) : without('not-two-raters')
  return {
    percent: percentOf(items),
    krippendorffAlpha: { value: alpha.value, reason: alpha.reason, interval: null },
    weightedKappa: { value: kappa.value, reason: kappa.reason, interval: kappa.interval },
  }
}

function without(reason: string): AgreementCoefficient {
  return { value: null, reason, interval: null }
}

function percentOf(items: readonly RatedItem[]): Estimate {
  const counted = items.map(agreeingPairs)
  const [agreeing, pairs] = [counted.reduce((sum, item) => sum + item.agreeing, 0), counted.reduce((sum, item) => sum + item.pairs, 0)]
  const answers = (count: (item: RatedItem) => number) => items.reduce((sum, item) => sum + count(item), 0)
  return createEstimate({
    value: pairs > 0 ? agreeing / pairs : null,
    reason: pairs > 0 ? null : 'insufficient-data',
    numerator: agreeing,
    denominator: pairs,
    known: answers(({ levels }) => levels.reduce((sum, { raters }) => sum + raters.length, 0)),
    unknown: answers(({ unknown }) => unknown.length),
    notApplicable: answers(({ notApplicable }) => notApplicable.length),
    method: 'qic.agreement.percent',
  })
}

function consensusReport<ComponentId extends string, ItemId extends string>(
  instrument: Instrument<ComponentId, ItemId>,
  scores: readonly QicScore<ComponentId, ItemId>[],
  items: Readonly<Record<ItemId, RatedItem>>,
  options: ScoreOptions,
): RaterReport<ComponentId, ItemId>['consensus'] {
  const answers = byId(instrument.items, ({ id }) => consensusOf(items[id]))
  const overall = (which: 'equalComponent' | 'itemWeighted') => spreadOf(scores.map((score) => score.overall[which]))
  return {
    answers,
    score: scoreChecked(instrument, { instrument: instrumentRef(instrument), answers }, options),
    spread: {
      components: byId(instrument.components, ({ id }) => spreadOf(scores.map((score) => score.components[id]))),
      overall: { equalComponent: overall('equalComponent'), itemWeighted: overall('itemWeighted') },
    },
  }
}

function spreadOf(estimates: readonly Estimate[]): Spread {
  const values = estimates.flatMap(({ value }) => value ?? [])
  if (values.length === 0) return { raters: 0, lowest: null, highest: null }
  const [lowest, highest] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  return { raters: values.length, lowest, highest }
}

function byId<Id extends string, Row extends { readonly id: Id }, Value>(
  rows: readonly Row[],
  value: (row: Row) => Value,
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(rows.map((row) => [row.id, value(row)])) as Record<Id, Value>
}
