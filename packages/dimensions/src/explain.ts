import type { Estimate, Source } from '@implementere/model'
import type { MeasureDefinition, Part } from './data/measures.ts'
import { measureOf, type MeasureChoice } from './engine.ts'

/** The working behind an estimate, as codes and numbers; the sentences are in the locale packs. */
export interface Explanation {
  readonly measure: string
  readonly kind: MeasureDefinition['kind']
  readonly direction: MeasureDefinition['direction']
  readonly unit: string
  readonly source: Source
  /** What is added up, over which rows: the expressions of the definition itself. */
  readonly parts: readonly Part[]
  /** The last step: numerator by denominator. Null where the measure is no ratio, or where there is none. A numerator may have decimals: extra sessions count for the known part of the plan. */
  readonly division: { readonly numerator: number; readonly denominator: number; readonly value: number } | null
  /** Rows that are known, unknown, and not applicable; only the first kind is in the value. */
  readonly rows: { readonly known: number; readonly unknown: number; readonly notApplicable: number }
  /** What the unknown rows could make of it. */
  readonly bounds: Estimate['bounds']
  readonly interval: Estimate['interval']
  /** Why there is no value; null when there is one. */
  readonly reason: string | null
}

/**
 * How an estimate came about: the definition, the division, and the rows that are in it and not in it.
 *
 * The estimate names its measure; for a measure of one's own give the definition. Throws: `ImplementereError` `unknown-measure`.
 *
 * @example
 * ```ts
 * import { summarise } from '@implementere/dimensions'
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const { sessions } = syntheticObservations({ seed: 1, municipalities: 1, services: 1, groups: 1, sessions: 10, missing: 0 })
 * const cell = summarise({ sessions }, { measures: ['dosage.sessionsDelivered'] })[0]!
 * const { division, rows, parts } = explain(cell.estimates['dosage.sessionsDelivered'])
 * division?.denominator // => 10
 * rows // => { known: 10, unknown: 0, notApplicable: 0 }
 * parts // => [{ over: 'sessions', numerator: 'occurred', denominator: 'plannedSessions' }]
 * ```
 */
export function explain(estimate: Estimate, measure: MeasureChoice = baseOf(estimate.method) as MeasureChoice): Explanation {
  const definition = measureOf(measure)
  const { numerator, denominator, value, known, unknown, notApplicable, bounds, interval, reason } = estimate
  return {
    measure: definition.id,
    kind: definition.kind,
    direction: definition.direction,
    unit: definition.unit,
    source: definition.source,
    parts: 'parts' in definition ? definition.parts : [],
    division: numerator === null || denominator === null || value === null ? null : { numerator, denominator, value },
    rows: { known, unknown, notApplicable },
    bounds,
    interval,
    reason,
  }
}

/** The mean of ratios is a way of pooling, not a measure of its own. */
function baseOf(method: string): string {
  return method.replace(/\.meanOfRatios$/, '')
}
