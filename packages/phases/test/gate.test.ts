import { describe, expect, it } from 'vitest'
import { apply, defaultChecks, GATE_CRITERIA, initialState, judgeGate, type GateContext } from '@implementere/phases'
import { enter, event, playOut } from './events.ts'

const PLANNING = playOut([
  event({ type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } }),
  event({ type: 'element.complete', element: 'KE3', note: null }),
  event({ type: 'element.exclude', element: 'KE4', reason: 'settled by the county' }),
  event({ type: 'element.start', element: 'KE5', note: null }),
])
const SETTLED = playOut([
  event({ type: 'implementation.begin', phase: 'implement', goal: { kind: 'initial', text: null, until: null } }),
  event({ type: 'element.complete', element: 'KE6', note: null }),
  event({ type: 'element.complete', element: 'KE7', note: null }),
])

describe('defaultChecks', () => {
  it('looks at the core elements of the phase that is left: completed and not applicable are settled, under way is not', () => {
    const checks = defaultChecks({ state: PLANNING, from: 'plan', to: 'implement', facts: {} })
    expect(checks.map(({ met, params }) => [params['element'], params['status'], met])).toEqual([
      ['KE3', 'completed', true],
      ['KE4', 'not-applicable', true],
      ['KE5', 'in-progress', false],
    ])
  })

  it('looks at every phase that is left behind, and at none that lies before or ahead', () => {
    const elements = (from: GateContext['from'], to: GateContext['to']) =>
      defaultChecks({ state: initialState(), from, to, facts: {} }).map(({ params }) => params['element'])
    expect(elements('prepare', 'sustain')).toEqual(['KE1', 'KE2', 'KE3', 'KE4', 'KE5', 'KE6', 'KE7'])
    expect(elements('plan', 'implement')).toEqual(['KE3', 'KE4', 'KE5'])
  })

  it('counts a fact that nobody knows as not met, and says that it is not known', () => {
    const facts = { 'budget-approved': true, 'staff-trained': false, 'plan-signed': null }
    const checks = defaultChecks({ state: SETTLED, from: 'implement', to: 'sustain', facts }).filter(({ code }) => code !== 'element-settled')
    expect(checks).toEqual([
      { code: 'budget-approved', met: true, params: { known: true } },
      { code: 'staff-trained', met: false, params: { known: true } },
      { code: 'plan-signed', met: false, params: { known: false } },
    ])
  })
})

describe('judgeGate', () => {
  it.each([
    ['soft', 'with-override'],
    ['strict', 'no'],
    ['open', 'yes'],
  ] as const)('under the policy %s answers %s while a core element is under way, with the same checks', (policy, passes) => {
    const verdict = judgeGate(PLANNING, 'plan', 'implement', { policy })
    expect(verdict.passes).toBe(passes)
    expect(verdict.checks).toEqual(defaultChecks({ state: PLANNING, from: 'plan', to: 'implement', facts: {} }))
  })

  it.each(['soft', 'strict', 'open'] as const)('under the policy %s lets through what is settled', (policy) => {
    expect(judgeGate(SETTLED, 'implement', 'sustain', { policy }).passes).toBe('yes')
  })

  it('asks an own policy with the state, the step and the facts, and lets an override pass its unmet checks', () => {
    const asked: GateContext[] = []
    const policy = (context: GateContext) => {
      asked.push(context)
      return [{ code: 'own', met: false, params: { from: context.from } }]
    }
    const gate = { policy, facts: { 'budget-approved': null } }
    expect(judgeGate(SETTLED, 'implement', 'sustain', gate)).toEqual({
      checks: [{ code: 'own', met: false, params: { from: 'implement' } }],
      passes: 'with-override',
    })
    expect(asked).toEqual([{ state: SETTLED, from: 'implement', to: 'sustain', facts: gate.facts }])
    expect(apply(SETTLED, enter('sustain'), gate).ok).toBe(false)
    expect(apply(SETTLED, enter('sustain', { override: { reason: 'we know enough' } }), gate).ok).toBe(true)
  })
})

describe('a strict gate', () => {
  it('stays shut for an override, and says which checks it found', () => {
    const applied = apply(PLANNING, enter('implement', { override: { reason: 'we know enough' } }), { policy: 'strict' })
    expect(applied).toMatchObject({ ok: false, refusal: { code: 'gate-closed', checks: [{ met: true }, { met: true }, { met: false }] } })
  })
})

describe('the criteria', () => {
  it('are ours, every one: the model publishes none', () => {
    expect(GATE_CRITERIA.map(({ source }) => source.status)).toEqual(['own', 'own'])
  })
})
