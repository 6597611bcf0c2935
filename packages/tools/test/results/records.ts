import { OWN_OUTCOMES } from '@implementere/model'
import { sampleAdjustmentLoop } from '../../src/adjustment-loop/sample.ts'
import { createContext } from '../../src/context.ts'
import { sampleExecution } from '../../src/execution/sample.ts'
import { sampleMonitoringPlan } from '../../src/monitoring-plan/sample.ts'
import type { ImplementationFinding, OutcomeFinding, ReportedValue, SustainabilityRating } from '../../src/results/record.ts'
import { SUSTAINABILITY_DOMAINS } from '../../src/results/sustainability-domains.ts'

export const ASOF = { asOf: '2026-11-16' }

/** What the evaluation looks at in the made-up municipality. */
export const storyContext = () =>
  createContext({ ...ASOF, records: { KE5: sampleMonitoringPlan(), KE6: sampleExecution(), KE7: sampleAdjustmentLoop() } })

export const counted = (reached: number, of: number): ReportedValue => ({ reached, of, value: null, lower: null, upper: null, level: null })

/** A decisive finding with a goal of at least 0.6: 19 of 20 meets it, 2 of 20 does not, 12 of 20 leaves it open. */
export const implementationFinding = (id: string, reached: number, fields: Partial<ImplementationFinding> = {}): ImplementationFinding => ({
  id,
  dimension: 'adherence',
  measure: null,
  cluster: null,
  reported: counted(reached, 20),
  decisive: true,
  preset: null,
  cut: null,
  goal: 0.6,
  direction: 'at-least',
  ...fields,
})

export const outcomeFinding = (id: string, reached: number, fields: Partial<OutcomeFinding> = {}): OutcomeFinding => ({
  id,
  indicator: null,
  reported: counted(reached, 20),
  decisive: true,
  goal: 0.6,
  direction: 'at-least',
  note: null,
  ...fields,
})

/** Every domain rated 3 by two roles: none is weaker than another. */
export const evenRatings: readonly SustainabilityRating[] = SUSTAINABILITY_DOMAINS.flatMap(({ id, items }) =>
  (['leader', 'practitioner'] as const).map((role) => ({ id: `${id}-${role}`, item: items[0], role, rater: null, level: 3 as const })),
)

export const ownOutcome = (id: string, outcome: (typeof OWN_OUTCOMES)[number]['id']) => ({
  id,
  outcome,
  basis: null,
  verdict: null,
  absence: null,
  note: null,
})
