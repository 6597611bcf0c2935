import { describe, expect, test } from 'vitest'
import { apply, replay, type PhaseEvent } from '@implementere/phases'
import { cycleDecisionOf } from '../../src/sustainment-decision/cycle-decision.ts'
import { emptySustainmentDecision } from '../../src/sustainment-decision/empty.ts'
import { sampleSustainmentDecision } from '../../src/sustainment-decision/sample.ts'
import type { SustainmentDecisionRecord } from '../../src/sustainment-decision/record.ts'

const decided = (fields: Partial<SustainmentDecisionRecord['decision']>) => {
  const sample = sampleSustainmentDecision()
  return cycleDecisionOf({ ...sample, decision: { ...sample.decision, ...fields } })
}
const codes = (result: ReturnType<typeof cycleDecisionOf>) => (result.ok ? [] : result.issues.map(({ code, path }) => [...path, code].join(' ')))
const sustaining: readonly PhaseEvent[] = [
  {
    id: 'e1',
    at: '2026-01-01T09:00:00Z',
    by: 'p1',
    type: 'implementation.begin',
    phase: 'sustain',
    goal: { kind: 'initial', text: null, until: null },
  },
]

describe('cycleDecisionOf', () => {
  test.each(['new-period', 'changed-scope', 'permanent-practice'] as const)('opens a cycle with %s, and the phases accept it', (choice) => {
    const result = decided({ choice })
    if (!result.ok) throw new Error('a decision was made')
    expect(result.value).toMatchObject({ type: 'cycle.decide', decision: choice, phase: 'plan', goal: { kind: choice, until: null } })
    const applied = apply(replay(sustaining).state, { id: 'e2', at: '2026-11-12T09:00:00Z', by: 'leder-1', ...result.value })
    expect(applied).toMatchObject({ ok: true, state: { cycle: 2, phase: 'plan', goal: { kind: choice } } })
  })

  test('ends the implementation with the reason, and the phases accept it', () => {
    const result = decided({ choice: 'ending', rationale: '  For få bruker det. ', nextPhase: null })
    if (!result.ok) throw new Error('a decision was made')
    expect(result.value).toEqual({ type: 'implementation.end', reason: 'For få bruker det.' })
    expect(apply(replay(sustaining).state, { id: 'e2', at: '2026-11-12T09:00:00Z', by: 'leder-1', ...result.value })).toMatchObject({
      ok: true,
      state: { lifecycle: 'ended' },
    })
  })

  test('says why not yet, with the place', () => {
    expect(codes(cycleDecisionOf(emptySustainmentDecision()))).toEqual([
      'decision choice no-decision',
      'decision by no-decider',
      'decision date no-decision-date',
    ])
    expect(codes(decided({ by: null }))).toEqual(['decision by no-decider'])
    expect(codes(decided({ date: null }))).toEqual(['decision date no-decision-date'])
    expect(codes(decided({ nextPhase: null }))).toEqual(['decision nextPhase no-next-phase'])
    expect(codes(decided({ by: null, nextPhase: null }))).toEqual(['decision by no-decider', 'decision nextPhase no-next-phase'])
    expect(codes(decided({ choice: 'ending', rationale: ' ' }))).toEqual(['decision rationale no-reason'])
    expect(codes(decided({ choice: 'ending', rationale: null, date: null }))).toEqual([
      'decision date no-decision-date',
      'decision rationale no-reason',
    ])
    expect(codes(decided({ choice: 'ending', by: null }))).toEqual(['decision by no-decider'])
    expect(codes(decided({ choice: null, nextPhase: null }))).toEqual(['decision choice no-decision'])
  })
})
