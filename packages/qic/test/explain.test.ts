import { describe, expect, test } from 'vitest'
import { explain, qicNo } from '@implementere/qic'
import { instrumentAndAnswers, scoreOptions } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1_ANSWERS } from './e1.ts'
import { scoreOf } from './scored.ts'

describe('explain on the worked case E1', () => {
  const score = scoreOf(qicNo, E1_ANSWERS)

  test('shows the mean of components as six values of 1', () => {
    const { method, parts, estimate } = explain(score, 'overall.equalComponent')
    expect(method).toBe('qic.overall.equalComponent')
    expect(estimate).toBe(score.overall.equalComponent)
    expect(parts.map(({ id, numerator, denominator }) => [id, numerator, denominator])).toEqual([
      ['1', 0.7, 1],
      ['2', 0.5, 1],
      ['3', 1, 1],
      ['4', 1 / 3, 1],
      ['5', 0.25, 1],
      ['6', 0.75, 1],
    ])
  })

  test('shows 23/38 as the points of the components', () => {
    const { parts } = explain(score, 'overall.itemWeighted')
    expect(parts.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual(['7/10', '4/8', '6/6', '2/6', '1/4', '3/4'])
  })

  test('shows a component as its items, and why some are not counted', () => {
    expect(explain(score, 'components.4').parts).toEqual([
      { id: '4.1', kind: 'item', numerator: 1, denominator: 2, counted: true, reason: null },
      { id: '4.2', kind: 'item', numerator: null, denominator: null, counted: false, reason: 'not-applicable' },
      { id: '4.3', kind: 'item', numerator: 1, denominator: 2, counted: true, reason: null },
      { id: '4.4', kind: 'item', numerator: 0, denominator: 2, counted: true, reason: null },
    ])
    expect(explain(score, 'components.2').parts.at(-1)).toMatchObject({ id: '2.5', counted: false, reason: 'unknown' })
  })

  test('shows completeness as answered of applicable items', () => {
    const { parts } = explain(score, 'completeness')
    const count = (numerator: number | null) => parts.filter((part) => part.numerator === numerator).length
    expect([count(1), count(0), count(null)]).toEqual([19, 1, 1])
  })

  test('shows a component that is left out with the reason it has no value', () => {
    const { parts } = explain(scoreOf(qicNo, { '1.1': 2 }), 'overall.equalComponent')
    expect(parts.map(({ counted, reason }) => [counted, reason]).slice(0, 2)).toEqual([
      [false, 'insufficient-data'],
      [false, 'all-unknown'],
    ])
  })

  test.each(['overall', 'components.7', 'components.toString', 'components', 'items.1.1', ''])('refuses the path "%s"', (path) => {
    expect(() => explain(score, path)).toThrow('unknown-path')
  })

  test('has parts that add up to the numerator and the denominator', () => {
    checkLaw([instrumentAndAnswers, scoreOptions], ([any, answers], options) => {
      const of = scoreOf(any, answers, options)
      for (const path of ['overall.equalComponent', 'overall.itemWeighted', 'completeness', ...any.components.map(({ id }) => `components.${id}`)]) {
        const { estimate, parts } = explain(of, path)
        const sum = (key: 'numerator' | 'denominator') => parts.reduce((total, part) => total + (part[key] ?? 0), 0)
        expect(sum('numerator')).toBeCloseTo(estimate.numerator!, 10)
        expect(sum('denominator')).toBeCloseTo(estimate.denominator!, 10)
      }
    })
  })
})
