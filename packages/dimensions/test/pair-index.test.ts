import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairIndex } from '../src/pair-index.ts'
import { checkLaw } from './check-law.ts'

function numbersOf(pairs: readonly (readonly [number, number])[], index = pairIndex()): readonly number[] {
  const lefts = Int32Array.from(pairs, ([left]) => left)
  index.number(
    lefts,
    Int32Array.from(pairs, ([, right]) => right),
    pairs.length,
  )
  return [...lefts]
}

describe('pairIndex', () => {
  test('numbers pairs in the order in which they are met, and knows them again', () => {
    const index = pairIndex()
    expect(index.size()).toBe(0)
    expect(
      numbersOf(
        [
          [3, 0],
          [0, 3],
          [3, 0],
          [3, 3],
        ],
        index,
      ),
    ).toEqual([0, 1, 0, 2])
    expect(numbersOf([[0, 3]], index)).toEqual([1])
    expect(index.size()).toBe(3)
  })

  test('leaves what lies behind the length as it was', () => {
    const lefts = Int32Array.of(7, 8)
    pairIndex().number(lefts, Int32Array.of(7, 8), 1)
    expect([...lefts]).toEqual([0, 8])
  })

  test('keeps thousands of pairs apart while it grows', () => {
    const pairs = Array.from({ length: 5000 }, (_, place): [number, number] => [place % 50, Math.floor(place / 50)])
    const index = pairIndex()
    expect(numbersOf(pairs, index)).toEqual(pairs.map((_, place) => place))
    expect(numbersOf(pairs.toReversed(), index)).toEqual(pairs.map((_, place) => 4999 - place))
    expect(index.size()).toBe(5000)
  })

  test('equals a map by the text of the pair', async () => {
    const whole = fc.oneof(fc.nat({ max: 9 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
    await checkLaw([fc.array(fc.tuple(whole, whole), { maxLength: 200 })], (pairs) => {
      const numbers = new Map<string, number>()
      const expected = pairs.map(([left, right]) => {
        const text = `${left} ${right}`
        numbers.set(text, numbers.get(text) ?? numbers.size)
        return numbers.get(text)!
      })
      expect(numbersOf(pairs)).toEqual(expected)
    })
  })
})
