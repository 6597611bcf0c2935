import { describe, expect, test } from 'vitest'
import { CONCLUSIONS, followUp, type CarriedOut, type RatingInput, type RatingLevel, type StrategyPlan } from '@implementere/barriers'
import { ratings as anyRatings } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'

const said = (determinant: string, values: readonly (RatingLevel | null)[], prefix = 'p'): readonly RatingInput[] =>
  values.map((value, index) => ({ determinant, rater: `${prefix}${index}`, value }))
const plan = (fields: Partial<StrategyPlan> = {}): StrategyPlan => ({
  formatVersion: 1,
  id: 'plan1',
  strategy: 'eric.reviseRoles',
  determinants: ['timePressure'],
  tasks: [],
  dimension: 'dosage',
  measure: 'dosage.sessionsDelivered',
  carriedOut: 'as-planned',
  ...fields,
})
const barrierOf = (before: readonly RatingInput[], after: readonly RatingInput[], plans: readonly StrategyPlan[] = [plan()]) =>
  followUp(before, plans, after).barriers[0]!

describe('the outcome', () => {
  test('is reduced when more people have moved up than down, and is compared within people', () => {
    const barrier = barrierOf(said('timePressure', [-2, -2, -1, -1, 0]), said('timePressure', [-1, 0, -1, -2, 1]))
    expect(barrier).toMatchObject({
      outcome: 'reduced',
      reason: null,
      basis: 'same-people',
      improved: { value: 3 / 5, numerator: 3, denominator: 5 },
      worsened: { value: 1 / 5, numerator: 1 },
      difference: null,
      clear: false,
    })
    expect(barrier.improved!.interval).toMatchObject({ method: 'wilson', level: 0.95 })
    expect(barrier.before).toMatchObject({ class: 'barrier', barrierShare: { value: 0.8 } })
    expect(barrier.after).toMatchObject({ class: 'polarised', barrierShare: { value: 0.6 } })
  })

  test('is worse when more have moved down, and unchanged when as many', () => {
    expect(barrierOf(said('timePressure', [-1, -1]), said('timePressure', [-2, -1])).outcome).toBe('worse')
    expect(barrierOf(said('timePressure', [-1, -1]), said('timePressure', [-2, 0]))).toMatchObject({ outcome: 'unchanged', clear: false })
    expect(barrierOf(said('timePressure', [-1, -1]), said('timePressure', [-1, -1]))).toMatchObject({ outcome: 'unchanged', clear: null })
  })

  test('is clear when chance would seldom do as much', () => {
    const many = Array.from({ length: 8 }, (): RatingLevel => -2)
    expect(
      barrierOf(
        said('timePressure', many),
        said(
          'timePressure',
          many.map((): RatingLevel => 0),
        ),
      ).clear,
    ).toBe(true)
    expect(
      barrierOf(
        said(
          'timePressure',
          many.map((): RatingLevel => 0),
        ),
        said('timePressure', many),
      ),
    ).toMatchObject({ outcome: 'worse', clear: true })
    expect(barrierOf(said('timePressure', [-2, -2, -2]), said('timePressure', [0, 0, 0])).clear).toBe(false)
  })

  test('compares everyone with everyone where too few have rated twice', () => {
    const barrier = barrierOf(said('timePressure', [-2, -1, -1, 0]), said('timePressure', [0, 0, -1, 1], 'other'))
    expect(barrier).toMatchObject({ outcome: 'reduced', basis: 'different-people', improved: null, worsened: null, clear: false })
    expect(barrier.difference).toMatchObject({ value: -0.5, reason: null })
    expect(barrier.difference!.interval!.method).toMatch(/newcombe|hybrid/)
    const sure = barrierOf(
      said(
        'timePressure',
        Array.from({ length: 9 }, () => -1),
      ),
      said(
        'timePressure',
        Array.from({ length: 9 }, () => 1),
        'other',
      ),
    )
    expect(sure).toMatchObject({ outcome: 'reduced', clear: true })
    const nameless = said('timePressure', [-1, -1]).map((one) => ({ ...one, rater: null }))
    expect(barrierOf(nameless, nameless)).toMatchObject({ basis: 'different-people', outcome: 'unchanged', clear: false })
    expect(barrierOf(said('timePressure', [-1, -1]), said('timePressure', [-2, -2], 'other')).outcome).toBe('worse')
  })

  test('is not known where nobody has rated again, or before, and is then never unchanged', () => {
    expect(barrierOf(said('timePressure', [-2, -2]), [])).toMatchObject({
      outcome: 'not-re-rated',
      reason: 'no-rating-after',
      basis: null,
      clear: null,
    })
    expect(barrierOf(said('timePressure', [-2, -2]), said('timePressure', [null]))).toMatchObject({
      outcome: 'not-re-rated',
      reason: 'no-rating-after',
    })
    expect(barrierOf([], said('timePressure', [-2, -2]))).toMatchObject({ outcome: 'not-re-rated', reason: 'no-rating-before' })
  })

  test('needs two people', () => {
    expect(barrierOf(said('timePressure', [-2]), said('timePressure', [0]))).toMatchObject({
      outcome: 'insufficient-data',
      reason: null,
      basis: null,
    })
    expect(barrierOf(said('timePressure', [-2, -2]), said('timePressure', [0], 'other')).outcome).toBe('insufficient-data')
    expect(barrierOf(said('timePressure', [-2, null]), said('timePressure', [0, 0]))).toMatchObject({ outcome: 'insufficient-data' })
    const rule = { minimumRatings: 1, polarisedShare: 0.2, consensusShare: 0.6 }
    expect(followUp(said('timePressure', [-2]), [plan()], said('timePressure', [0]), { rule }).barriers[0]!.outcome).toBe('reduced')
  })

  test('takes each person’s latest word before and after', () => {
    const [first] = said('timePressure', [-2])
    const before = [{ ...first!, at: '2026-01-01' }, { ...first!, value: 0 as const, at: '2026-02-01' }, ...said('timePressure', [-2], 'q')]
    expect(barrierOf(before, [...said('timePressure', [0]), ...said('timePressure', [-2], 'q')]).outcome).toBe('unchanged')
  })

  test('takes the confidence level', () => {
    const { barriers, reduced } = followUp(said('timePressure', [-1, -1]), [plan()], said('timePressure', [0, 0]), { level: 0.5 })
    expect([barriers[0]!.improved!.interval!.level, barriers[0]!.before.barrierShare.interval!.level, reduced.interval!.level]).toEqual([
      0.5, 0.5, 0.5,
    ])
  })
})

