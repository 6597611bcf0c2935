import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DETERMINANTS, defineDeterminant, defineStrategy, ERIC_STRATEGIES, matchStrategies, type EndorsementMatrix } from '@implementere/barriers'
import { matrices } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { codeOf } from './code-of.ts'
import { publishedRow } from './published-row.ts'

const matrixOf = (
  ...cells: readonly (readonly [strategy: string, barrier: string, count: number | null, n: number | null])[]
): EndorsementMatrix => ({
  formatVersion: 1,
  id: 'm',
  citation: 'ours',
  licence: null,
  cells: cells.map(([strategy, barrier, count, n]) => ({ strategy, barrier, count, n })),
})

describe('matchStrategies', () => {
  test('gives the published row: percentages, levels, order', () => {
    const { strategies, barriers } = matchStrategies(['cfir.reflectingAndEvaluating'], publishedRow)
    expect(strategies.map(({ strategy, cumulative, coverage }) => [strategy, Math.round(100 * cumulative.value!), coverage[0]!.level])).toEqual([
      ['eric.qualityMonitoringTools', 60, 1],
      ['eric.auditAndFeedback', 56, 1],
      ['eric.qualityMonitoringSystems', 40, 2],
      ['eric.relayClinicalData', 36, 2],
      ['eric.dataExperts', 28, 2],
      ['eric.reexamineImplementation', 28, 2],
      ['eric.teamMeetings', 28, 2],
      ['eric.useFeedbackFromFamilies', 28, 2],
      ['eric.captureLocalKnowledge', 24, 2],
      ['eric.facilitation', 20, 2],
    ])
    expect(barriers).toEqual([
      {
        determinant: 'cfir.reflectingAndEvaluating',
        status: 'mapped',
        reason: null,
        keys: ['reflectingAndEvaluating'],
        keysWithoutData: [],
        strategies: { 1: 2, 2: 8 },
      },
    ])
  })

  test('adds up over barriers, each key once, and keeps what is not known apart', () => {
    const matrix = matrixOf(
      ['eric.facilitation', 'cost', 5, 10],
      ['eric.facilitation', 'complexity', 3, 10],
      ['eric.facilitation', 'compatibility', null, 10],
    )
    const { strategies } = matchStrategies(['cfir.cost', 'cfir.complexity', 'cfir.compatibility', 'cfir.culture', 'cfir.cost'], matrix)
    expect(strategies).toHaveLength(1)
    expect(strategies[0]!.cumulative).toMatchObject({ value: 0.8, known: 2, unknown: 2, bounds: { lower: 0.8, upper: 2.8 }, reason: null })
    expect(strategies[0]!.covers).toEqual(['cfir.complexity', 'cfir.cost'])
    expect(strategies[0]!.endorsements.map(({ key, level, share }) => [key, level, share.value])).toEqual([
      ['compatibility', null, null],
      ['complexity', 2, 0.3],
      ['cost', 1, 0.5],
      ['culture', null, null],
    ])
  })

  test('takes the better level where a barrier has several keys', () => {
    const matrix = matrixOf(['eric.reviseRoles', 'relativePriority', 3, 10], ['eric.reviseRoles', 'availableResources', 6, 10])
    const { strategies, barriers } = matchStrategies(['timePressure'], matrix)
    expect(strategies[0]!.coverage).toEqual([{ determinant: 'timePressure', basis: 'endorsed', level: 1 }])
    expect(strategies[0]!.endorsements.map(({ key }) => key)).toEqual(['availableResources', 'relativePriority', 'structuralCharacteristics'])
    expect(barriers[0]).toMatchObject({ keysWithoutData: ['structuralCharacteristics'], strategies: { 1: 1, 2: 0 } })
  })

  test('says of a barrier without a key that the table can’t be asked, and why', () => {
    const { barriers, strategies } = matchStrategies(['cfir.teaming', 'ourOwn'], publishedRow)
    expect(barriers.map(({ status, reason, strategies: counts }) => [status, reason, counts])).toEqual([
      ['none', 'no-2009-key', { 1: 0, 2: 0 }],
      ['none', 'unknown-determinant', { 1: 0, 2: 0 }],
    ])
    expect(strategies).toEqual([])
  })

  test('names the keys that the table says nothing of', () => {
    expect(matchStrategies(['cfir.cost'], publishedRow).barriers[0]).toMatchObject({ status: 'mapped', keysWithoutData: ['cost'] })
  })

  test('hides what belongs to another setting, and names it', () => {
    const matrix = matrixOf(['eric.capitatedPayments', 'cost', 9, 10], ['eric.accessNewFunding', 'cost', 8, 10])
    const here = matchStrategies(['cfir.cost'], matrix)
    expect(here.strategies.map(({ strategy }) => strategy)).toEqual(['eric.accessNewFunding'])
    expect(here.hidden).toEqual([
      'eric.changeLiabilityLaws',
      'eric.makeBillingEasier',
      'eric.feeForServiceLists',
      'eric.capitatedPayments',
      'eric.otherPaymentSchemes',
    ])
    const there = matchStrategies(['cfir.cost'], matrix, { setting: 'us' })
    expect(there.strategies.map(({ strategy }) => strategy)).toEqual(['eric.capitatedPayments', 'eric.accessNewFunding'])
    expect(there.hidden).toEqual([])
    expect(matchStrategies(['cfir.cost'], matrix, { setting: 'se' }).strategies).toHaveLength(1)
  })

  test('takes strategies and barriers of one’s own as first-class', () => {
    const strategies = [...ERIC_STRATEGIES, defineStrategy({ id: 'buddy', addresses: ['noCar', 'cfir.cost'] }), defineStrategy({ id: 'idle' })]
    const definitions = [...DETERMINANTS, defineDeterminant({ id: 'noCar' })]
    const matrix = matrixOf(['eric.accessNewFunding', 'cost', 8, 10], ['buddy', 'cost', 1, 10])
    const matches = matchStrategies(['noCar', 'cfir.cost'], matrix, { strategies, definitions })
    expect(matches.strategies.map(({ strategy, covers }) => [strategy, covers])).toEqual([
      ['eric.accessNewFunding', ['cfir.cost']],
      ['buddy', ['cfir.cost', 'noCar']],
    ])
    expect(matches.strategies[1]!.coverage).toEqual([
      { determinant: 'cfir.cost', basis: 'declared', level: null },
      { determinant: 'noCar', basis: 'declared', level: null },
    ])
    const endorsed = matchStrategies(['cfir.cost'], matrixOf(['buddy', 'cost', 2, 10]), { strategies })
    expect(endorsed.strategies[0]!.coverage).toEqual([{ determinant: 'cfir.cost', basis: 'endorsed', level: 2 }])
  })

  test('puts one that is only declared behind those that experts endorse, and lists its share as unknown', () => {
    const strategies = [...ERIC_STRATEGIES, defineStrategy({ id: 'aaa', addresses: ['cfir.cost'] })]
    const matches = matchStrategies(['cfir.cost'], matrixOf(['eric.accessNewFunding', 'cost', 1, 10]), { strategies })
    expect(matches.strategies.map(({ strategy }) => strategy)).toEqual(['eric.accessNewFunding', 'aaa'])
    expect(matches.strategies[1]!.cumulative).toMatchObject({
      value: null,
      reason: 'all-unknown',
      known: 0,
      unknown: 1,
      bounds: { lower: 0, upper: 1 },
    })
    expect(matches.strategies[0]!.covers).toEqual([])
  })

  test('settles equal shares by what is covered, and then by the id', () => {
    const matrix = matrixOf(
      ['eric.massMedia', 'cost', 4, 10],
      ['eric.massMedia', 'complexity', 0, 10],
      ['eric.reviseRoles', 'cost', 2, 10],
      ['eric.reviseRoles', 'complexity', 2, 10],
      ['eric.buildCoalition', 'cost', 4, 10],
      ['eric.buildCoalition', 'complexity', 0, 10],
    )
    const { strategies } = matchStrategies(['cfir.cost', 'cfir.complexity'], matrix)
    expect(strategies.map(({ strategy }) => strategy)).toEqual(['eric.reviseRoles', 'eric.buildCoalition', 'eric.massMedia'])
  })

  test('takes the later of two strategies with one id', () => {
    const strategies = [...ERIC_STRATEGIES, defineStrategy({ id: 'eric.facilitation', setting: 'us' })]
    const matrix = matrixOf(['eric.facilitation', 'cost', 5, 10])
    expect(matchStrategies(['cfir.cost'], matrix, { strategies }).strategies).toEqual([])
    expect(matchStrategies(['cfir.cost'], matrix, { strategies, setting: 'us' }).strategies).toHaveLength(1)
  })

  test('passes the confidence level on', () => {
    const { strategies } = matchStrategies(['cfir.reflectingAndEvaluating'], publishedRow, { level: 0.5 })
    expect(strategies[0]!.endorsements[0]!.share.interval!.level).toBe(0.5)
  })

  test('refuses a table that has a pair twice', () => {
    expect(codeOf(() => matchStrategies([], matrixOf(['a', 'cost', 1, 2], ['a', 'cost', 2, 2])))).toBe('duplicate-cell')
    expect(() => matchStrategies([], matrixOf(['a', 'cost', 1, 2], ['a', 'cost', 2, 2]))).toThrow('for a and cost')
  })

  const barriers = fc.uniqueArray(
    fc.constantFrom('cfir.source', 'cfir.cost', 'cfir.complexity', 'cfir.teaming', 'attitudes.professionalCriticism', 'ownOne'),
  )

  test('the order of cells, barriers and strategies changes nothing', () => {
    checkLaw([matrices, barriers], (matrix, wanted) => {
      const forwards = matchStrategies(wanted, matrix)
      const backwards = matchStrategies(
        wanted.toReversed(),
        { ...matrix, cells: matrix.cells.toReversed() },
        { strategies: ERIC_STRATEGIES.toReversed() },
      )
      expect({ ...backwards, hidden: backwards.hidden.toReversed() }).toEqual(forwards)
    })
  })

  test('one more barrier never takes a cover or a share away', () => {
    checkLaw([matrices, barriers], (matrix, wanted) => {
      const more = new Map(matchStrategies([...wanted, 'cfir.design'], matrix).strategies.map((match) => [match.strategy, match]))
      for (const { strategy, covers, cumulative } of matchStrategies(wanted, matrix).strategies) {
        expect(more.get(strategy)!.covers).toEqual(expect.arrayContaining([...covers]))
        expect(more.get(strategy)!.cumulative.value).toBeGreaterThanOrEqual(cumulative.value! - 1e-12)
      }
    })
  })

  test('the share lies within its bounds, and a strategy covers only what was asked', () => {
    checkLaw([matrices, barriers], (matrix, wanted) => {
      for (const { cumulative, covers } of matchStrategies(wanted, matrix).strategies) {
        expect(cumulative.value).toBeGreaterThanOrEqual(cumulative.bounds!.lower)
        expect(cumulative.value).toBeLessThanOrEqual(cumulative.bounds!.upper)
        for (const id of covers) expect(wanted).toContain(id)
      }
    })
  })
})
