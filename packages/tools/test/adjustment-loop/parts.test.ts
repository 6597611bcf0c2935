import { parseObservations } from '@implementere/dimensions'
import type { QicResponse } from '@implementere/qic'
import { describe, expect, test } from 'vitest'
import { adaptationAssessments, consistentShare } from '../../src/adjustment-loop/adaptation-assessment.ts'
import { checklistChanges, unknownInstruments } from '../../src/adjustment-loop/checklist-change.ts'
import { cycleQualities, cycleQualityShares } from '../../src/adjustment-loop/cycle-quality.ts'
import { openProblems } from '../../src/adjustment-loop/open-problem.ts'
import { signalName, signalStatuses } from '../../src/adjustment-loop/open-signal.ts'
import type { FoundSignal } from '../../src/adjustment-loop/judged-indicator.ts'
import type { PdsaCycle } from '../../src/adjustment-loop/record.ts'
import { createContext } from '../../src/context.ts'
import { indicatorSeries } from '../../src/monitoring-plan/indicator-series.ts'
import { monthly } from '../monitoring-plan/indicators.ts'
import { cycle, followed, problem, review, verdict } from './rows.ts'

const ASOF = '2026-06-30'

describe('signalStatuses', () => {
  const signal: FoundSignal = {
    indicator: 'i1',
    rule: 'longRun',
    period: '2026-01',
    periods: ['2026-01', '2026-02'],
    direction: 'up',
    since: '2026-05-31',
  }
  const reviewOf = (...reviews: ReturnType<typeof review>[]) => signalStatuses([signal], reviews, ASOF)[0]!.review
  const fitting = { rule: 'longRun', period: '2026-01', on: '2026-06-01' } as const

  test('are as old as the days since they could be seen, and open without a review', () => {
    expect(signalStatuses([signal], [], ASOF)).toEqual([{ ...signal, ageDays: 30, review: null }])
  })

  test('are covered by a review of any of their periods, and by the latest of several', () => {
    expect(reviewOf(review(fitting))).toBe('r1')
    expect(reviewOf(review({ ...fitting, period: '2026-02' }))).toBe('r1')
    const earlier = review({ ...fitting, id: 'r9', on: '2026-05-01', period: '2026-02' })
    expect(reviewOf(review(fitting), earlier)).toBe('r1')
    expect(reviewOf(earlier, review(fitting))).toBe('r1')
    expect(reviewOf(review(fitting), review({ ...fitting, id: 'r2' }))).toBe('r2')
    expect(reviewOf(review({ ...fitting, id: 'r2' }), review(fitting))).toBe('r2')
  })

  test.each([
    ['of another indicator', { indicator: 'i2' }],
    ['of another rule', { rule: 'fewCrossings' }],
    ['of another period', { period: '2026-03' }],
    ['without a day', { on: null }],
    ['of a later day', { on: '2026-07-01' }],
    ['without a conclusion', { conclusion: null }],
  ] as const)('are not covered by a review %s', (_, fields) => {
    expect(reviewOf(review({ ...fitting, ...fields }))).toBeNull()
  })

  test('are sorted by indicator, period and rule, and named by the three', () => {
    const later = { ...signal, period: '2026-02', periods: ['2026-02'] }
    const other = { ...signal, rule: 'fewCrossings' } as const
    const found = signalStatuses([later, { ...signal, indicator: 'i0' }, signal, other], [], ASOF)
    expect(found.map(signalName)).toEqual(['i0/longRun/2026-01', 'i1/fewCrossings/2026-01', 'i1/longRun/2026-01', 'i1/longRun/2026-02'])
  })
})

