import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEstimate, type Estimate } from '@implementere/model'
import { wilson } from '@implementere/statistics'
import {
  axisOf,
  failureCell,
  goalThreshold,
  implementationThreshold,
  judgeFinding,
  type GoalVerdict,
  type JudgedFinding,
  type Threshold,
} from '../../src/results/axis.ts'
import { FAILURE_CELLS } from '../../src/results/failure-cells.ts'
import type { ImplementationFinding } from '../../src/results/record.ts'
import { checkLaw } from '../check-law.ts'

const decisive = { id: 'a', decisive: true }
const between = (lower: number | null, upper: number | null, value = 0.5): Estimate =>
  createEstimate({ method: 'x', value, interval: { lower, upper, level: 0.95, method: 'x' } })
const atLeast = (at: number) => goalThreshold(at, 'at-least')
const atMost = (at: number) => goalThreshold(at, 'at-most')
const finding: ImplementationFinding = {
  id: 'a',
  dimension: 'adherence',
  measure: null,
  cluster: null,
  reported: null,
  decisive: true,
  preset: null,
  cut: null,
  goal: null,
  direction: null,
}

describe('judgeFinding', () => {
  // Wilson of 17/20 is 0.6396-0.9476, of 8/10 0.4902-0.9433, of 2/20 0.0279-0.3010.
  test.each([
    [17, 20, 'met', null],
    [8, 10, 'indeterminate', 'interval-straddles'],
    [2, 20, 'not-met', null],
  ])('holds %i of %i against a goal of at least 0.6', (x, n, verdict, reason) => {
    const estimate = createEstimate({ method: 'x', value: x / n, interval: wilson(x, n) })
    expect(judgeFinding(decisive, estimate, atLeast(0.6))).toMatchObject({ verdict, reason })
  })

  test.each<[string, Estimate, Threshold | null, GoalVerdict]>([
    ['a lower limit on a goal of at least meets it', between(0.6, 0.9), atLeast(0.6), 'met'],
    ['an upper limit on a goal of at least leaves it open', between(0.3, 0.6), atLeast(0.6), 'indeterminate'],
    ['an upper limit on a goal of at most meets it', between(0.1, 0.2), atMost(0.2), 'met'],
    ['a lower limit on a goal of at most leaves it open', between(0.2, 0.4), atMost(0.2), 'indeterminate'],
    ['all of it above a goal of at most misses it', between(0.3, 0.4), atMost(0.2), 'not-met'],
    ['all of it below a goal of at least misses it', between(0.1, 0.2), atLeast(0.6), 'not-met'],
    ['no upper limit is enough for at least', between(0.7, null), atLeast(0.6), 'met'],
    ['no lower limit is not enough for at least', between(null, 0.9), atLeast(0.6), 'indeterminate'],
  ])('%s', (_, estimate, threshold, verdict) => {
    expect(judgeFinding(decisive, estimate, threshold).verdict).toBe(verdict)
  })

  test('is open without a value, an interval, a threshold or a fitting preset, and says which', () => {
    const known = between(0.7, 0.9)
    expect(judgeFinding(decisive, createEstimate({ method: 'x' }), atLeast(0.6))).toMatchObject({ verdict: 'indeterminate', reason: 'no-value' })
    expect(judgeFinding(decisive, createEstimate({ method: 'x', value: 0.9 }), atLeast(0.6)).reason).toBe('no-interval')
    expect(judgeFinding(decisive, known, null)).toMatchObject({ verdict: 'indeterminate', reason: 'no-threshold', threshold: null })
    expect(judgeFinding(decisive, known, 'preset-does-not-fit')).toMatchObject({
      verdict: 'indeterminate',
      reason: 'preset-does-not-fit',
      threshold: null,
      unknownsMatter: null,
    })
  })

  test('says whether what is unknown could have turned it', () => {
    const unknowns = (lower: number, upper: number) => ({ ...between(0.7, 0.9), bounds: { lower, upper } })
    expect(judgeFinding(decisive, unknowns(0.5, 0.9), atLeast(0.6)).unknownsMatter).toBe(true)
    expect(judgeFinding(decisive, unknowns(0.6, 0.9), atLeast(0.6)).unknownsMatter).toBe(false)
    expect(judgeFinding(decisive, between(0.7, 0.9), atLeast(0.6)).unknownsMatter).toBe(null)
  })

  const limit = fc.double({ min: -2, max: 2, noNaN: true })
  test('never gives a verdict when the interval straddles the threshold, or anything is unknown', () => {
    const threshold = fc.constantFrom('at-least', 'at-most').chain((direction) => limit.map((at) => goalThreshold(at, direction)!))
    checkLaw([fc.option(limit), fc.option(limit), fc.option(limit), threshold], (a, b, value, held) => {
      const [lower, upper] = a !== null && b !== null && a > b ? [b, a] : [a, b]
      const interval = lower === null && upper === null ? null : { lower, upper, level: 0.95, method: 'x' }
      const judged = judgeFinding(decisive, createEstimate({ method: 'x', value, interval }), held)
      const straddles = (lower === null || lower < held.at) && (upper === null || upper > held.at)
      if (value === null || straddles) expect(judged.verdict).toBe('indeterminate')
      expect(judged.reason === null).toBe(judged.verdict !== 'indeterminate')
    })
  })
})

