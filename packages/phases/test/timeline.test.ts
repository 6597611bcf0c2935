import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORE_ELEMENT_IDS, isJson, PHASE_IDS } from '@implementere/model'
import { addDays, daysBetween } from '@implementere/model/calendar'
import { replay, timeline, type PhaseEvent, type Stretch } from '@implementere/phases'
import { day, likelyLog, loggedEvent } from './arbitraries.ts'
import { enter, event } from './events.ts'
import { RUNS } from './runs.ts'

const begin = (at: string, phase: (typeof PHASE_IDS)[number] = 'prepare'): PhaseEvent =>
  event({ type: 'implementation.begin', phase, goal: { kind: 'initial', text: 'start with two services', until: null } }, { id: 'begin', at })
const forward = (id: string, at: string, phase: (typeof PHASE_IDS)[number]) => enter(phase, { id, at, override: { reason: 'we know enough' } })
const lifecycle = (id: string, at: string, type: 'implementation.pause' | 'implementation.resume' | 'implementation.end') =>
  event({ type, reason: 'the budget' }, { id, at })
const inBrief = ({ entered, left, leftBy, days, workingDays, pausedDays }: Stretch) => [entered, left, leftBy, days, workingDays, pausedDays]

/** What the gate of the step into planning found. */
const FOUND = [
  { code: 'element-settled', met: true, params: { element: 'KE1' } },
  { code: 'element-settled', met: false, params: { element: 'KE2' } },
]

/** A synthetic municipality: two cycles, a pause over the summer, one step on somebody's word, one way back. */
const LOG: readonly PhaseEvent[] = [
  begin('2024-01-15T09:00:00+01:00'),
  event({ type: 'element.start', element: 'KE1', note: null }, { id: 'a1', at: '2024-01-16T09:00:00+01:00' }),
  event({ type: 'element.complete', element: 'KE1', note: null }, { id: 'a2', at: '2024-02-29T15:00:00+01:00' }),
  {
    ...forward('p2', '2024-03-01T09:00:00+01:00', 'plan'),
    checks: FOUND,
  } as PhaseEvent,
  event({ type: 'element.start', element: 'KE3', note: null }, { id: 'a3', at: '2024-03-04T09:00:00+01:00' }),
  lifecycle('rest', '2024-07-01T12:00:00+02:00', 'implementation.pause'),
  lifecycle('wake', '2024-08-12T08:00:00+02:00', 'implementation.resume'),
  event({ type: 'element.complete', element: 'KE3', note: null }, { id: 'a4', at: '2024-08-30T09:00:00+02:00' }),
  forward('p3', '2024-09-02T09:00:00+02:00', 'implement'),
  event({ type: 'element.reopen', element: 'KE3', reason: 'two strategies did not fit' }, { id: 'a5', at: '2024-10-28T09:00:00+01:00' }),
  enter('plan', { id: 'p4', at: '2024-10-28T09:30:00+01:00', reason: 'the plan has to change' }),
  forward('p5', '2024-10-28T15:00:00+01:00', 'implement'),
  event({ type: 'element.exclude', element: 'KE8', reason: 'the county evaluates' }, { id: 'a6', at: '2024-11-01T09:00:00+01:00' }),
  forward('p6', '2024-12-30T09:00:00+01:00', 'sustain'),
  event(
    { type: 'cycle.decide', decision: 'changed-scope', phase: 'plan', goal: { kind: 'changed-scope', text: 'all services', until: '2026-12-31' } },
    { id: 'c2', at: '2025-01-06T09:00:00+01:00' },
  ),
  event({ type: 'element.start', element: 'KE3', note: null }, { id: 'a7', at: '2025-01-07T09:00:00+01:00' }),
]

function municipality() {
  const told = timeline(LOG, { asOf: '2025-04-22' })
  const [first, second] = told.cycles
  return { told, first, second }
}

