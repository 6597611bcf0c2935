import { describe, expect, test } from 'vitest'
import { createEstimate } from '@implementere/model'
import { emptyAdjustmentLoop } from '../../src/adjustment-loop/empty.ts'
import { sampleAdjustmentLoop } from '../../src/adjustment-loop/sample.ts'
import { adjustmentResults, isFollowedUp } from '../../src/results/adjustments.ts'
import { costTotals, viewsByRole } from '../../src/results/costs-and-views.ts'
import { ownOutcomeResults } from '../../src/results/own-outcomes.ts'
import { ownOutcome } from './records.ts'

describe('adjustmentResults', () => {
  const followUp = (id: string, adjustment: string, effect: 'better' | 'worse' | null) => ({ id, adjustment, effect, note: null })
  const verdict = { id: 'v1', adaptation: 'ad-1', verdict: null, on: null, by: null, ownerConsulted: null, note: null }

  test('expects what was tested and kept, and adaptations that were judged', () => {
    const [first, second] = sampleAdjustmentLoop().cycles
    const loop = {
      ...emptyAdjustmentLoop(),
      cycles: [
        { ...first!, id: 'adopted', decision: 'adopt' as const },
        { ...first!, id: 'adapted', decision: 'adapt' as const },
        { ...first!, id: 'abandoned', decision: 'abandon' as const },
        { ...second!, id: 'running', status: 'running' as const },
      ],
      verdicts: [verdict, { ...verdict, id: 'v2', adaptation: 'ad-2', verdict: 'unknown' as const }],
    }
    expect(adjustmentResults([], loop)).toEqual([
      { adjustment: 'ad-2', kind: 'adaptation', effects: [], isExpected: true },
      { adjustment: 'adapted', kind: 'tested-change', effects: [], isExpected: true },
      { adjustment: 'adopted', kind: 'tested-change', effects: [], isExpected: true },
    ])
    const said = adjustmentResults([followUp('a', 'abandoned', 'worse'), followUp('b', 'ad-1', 'better')], loop)
    expect(said.filter(({ isExpected }) => !isExpected)).toEqual([
      { adjustment: 'abandoned', kind: 'tested-change', effects: ['worse'], isExpected: false },
      { adjustment: 'ad-1', kind: 'adaptation', effects: ['better'], isExpected: false },
    ])
  })

  test('gathers what was said of one adjustment, and knows no kind of what KE7 lacks', () => {
    const rows = [followUp('b', 'problem-1', 'better'), followUp('a', 'problem-1', null), followUp('c', 'elsewhere', 'worse')]
    const results = adjustmentResults(rows, { ...emptyAdjustmentLoop(), problems: sampleAdjustmentLoop().problems })
    expect(results).toEqual([
      { adjustment: 'elsewhere', kind: null, effects: ['worse'], isExpected: false },
      { adjustment: 'problem-1', kind: 'problem', effects: [null, 'better'], isExpected: false },
    ])
    expect(results.map(isFollowedUp)).toEqual([true, true])
    expect(adjustmentResults([followUp('a', 'x', null)], null).map(isFollowedUp)).toEqual([false])
  })
})

describe('ownOutcomeResults', () => {
  const none = new Map()

  test('needs a basis and a verdict for evidence', () => {
    const row = ownOutcome('r1', 'cost')
    const settled = (fields: object) => ownOutcomeResults([{ ...row, ...fields }], none).find(({ outcome }) => outcome === 'cost')!.isSettled
    expect(settled({ basis: 'records' })).toBe(false)
    expect(settled({ verdict: 'good' })).toBe(false)
    expect(settled({ basis: 'records', verdict: 'good' })).toBe(true)
    expect(settled({ absence: 'too-early' })).toBe(true)
  })

  test('counts verdicts, and drops reasons for absence where there is evidence', () => {
    const rows = [
      { ...ownOutcome('b', 'reach'), basis: 'survey' as const, verdict: 'good' as const },
      { ...ownOutcome('a', 'reach'), basis: 'records' as const, verdict: 'poor' as const },
      { ...ownOutcome('c', 'reach'), basis: 'records' as const, verdict: 'mixed' as const },
      { ...ownOutcome('d', 'reach'), absence: 'too-early' as const },
      { ...ownOutcome('e', 'cost'), absence: 'too-costly' as const },
      { ...ownOutcome('f', 'cost'), absence: 'too-costly' as const },
    ]
    const results = ownOutcomeResults(rows, none)
    expect(results.map(({ outcome }) => outcome)).toEqual(['feasibility', 'productivity', 'reach', 'cost', 'sustainability'])
    expect(results[2]).toEqual({
      outcome: 'reach',
      evidence: ['a', 'b', 'c'],
      bases: ['records', 'survey'],
      verdicts: { good: 1, mixed: 1, poor: 1 },
      absences: [],
      isSettled: true,
      observed: null,
    })
    expect(results[3]).toMatchObject({ evidence: [], absences: ['too-costly'], isSettled: true })
    expect(results[0]).toMatchObject({ evidence: [], absences: [], isSettled: false })
  })

  test('shows what the observations say of reach and productivity, and of nothing else', () => {
    const [coverage, sessions] = [createEstimate({ method: 'c', value: 0.4 }), createEstimate({ method: 's', value: 44 })]
    const observed = new Map([
      ['reach.coverage.persons', coverage],
      ['dosage.sessionsTotal', sessions],
    ])
    expect(ownOutcomeResults([], observed).map((result) => result.observed)).toEqual([null, sessions, coverage, null, null])
  })
})

describe('costTotals', () => {
  const cost = (id: string, kind: 'start-up' | 'running', amount: number | null) => ({ id, kind, amount, note: null })

  test('adds up each kind by itself', () => {
    // 184 000 + 22 500 = 206 500 once; 296 000 a year.
    const totals = costTotals([cost('a', 'start-up', 184_000), cost('b', 'start-up', 22_500), cost('c', 'running', 296_000)])
    expect(totals['start-up']).toMatchObject({ value: 206_500, numerator: 206_500, known: 2, unknown: 0, unit: 'kroner', reason: null })
    expect(totals.running.value).toBe(296_000)
  })

  test('gives no sum where an amount is unknown, but what is known of it', () => {
    const totals = costTotals([cost('a', 'running', 10), cost('b', 'running', null)])
    expect(totals.running).toMatchObject({ value: null, reason: 'amount-unknown', numerator: 10, known: 1, unknown: 1 })
    expect(totals['start-up']).toMatchObject({ value: null, reason: 'no-data', numerator: null })
  })
})

describe('viewsByRole', () => {
  test('counts views by role, those whose role is unknown last', () => {
    const view = (id: string, role: 'leader' | 'recipient' | null, said: 'worth-it' | 'unsure' | 'not-worth-it' | null) => ({
      id,
      role,
      view: said,
      note: null,
    })
    const views = [view('a', null, 'unsure'), view('b', 'leader', 'not-worth-it'), view('c', 'recipient', 'worth-it'), view('d', 'recipient', null)]
    expect(viewsByRole(views)).toEqual([
      { role: 'recipient', worthIt: 1, unsure: 0, notWorthIt: 0, unknown: 1 },
      { role: 'leader', worthIt: 0, unsure: 0, notWorthIt: 1, unknown: 0 },
      { role: null, worthIt: 0, unsure: 1, notWorthIt: 0, unknown: 0 },
    ])
    expect(viewsByRole([])).toEqual([])
  })
})