describe('the conclusion', () => {
  const before = said('timePressure', [-2, -2])
  const [better, same] = [said('timePressure', [0, 0]), before]
  const conclusions = (carriedOut: CarriedOut | null) =>
    [better, same].map((after) => barrierOf(before, after, [plan({ carriedOut })]).strategies[0]!.conclusion)

  test('tells a strategy that was not carried out from one that was, without effect', () => {
    expect(conclusions('as-planned')).toEqual(['reduced-after-strategy', 'carried-out-no-effect'])
    expect(conclusions('not-carried-out')).toEqual(['reduced-without-strategy', 'not-carried-out'])
    expect(conclusions('partly')).toEqual(['reduced-after-part', 'partly-carried-out'])
    expect(conclusions(null)).toEqual(['carrying-out-unknown', 'carrying-out-unknown'])
  })

  test('takes worse for no effect', () => {
    expect(barrierOf(said('timePressure', [-1, -1]), before).strategies[0]!.conclusion).toBe('carried-out-no-effect')
  })

  test('is none where the barrier can’t be compared', () => {
    expect(barrierOf(before, []).strategies[0]!.conclusion).toBe('not-re-rated')
    expect(barrierOf(said('timePressure', [-2]), said('timePressure', [-2])).strategies[0]!.conclusion).toBe('insufficient-data')
  })
})

