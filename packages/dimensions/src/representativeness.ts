import { errorAt, failure, success, type Result } from '@implementere/model'
import { cohensH, goodnessOfFit } from '@implementere/statistics'
import type { PopulationCount } from './observation.ts'

/** One part of the target group. */
export interface StratumReach {
  readonly stratum: string
  readonly eligible: number
  readonly participants: number
  /** Its share of all who are eligible, and of all who take part; 0-1. */
  readonly shareOfEligible: number
  readonly shareOfParticipants: number
  /** Share of participants by share of eligible: 1 is as expected, below 1 too few. Null where nobody is eligible. */
  readonly ratio: number | null
  /** Difference of the two shares on the arcsine scale (Cohen's h); positive where there are too many. */
  readonly cohensH: number
}

/** How like the target group those are who take part. */
export interface Representativeness {
  readonly strata: readonly StratumReach[]
  /** Half the sum of the differences of shares: 0 alike, 1 nothing in common. Null without participants or eligible. */
  readonly totalVariation: number | null
  /** Goodness of fit of the participants to the shares of the eligible. Null where it cannot be computed. */
  readonly chiSquare: { readonly value: number; readonly df: number; readonly pValue: number; readonly smallestExpected: number } | null
  readonly reason: string | null
  /** Strata of which a count is unknown, which are left out: then the shares are those among the rest. */
  readonly unknown: number
}

/**
 * Who is met too seldom: per stratum the share of participants against the share of the eligible, and how far they lie apart as a whole.
 *
 * Shape: counts of persons by stratum; the records of a stratum are added up. Missing: records without a stratum or with an unknown count are left out and
 * counted in `unknown`. Reasons: `no-data`, `no-denominator`. The chi-square test takes persons as independent. Issue: `mixed-counts` where persons and settings
 * are mixed. Source: the lecture's definition of reach; formulas standard.
 *
 * @example
 * ```ts
 * const count = (stratum: string, eligible: number, participants: number) =>
 *   ({ id: stratum, date: '2026-01-01', site: 'a', attributes: {}, counts: 'persons', stratum, eligible, invited: null, participants, completers: null }) as const
 * const result = representativeness([count('girls', 60, 30), count('boys', 60, 15)])
 * const found = result.ok ? result.value : null
 * found?.strata.map(({ ratio }) => ratio?.toFixed(4)) // => ['1.3333', '0.6667']
 * found?.totalVariation?.toFixed(5) // => '0.16667'
 * found?.chiSquare?.value?.toFixed(4) // => '5.0000'
 * ```
 */
export function representativeness(populations: readonly PopulationCount[]): Result<Representativeness> {
  const first = populations[0]
  const stray = populations.findIndex(({ counts }) => counts !== first?.counts)
  if (stray >= 0) return failure([errorAt([stray, 'counts'], 'mixed-counts', { expected: first!.counts })])
  const sums = new Map<string, { eligible: number; participants: number }>()
  let unknown = 0
  for (const { stratum, eligible, participants } of populations) {
    if (stratum === null || eligible === null || participants === null) unknown += 1
    else {
      const sum = sums.get(stratum) ?? { eligible: 0, participants: 0 }
      sums.set(stratum, { eligible: sum.eligible + eligible, participants: sum.participants + participants })
    }
  }
  return success({ ...judge([...sums].map(([stratum, sum]) => ({ stratum, ...sum }))), unknown })
}

/** What {@link representativeness} needs to have counted to say something. */
export type StratumCounts = Pick<StratumReach, 'stratum' | 'eligible' | 'participants'>

function judge(counts: readonly StratumCounts[]): Omit<Representativeness, 'unknown'> {
  const eligible = counts.reduce((total, count) => total + count.eligible, 0)
  const participants = counts.reduce((total, count) => total + count.participants, 0)
  const none = { strata: [], totalVariation: null, chiSquare: null }
  if (counts.length === 0) return { ...none, reason: 'no-data' }
  if (eligible === 0 || participants === 0) return { ...none, reason: 'no-denominator' }
  const strata = counts.map((count): StratumReach => {
    const [shareOfEligible, shareOfParticipants] = [count.eligible / eligible, count.participants / participants]
    const ratio = shareOfEligible === 0 ? null : shareOfParticipants / shareOfEligible
    return { ...count, shareOfEligible, shareOfParticipants, ratio, cohensH: cohensH(shareOfParticipants, shareOfEligible) }
  })
  const difference = strata.reduce((total, { shareOfEligible, shareOfParticipants }) => total + Math.abs(shareOfEligible - shareOfParticipants), 0)
  return { strata, totalVariation: difference / 2, chiSquare: fitOf(counts, eligible), reason: null }
}

function fitOf(counts: readonly StratumCounts[], eligible: number): Representativeness['chiSquare'] {
  if (counts.length < 2 || counts.some((count) => count.eligible === 0)) return null
  const fit = goodnessOfFit(
    counts.map((count) => count.participants),
    counts.map((count) => count.eligible / eligible),
  )
  if (fit.chiSquare === null || fit.df === null || fit.pValue === null || fit.smallestExpected === null) return null
  return { value: fit.chiSquare, df: fit.df, pValue: fit.pValue, smallestExpected: fit.smallestExpected }
}
