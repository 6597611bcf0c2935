import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePriority, quadrantOf } from '@implementere/barriers'
import { checkLaw } from './check-law.ts'

const at = { importance: 3, changeability: 3 }
const position = fc.record({ importance: fc.integer({ min: 1, max: 5 }), changeability: fc.integer({ min: 1, max: 5 }) }, { noNullPrototype: true })

describe('quadrantOf', () => {
  test('has four quadrants, and gives what lies on a cut to the upper one', () => {
    const quadrants = [
      [3, 3],
      [3, 2.9],
      [2.9, 3],
      [2.9, 2.9],
    ].map(([importance, changeability]) => quadrantOf({ importance: importance!, changeability: changeability! }, at))
    expect(quadrants).toEqual(['act-first', 'risk-to-monitor', 'within-reach', 'leave-for-now'])
  })

  test('what matters is acted on or watched, never left', () => {
    checkLaw([position], (one) => {
      const left = ['within-reach', 'leave-for-now'].includes(quadrantOf(one, at))
      expect(left).toBe(one.importance < 3)
    })
  })
})

describe('comparePriority', () => {
  test('goes by the product, and then by importance', () => {
    const order = [
      { importance: 2, changeability: 5 },
      { importance: 5, changeability: 2 },
      { importance: 4, changeability: 4 },
    ].toSorted(comparePriority)
    expect(order.map(({ importance }) => importance)).toEqual([4, 5, 2])
    expect(comparePriority(order[0]!, order[0]!)).toBe(0)
  })

  test('is an order: what comes before another does not come behind it', () => {
    checkLaw([position, position], (a, b) => {
      expect(Math.sign(comparePriority(a, b)) + Math.sign(comparePriority(b, a))).toBe(0)
    })
  })
})