describe('timeline of a municipality', () => {
  it('tells the cycles apart, with their goals, and leaves the second open', () => {
    const { told, first, second } = municipality()
    // 15 January 2024 to 6 January 2025: 357 days, 255 weekdays less nine holidays of 2024 that come after the beginning and New Year's Day 2025
    expect(inBrief(first!)).toEqual(['2024-01-15', '2025-01-06', 'cycle.decide', 357, 245, 42])
    // 6 January to 22 April 2025 holds Maundy Thursday, Good Friday and Easter Monday
    expect(inBrief(second!)).toEqual(['2025-01-06', null, null, 106, 73, 0])
    expect(told.cycles.map(({ goal, firstPhase, furthestPhase }) => [goal.text, firstPhase, furthestPhase])).toEqual([
      ['start with two services', 'prepare', 'sustain'],
      ['all services', 'plan', 'plan'],
    ])
  })

  it('counts every visit to a phase: over the leap day, over a change of the clock, within one day', () => {
    const { first } = municipality()
    expect(first!.phases.map(({ phase, visits }) => [phase, ...visits.map(({ entered, left, days }) => [entered, left, days])])).toEqual([
      ['prepare', ['2024-01-15', '2024-03-01', 46]],
      ['plan', ['2024-03-01', '2024-09-02', 185], ['2024-10-28', '2024-10-28', 0]],
      ['implement', ['2024-09-02', '2024-10-28', 56], ['2024-10-28', '2024-12-30', 63]],
      ['sustain', ['2024-12-30', '2025-01-06', 7]],
    ])
  })

  it('leaves out the pause from no count but says how long it was', () => {
    const { told, first } = municipality()
    expect(told.pauses.map(inBrief)).toEqual([['2024-07-01', '2024-08-12', 'implementation.resume', 42, 30, 42]])
    expect(first!.phases[1]!.visits[0]!.pausedDays).toBe(42)
    expect(first!.elements[2]!.rounds[0]!.pausedDays).toBe(42)
  })

  it('counts each round of work on a core element, the reopened one up to the decision', () => {
    const { first, second } = municipality()
    expect(first!.elements[2]).toMatchObject({ element: 'KE3', status: 'in-progress', iteration: 2 })
    expect(first!.elements[2]!.rounds.map(({ entered, left, leftBy }) => [entered, left, leftBy])).toEqual([
      ['2024-03-04', '2024-08-30', 'element.complete'],
      ['2024-10-28', '2025-01-06', 'cycle.decide'],
    ])
    expect(second!.elements[2]!.rounds.map(({ entered, left, days }) => [entered, left, days])).toEqual([['2025-01-07', null, 105]])
    expect(second!.elements[0]).toMatchObject({ status: 'to-revisit', iteration: 1, rounds: [] })
  })

  it('gives the completed among the applicable core elements, with both counts', () => {
    const { first, second } = municipality()
    expect(first!.completed).toMatchObject({
      value: 1 / 8,
      numerator: 1,
      denominator: 8,
      known: 8,
      notApplicable: 1,
      bounds: { lower: 1 / 8, upper: 1 / 8 },
    })
    expect(first!.phases.map(({ completed }) => [completed.numerator, completed.denominator])).toEqual([
      [1, 2],
      [0, 3],
      [0, 2],
      [0, 1],
    ])
    expect(second!.completed).toMatchObject({ numerator: 0, denominator: 9 })
  })

  it('keeps what was overridden and what was returned to', () => {
    const { told } = municipality()
    expect(told.overrides.map(({ event: id, from, to, reason, unmet }) => [id, from, to, reason, unmet.length])).toEqual([
      ['p2', 'prepare', 'plan', 'we know enough', 1],
      ['p3', 'plan', 'implement', 'we know enough', 0],
      ['p5', 'plan', 'implement', 'we know enough', 0],
      ['p6', 'implement', 'sustain', 'we know enough', 0],
    ])
    expect(told.returns).toEqual([
      { event: 'a5', at: '2024-10-28T09:00:00+01:00', by: 'u1', cycle: 1, phase: null, element: 'KE3', reason: 'two strategies did not fit' },
      { event: 'p4', at: '2024-10-28T09:30:00+01:00', by: 'u1', cycle: 1, phase: 'plan', element: null, reason: 'the plan has to change' },
    ])
  })

  it('is told as it stood on an earlier day', () => {
    const earlier = timeline(LOG, { asOf: '2024-07-10' })
    expect(earlier).toMatchObject({ lifecycle: 'paused', begun: '2024-01-15', ended: null })
    expect(earlier.cycles.map(({ days, left }) => [days, left])).toEqual([[177, null]])
    expect(earlier.pauses.map(inBrief)).toEqual([['2024-07-01', null, null, 9, 7, 9]])
    expect(timeline(LOG, { asOf: '2024-01-14' })).toMatchObject({ lifecycle: 'not-started', begun: null, cycles: [], pauses: [] })
  })

  it('is closed by an end, which is not the same as having gone through the phase', () => {
    const ended = timeline([...LOG, lifecycle('end', '2025-03-31T12:00:00+02:00', 'implementation.end')], { asOf: '2026-01-01' })
    expect(ended).toMatchObject({ lifecycle: 'ended', ended: '2025-03-31' })
    expect(ended.cycles[1]).toMatchObject({ left: '2025-03-31', leftBy: 'implementation.end', days: 84 })
    expect(ended.cycles[1]!.phases[1]!.visits.at(-1)).toMatchObject({ left: '2025-03-31', leftBy: 'implementation.end' })
    expect(ended.cycles[1]!.elements[2]!.rounds.at(-1)).toMatchObject({ leftBy: 'implementation.end' })
  })
})