describe('the chain', () => {
  test('links barrier, strategy, tasks and the dimension that is watched', () => {
    const tasks = [
      { id: 't1', done: true },
      { id: 't2', done: false },
      { id: 't3', done: null },
      { id: 't4', done: true },
    ]
    const plans = [
      plan({ id: 'b', carriedOut: null, tasks }),
      plan({ id: 'a', strategy: 'own', dimension: null, measure: null, determinants: ['timePressure', 'dilution'] }),
    ]
    const { barriers } = followUp(said('timePressure', [-2, -2]), plans, said('timePressure', [-1, -1]))
    expect(barriers.map(({ determinant, strategies }) => [determinant, strategies.map((one) => one.plan)])).toEqual([
      ['dilution', ['a']],
      ['timePressure', ['a', 'b']],
    ])
    expect(barriers[1]!.strategies[1]).toEqual({
      plan: 'b',
      strategy: 'eric.reviseRoles',
      carriedOut: 'partly',
      tasks: { done: 2, notDone: 1, unknown: 1 },
      dimension: 'dosage',
      measure: 'dosage.sessionsDelivered',
      conclusion: 'reduced-after-part',
    })
  })

  test('follows up what was a barrier, mixed or polarised, also when nothing was planned', () => {
    const before = [
      ...said('timePressure', [-2, -2]),
      ...said('clearAdvantage', [1, 1]),
      ...said('dilution', [-1, 1]),
      ...said('attitudes', [-1, 0]),
      ...said('easyToUse', [0, 0]),
      ...said('autonomyThreat', [-2]),
    ]
    const { barriers, withoutStrategy } = followUp(before, [plan({ determinants: ['clearAdvantage'] })], before)
    expect(barriers.map(({ determinant }) => determinant)).toEqual(['attitudes', 'clearAdvantage', 'dilution', 'timePressure'])
    expect(withoutStrategy).toEqual(['attitudes', 'dilution', 'timePressure'])
  })

  test('sums it up, with what is not known apart', () => {
    const before = [...said('a', [-1, -1]), ...said('b', [-1, -1]), ...said('c', [-1, -1]), ...said('d', [-1, -1])]
    const after = [...said('a', [0, 0]), ...said('b', [-1, -1]), ...said('c', [-2, -2])]
    const plans = [
      plan({ id: '1', determinants: ['a'] }),
      plan({ id: '2', determinants: ['b'], carriedOut: 'partly' }),
      plan({ id: '3', determinants: ['c'], carriedOut: null }),
    ]
    const { outcomes, reRated, reduced, carriedOut } = followUp(before, plans, after)
    expect(outcomes).toEqual({ reduced: 1, unchanged: 1, worse: 1, 'not-re-rated': 1, 'insufficient-data': 0 })
    expect(reRated).toMatchObject({ value: 0.75, numerator: 3, denominator: 4, unknown: 0 })
    expect(reduced).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3, known: 3, unknown: 1, bounds: { lower: 1 / 4, upper: 2 / 4 } })
    expect(carriedOut).toMatchObject({ value: 1 / 2, numerator: 1, denominator: 2, unknown: 1, bounds: { lower: 1 / 3, upper: 2 / 3 } })
    expect(followUp([], [], [])).toMatchObject({ barriers: [], reduced: { value: null, reason: 'no-denominator' }, withoutStrategy: [] })
  })

  test('nothing is reduced by time running backwards: exchanging before and after exchanges reduced and worse', () => {
    const mirrored: Record<string, string> = { reduced: 'worse', worse: 'reduced' }
    checkLaw([anyRatings, anyRatings], (before, after) => {
      const plans = [plan({ determinants: ['timePressure', 'ownOne'] })]
      const outcomeOf = (result: ReturnType<typeof followUp>, id: string) => result.barriers.find(({ determinant }) => determinant === id)!.outcome
      for (const id of ['timePressure', 'ownOne']) {
        const forwards = outcomeOf(followUp(before, plans, after), id)
        expect(outcomeOf(followUp(after, plans, before), id)).toBe(mirrored[forwards] ?? forwards)
      }
    })
  })

  test('every conclusion is of the list, and the result is plain JSON', () => {
    checkLaw([anyRatings, anyRatings], (before, after) => {
      const result = followUp(before, [plan({ determinants: ['timePressure', 'cfir.culture', '__proto__'] })], after)
      for (const { strategies } of result.barriers) for (const { conclusion } of strategies) expect(CONCLUSIONS).toContain(conclusion)
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(structuredClone(result))
    })
  })
})
