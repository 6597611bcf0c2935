import { MEASURES, summarise, type MeasureDefinition } from '@implementere/dimensions'
import { createEstimate, type Estimate } from '@implementere/model'
import type { ToolContext } from '../context.ts'
import { observationsWithin } from '../results/observed.ts'
import type { SustainmentDecisionRecord } from './record.ts'

/** Share of the practitioners of today that must use the intervention with fidelity for it to be fully implemented. Source: Active Implementation Frameworks; not checked in print. */
export const FULL_IMPLEMENTATION_SHARE = 0.5

/** Id of the share of practitioners that meet the fidelity criterion. */
const FIDELITY_SHARE = 'sustainment.fidelityShare' as const

/** Whether at least half of the practitioners meet the criterion, whatever is unknown. */
export type FullImplementation = 'reached' | 'not-reached' | 'indeterminate'

/** The share of practitioners that meet the fidelity criterion, and whether it is enough. */
export interface FidelityShare {
  readonly share: Estimate
  readonly origin: 'counted' | 'observed' | null
  readonly verdict: FullImplementation
}

/**
 * Practitioners who meet the fidelity criterion, among those assessed: counted, or computed from the sessions of each practitioner by measure and criterion.
 *
 * Unit: proportion. Missing: practitioners who were not assessed are unknown; `bounds` has the share among all if none or all of them met it, and the verdict
 * rests on these bounds: all practitioners are counted, none is sampled, so there is no interval. Reasons: `not-reported`, `no-denominator`, `all-unknown`,
 * `invalid-counts` (more meeting than assessed, or more assessed than there are).
 *
 * Source: the criterion of half is that of the Active Implementation Frameworks; not checked in print. The rest is ours.
 *
 * @example
 * ```ts
 * import { createContext } from '@implementere/tools'
 * const context = createContext({ asOf: '2026-11-16' })
 * const counts = { practitioners: 10, assessed: 8, meeting: 6, measure: null, criterion: null, since: null }
 * fidelityShare(counts, context).share.value // => 0.75
 * fidelityShare(counts, context).share.bounds // => { lower: 0.6, upper: 0.8 }
 * fidelityShare(counts, context).verdict // => 'reached'
 * fidelityShare({ ...counts, meeting: 4 }, context).verdict // => 'indeterminate'
 * ```
 */
export function fidelityShare(fidelity: SustainmentDecisionRecord['fidelity'], context: ToolContext): FidelityShare {
  const { practitioners, assessed, meeting } = fidelity
  const isCounted = practitioners !== null && assessed !== null && meeting !== null
  const observed = isCounted ? null : observedCounts(fidelity, context)
  const counts = isCounted ? { practitioners, assessed, meeting } : observed
  if (counts === null) {
    return { share: createEstimate({ method: FIDELITY_SHARE, reason: 'not-reported' }), origin: null, verdict: 'indeterminate' }
  }
  const share = shareOf(counts)
  return { share, origin: isCounted ? 'counted' : 'observed', verdict: verdictOf(share) }
}

interface Counts {
  readonly practitioners: number
  readonly assessed: number
  readonly meeting: number
}

function shareOf({ practitioners, assessed, meeting }: Counts): Estimate {
  if (meeting > assessed || assessed > practitioners) return createEstimate({ method: FIDELITY_SHARE, reason: 'invalid-counts' })
  const unknown = practitioners - assessed
  const counted = { method: FIDELITY_SHARE, numerator: meeting, denominator: assessed, known: assessed, unknown }
  if (practitioners === 0) return createEstimate({ ...counted, reason: 'no-denominator' })
  const bounds = { lower: meeting / practitioners, upper: (meeting + unknown) / practitioners }
  if (assessed === 0) return createEstimate({ ...counted, reason: 'all-unknown', bounds })
  return createEstimate({ ...counted, value: meeting / assessed, bounds })
}

function verdictOf({ bounds }: Estimate): FullImplementation {
  if (bounds === null) return 'indeterminate'
  if (bounds.lower >= FULL_IMPLEMENTATION_SHARE) return 'reached'
  return bounds.upper < FULL_IMPLEMENTATION_SHARE ? 'not-reached' : 'indeterminate'
}

/** Everybody with a session since the first day that counts; those of whom the measure has no value are not assessed. */
function observedCounts({ measure, criterion, since }: SustainmentDecisionRecord['fidelity'], context: ToolContext): Counts | null {
  const definition: MeasureDefinition | undefined = MEASURES.find(({ id }) => id === measure)
  if (definition === undefined || criterion === null || definition.unit !== 'proportion') return null
  const { sessions } = observationsWithin({ from: since, until: null }, context)
  const held = (sessions ?? []).filter(({ practitioner }) => practitioner !== null)
  if (held.length === 0) return null
  const { intervention } = context
  const cells = summarise({ sessions: held }, { measures: [definition], by: ['practitioner'], ...(intervention === null ? {} : { intervention }) })
  const values = cells.map(({ estimates }) => estimates[definition.id]?.value ?? null)
  const known = values.filter((value) => value !== null)
  const meets = (value: number) => (definition.direction === 'lower' ? value <= criterion : value >= criterion)
  return { practitioners: values.length, assessed: known.length, meeting: known.filter(meets).length }
}