describe('goalThreshold', () => {
  test('needs a goal and a direction; a value on the goal meets it', () => {
    expect(goalThreshold(null, 'at-least')).toBe(null)
    expect(goalThreshold(1, null)).toBe(null)
    expect(goalThreshold(-0, 'at-most')).toEqual({ at: 0, direction: 'at-most', preset: null, belongsTo: 'below' })
    expect(goalThreshold(0.5, 'at-least')?.belongsTo).toBe('above')
  })
})

describe('implementationThreshold', () => {
  const preset = { ...finding, preset: 'durlakDupre2008', cut: 'lower' } as const

  test('takes the cut that is named', () => {
    expect(implementationThreshold(preset)).toEqual({ at: 0.6, direction: 'at-least', preset: 'durlakDupre2008', belongsTo: 'above' })
    expect(implementationThreshold({ ...preset, cut: 'upper' })).toMatchObject({ at: 0.8 })
    expect(implementationThreshold({ ...preset, preset: 'perepletchikova2005' })).toMatchObject({ at: 0.5, belongsTo: 'below' })
  })

  test('lets an own goal go before a preset', () => {
    expect(implementationThreshold({ ...preset, goal: 0.9, direction: 'at-least' })).toMatchObject({ at: 0.9, preset: null })
    expect(implementationThreshold({ ...preset, goal: 0.9 })).toMatchObject({ preset: 'durlakDupre2008' })
  })

  test('is unknown without a cut or without a preset', () => {
    expect(implementationThreshold({ ...preset, cut: null })).toBe(null)
    expect(implementationThreshold(finding)).toBe(null)
  })

  test('holds a published preset only against proportions of which more is better', () => {
    expect(implementationThreshold({ ...preset, measure: 'adherence.core' })).toMatchObject({ at: 0.6 })
    expect(implementationThreshold({ ...preset, measure: 'dosage.sessionsTotal' })).toBe('preset-does-not-fit')
    expect(implementationThreshold({ ...preset, measure: 'adherence.commission' })).toBe('preset-does-not-fit')
    expect(implementationThreshold({ ...preset, dimension: 'comparisonMonitoring' })).toBe('preset-does-not-fit')
    expect(implementationThreshold({ ...preset, dimension: 'adaptation' })).toBe('preset-does-not-fit')
    expect(implementationThreshold({ ...preset, dimension: 'quality', measure: 'not-a-measure' })).toMatchObject({ at: 0.6 })
  })
})

describe('axisOf', () => {
  const judged = (id: string, verdict: GoalVerdict, isDecisive = true): JudgedFinding => ({
    ...judgeFinding({ id, decisive: isDecisive }, createEstimate({ method: 'x' }), null),
    verdict,
  })
  const strict = { leftOpen: null, disagreement: 'not-met' } as const

  test('is met when every decisive finding is, others do not count', () => {
    const axis = axisOf([judged('b', 'met'), judged('a', 'met'), judged('c', 'not-met', false)], strict)
    expect(axis).toEqual({ verdict: 'met', reason: null, met: ['a', 'b'], notMet: [], indeterminate: [], leftOpen: null })
  })

  test('is open as soon as one decisive finding is, even beside one that is not met', () => {
    const axis = axisOf([judged('a', 'not-met'), judged('b', 'indeterminate')], strict)
    expect(axis).toMatchObject({ verdict: 'indeterminate', reason: 'finding-indeterminate', notMet: ['a'], indeterminate: ['b'] })
  })

  test('follows the rule for findings that disagree', () => {
    const mixed = [judged('a', 'met'), judged('b', 'not-met')]
    expect(axisOf(mixed, strict)).toMatchObject({ verdict: 'not-met', reason: null })
    expect(axisOf(mixed, { ...strict, disagreement: 'indeterminate' })).toMatchObject({ verdict: 'indeterminate', reason: 'findings-disagree' })
    expect(axisOf([judged('b', 'not-met')], { ...strict, disagreement: 'indeterminate' })).toMatchObject({ verdict: 'not-met', reason: null })
  })

  test('is open without a decisive finding, and keeps what people say of it', () => {
    expect(axisOf([judged('a', 'met', false)], { ...strict, leftOpen: 'too-early' })).toMatchObject({
      verdict: 'indeterminate',
      reason: 'no-decisive-finding',
      leftOpen: 'too-early',
    })
  })
})

describe('failureCell', () => {
  test.each([
    ['met', 'met', 'theorySupported'],
    ['met', 'not-met', 'theoryFailure'],
    ['not-met', 'met', 'unexplainedSuccess'],
    ['not-met', 'not-met', 'implementationFailure'],
    ['indeterminate', 'not-met', 'indeterminate'],
    ['met', 'indeterminate', 'indeterminate'],
    ['indeterminate', 'indeterminate', 'indeterminate'],
  ] as const)('implementation %s and outcome %s is %s', (implementation, outcome, cell) => {
    expect(failureCell(implementation, outcome)).toBe(cell)
  })

  test('sends back where the cell says', () => {
    expect(FAILURE_CELLS.map(({ id, revisit }) => [id, revisit])).toEqual([
      ['theorySupported', ['KE9']],
      ['theoryFailure', ['KE1']],
      ['unexplainedSuccess', ['KE1', 'KE5']],
      ['implementationFailure', ['KE3', 'KE4', 'KE5', 'KE6', 'KE7']],
    ])
  })
})