describe('cycleQualities', () => {
  const of = (...cycles: PdsaCycle[]) => cycleQualities(cycles, [], ASOF)
  const days = (...dates: (string | null)[]) => dates.map((date, index) => ({ id: `m${index}`, date, value: 1 }))

  test('looks for a prediction', () => {
    expect(of(cycle())[0]!.prediction).toBe(true)
    expect([null, ' '].map((prediction) => of(cycle({ prediction }))[0]!.prediction)).toEqual([false, false])
  })

  test('calls one case, a few and one unit small, and asks only of the first test of a change', () => {
    const small = (scale: PdsaCycle['scale']) => of(cycle({ scale }))[0]!.smallScale
    expect((['one-case', 'few-cases', 'one-unit', 'several-units', 'everywhere', null] as const).map(small)).toEqual([
      true,
      true,
      true,
      false,
      false,
      null,
    ])
    const second = cycle({ id: 'c2', chain: 'x', start: '2026-03-01', scale: 'everywhere' })
    expect(of(second, cycle({ chain: 'x' })).map(({ smallScale }) => smallScale)).toEqual([true, true])
    expect(of(cycle({ chain: 'x', start: null }), { ...second, start: '2026-03-01' }).map(({ smallScale }) => smallScale)).toEqual([false, false])
    expect(of(cycle({ chain: 'y' }), second).map(({ smallScale }) => smallScale)).toEqual([true, false])
  })

  test('wants three days or periods with data', () => {
    const found = (measurements: PdsaCycle['measurements']) => of(cycle({ measurements }))[0]!
    expect(found(days('2026-01-01', '2026-01-02', '2026-01-03'))).toMatchObject({ points: 3, dataOverTime: true })
    expect(found(days('2026-01-01', '2026-01-02', '2026-01-02', null, '2026-07-01'))).toMatchObject({ points: 2, dataOverTime: false })
    expect(found(days('2026-01-01', '2026-01-02', '2026-06-30').map((row, index) => (index === 0 ? { ...row, value: null } : row))).points).toBe(2)
  })

  test('counts the periods of its indicator that were over while it ran', () => {
    // Points of January to May 2026; March is a gap.
    const series = indicatorSeries(followed(monthly([...Array<null>(12).fill(null), 1, 1, null, 1, 1], 2)))
    const points = (fields: Partial<PdsaCycle>) => cycleQualities([cycle({ indicator: 'i1', ...fields })], series, ASOF)[0]!.points
    expect(points({ start: '2026-01-01', end: '2026-04-30' })).toBe(3)
    expect(points({ start: '2026-02-01', end: '2026-04-29' })).toBe(1)
    expect(points({ start: '2026-01-31', end: null })).toBe(4)
    expect(points({ start: null, end: null })).toBe(0)
    expect(points({ indicator: 'gone' })).toBe(0)
    expect(points({ start: '2026-01-01', end: null, measurements: days('2026-01-05') })).toBe(4)
  })

  test('takes two cycles of one change that have begun for iteration', () => {
    const chain = (...statuses: PdsaCycle['status'][]) =>
      of(...statuses.map((status, index) => cycle({ id: `c${index}`, chain: 'x', status }))).map(({ iteration }) => iteration)
    expect(chain('closed', 'running')).toEqual([true, true])
    expect(chain('closed', 'planned')).toEqual([false, null])
    expect(chain('closed', null)).toEqual([false, null])
    expect(chain('closed')).toEqual([false])
    expect(of(cycle({ id: 'a' }), cycle({ id: 'b' })).map(({ iteration }) => iteration)).toEqual([false, false])
    expect(of(cycle({ id: 'x' }), cycle({ id: 'b', chain: 'x' })).map(({ iteration }) => iteration)).toEqual([false, false])
    expect(of(cycle({ status: 'planned' }))[0]).toMatchObject({ dataOverTime: null, iteration: null, prediction: true })
  })

  test('gives shares among the cycles of which it is known', () => {
    const shares = cycleQualityShares(
      of(cycle({ id: 'a' }), cycle({ id: 'b', prediction: null, scale: null }), cycle({ id: 'c', status: 'planned' })),
    )
    expect(shares.prediction).toMatchObject({ numerator: 2, denominator: 3, method: 'adjustmentLoop.prediction' })
    expect(shares.smallScale).toMatchObject({ numerator: 2, denominator: 2, unknown: 1, bounds: { lower: 2 / 3, upper: 1 } })
    expect(shares.dataOverTime).toMatchObject({ value: 0, denominator: 2, unknown: 1 })
    expect(cycleQualityShares([]).iteration).toMatchObject({ value: null, reason: 'no-denominator', bounds: null })
    expect(cycleQualityShares(of(cycle({ status: null }))).iteration).toMatchObject({
      value: null,
      reason: 'all-unknown',
      bounds: { lower: 0, upper: 1 },
    })
  })
})

