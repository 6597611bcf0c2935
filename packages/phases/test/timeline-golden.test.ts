import { describe, expect, it } from 'vitest'
import type { Estimate } from '@implementere/model'
import { ELEMENTS_COMPLETED, timeline, type LoggedEvent, type Stretch } from '@implementere/phases'
import { enter, event } from './events.ts'

const at = (day: string) => `${day}T09:00:00+01:00`
const envelope = (id: string, day: string) => ({ id, at: at(day) })
const complete = (id: string, day: string, element: 'KE1' | 'KE3' | 'KE5') =>
  event({ type: 'element.complete', element, note: null }, envelope(id, day))
const exclude = (id: string, day: string, element: 'KE4' | 'KE6' | 'KE7') =>
  event({ type: 'element.exclude', element, reason: 'the county does it' }, envelope(id, day))
const praise: LoggedEvent = { ...envelope('praise', '2026-01-13'), by: 'u1', type: 'element.praise', element: 'KE3' }
const stray = complete('stray', '2026-01-14', 'KE1')

/** What the gate into the second planning found. */
const FOUND = [
  { code: 'element-settled', met: true, params: { element: 'KE1', phase: 'prepare', status: 'completed' } },
  { code: 'element-settled', met: false, params: { element: 'KE2', phase: 'prepare', status: 'not-started' } },
  { code: 'budget-approved', met: false, params: { known: false } },
]

/** Two cycles, Mondays throughout, in weeks without a holiday: the counts can be done on the fingers. */
const LOG: readonly LoggedEvent[] = [
  event(
    { type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: 'two services', until: null } },
    envelope('begin', '2026-01-05'),
  ),
  complete('c3', '2026-01-06', 'KE3'),
  exclude('x4', '2026-01-06', 'KE4'),
  event({ type: 'element.start', element: 'KE5', note: null }, envelope('s5', '2026-01-07')),
  complete('c5', '2026-01-09', 'KE5'),
  enter('implement', { ...envelope('p1', '2026-01-12'), override: { reason: 'the plan is with the county' } }),
  praise,
  exclude('x6', '2026-01-15', 'KE6'),
  stray,
  exclude('x7', '2026-01-15', 'KE7'),
  enter('sustain', envelope('p2', '2026-01-19')),
  event(
    { type: 'cycle.decide', decision: 'new-period', phase: 'sustain', goal: { kind: 'new-period', text: 'one year more', until: '2027-01-31' } },
    envelope('decide', '2026-01-26'),
  ),
  enter('prepare', { ...envelope('back', '2026-02-02'), reason: 'the needs have changed' }),
  complete('c1', '2026-02-03', 'KE1'),
  event({ type: 'element.reopen', element: 'KE1', reason: 'a service was left out' }, envelope('r1', '2026-02-04')),
  complete('c1b', '2026-02-06', 'KE1'),
  event({ type: 'implementation.pause', reason: 'winter holiday' }, envelope('rest', '2026-02-09')),
  event({ type: 'implementation.resume', reason: 'back again' }, envelope('wake', '2026-02-16')),
  enter('plan', { ...envelope('p3', '2026-02-23'), override: { reason: 'the money will come' }, checks: FOUND }),
  event({ type: 'implementation.end', reason: 'the money did not come' }, envelope('end', '2026-02-25')),
]

const tell = () => timeline(LOG, { asOf: '2026-03-02' })
const inBrief = ({ entered, left, leftBy, days, workingDays, pausedDays }: Stretch) => [entered, left, leftBy, days, workingDays, pausedDays]

/** The whole estimate of the completed among the applicable. */
function completedOf(numerator: number, denominator: number, notApplicable: number): Estimate {
  const value = denominator === 0 ? null : numerator / denominator
  return {
    value,
    reason: value === null ? 'all-not-applicable' : null,
    unit: 'proportion',
    numerator,
    denominator,
    known: denominator,
    unknown: 0,
    notApplicable,
    bounds: value === null ? null : { lower: value, upper: value },
    interval: null,
    method: ELEMENTS_COMPLETED,
  }
}