describe('timeline', { timeout: 30_000 }, () => {
  it('counts a phase that was entered and left on one day as a visit of no days, and one never entered as no visit', () => {
    const told = timeline([begin('2026-03-02T09:00:00+01:00'), forward('p', '2026-03-02T16:00:00+01:00', 'plan')], { asOf: '2026-03-02' })
    expect(told.cycles[0]!.phases.map(({ visits }) => visits.map(({ days }) => days))).toEqual([[0], [0], [], []])
  })

  it('says that there is no proportion where no core element applies', () => {
    const excluded = CORE_ELEMENT_IDS.map((element) => event({ type: 'element.exclude', element, reason: 'done elsewhere' }, { id: element }))
    const [cycle] = timeline([begin('2026-03-02T09:00:00+01:00'), ...excluded], { asOf: '2026-03-02' }).cycles
    expect(cycle!.completed).toMatchObject({ value: null, reason: 'all-not-applicable', denominator: 0, notApplicable: 9 })
  })

  it('never lets a day run backwards when the offsets differ', () => {
    const told = timeline([begin('2026-03-02T00:30:00+01:00'), forward('p', '2026-03-01T23:45:00Z', 'plan')], { asOf: '2026-03-05' })
    expect(told.cycles[0]!.phases[1]!.visits[0]).toMatchObject({ entered: '2026-03-02', days: 3 })
  })

  it('keeps the furthest phase when the team ends up further back', () => {
    const back = enter('prepare', { id: 'back', at: '2026-03-10T09:00:00+01:00', reason: 'the ground has shifted' })
    const log = [begin('2026-03-02T09:00:00+01:00'), forward('p', '2026-03-05T09:00:00+01:00', 'implement'), back]
    expect(timeline(log, { asOf: '2026-04-01' }).cycles[0]).toMatchObject({ firstPhase: 'prepare', furthestPhase: 'implement' })
  })

  it('takes no day from an event that stands where it cannot', () => {
    const again = { ...begin('2026-05-02T09:00:00+02:00') }
    const log = [begin('2026-03-02T09:00:00+01:00'), again, forward('p', '2026-03-05T09:00:00+01:00', 'plan')]
    expect(timeline(log, { asOf: '2026-04-01' }).cycles[0]!.phases.map(({ visits }) => visits.length)).toEqual([1, 1, 0, 0])
  })

  it('takes no day from an event that is older than the one before it, although its day, as written, is later', () => {
    const older = event({ type: 'element.start', element: 'KE1', note: null }, { id: 'older', at: '2026-03-02T00:15:00+01:00' })
    const log = [begin('2026-03-01T23:30:00Z'), older, forward('p', '2026-03-01T23:45:00Z', 'plan')]
    const told = timeline(log, { asOf: '2026-03-01' })
    expect(told.refused.map(({ index, refusal }) => [index, refusal.code])).toEqual([[1, 'time-runs-backwards']])
    expect(told.cycles[0]!.phases.map(({ visits }) => visits.map(({ entered }) => entered))).toEqual([['2026-03-01'], ['2026-03-01'], [], []])
  })

  it('lists what had no effect up to the day, and no event twice', () => {
    const stray = event({ type: 'element.reopen', element: 'KE1', reason: 'because' }, { id: 'stray', at: '2026-03-03T09:00:00+01:00' })
    const late = { ...stray, id: 'late', at: '2026-04-03T09:00:00+02:00' }
    const told = timeline([begin('2026-03-02T09:00:00+01:00'), stray, late], { asOf: '2026-03-31' })
    expect(told.refused.map(({ index, refusal }) => [index, refusal.code])).toEqual([[1, 'wrong-element-status']])
  })

  it('has an answer for a moment in any year, however mistaken', () => {
    const told = timeline([begin('0000-03-02T09:00:00+01:00'), forward('p', '9999-12-31T23:59:59Z', 'plan')], { asOf: '9999-12-31' })
    expect(told.cycles[0]!.days).toBe(3_652_363)
  })

  it('throws invalid-date when asOf is no day', () => {
    expect(() => timeline([], { asOf: '2026-02-30' })).toThrow(
      expect.objectContaining({ code: 'invalid-date', message: 'asOf is a day written YYYY-MM-DD [invalid-date]', details: { asOf: '2026-02-30' } }),
    )
  })

  it('adds up: the visits to the phases are the cycle, and the cycles are the whole, in every kind of day', () => {
    fc.assert(
      fc.property(likelyLog, day, (log, asOf) => {
        const told = timeline(log, { asOf })
        for (const kind of ['days', 'workingDays', 'pausedDays'] as const) {
          const sum = (stretches: readonly Stretch[]) => stretches.reduce((total, stretch) => total + stretch[kind], 0)
          for (const cycle of told.cycles) expect(sum(cycle.phases.flatMap(({ visits }) => visits))).toBe(cycle[kind])
          if (kind === 'pausedDays') expect(sum(told.cycles)).toBe(sum(told.pauses))
        }
        const total = told.cycles.reduce((days, cycle) => days + cycle.days, 0)
        expect(total).toBe(told.begun === null ? 0 : daysBetween(told.begun, told.ended ?? asOf))
      }),
      RUNS,
    )
  })

  it('adds up over time: what lies between two days is the difference of the timelines', () => {
    fc.assert(
      fc.property(likelyLog, day, fc.nat({ max: 400 }), (log, asOf, later) => {
        const [before, after] = [timeline(log, { asOf }), timeline(log, { asOf: addDays(asOf, later) })]
        fc.pre(before.lifecycle !== 'not-started' && after.ended === null)
        const total = (of: typeof before) => of.cycles.reduce((days, cycle) => days + cycle.days, 0)
        expect(total(after) - total(before)).toBe(later)
      }),
      RUNS,
    )
  })

  it('ends in the lifecycle and the statuses that replay gives, and is plain JSON', () => {
    fc.assert(
      fc.property(fc.oneof(likelyLog, fc.array(loggedEvent, { maxLength: 15 })), (log) => {
        const told = timeline(log, { asOf: '2038-12-31' })
        const { state, refused } = replay(log)
        expect(told.lifecycle).toBe(state.lifecycle)
        expect(told.refused).toEqual(refused)
        expect(told.cycles.length).toBe(state.cycle)
        const last = told.cycles.at(-1)
        if (last) expect(last.elements.map(({ element, status }) => [element, status])).toEqual(statusesOf(state.elements))
        expect(isJson(told)).toBe(true)
      }),
      RUNS,
    )
  })
})

function statusesOf(elements: ReturnType<typeof replay>['state']['elements']) {
  return CORE_ELEMENT_IDS.map((element) => [element, elements[element].status])
}
