import type { PhaseEvent } from '@implementere/phases'
import { timeline } from '@implementere/phases'
import { describe, expect, test } from 'vitest'
import { charterOf } from '../../src/anchoring/charter.ts'
import { emptyAnchoring } from '../../src/anchoring/empty.ts'
import { AHEAD, ASOF } from './rows.ts'

const { charter: EMPTY } = emptyAnchoring()
const WHOLE = { ...EMPTY, agreed: '2025-01-20', meetingIntervalWeeks: 3, mandateFrom: 'p', mandateScopes: ['plan'] } as const
const GOAL = { kind: 'initial', text: null, until: null } as const
const BEGIN: PhaseEvent = { id: '1', at: '2025-01-13T09:00:00+01:00', by: 'p', type: 'implementation.begin', phase: 'prepare', goal: GOAL }
const ENTER: PhaseEvent = {
  id: '2',
  at: '2025-04-01T09:00:00+02:00',
  by: 'p',
  type: 'phase.enter',
  phase: 'plan',
  reason: null,
  override: { reason: 'in a test' },
}
const BACK: PhaseEvent = { id: '3', at: '2025-05-02T09:00:00+02:00', by: 'p', type: 'phase.enter', phase: 'prepare', reason: 'again', override: null }
const END: PhaseEvent = { id: '4', at: '2025-05-20T09:00:00+02:00', by: 'p', type: 'implementation.end', reason: 'over' }

const reviewed = (...dates: readonly (string | null)[]) => ({
  ...WHOLE,
  reviews: dates.map((date, index) => ({ id: `r${index}`, date, note: null })),
})
const stands = (charter: Parameters<typeof charterOf>[0], ...events: readonly PhaseEvent[]) =>
  charterOf(charter, timeline(events, { asOf: ASOF }), ASOF)

describe('charterOf', () => {
  test('names what an empty charter lacks, and does not judge it without a timeline', () => {
    expect(charterOf(EMPTY, null, ASOF)).toEqual({
      gaps: ['agreed', 'meeting-interval', 'mandate-from', 'mandate-scopes'],
      lastReviewed: null,
      phase: null,
      phaseSince: null,
      reviewedInPhase: null,
    })
  })

  test('lacks nothing when all is there, and is agreed only once the day has come', () => {
    expect(charterOf(WHOLE, null, ASOF)).toMatchObject({ gaps: [], lastReviewed: '2025-01-20' })
    expect(charterOf({ ...WHOLE, agreed: ASOF }, null, ASOF).gaps).toEqual([])
    expect(charterOf({ ...WHOLE, agreed: AHEAD }, null, ASOF)).toMatchObject({ gaps: ['agreed'], lastReviewed: null })
  })

  test('can be made in the first phase, and counts as looked at in it', () => {
    expect(stands(WHOLE, BEGIN)).toEqual({ gaps: [], lastReviewed: '2025-01-20', phase: 'prepare', phaseSince: '2025-01-13', reviewedInPhase: true })
    expect(stands(EMPTY, BEGIN).reviewedInPhase).toBe(false)
    expect(stands({ ...WHOLE, agreed: '2025-01-13' }, BEGIN).reviewedInPhase).toBe(true)
    expect(stands({ ...WHOLE, agreed: '2025-01-12' }, BEGIN).reviewedInPhase).toBe(false)
  })

  test('wants to be looked at anew in the next phase', () => {
    expect(stands(WHOLE, BEGIN, ENTER)).toMatchObject({ phase: 'plan', phaseSince: '2025-04-01', reviewedInPhase: false })
    expect(stands(reviewed('2025-02-01', '2025-04-10', null), BEGIN, ENTER)).toMatchObject({ lastReviewed: '2025-04-10', reviewedInPhase: true })
    expect(stands(reviewed(AHEAD), BEGIN, ENTER)).toMatchObject({ lastReviewed: '2025-01-20', reviewedInPhase: false })
  })

  test('wants it again when a phase is gone back to', () => {
    expect(stands(reviewed('2025-04-10'), BEGIN, ENTER, BACK)).toMatchObject({ phase: 'prepare', phaseSince: '2025-05-02', reviewedInPhase: false })
  })

  test('looks at the present cycle, not at the first', () => {
    const sustain: PhaseEvent = { id: '5', at: '2025-04-01T09:00:00+02:00', by: 'p', type: 'implementation.begin', phase: 'sustain', goal: GOAL }
    const again: PhaseEvent = {
      id: '6',
      at: '2025-05-05T09:00:00+02:00',
      by: 'p',
      type: 'cycle.decide',
      decision: 'new-period',
      phase: 'prepare',
      goal: { ...GOAL, kind: 'new-period' },
    }
    expect(stands(WHOLE, sustain)).toMatchObject({ phase: 'sustain', phaseSince: '2025-04-01' })
    expect(stands(WHOLE, sustain, again)).toMatchObject({ phase: 'prepare', phaseSince: '2025-05-05', reviewedInPhase: false })
  })

  test('is in no phase before the beginning and after the end', () => {
    expect(stands(WHOLE)).toMatchObject({ phase: null, reviewedInPhase: null })
    expect(stands(WHOLE, BEGIN, END)).toMatchObject({ phase: null, reviewedInPhase: null })
  })
})
