import { describe, expect, it } from 'vitest'
import { apply, availableEvents, initialState, replay, type PhaseEvent } from '@implementere/phases'
import { enter, event, playOut } from './events.ts'

const begin = event({ type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } })

describe('apply', () => {
  it('lets a team begin in any phase', () => {
    for (const phase of ['prepare', 'plan', 'implement', 'sustain'] as const) {
      expect(apply(initialState(), { ...begin, phase } as PhaseEvent).state.phase).toBe(phase)
    }
  })

  it('refuses everything but the beginning before the beginning, and names it', () => {
    const refused = apply(initialState(), event({ type: 'element.start', element: 'KE1', note: null }))
    expect(refused).toEqual({
      ok: false,
      state: initialState(),
      refusal: { code: 'not-begun', checks: [{ code: 'lifecycle-fits', met: false, params: { lifecycle: 'not-started', allowed: ['active'] } }] },
    })
  })

  it('lists what is not settled when a team wants to go on, and lets it go on with a reason', () => {
    const state = playOut([begin, event({ type: 'element.complete', element: 'KE1', note: null })])
    const refused = apply(state, enter('plan'))
    expect(refused.ok ? [] : refused.refusal.checks).toEqual([
      { code: 'element-settled', met: true, params: { element: 'KE1', phase: 'prepare', status: 'completed' } },
      { code: 'element-settled', met: false, params: { element: 'KE2', phase: 'prepare', status: 'not-started' } },
    ])
    const overridden = apply(state, enter('plan', { override: { reason: 'the county has mapped it' } }))
    expect(overridden.state.phase).toBe('plan')
    expect(overridden.ok && overridden.event).toMatchObject({
      checks: [{ met: true }, { met: false }],
      override: { reason: 'the county has mapped it' },
    })
  })
})

describe('replay', () => {
  it('needs no facts: what a gate found is on record', () => {
    const state = playOut([begin])
    const applied = apply(state, enter('plan'), { policy: () => [], facts: {} })
    expect(applied.ok && replay([{ ...begin, id: 'e0' }, applied.event]).state).toEqual(applied.state)
  })
})

describe('availableEvents', () => {
  it('says that going forward needs an override and going back a reason', () => {
    const state = playOut([event({ ...begin, type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } })])
    const moves = availableEvents(state).filter((one) => one.type === 'phase.enter')
    expect(moves.map(({ phase, needs, blocked }) => [phase, needs, blocked?.code ?? null])).toEqual([
      ['prepare', ['reason'], null],
      ['plan', [], 'already-in-phase'],
      ['implement', ['override'], null],
      ['sustain', ['override'], null],
    ])
  })
})
