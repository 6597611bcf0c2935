import { parseObservations } from '@implementere/dimensions'
import { timeline, type PhaseEvent } from '@implementere/phases'
import { describe, expect, test } from 'vitest'
import { completionAdjustmentLoop } from '../../src/adjustment-loop/completion.ts'
import { evaluateAdjustmentLoop } from '../../src/adjustment-loop/evaluate.ts'
import type { AdjustmentLoopRecord } from '../../src/adjustment-loop/record.ts'
import { emptyAdjustmentLoop } from '../../src/adjustment-loop/empty.ts'
import { createContext, type ToolContext } from '../../src/context.ts'
import { SAMPLE_INTERVENTION } from '../../src/sample-story.ts'
import { monthly } from '../monitoring-plan/indicators.ts'
import { cycle, followed, problem, review, verdict } from './rows.ts'

const SAID = { on: '2026-06-01', by: 'leder-1', reason: 'Ingenting' }
const TARGET = { ruleSet: null, target: 0.6, better: 'higher' } as const
/** The points of April and May 2026 miss their target clearly; 30 April is 61 days before the end of June. */
const MISSED = followed(monthly([...Array<null>(15).fill(null), 0, 0], 10), TARGET)

function checkOf(code: string, record: Partial<AdjustmentLoopRecord>, context: ToolContext = MISSED, options = {}) {
  const { met, params } = completionAdjustmentLoop({ ...emptyAdjustmentLoop(), ...record }, context, options).checks.find(
    (check) => check.code === code,
  )!
  return { met, ...params }
}

describe('signals-reviewed', () => {
  test('is unmet while a signal is older than thirty days and nobody has looked at it', () => {
    expect(checkOf('signals-reviewed', {})).toEqual({ met: false, watched: 1, total: 1, days: 30, open: ['i1/missedTarget/2026-04'] })
    expect(checkOf('signals-reviewed', { reviews: [review({ period: '2026-05', on: '2026-06-30' })] })).toMatchObject({ met: true, open: [] })
  })

  test('gives a signal as many days as are asked for', () => {
    expect(checkOf('signals-reviewed', {}, MISSED, { reviewWithinDays: 61 })).toMatchObject({ met: true, days: 61, total: 1, open: [] })
    expect(checkOf('signals-reviewed', {}, MISSED, { reviewWithinDays: 60 })).toMatchObject({ met: false })
  })

  test('is unmet while there is no data point at all, and met with points and no signal', () => {
    expect(checkOf('signals-reviewed', {}, followed([]))).toEqual({ met: false, watched: 0, total: 0, days: 30, open: [] })
    expect(checkOf('signals-reviewed', {}, followed(monthly([9], 10), TARGET))).toMatchObject({ met: true, watched: 1, total: 0 })
  })
})

describe('cycles-concluded', () => {
  const of = (record: Partial<AdjustmentLoopRecord>) => checkOf('cycles-concluded', record)

  test('wants a comparison with the prediction and a decision of every closed cycle', () => {
    expect(of({ cycles: [cycle()] })).toEqual({ met: true, total: 1, open: [] })
    expect(of({ cycles: [cycle(), cycle({ id: 'c3', study: ' ' }), cycle({ id: 'c2', decision: null })] })).toEqual({
      met: false,
      total: 3,
      open: ['c2', 'c3'],
    })
    expect(of({ cycles: [cycle(), cycle({ id: 'c2', status: 'running', study: null, decision: null })] })).toEqual({ met: true, total: 1, open: [] })
  })

  test('names the cycles that are open while none is closed', () => {
    expect(of({ cycles: [cycle({ status: 'running' }), cycle({ id: 'c0', status: null })], noCycles: SAID })).toEqual({
      met: false,
      total: 0,
      open: ['c0', 'c1'],
    })
  })

  test('wants somebody to say so where nothing was tested', () => {
    expect(of({})).toEqual({ met: false, total: 0, open: [] })
    expect(of({ noCycles: SAID })).toEqual({ met: true, total: 0, open: [] })
    for (const gap of [{ on: null }, { by: null }, { reason: null }, { reason: ' ' }]) expect(of({ noCycles: { ...SAID, ...gap } }).met).toBe(false)
  })
})

