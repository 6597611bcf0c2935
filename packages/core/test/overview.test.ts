import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overview, qic, type CoreEvent, type Implementation } from '@implementere/core'
import { record } from './records.ts'
import { RUNS } from './runs.ts'

const runs = { numRuns: Math.ceil(RUNS / 5) }
const municipality = record('municipality')
const published = record('generation-pmto-norway')

describe('overview of the published implementation of GenerationPMTO', () => {
  const view = overview(published, { asOf: '2026-11-21' })

  test('gives the printed shares: 94.2 % of 521 certified, 64 % of 491 still practising', () => {
    const [funnel] = view.funnels
    expect(funnel!.steps.map(({ id, count }) => [id, count])).toEqual([
      ['beganTraining', 521],
      ['certified', 491],
      ['stillPractising', 314],
    ])
    expect(funnel!.steps.map(({ ofPrevious }) => ofPrevious?.value?.toFixed(3))).toEqual([undefined, '0.942', '0.640'])
    expect(funnel!.steps.slice(1).every(({ ofPrevious }) => ofPrevious!.interval !== null)).toBe(true)
  })

  test('calls what is not printed unknown, not "not started" and not zero', () => {
    expect(view.phases).toMatchObject({ state: null, reason: 'no-phase-events', open: [], next: null })
    expect(view.checklist).toMatchObject({ score: null, reason: 'no-response', responses: 0, open: [] })
  })
})

describe('overview of the made-up municipality', () => {
  const view = overview(municipality, { asOf: '2026-04-01' })

  test('says that it is made up', () => {
    expect(view.nature).toBe('synthetic')
  })

  test('says where the team stands: in phase III, KE3 taken up again', () => {
    expect(view.phases.state).toMatchObject({ lifecycle: 'active', cycle: 1, phase: 'implement' })
    expect(view.phases.state!.elements.KE3).toEqual({ status: 'in-progress', iteration: 2 })
    expect(view.phases.open).toEqual(['KE6', 'KE7'])
  })

  test('says what keeps the next phase shut, check by check', () => {
    const { next } = view.phases
    expect(next).toMatchObject({ phase: 'sustain', by: 'phase.enter', reachable: 'with-override', refusal: null })
    expect(next!.checks.filter(({ met }) => !met).map(({ code, params }) => [code, params['element']])).toEqual([
      ['element-settled', 'KE6'],
      ['element-settled', 'KE7'],
    ])
  })

  test('keeps the check that was not met beside the word that carried the team past it', () => {
    expect(view.phases.timeline.overrides).toHaveLength(1)
    expect(view.phases.timeline.overrides[0]).toMatchObject({
      to: 'implement',
      by: 'fagleder-1',
      unmet: [{ code: 'element-settled', met: false, params: { element: 'KE5' } }],
    })
  })

  test('scores the latest response up to the day, with its bounds', () => {
    const { score, date, responses } = view.checklist
    expect([date, responses]).toEqual(['2026-03-02', 2])
    expect(score!.components['1']!.value).toBeCloseTo(0.7, 12)
    expect(score!.components['2']).toMatchObject({ value: 0.5, unknown: 1, bounds: { lower: 0.4, upper: 0.6 } })
    expect(score!.components['4']).toMatchObject({ notApplicable: 1 })
    expect(view.checklist.open[0]!.servesPhase).toBe(true)
  })

  test('looks back: on an earlier day the later events have not happened', () => {
    const before = overview(municipality, { asOf: '2025-09-30' })
    expect(before.phases.state!.phase).toBe('plan')
    expect(before.checklist).toMatchObject({ date: '2025-09-15', responses: 1 })
    expect(overview(municipality, { asOf: '2024-12-31' }).phases.reason).toBe('no-phase-events')
  })

  test('takes a stage that nobody counted as unknown', () => {
    const { steps } = view.funnels[0]!
    expect(steps.map(({ ofPrevious }) => ofPrevious?.reason ?? null)).toEqual([null, null, 'unknown-count', 'unknown-count'])
    expect(steps[3]!.ofFirst).toMatchObject({ numerator: 4, denominator: 12 })
  })
})

describe('overview', () => {
  const event = (fields: Partial<CoreEvent>): CoreEvent => ({
    id: 'x1',
    at: '2026-03-10T09:00:00+01:00',
    by: 'u1',
    type: 'phase',
    payload: null,
    ...fields,
  })
  const withEvents = (...events: CoreEvent[]): Implementation => ({ ...municipality, events: [...municipality.events, ...events] })

  test('keeps an event of an unknown type and names it', () => {
    const view = overview(withEvents(event({ type: 'poem', payload: { lines: 3 } })), { asOf: '2026-04-01' })
    expect(view.warnings).toEqual([
      { code: 'unknown-event-type', path: ['events', municipality.events.length, 'type'], params: { type: 'poem' }, severity: 'warning' },
    ])
  })

  test('names a payload that cannot be read by its place in the record', () => {
    const { warnings } = overview(withEvents(event({ type: 'qic', payload: { formatVersion: 1 } }), event({ id: 'x2', payload: [] })), {
      asOf: '2026-04-01',
    })
    expect(warnings.map(({ path }) => path.slice(0, 3))).toContainEqual(['events', municipality.events.length, 'payload'])
    expect(warnings.map(({ path }) => path.slice(0, 3))).toContainEqual(['events', municipality.events.length + 1, 'payload'])
  })

  test('says so when the response is to an instrument it was not given', () => {
    const view = overview(municipality, { asOf: '2026-04-01', instruments: [qic.qit] })
    expect(view.checklist).toMatchObject({ score: null, reason: 'unknown-instrument', instrument: 'qic-no@1' })
  })

  test('judges the next phase by the policy it is given', () => {
    const reachable = (policy: 'strict' | 'open') => overview(municipality, { asOf: '2026-04-01', gate: { policy } }).phases.next!.reachable
    expect([reachable('strict'), reachable('open')]).toEqual(['no', 'yes'])
  })

  test('asks in phase IV for the decision that opens the next cycle', () => {
    const enter = event({
      payload: { type: 'phase.enter', phase: 'sustain', reason: null, override: { reason: 'prøveperioden er over' }, checks: null },
    })
    expect(overview(withEvents(enter), { asOf: '2026-04-01' }).phases.next).toMatchObject({ phase: 'prepare', by: 'cycle.decide', reachable: 'yes' })
  })

  test('lets nothing be reached once the work has ended', () => {
    const end = event({ payload: { type: 'implementation.end', reason: 'tiltaket avsluttes' } })
    const { next } = overview(withEvents(end), { asOf: '2026-04-01' }).phases
    expect(next).toMatchObject({ reachable: 'no', refusal: { code: 'ended' } })
  })

  test('refuses a day that is none', () => {
    expect(() => overview(municipality, { asOf: '2026-02-30' })).toThrow('[invalid-date]')
  })

  test('is plain JSON on every day, and never knows of a later event', () => {
    const day = fc
      .date({ min: new Date('2024-12-01'), max: new Date('2026-06-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (asOf) => {
        const view = overview(municipality, { asOf })
        expect(JSON.parse(JSON.stringify(view))).toEqual(view)
        expect(view).toEqual(overview({ ...municipality, events: municipality.events.filter(({ at }) => at.slice(0, 10) <= asOf) }, { asOf }))
      }),
      runs,
    )
  })
})
