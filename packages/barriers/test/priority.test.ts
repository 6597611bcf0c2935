import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePriority, quadrantOf } from '@implementere/barriers'
import { checkLaw } from './check-law.ts'

const at = { importance: 3, changeability: 3 }
const position = fc.record({ importance: fc.integer({ min: 1, max: 5 }), changeability: fc.integer({ min: 1, max: 5 }) }, { noNullPrototype: true })

describe('quadrantOf', () => {
  test.each([
    [3.1, 3.1, 'act-first'],
    [3.1, 2.9, 'risk-to-monitor'],
    [2.9, 3.1, 'within-reach'],
    [2.9, 2.9, 'leave-for-now'],
  ])('gives importance %d and changeability %d the quadrant %s', (importance, changeability, quadrant) => {
    expect(quadrantOf({ importance, changeability }, at)).toBe(quadrant)
  })

  test.each([
    [5, 3, 'act-first'],
    [3, 5, 'within-reach'],
    [3, 3, 'within-reach'],
    [3, 1, 'leave-for-now'],
  ])('takes the middle for no more important than the cut and for changeable: %d, %d is %s', (importance, changeability, quadrant) => {
    expect(quadrantOf({ importance, changeability }, at)).toBe(quadrant)
  })

  test('does not let the error of a mean lift what is as important as all others, or lower what is as changeable', () => {
    const [above, below] = [4.2 + 1e-15, 4.2]
    expect(above).toBeGreaterThan(below)
    expect(quadrantOf({ importance: above, changeability: below }, { importance: below, changeability: above })).toBe('within-reach')
  })

  test('what matters more is acted on or watched, never left', () => {
    checkLaw([position], (one) => {
      const left = ['within-reach', 'leave-for-now'].includes(quadrantOf(one, at))
      expect(left).toBe(one.importance <= 3)
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
