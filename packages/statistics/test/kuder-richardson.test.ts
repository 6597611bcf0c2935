import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cronbachAlpha } from '../src/cronbach-alpha.ts'
import { kuderRichardson20 } from '../src/kuder-richardson.ts'
import { expectClose, readReference, runs } from './numbers.ts'

const reference = readReference('reliability.json') as { readonly consistency: readonly { readonly items: number[][]; readonly alpha: number }[] }
const binaryScales = reference.consistency.filter(({ items }) => items.every((row) => row.every((answer) => answer === 0 || answer === 1)))
const answers = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(fc.option(fc.constantFrom(0, 1), { nil: null, freq: 8 }), { minLength: width, maxLength: width }), { maxLength: 15 }),
  )

/** The formula as Kuder & Richardson wrote it: variances with n below the line. */
function formula20(items: readonly (readonly number[])[]): number {
  const [n, k] = [items.length, items[0]!.length]
  const shares = items[0]!.map((_, item) => items.reduce((sum, row) => sum + row[item]!, 0) / n)
  const sums = items.map((row) => row.reduce((sum, answer) => sum + answer, 0))
  const mean = sums.reduce((sum, value) => sum + value, 0) / n
  const variance = sums.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n
  return (k / (k - 1)) * (1 - shares.reduce((sum, p) => sum + p * (1 - p), 0) / variance)
}

describe('kuderRichardson20', () => {
  test('has scales to be tried on', () => {
    expect(binaryScales.length).toBeGreaterThan(2)
  })

  test.each(binaryScales.map((scale, index) => ({ index, ...scale })))(
    'equals the formula, and the alpha of psych, on binary scale $index',
    ({ items, alpha }) => {
      expectClose(kuderRichardson20(items).value, formula20(items))
      expectClose(kuderRichardson20(items).value, alpha)
    },
  )

  test('refuses an answer that is not 0 or 1, and a number that is none', () => {
    expect(() => kuderRichardson20([[0, 2]])).toThrow('[not-binary]')
    expect(() => kuderRichardson20([[0, NaN]])).toThrow('[invalid-number]')
  })

  test('equals Cronbach alpha of the same answers, with its interval and reasons', () => {
    fc.assert(
      fc.property(answers, (items) => {
        expect(kuderRichardson20(items, { level: 0.9 })).toEqual(cronbachAlpha(items, { level: 0.9 }))
      }),
      runs,
    )
  })

  test('is the same when every answer is turned round', () => {
    fc.assert(
      fc.property(answers, (items) => {
        const turned = items.map((row) => row.map((answer) => (answer === null ? null : 1 - answer)))
        expect(kuderRichardson20(turned).value ?? -99).toBeCloseTo(kuderRichardson20(items).value ?? -99, 9)
      }),
      runs,
    )
  })
})
