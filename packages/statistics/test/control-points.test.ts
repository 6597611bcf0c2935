import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packPoints } from '../src/control-points.ts'
import { runs } from './numbers.ts'
import { coarseSeries } from './series.ts'

describe('packPoints', () => {
  test('counts the lines between the centre and a point; a point on a line is not beyond it', () => {
    const values = [5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 4, 3.5, 1.5]
    const { levels } = packPoints(values, 5, 1, 0, values.length)
    expect([...levels]).toEqual([0, 1, 1, 2, 2, 3, 3, 4, -1, -2, -4])
  })

  test('takes every value off the centre for outside where nothing varies', () => {
    expect([...packPoints([5, 6, 4], 5, 0, 0, 3).levels]).toEqual([0, 4, -4])
  })

  test('knows only the side where there is no sigma', () => {
    const points = packPoints([9, 1], 5, null, 0, 2)
    expect([[...points.levels], points.hasSigma]).toEqual([[1, -1], false])
  })

  test('leaves out gaps and places without a centre, and leads back to the series', () => {
    const { count, positions, values } = packPoints([1, null, 3, 4], [0, 0, null, 0], [1, 1, 1, 1], 0, 4)
    expect([[...positions].slice(0, count), [...values].slice(0, count)]).toEqual([
      [0, 3],
      [1, 4],
    ])
  })

  test('law: a column of equal lines is the line', () => {
    fc.assert(
      fc.property(coarseSeries, fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 3 }), (values, center, sigma) => {
        const asColumn = (line: number) => values.map(() => line)
        const [line, column] = [
          packPoints(values, center, sigma, 0, values.length),
          packPoints(values, asColumn(center), asColumn(sigma), 0, values.length),
        ]
        expect(column).toEqual(line)
      }),
      runs,
    )
  })
})
