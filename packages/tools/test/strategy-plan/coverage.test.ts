import { describe, expect, test } from 'vitest'
import { emptyContextAssessment } from '../../src/context-assessment/empty.ts'
import { coverageOf } from '../../src/strategy-plan/coverage.ts'
import { endorsementsOf } from '../../src/strategy-plan/endorsements.ts'
import type { StrategyPlanRecord } from '../../src/strategy-plan/record.ts'
import { emptyStrategyPlan } from '../../src/strategy-plan/empty.ts'
import { checkLaw } from '../check-law.ts'
import { records, strategy, toActOn } from './plans.ts'

const plan = (fields: Partial<StrategyPlanRecord>): StrategyPlanRecord => ({ ...emptyStrategyPlan(), ...fields })

describe('coverageOf', () => {
  test('tells the strategies against each barrier, and what nobody answers', () => {
    const record = plan({
      strategies: [
        strategy({ id: 's2', determinants: ['timePressure', 'timePressure'] }),
        strategy({ id: 's1', determinants: ['timePressure', 'dilution'] }),
        strategy({ id: 's3', determinants: ['somethingElse'] }),
      ],
      acceptedRisks: [{ id: 'r1', determinant: 'attitudes', reason: 'Kan vente' }],
    })
    const coverage = coverageOf(record, toActOn('timePressure', 'dilution', 'attitudes', 'insufficientTraining'))
    expect(coverage.barriers).toEqual([
      { determinant: 'attitudes', strategies: [], accepted: true },
      { determinant: 'dilution', strategies: ['s1'], accepted: false },
      { determinant: 'insufficientTraining', strategies: [], accepted: false },
      { determinant: 'timePressure', strategies: ['s1', 's2'], accepted: false },
    ])
    expect(coverage.known).toBe(true)
    expect(coverage.uncovered).toEqual(['insufficientTraining'])
    // s2 answers only what s1 answers too; s1 alone answers dilution.
    expect(coverage.redundant).toEqual(['s2'])
    expect(coverage.withoutBarrier).toEqual(['s3'])
    // 2 of 4, less the one that is accepted instead: 2/3.
    expect(coverage.share).toMatchObject({
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      known: 3,
      notApplicable: 1,
      reason: null,
      method: 'strategyPlan.coverage',
    })
  })

  test('counts a barrier that is both answered and accepted as answered', () => {
    const record = plan({
      strategies: [strategy({ id: 's1', determinants: ['attitudes'] })],
      acceptedRisks: [{ id: 'r1', determinant: 'attitudes', reason: 'Kan vente' }],
    })
    expect(coverageOf(record, toActOn('attitudes')).share).toMatchObject({ value: 1, denominator: 1, notApplicable: 0 })
  })

  test('takes no answer from a row without a strategy, and no risk without a reason', () => {
    const record = plan({
      strategies: [strategy({ id: 's1', strategy: null, determinants: ['attitudes'] })],
      acceptedRisks: [
        { id: 'r1', determinant: 'attitudes', reason: ' ' },
        { id: 'r2', determinant: null, reason: 'Kan vente' },
      ],
    })
    const coverage = coverageOf(record, toActOn('attitudes'))
    expect(coverage.uncovered).toEqual(['attitudes'])
    expect(coverage.withoutBarrier).toEqual([])
    expect(coverage.share).toMatchObject({ value: 0, numerator: 0, denominator: 1 })
  })

  test('calls each of two that answer the same redundant', () => {
    const strategies = ['s1', 's2'].map((id) => strategy({ id, determinants: ['attitudes'] }))
    expect(coverageOf(plan({ strategies }), toActOn('attitudes')).redundant).toEqual(['s1', 's2'])
  })

  test.each([
    ['nothing is assessed', undefined, false, 'all-unknown'],
    ['nothing is decided', emptyContextAssessment(), false, 'all-unknown'],
    ['it is said why there is nothing to act on', { ...emptyContextAssessment(), nothingToActOn: 'Alt ligger til rette' }, true, 'no-denominator'],
  ])('says that the share has no value where %s', (_, assessment, known, reason) => {
    const coverage = coverageOf(plan({}), assessment)
    expect(coverage.known).toBe(known)
    expect(coverage.share).toMatchObject({ value: null, reason, denominator: 0 })
  })

  test('says that the share has no value where every risk is accepted', () => {
    const acceptedRisks = [{ id: 'r1', determinant: 'attitudes', reason: 'Kan vente' }]
    expect(coverageOf(plan({ acceptedRisks }), toActOn('attitudes')).share).toMatchObject({
      value: null,
      reason: 'all-not-applicable',
      notApplicable: 1,
    })
  })

  test('takes a redundant strategy away without uncovering anything', () => {
    checkLaw([records], (record) => {
      const assessment = toActOn('timePressure', 'dilution', 'attitudes')
      const coverage = coverageOf(record, assessment)
      for (const id of [...coverage.redundant, ...coverage.withoutBarrier]) {
        const without = { ...record, strategies: record.strategies.filter((row) => row.id !== id) }
        expect(coverageOf(without, assessment).uncovered).toEqual(coverage.uncovered)
      }
    })
  })
})

describe('endorsementsOf', () => {
  const cells = [
    { strategy: 'eric.auditAndFeedback', barrier: 'reflectingAndEvaluating', count: 14, n: 25 },
    { strategy: 'eric.facilitation', barrier: 'reflectingAndEvaluating', count: 6, n: 25 },
    { strategy: 'eric.facilitation', barrier: 'culture', count: 1, n: 25 },
  ]
  const matrix = { formatVersion: 1, id: 'm', citation: 'ours', licence: null, cells } as const

  test('tells for which of its barriers a table names a strategy, and what it names for those to act on', () => {
    const strategies = [
      // 6 of 25 = 24 %: level 2; 1 of 25 = 4 %: no level.
      strategy({ id: 's2', strategy: 'eric.facilitation', determinants: ['cfir.reflectingAndEvaluating', 'cfir.culture', 'cfir.culture'] }),
      strategy({ id: 's1', strategy: 'ourOwn', determinants: ['cfir.culture'] }),
      strategy({ id: 's0', strategy: null, determinants: ['cfir.culture'] }),
    ]
    const { matches, chosen } = endorsementsOf(plan({ strategies }), ['cfir.reflectingAndEvaluating'], matrix, {})
    expect(matches.strategies.map((match) => match.strategy)).toEqual(['eric.auditAndFeedback', 'eric.facilitation'])
    expect(chosen).toEqual([
      { id: 's1', strategy: 'ourOwn', endorsed: [], notEndorsed: ['cfir.culture'] },
      { id: 's2', strategy: 'eric.facilitation', endorsed: ['cfir.reflectingAndEvaluating'], notEndorsed: ['cfir.culture'] },
    ])
  })

  test('does not take what a strategy declares of itself for what the table says', () => {
    const own = { ...strategyDefinition, addresses: ['cfir.culture'] }
    const strategies = [strategy({ id: 's1', strategy: own.id, determinants: ['cfir.culture'] })]
    expect(endorsementsOf(plan({ strategies }), [], matrix, { strategies: [own] }).chosen[0]).toMatchObject({
      endorsed: [],
      notEndorsed: ['cfir.culture'],
    })
  })
})

const strategyDefinition = {
  id: 'buddySystem',
  number: null,
  cluster: null,
  spread: null,
  effort: null,
  delivery: null,
  setting: null,
  source: { citation: 'ours', locator: null, status: 'own' },
  licence: 'not-stated',
} as const
