import { isMeasureId } from './indicator-series.ts'
import type { Indicator } from './record.ts'
import { said } from '../said.ts'

/** What has to be known of an indicator before it can be followed. Ours, after the questions of KE5. */
export const INDICATOR_PARTS = [
  'purpose',
  'definition',
  'origin',
  'unit',
  'level',
  'schedule',
  'owner',
  'decision-rule',
  'feedback',
  'baseline',
  'expected-count',
  'burden',
] as const

/** One of {@link INDICATOR_PARTS}. */
export type IndicatorPart = (typeof INDICATOR_PARTS)[number]

const IS_KNOWN: Readonly<Record<IndicatorPart, (indicator: Indicator) => boolean>> = {
  purpose: ({ purpose, dimension, origin }) => purpose === 'usefulness' || (purpose === 'quality' && (dimension !== null || origin === 'checklist')),
  definition: ({ definition }) => said(definition),
  origin: isOriginKnown,
  unit: ({ unit }) => unit !== null,
  level: ({ level }) => level !== null,
  schedule: ({ frequency, start }) => frequency !== null && start !== null,
  owner: ({ owner }) => owner !== null,
  'decision-rule': ({ ruleSet, bands, target, better }) => ruleSet !== null || bands !== null || (target !== null && better !== null),
  feedback: ({ feedback }) => feedback.some(({ recipient, how }) => recipient !== null && how !== null),
  baseline: ({ ruleSet, baselinePlanned }) => ruleSet === null || baselinePlanned === true,
  'expected-count': ({ expectedPerPeriod }) => expectedPerPeriod !== null,
  burden: ({ burden }) => burden.length > 0 && burden.every(({ role, minutes }) => role !== null && minutes !== null),
}

/**
 * What is not known of an indicator yet, in the order of {@link INDICATOR_PARTS}.
 *
 * A baseline is asked for where a rule set looks at change over time. An indicator of quality belongs to a dimension, unless it is a checklist, which looks at the
 * whole of the work.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * const indicator = sampleRecord('KE5').indicators[0]!
 * missingParts(indicator) // => []
 * missingParts({ ...indicator, owner: null, feedback: [] }) // => ['owner', 'feedback']
 * ```
 */
export function missingParts(indicator: Indicator): readonly IndicatorPart[] {
  return INDICATOR_PARTS.filter((part) => !IS_KNOWN[part](indicator))
}

function isOriginKnown({ origin, measure, instrument }: Indicator): boolean {
  if (origin === 'observations') return measure !== null && isMeasureId(measure)
  return origin === 'recorded' || (origin === 'checklist' && instrument !== null)
}