describe('adaptationAssessments', () => {
  const components = [
    { id: 'role-play', name: null, core: 'core', unique: null },
    { id: 'meal', name: null, core: 'adaptable', unique: null },
    { id: 'song', name: null, core: 'unknown', unique: null },
  ] as const
  const adaptationsOf = (...fields: object[]) => {
    const read = parseObservations({
      adaptations: fields.map((field, index) => ({ id: `a${index + 1}`, date: '2026-02-01', site: 'nord', ...field })),
    })
    if (!read.ok) throw new Error(JSON.stringify(read.issues))
    return read.value.adaptations
  }
  const assessed = (fields: object, verdicts = [] as readonly ReturnType<typeof verdict>[]) =>
    adaptationAssessments(adaptationsOf(fields), verdicts, { components }, ASOF)[0]!

  test('says whether a core component is touched', () => {
    const touched = (...ids: string[]) => assessed({ components: ids }).touchesCore
    expect([
      touched('meal', 'role-play'),
      touched('meal'),
      touched(),
      touched('song'),
      touched('gone', 'meal'),
      touched('song', 'role-play'),
    ]).toEqual([true, false, false, null, null, true])
    expect(assessed({}).touchesCore).toBeNull()
    expect(adaptationAssessments(adaptationsOf({ components: ['meal'] }), [], null, ASOF)[0]!.touchesCore).toBeNull()
  })

  test('takes the latest verdict of the record, else that of the observation', () => {
    expect(assessed({ consistency: 'inconsistent' })).toMatchObject({ verdict: 'inconsistent', decided: false, ownerConsulted: null })
    expect(assessed({ consistency: 'inconsistent' }, [verdict()])).toMatchObject({ verdict: 'consistent', decided: true })
    const later = verdict({ id: 'v0', verdict: 'unknown', on: '2026-03-01', by: null, ownerConsulted: false })
    expect(assessed({ consistency: 'inconsistent' }, [later, verdict()])).toMatchObject({ verdict: 'unknown', decided: false, ownerConsulted: false })
    expect(assessed({}, [verdict({ on: '2026-07-01' }), verdict({ id: 'v2', verdict: null })]).verdict).toBeNull()
    expect(assessed({}, [verdict({ adaptation: 'a2' })]).verdict).toBeNull()
    expect(assessed({}, [verdict({ on: null })]).verdict).toBe('consistent')
  })

  test('knows who decided from the observation too, and the developer for somebody asked', () => {
    expect(assessed({ decidedBy: ['practitioner'] })).toMatchObject({ decided: true, ownerConsulted: null })
    expect(assessed({ decidedBy: [] }).decided).toBe(false)
    expect(assessed({ decidedBy: ['developer'] }, [verdict({ by: null, ownerConsulted: false })])).toMatchObject({
      decided: true,
      ownerConsulted: true,
    })
  })

  test('asks for a discussion where the verdict and the register differ, and never judges itself', () => {
    const agreement = (id: string, consistency: string | null, given: readonly ReturnType<typeof verdict>[] = []) =>
      assessed({ components: [id], consistency }, given).agreement
    expect(agreement('role-play', 'consistent')).toBe('to-discuss')
    expect(agreement('meal', 'inconsistent')).toBe('to-discuss')
    expect(agreement('role-play', 'inconsistent')).toBe('in-line')
    expect(agreement('meal', 'consistent')).toBe('in-line')
    expect([agreement('song', 'consistent'), agreement('meal', null), agreement('meal', null, [verdict({ verdict: 'unknown' })])]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ])
  })

  test('leaves out what came later, and sorts by date', () => {
    const adaptations = adaptationsOf({ date: '2026-03-01' }, { date: '2026-02-01' }, { date: '2026-07-01' }, { date: '2026-02-01' })
    expect(adaptationAssessments(adaptations, [], null, ASOF).map(({ adaptation, date }) => [adaptation, date])).toEqual([
      ['a2', '2026-02-01'],
      ['a4', '2026-02-01'],
      ['a1', '2026-03-01'],
    ])
  })

  test('gives the consistent share among those that are settled: 2 of 3, from 2/5 to 4/5 with the two unknown', () => {
    const found = ['consistent', 'consistent', 'inconsistent', null, null].map((consistency) => ({ consistency }))
    const assessments = adaptationAssessments(adaptationsOf(...found), [verdict({ adaptation: 'a5', verdict: 'unknown' })], null, ASOF)
    expect(consistentShare(assessments)).toMatchObject({
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      known: 3,
      unknown: 2,
      bounds: { lower: 0.4, upper: 0.8 },
      interval: { method: 'wilson' },
      method: 'adjustmentLoop.consistent',
    })
  })
})