describe('adaptations-judged', () => {
  const read = parseObservations({
    adaptations: [
      { id: 'a1', date: '2026-02-01', site: 'nord', consistency: 'consistent', decidedBy: ['practitioner'] },
      { id: 'a2', date: '2026-02-01', site: 'nord' },
    ],
  })
  const context = createContext({ asOf: '2026-06-30', observations: read.ok ? read.value : {} })
  const of = (record: Partial<AdjustmentLoopRecord>, given: ToolContext = context) => checkOf('adaptations-judged', record, given)

  test('wants a verdict, which may be unknown, and somebody who decided', () => {
    expect(of({})).toEqual({ met: false, total: 2, open: ['a2'] })
    expect(of({ verdicts: [verdict({ adaptation: 'a2', verdict: 'unknown' })] })).toEqual({ met: true, total: 2, open: [] })
    expect(of({ verdicts: [verdict({ adaptation: 'a2', by: null })] })).toMatchObject({ met: false, open: ['a2'] })
    expect(of({ verdicts: [verdict({ adaptation: 'a2', verdict: null })] })).toMatchObject({ met: false, open: ['a2'] })
  })

  test('wants a verdict also where somebody has decided', () => {
    const decided = parseObservations({ adaptations: [{ id: 'a1', date: '2026-02-01', site: 'nord', decidedBy: ['practitioner'] }] })
    const given = createContext({ asOf: '2026-06-30', observations: decided.ok ? decided.value : {} })
    expect(of({}, given)).toEqual({ met: false, total: 1, open: ['a1'] })
    expect(of({ verdicts: [verdict({ by: null })] }, given)).toEqual({ met: true, total: 1, open: [] })
  })

  test('wants somebody to say so where nothing was adapted; saying so against the log helps nobody', () => {
    expect(of({}, MISSED)).toEqual({ met: false, total: 0, open: [] })
    expect(of({ noAdaptations: SAID }, MISSED)).toEqual({ met: true, total: 0, open: [] })
    expect(of({ noAdaptations: SAID })).toMatchObject({ met: false, open: ['a2'] })
  })

  test('and the other two make the loop done', () => {
    const record = { ...emptyAdjustmentLoop(), reviews: [review({ period: '2026-04' })], noCycles: SAID, noAdaptations: SAID }
    expect(completionAdjustmentLoop({ ...record, reviews: [review({ period: '2026-04', on: '2026-06-01' })] }, MISSED).done).toBe(true)
    expect(completionAdjustmentLoop(emptyAdjustmentLoop(), MISSED).done).toBe(false)
  })
})