describe('timeline of two cycles that can be counted by hand', () => {
  it('frames the whole: the day, where it ended, and when', () => {
    expect(tell()).toMatchObject({ asOf: '2026-03-02', lifecycle: 'ended', begun: '2026-01-05', ended: '2026-02-25' })
  })

  it('gives each cycle its number, goal and phases, and three weeks to the first and thirty days with a week of rest to the second', () => {
    expect(tell().cycles.map(inBrief)).toEqual([
      ['2026-01-05', '2026-01-26', 'cycle.decide', 21, 15, 0],
      ['2026-01-26', '2026-02-25', 'implementation.end', 30, 22, 7],
    ])
    expect(tell().cycles.map(({ cycle, goal, firstPhase, furthestPhase }) => [cycle, goal, firstPhase, furthestPhase])).toEqual([
      [1, { kind: 'initial', text: 'two services', until: null }, 'plan', 'sustain'],
      [2, { kind: 'new-period', text: 'one year more', until: '2027-01-31' }, 'sustain', 'sustain'],
    ])
  })

  it('keeps the visits of one cycle out of the other, although both were in the same phases', () => {
    const visits = tell().cycles.map(({ phases }) => phases.map((phase) => phase.visits.map(inBrief)))
    expect(visits).toEqual([
      [
        [],
        [['2026-01-05', '2026-01-12', 'phase.enter', 7, 5, 0]],
        [['2026-01-12', '2026-01-19', 'phase.enter', 7, 5, 0]],
        [['2026-01-19', '2026-01-26', 'cycle.decide', 7, 5, 0]],
      ],
      [
        [['2026-02-02', '2026-02-23', 'phase.enter', 21, 15, 7]],
        [['2026-02-23', '2026-02-25', 'implementation.end', 2, 2, 0]],
        [],
        [['2026-01-26', '2026-02-02', 'phase.enter', 7, 5, 0]],
      ],
    ])
  })

  it('gives the proportion completed whole: two of six in the first cycle, one of nine in the second, none to give where nothing applies', () => {
    const [first, second] = tell().cycles
    expect(first!.completed).toEqual(completedOf(2, 6, 3))
    expect(first!.completed.value).toBe(1 / 3)
    expect(first!.phases.map(({ phase, completed }) => [phase, completed])).toEqual([
      ['prepare', completedOf(0, 2, 0)],
      ['plan', completedOf(2, 2, 1)],
      ['implement', completedOf(0, 0, 2)],
      ['sustain', completedOf(0, 2, 0)],
    ])
    expect(second!.completed).toEqual(completedOf(1, 9, 0))
    expect(second!.phases.map(({ completed }) => completed)).toEqual([
      completedOf(1, 2, 0),
      completedOf(0, 3, 0),
      completedOf(0, 2, 0),
      completedOf(0, 2, 0),
    ])
  })

  it('counts the rounds of work: one on KE5 in the first cycle, the reopened one on KE1 in the second', () => {
    const worked = tell().cycles.map(({ elements }) => elements.filter(({ rounds }) => rounds.length > 0))
    expect(
      worked.map((elements) => elements.map(({ element, status, iteration, rounds }) => [element, status, iteration, rounds.map(inBrief)])),
    ).toEqual([
      [['KE5', 'completed', 1, [['2026-01-07', '2026-01-09', 'element.complete', 2, 2, 0]]]],
      [['KE1', 'completed', 2, [['2026-02-04', '2026-02-06', 'element.complete', 2, 2, 0]]]],
    ])
  })

  it('puts each override on record with the cycle it belongs to and the checks that stayed unmet, none where none were looked at', () => {
    expect(tell().overrides).toEqual([
      {
        event: 'p1',
        at: at('2026-01-12'),
        by: 'u1',
        cycle: 1,
        from: 'plan',
        to: 'implement',
        reason: 'the plan is with the county',
        unmet: [],
      },
      {
        event: 'p3',
        at: at('2026-02-23'),
        by: 'u1',
        cycle: 2,
        from: 'prepare',
        to: 'plan',
        reason: 'the money will come',
        unmet: FOUND.slice(1),
      },
    ])
  })

  it('puts each way back on record, to a phase and to a core element, and no way forward', () => {
    expect(tell().returns).toEqual([
      { event: 'back', at: at('2026-02-02'), by: 'u1', cycle: 2, phase: 'prepare', element: null, reason: 'the needs have changed' },
      { event: 'r1', at: at('2026-02-04'), by: 'u1', cycle: 2, phase: null, element: 'KE1', reason: 'a service was left out' },
    ])
  })

  it('gives the pause as a stretch that was paused throughout', () => {
    expect(tell().pauses.map(inBrief)).toEqual([['2026-02-09', '2026-02-16', 'implementation.resume', 7, 5, 7]])
  })

  it('lists the event of an unknown type and the one out of order, whole', () => {
    expect(tell().refused).toEqual([
      {
        index: 6,
        event: praise,
        refusal: { code: 'unknown-event', checks: [{ code: 'event-known', met: false, params: { type: 'element.praise' } }] },
      },
      {
        index: 8,
        event: stray,
        refusal: {
          code: 'time-runs-backwards',
          checks: [{ code: 'time-in-order', met: false, params: { at: at('2026-01-14'), latest: at('2026-01-15') } }],
        },
      },
    ])
  })
})

describe('timeline of an empty log', () => {
  it('says that nothing has begun', () => {
    expect(timeline([], { asOf: '2026-03-02' })).toEqual({
      asOf: '2026-03-02',
      lifecycle: 'not-started',
      begun: null,
      ended: null,
      cycles: [],
      pauses: [],
      overrides: [],
      returns: [],
      refused: [],
    })
  })
})
