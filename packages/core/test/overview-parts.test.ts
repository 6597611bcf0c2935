import { describe, expect, test } from 'vitest'
import { HEADLINE_MEASURES, model, overview, tools as library, type CoreCommand, type OverviewOptions } from '@implementere/core'
import { FAKE_TOOLS, toolRecord } from './fake-tools.ts'
import { SHIFTED, STEADY } from './observed.ts'
import { indicator, monitoring, plan, reviews, strategy, task } from './records-of-tools.ts'
import { begin, element, EMPTY, enter, envelope, event, phase, told } from './story.ts'

const options: OverviewOptions = { asOf: '2027-12-31', tools: {} }
const seriesOf = (commands: readonly CoreCommand[], observations = STEADY) =>
  overview(told(commands), { ...options, observations }).dimensions.flatMap(({ series }) => series)

describe('the dimensions of an overview', () => {
  test('are the eight of the model, each with every measure of it', () => {
    const { dimensions } = overview(told([begin()]), options)
    expect(dimensions.map(({ dimension }) => dimension)).toEqual(model.DIMENSION_IDS)
    for (const { dimension, estimates } of dimensions) {
      expect(estimates.length).toBeGreaterThan(0)
      expect(estimates.every(({ measure, estimate }) => measure.startsWith(`${dimension}.`) && estimate.reason === 'no-data')).toBe(true)
    }
  })

  test('are measured over what was observed up to the day', () => {
    const held = (asOf: string) =>
      overview(told([begin()]), { ...options, asOf, observations: STEADY })
        .dimensions.flatMap(({ estimates }) => estimates)
        .find(({ measure }) => measure === 'dosage.sessionsDelivered')!.estimate.denominator
    expect([held('2025-12-31'), held('2026-01-31'), held('2026-02-10'), held('2027-12-31')]).toEqual([0, 10, 11, 140])
  })

  test('are followed by one measure each by month where no plan says otherwise', () => {
    expect(new Set(HEADLINE_MEASURES.map(({ dimension }) => dimension))).toEqual(new Set(model.DIMENSION_IDS))
    const found = seriesOf([begin()])
    expect(found.map(({ measure }) => measure).toSorted()).toEqual(HEADLINE_MEASURES.map(({ measure }) => measure).toSorted())
    expect(
      found.every(({ indicator: one, period, ruleSet, target }) => one === null && period === 'month' && ruleSet === 'anhoej' && target === null),
    ).toBe(true)
    const dosage = found.find(({ measure }) => measure === 'dosage.sessionsDelivered')!
    expect(dosage.points.map(({ period }) => period).slice(0, 2)).toEqual(['2026-01', '2026-02'])
    expect(dosage.verdict.useful).toBeGreaterThan(0)
    expect(found.find(({ measure }) => measure === 'quality.overall')!.points.every(({ estimate }) => (estimate?.value ?? null) === null)).toBe(true)
  })

  test('are followed as the monitoring plan says, as far as it names measures that there are', () => {
    const rows = [
      indicator({ id: 'a', measure: 'dosage.sessionsDelivered', frequency: 'quarter', ruleSet: 'nhs', target: 0.5 }),
      indicator({ id: 'b', measure: 'dosage.sessionsDelivered' }),
      indicator({ id: 'c', measure: 'our-own' }),
      indicator({ id: 'd' }),
    ]
    const found = seriesOf([begin(), monitoring(rows)])
    expect(
      found.map(({ indicator: id, period, ruleSet, target, verdict, missed }) => [id, period, ruleSet, target, verdict.ruleSet, missed]),
    ).toEqual([
      ['a', 'quarter', 'nhs', 0.5, 'nhs', null],
      ['b', 'month', 'anhoej', null, 'anhoej', null],
    ])
    expect(found[0]!.points.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'])
  })

  test('miss no target of a measure of which neither higher nor lower is better', () => {
    const found = seriesOf([begin(), monitoring([indicator({ id: 'a', measure: 'adaptation.changes', target: 5 })])])
    expect(found[0]).toMatchObject({ target: 5, missed: null })
  })

  test('draw a border where a cycle began', () => {
    const again = phase({ type: 'cycle.decide', decision: 'new-period', phase: 'implement', goal: { kind: 'new-period', text: null, until: null } })
    const state = told([begin('sustain')])
    const later = told([again], state, { at: '2026-07-06T08:00:00Z', id: 'z' })
    const dosage = overview(later, { ...options, observations: SHIFTED })
      .dimensions.flatMap(({ series }) => series)
      .find(({ measure }) => measure === 'dosage.sessionsDelivered')!
    expect(dosage.borders).toEqual(['2026-07'])
    expect(dosage.verdict.segments.map(({ from }) => from)).toEqual(['2026-01', '2026-07'])
  })

  test('tell a signal that was reviewed from one that was not: by indicator, rule and period', () => {
    const watched = monitoring([indicator({ id: 'i1', measure: 'dosage.sessionsDelivered' })])
    const [before] = seriesOf([begin(), watched], SHIFTED)
    const [first] = before!.verdict.signals!
    expect(before!.unreviewed).toEqual(before!.verdict.signals)
    const left = (review: { readonly indicator: string; readonly rule: string; readonly period: string }) =>
      seriesOf([begin(), watched, reviews(review)], SHIFTED)[0]!.unreviewed.length
    const right = { indicator: 'i1', rule: first!.rule, period: first!.periods.at(-1)! }
    expect(before!.unreviewed.length - left(right)).toBe(1)
    expect(left({ ...right, indicator: 'dosage.sessionsDelivered' })).toBe(before!.unreviewed.length)
    expect(left({ ...right, rule: 'shift' })).toBe(before!.unreviewed.length)
    expect(left({ ...right, period: '2020-01' })).toBe(before!.unreviewed.length)
  })
})

describe('the core elements of an overview', () => {
  test('stand in order, with what the phases say and what the tools say', () => {
    const view = overview(told([begin(), element('element.complete', 'KE2'), toolRecord('KE2'), plan({})]), {
      ...options,
      tools: FAKE_TOOLS,
    })
    expect(view.elements.map((one) => one.element)).toEqual(model.CORE_ELEMENT_IDS)
    const [first, second, third] = view.elements
    expect(first).toEqual({ element: 'KE1', phase: 'prepare', status: 'not-started', iteration: 0, tool: null })
    expect(second).toMatchObject({
      element: 'KE2',
      status: 'completed',
      iteration: 1,
      tool: {
        iteration: 1,
        event: 'e0003',
        done: false,
        checks: [
          { code: 'second', met: true },
          { code: 'third', met: false },
        ],
        completeness: { value: 0.5 },
        warnings: [{ code: 'fake-warning' }],
      },
    })
    expect(third).toMatchObject({ element: 'KE3', phase: 'plan', tool: { done: null, checks: [], completeness: null, warnings: [] } })
  })

  test('have no status where there are no phase events', () => {
    expect(overview(EMPTY, options).elements[0]).toEqual({ element: 'KE1', phase: 'prepare', status: null, iteration: 0, tool: null })
  })

  test('hand the tools what is known of everything else', () => {
    const seen: unknown[] = []
    const asked = { ...FAKE_TOOLS.KE1!, completion: (_record: unknown, context: unknown) => (seen.push(context), { done: true, checks: [] }) }
    const rating = {
      id: 'd1',
      determinant: 'timePressure',
      role: null,
      rater: 'p',
      site: null,
      round: null,
      value: -1,
      importance: null,
      changeability: null,
      progress: null,
      note: null,
      at: '2026-01-05',
    } as const
    const state = told([begin(), toolRecord('KE1', 2), toolRecord('KE1', 1), toolRecord('KE2'), { type: 'determinant', payload: rating }])
    overview(state, { ...options, asOf: '2026-06-15', observations: STEADY, tools: { KE1: asked } })
    const context = seen.at(-1) as { readonly observations: { readonly sessions: readonly object[] } }
    expect(context).toMatchObject({
      asOf: '2026-06-15',
      intervention: { id: 'groups' },
      phases: { phase: 'prepare' },
      timeline: { begun: '2026-01-05', asOf: '2026-06-15' },
      records: { KE1: { iteration: 2 }, KE2: { iteration: 1 } },
      ratings: [rating],
      responses: [],
    })
    expect(context.observations.sessions).toHaveLength(56)
    seen.length = 0
    overview(told([toolRecord('KE1')]), { ...options, tools: { KE1: asked } })
    expect(seen.at(-1)).toMatchObject({ phases: null, timeline: null })
  })
})

describe('the barriers of an overview', () => {
  const rated = (determinant: string, value: -2 | 2, n: number): CoreCommand => ({
    type: 'determinant',
    payload: {
      id: `${determinant}${n}`,
      determinant,
      role: null,
      rater: `p${n}`,
      site: null,
      round: null,
      value,
      importance: 5,
      changeability: 5,
      progress: null,
      note: null,
      at: '2026-01-05',
    },
  })
  const ratings = [1, 2, 3].flatMap((n) => [rated('timePressure', -2, n), rated('our-own', -2, n), rated('cfir.financing', 2, n)])

  test('say so where nobody has rated any', () => {
    expect(overview(EMPTY, options).barriers).toEqual({ reason: 'no-ratings', ratings: 0, analysis: null, coverage: [], uncovered: [] })
  })

  test('are set against the plan: what is covered, accepted, or left', () => {
    const state = told([
      begin(),
      ...ratings,
      plan({ strategies: [strategy('s2', ['timePressure', 'other']), strategy('s1', ['timePressure'])], acceptedRisks: [] }),
    ])
    const { barriers } = overview(state, options)
    expect(barriers).toMatchObject({ reason: null, ratings: 9, analysis: { priorities: ['our-own', 'timePressure'] } })
    expect(barriers.coverage).toEqual([
      { determinant: 'our-own', strategies: [], accepted: false },
      { determinant: 'timePressure', strategies: ['s1', 's2'], accepted: false },
    ])
    expect(barriers.uncovered).toEqual(['our-own'])
    const accepted = told([plan({ acceptedRisks: [{ id: 'a', determinant: 'our-own', reason: 'x' }] })], state)
    expect(overview(accepted, options).barriers).toMatchObject({ coverage: [{ accepted: true }, { strategies: [] }], uncovered: ['timePressure'] })
    expect(overview(told([begin(), ...ratings]), options).barriers.uncovered).toEqual(['our-own', 'timePressure'])
    const decided = (decision: 'watch' | 'accept-risk' | 'act-on', reason: string | null) =>
      overview(
        told(
          [{ type: 'tool', payload: { ...library.emptyRecord('KE2'), priorities: [{ id: 'p', determinant: 'our-own', decision, reason }] } }],
          state,
        ),
        options,
      ).barriers.uncovered
    expect(decided('watch', null)).toEqual([])
    expect(decided('accept-risk', 'x')).toEqual([])
    expect(decided('accept-risk', null)).toEqual(['our-own'])
    expect(decided('act-on', null)).toEqual(['our-own'])
  })
})

describe('the plan of an overview', () => {
  test('says so where there is none', () => {
    expect(overview(EMPTY, options).plan).toEqual({ reason: 'no-plan', tasks: { total: 0, done: 0, open: 0 }, overdue: [], result: null })
  })

  test('counts its tasks, and what the tool makes of it', () => {
    const tasks = [
      task({ id: 'a', done: '2026-01-01' }),
      task({ id: 'b', due: '2026-01-01', accountable: 'u1' }),
      task({ id: 'c', done: '2028-01-01' }),
    ]
    const state = told([begin(), plan({ tasks })])
    const found = overview(state, { ...options, tools: { KE3: { ...FAKE_TOOLS.KE1! } as never } }).plan
    expect(found).toEqual({
      reason: null,
      tasks: { total: 3, done: 1, open: 2 },
      overdue: [{ id: 'b', due: '2026-01-01', accountable: 'u1' }],
      result: { iteration: 1 },
    })
    expect(overview(state, options).plan.result).toBeNull()
  })
})

describe('the log of an overview', () => {
  test('counts events up to the day, and lists what has no effect and what was taken back', () => {
    const state = told([begin(), { type: 'note', payload: { element: null, text: 'x' } }, { type: 'event.retract', payload: { target: 'e0002' } }])
    const { log } = overview(
      {
        ...state.record,
        events: [...state.record.events, event({ ...envelope(9), type: 'phase', payload: { type: 'element.reopen', element: 'KE1', reason: 'x' } })],
      },
      options,
    )
    expect(log).toMatchObject({
      events: 4,
      withoutEffect: [{ index: 3, id: 'e0009', refusal: { code: 'wrong-element-status' } }],
      retracted: ['e0002'],
    })
    expect(overview(state, { ...options, asOf: '2026-01-04' }).log).toEqual({ events: 0, withoutEffect: [], retracted: [], unseen: [] })
  })
})

describe('the way to the next phase in an overview', () => {
  test('asks the tools of what is left behind, as decide does', () => {
    const state = told([begin(), element('element.complete', 'KE1'), element('element.complete', 'KE2'), toolRecord('KE2')])
    const next = (tools: OverviewOptions['tools'] & object, policy: 'soft' | 'strict' | 'open' = 'soft') =>
      overview(state, { ...options, tools, gate: { policy } }).phases.next!
    expect(next({})).toMatchObject({ reachable: 'yes', refusal: null, checks: { length: 2 } })
    expect(next(FAKE_TOOLS)).toMatchObject({ reachable: 'with-override', refusal: null, checks: { length: 3 } })
    expect(next(FAKE_TOOLS, 'strict')).toMatchObject({ reachable: 'no', refusal: { code: 'gate-closed' }, checks: { length: 3 } })
    expect(next(FAKE_TOOLS, 'open')).toMatchObject({ reachable: 'yes', checks: { length: 3 } })
    const paused = told([phase({ type: 'implementation.pause', reason: 'ferie' })], state)
    expect(overview(paused, options).phases.next).toMatchObject({ reachable: 'no', refusal: { code: 'paused' }, checks: [] })
    expect(overview(told([enter('sustain', 'hopp')], state), options).phases.next).toMatchObject({
      phase: 'prepare',
      by: 'cycle.decide',
      reachable: 'yes',
      checks: [],
    })
  })
})
