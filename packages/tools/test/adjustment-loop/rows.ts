import type { AdaptationVerdict, PdsaCycle, Problem, SignalReview } from '../../src/adjustment-loop/record.ts'
import type { IndicatorPoint } from '../../src/execution/record.ts'
import { emptyExecution } from '../../src/execution/empty.ts'
import type { Indicator } from '../../src/monitoring-plan/record.ts'
import { createContext, type ToolContext } from '../../src/context.ts'
import { indicator, plan } from '../monitoring-plan/indicators.ts'

export function cycle(fields: Partial<PdsaCycle> = {}): PdsaCycle {
  return {
    id: 'c1',
    chain: null,
    indicator: null,
    status: 'closed',
    start: '2026-01-01',
    end: '2026-02-01',
    scale: 'one-case',
    aim: null,
    change: null,
    prediction: 'Det blir bedre',
    measurements: [],
    study: 'Det ble bedre',
    decision: 'adopt',
    decidedBy: null,
    ...fields,
  }
}

export function review(fields: Partial<SignalReview> = {}): SignalReview {
  return {
    id: 'r1',
    indicator: 'i1',
    rule: 'missedTarget',
    period: '2025-01',
    on: '2026-01-31',
    by: null,
    conclusion: 'real-change',
    action: null,
    note: null,
    ...fields,
  }
}

export function verdict(fields: Partial<AdaptationVerdict> = {}): AdaptationVerdict {
  return { id: 'v1', adaptation: 'a1', verdict: 'consistent', on: '2026-01-01', by: 'leder-1', ownerConsulted: null, note: null, ...fields }
}

export function problem(fields: Partial<Problem> = {}): Problem {
  return {
    id: 'p1',
    reportedOn: '2026-01-01',
    status: 'open',
    settledOn: null,
    owner: 'leder-1',
    description: null,
    cause: null,
    reopens: [],
    ...fields,
  }
}

/** A context in which one indicator is followed from January 2025. */
export function followed(points: readonly IndicatorPoint[], fields: Partial<Indicator> = {}, more: Partial<ToolContext> = {}): ToolContext {
  const records = { KE5: plan({ indicators: [indicator({ start: '2025-01-01', ...fields })] }), KE6: { ...emptyExecution(), points } }
  return createContext({ asOf: '2026-06-30', records, ...more })
}
