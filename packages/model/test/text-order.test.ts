import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareText } from '@implementere/model'

const runs = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }

describe('compareText', () => {
  test('goes by code unit, not by any alphabet', () => {
    expect(['å', 'z', 'Z', 'aa', 'a', '', '10', '9'].toSorted(compareText)).toEqual(['', '10', '9', 'Z', 'a', 'aa', 'z', 'å'])
  })

  test('puts texts in the order in which the platform sorts without a rule', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(texts.toSorted(compareText)).toEqual(texts.toSorted())
      }),
      runs,
    )
  })

  test('turns around with its texts, and finds a text equal to itself only', () => {
    const text = fc.constantFrom('', 'a', 'b', 'ab')
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareText(a, b) + compareText(b, a)).toBe(0)
        expect(compareText(a, b) === 0).toBe(a === b)
      }),
      runs,
    )
  })
})
