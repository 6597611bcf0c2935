import { describe, expect, it } from 'vitest'
import { availableEvents, preview } from '@implementere/phases'
import { enter, event, playOut } from './events.ts'

const PREPARING = playOut([
  event({ type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }),
  event({ type: 'element.complete', element: 'KE1', note: null }),
])
const STEP = enter('plan', { override: { reason: 'we know enough' } })

describe('preview', () => {
  it('lists what would change and nothing else, with the met checks beside the unmet', () => {
    const previewed = preview(PREPARING, STEP)
    expect(previewed.ok && previewed.changes).toEqual([{ region: 'phase', element: null, from: 'prepare', to: 'plan' }])
    expect(previewed.checks.map(({ met }) => met)).toEqual([true, false])
  })

  it('shows a new cycle with every core element that would have to be looked at again', () => {
    const sustaining = playOut([
      event({ type: 'implementation.begin', phase: 'sustain', goal: { kind: 'initial', text: null, until: null } }),
      event({ type: 'element.start', element: 'KE8', note: null }),
    ])
    const goal = { kind: 'permanent-practice', text: null, until: null } as const
    const previewed = preview(sustaining, event({ type: 'cycle.decide', decision: 'permanent-practice', phase: 'sustain', goal }))
    expect(previewed.ok && previewed.changes).toEqual([
      { region: 'cycle', element: null, from: 1, to: 2 },
      { region: 'element', element: 'KE8', from: 'in-progress', to: 'to-revisit' },
    ])
  })
})

describe('availableEvents', () => {
  it('blocks a step forward under a strict policy, and still lists what the gate found', () => {
    const offered = availableEvents(PREPARING, { policy: 'strict' }).find(({ type, phase }) => type === 'phase.enter' && phase === 'plan')
    expect(offered?.blocked?.code).toBe('gate-closed')
    expect(offered?.checks.map(({ met }) => met)).toEqual([true, false])
  })

  it('lists no checks where there is no gate', () => {
    const offered = availableEvents(PREPARING).filter(({ type }) => type !== 'phase.enter')
    expect(offered.flatMap(({ checks }) => checks)).toEqual([])
  })
})