describe('openProblems', () => {
  test('are those not settled by the day, the oldest first and those of unknown age last', () => {
    const rows = [
      problem({ id: 'new', reportedOn: '2026-06-20', reopens: ['KE4', 'KE3'], owner: null }),
      problem({ id: 'undated', reportedOn: null, status: null }),
      problem({ id: 'old', status: 'in-progress' }),
      problem({ id: 'b-old' }),
      problem({ id: 'solved', status: 'solved', settledOn: '2026-06-30' }),
      problem({ id: 'solved-undated', status: 'solved' }),
      problem({ id: 'accepted', status: 'accepted', settledOn: '2026-05-01' }),
      problem({ id: 'still-open-then', status: 'solved', settledOn: '2026-07-01', reportedOn: '2026-06-01' }),
      problem({ id: 'reported-later', reportedOn: '2026-07-01' }),
      problem({ id: 'reported-today', reportedOn: '2026-06-30' }),
    ]
    expect(openProblems(rows, ASOF)).toEqual([
      { problem: 'b-old', ageDays: 180, hasOwner: true, reopens: [] },
      { problem: 'old', ageDays: 180, hasOwner: true, reopens: [] },
      { problem: 'still-open-then', ageDays: 29, hasOwner: true, reopens: [] },
      { problem: 'new', ageDays: 10, hasOwner: false, reopens: ['KE3', 'KE4'] },
      { problem: 'reported-today', ageDays: 0, hasOwner: true, reopens: [] },
      { problem: 'undated', ageDays: null, hasOwner: true, reopens: [] },
    ])
  })
})

describe('checklistChanges', () => {
  const response = (id: string, date: string, level: number, fields: Partial<QicResponse> = {}): QicResponse => ({
    formatVersion: 1,
    instrument: 'qic-no@1',
    id,
    date,
    rater: 'a',
    role: null,
    answers: { '5.1': level, '5.2': 1 },
    ...fields,
  })
  const changes = (...responses: QicResponse[]) => checklistChanges(createContext({ asOf: ASOF, responses }))

  test('sets each checklist of a rater beside the one before: (1 + 0)/4 = 0.25, (1 + 2)/4 = 0.75, (1 + 1)/4 = 0.5', () => {
    const found = changes(
      response('r3', '2026-06-30', 1),
      response('r1', '2026-01-10', 0),
      response('r2', '2026-03-10', 2),
      response('r4', '2026-07-01', 0),
    )
    expect(found.map(({ before, after, from, to, rater, instrument }) => [before, after, from, to, rater, instrument])).toEqual([
      ['r1', 'r2', '2026-01-10', '2026-03-10', 'a', 'qic-no@1'],
      ['r2', 'r3', '2026-03-10', '2026-06-30', 'a', 'qic-no@1'],
    ])
    expect(found.map(({ components }) => [components['5']!.change, components['5']!.difference.value])).toEqual([
      ['improved', 0.5],
      ['worse', -0.25],
    ])
    expect(found[0]!.overall.equalComponent.change).toBe('still-unknown')
  })

  test('compares nobody with anybody else, and no instrument with another version', () => {
    expect(changes(response('r1', '2026-01-10', 0), response('r2', '2026-03-10', 2, { rater: 'b' }))).toEqual([])
    expect(changes(response('r1', '2026-01-10', 0), response('r2', '2026-03-10', 2, { instrument: 'qic-no@2' }))).toEqual([])
    expect(changes(response('r1', '2026-01-10', 0, { rater: null }), response('r2', '2026-03-10', 2, { rater: 'null' }))).toEqual([])
  })

  test('lists raters by id, the unknown last, and leaves out what cannot be scored', () => {
    const two = (rater: string | null, prefix: string) => [
      response(`${prefix}2`, '2026-02-01', 1, { rater }),
      response(`${prefix}1`, '2026-02-01', 0, { rater }),
    ]
    expect(changes(...two(null, 'n'), ...two('b', 'b'), ...two('a', 'a')).map(({ before, after }) => [before, after])).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['n1', 'n2'],
    ])
    expect(
      changes(response('r1', '2026-01-10', 7), response('r2', '2026-02-10', 1), response('r3', '2026-03-10', 1)).map(({ before, after }) => [
        before,
        after,
      ]),
    ).toEqual([['r2', 'r3']])
  })

  test('names instruments that nobody has defined, once each', () => {
    const responses = ['x@1', 'qic-no@1', 'x@1'].map((instrument, index) => response(`r${index}`, '2026-01-01', 1, { instrument }))
    expect(unknownInstruments(createContext({ asOf: ASOF, responses }))).toEqual([
      { code: 'unknown-instrument', path: ['responses', 'x@1'], params: { instrument: 'x@1' }, severity: 'warning' },
    ])
  })
})