describe('evaluateAdjustmentLoop', () => {
  const evaluated = (record: Partial<AdjustmentLoopRecord>, context: ToolContext = MISSED) =>
    evaluateAdjustmentLoop({ ...emptyAdjustmentLoop(), ...record }, context)

  test('shows signals with their age, and the oldest that is open', () => {
    const { result, completeness, element } = evaluated({})
    expect(result.signals.map(({ rule, ageDays, review: looked }) => [rule, ageDays, looked])).toEqual([['missedTarget', 61, null]])
    expect(result.oldestOpenDays).toBe(61)
    expect(evaluated({ reviews: [review({ period: '2026-04', on: '2026-06-01' })] }).result.oldestOpenDays).toBeNull()
    expect(result.indicators).toMatchObject([{ indicator: 'i1', present: 2, target: 'missed' }])
    expect(completeness).toMatchObject({ numerator: 1, denominator: 1, interval: null, method: 'adjustmentLoop.completeness' })
    expect(evaluated({}, followed([])).completeness).toMatchObject({ numerator: 0, denominator: 1 })
    expect(element).toBe('KE7')
  })

  test('counts the days of the oldest signal that nobody has looked at, not of a younger one', () => {
    // January 2025 missed its target, February reached it, April 2026 missed it again: 515 and 61 days before the end of June 2026.
    const twice = followed(monthly([0, 10, ...Array<null>(13).fill(null), 0], 10), TARGET)
    expect(evaluated({}, twice).result.signals.map(({ ageDays }) => ageDays)).toEqual([515, 61])
    expect(evaluated({}, twice).result.oldestOpenDays).toBe(515)
    expect(evaluated({ reviews: [review({ on: '2025-02-01' })] }, twice).result.oldestOpenDays).toBe(61)
  })

  test('starts no new segment with the first cycle, though points were taken before it', () => {
    const goal = { kind: 'initial', text: null, until: null } as const
    const begun: PhaseEvent = { id: 'e1', at: '2025-08-11T09:00:00Z', by: 'a', type: 'implementation.begin', phase: 'implement', goal }
    const seen = timeline([begun], { asOf: '2026-06-30' })
    const { result } = evaluated({}, followed(monthly([3, 4, 3, 4, 3, 4, 3, 7, 8, 7, 8, 7, 8, 7], 10), {}, { timeline: seen }))
    expect(result.indicators[0]!.chart!.segments.map(({ from }) => from)).toEqual(['2025-01'])
    expect(result.signals).toHaveLength(1)
  })

  test('starts a new segment of every chart where a new cycle of the implementation began', () => {
    const goal = { kind: 'new-period', text: null, until: null } as const
    const events: readonly PhaseEvent[] = [
      {
        id: 'e1',
        at: '2024-01-05T09:00:00Z',
        by: 'a',
        type: 'implementation.begin',
        phase: 'sustain',
        goal: { kind: 'initial', text: null, until: null },
      },
      { id: 'e2', at: '2025-08-11T09:00:00Z', by: 'a', type: 'cycle.decide', decision: 'new-period', goal, phase: 'implement' },
    ]
    const points = monthly([3, 4, 3, 4, 3, 4, 3, 7, 8, 7, 8, 7, 8, 7], 10)
    expect(evaluated({}, followed(points)).result.signals).toHaveLength(1)
    const seen = timeline(events, { asOf: '2026-06-30' })
    expect(seen.cycles).toHaveLength(2)
    const { result } = evaluated({}, followed(points, {}, { timeline: seen }))
    expect(result.indicators[0]!.chart!.segments.map(({ from }) => from)).toEqual(['2025-01', '2025-08'])
    expect(result.signals).toEqual([])
  })

  test('gathers the core elements that open problems lead back to', () => {
    const problems = [
      problem({ reopens: ['KE4'] }),
      problem({ id: 'p2', reopens: ['KE3', 'KE4'] }),
      problem({ id: 'p3', status: 'solved', reopens: ['KE1'] }),
    ]
    expect(evaluated({ problems }).result.reopens).toEqual(['KE3', 'KE4'])
  })

  test('does not ask for the owner where an adaptation leaves the core alone, or nobody knows what it touches', () => {
    const read = parseObservations({
      adaptations: [
        { id: 'a1', date: '2026-02-01', site: 'nord', components: ['evening-meal'] },
        { id: 'a2', date: '2026-02-01', site: 'nord' },
      ],
    })
    const given = createContext({ asOf: '2026-06-30', observations: read.ok ? read.value : {}, intervention: SAMPLE_INTERVENTION })
    expect(evaluated({}, given).result.adaptations.map(({ touchesCore }) => touchesCore)).toEqual([false, null])
    expect(evaluated({}, given).warnings).toEqual([])
  })

  test('warns of what does not fit together, in an order of its own', () => {
    const read = parseObservations({
      adaptations: [
        { id: 'a1', date: '2026-02-01', site: 'nord', components: ['role-play'] },
        { id: 'a2', date: '2026-02-01', site: 'nord', components: ['role-play'], decidedBy: ['developer'] },
      ],
    })
    const intervention = { components: [{ id: 'role-play', name: null, core: 'core', unique: null }] } as unknown as NonNullable<
      ToolContext['intervention']
    >
    const context = { ...MISSED, observations: read.ok ? read.value : {}, intervention }
    const { warnings } = evaluated(
      {
        reviews: [review({ id: 'r2', period: '2026-01' }), review({ period: '2026-05' })],
        cycles: [cycle()],
        noCycles: SAID,
        verdicts: [verdict({ adaptation: 'gone' }), verdict({ id: 'v2', adaptation: 'a1' })],
        noAdaptations: SAID,
        problems: [problem({ owner: null }), problem({ id: 'p2' })],
      },
      context,
    )
    expect(warnings.map(({ code, path, params }) => [code, path.join('/'), params])).toEqual([
      ['core-touched-without-owner', 'adaptations/a1', {}],
      ['nothing-said-but-recorded', 'noAdaptations/on', {}],
      ['nothing-said-but-recorded', 'noCycles/on', {}],
      ['problem-without-owner', 'problems/p1', {}],
      ['signal-not-found', 'reviews/r2', { indicator: 'i1', rule: 'missedTarget', period: '2026-01' }],
      ['unknown-adaptation', 'verdicts/v1', { adaptation: 'gone' }],
    ])
    expect(evaluated({ noCycles: SAID, noAdaptations: SAID }).warnings).toEqual([])
    expect(evaluated({ cycles: [cycle()] }, context).warnings.map(({ code }) => code)).toEqual(['core-touched-without-owner'])
  })
})
