import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INTERPRETATION_SCHEMES, interpret, type InterpretationScheme } from '../src/interpret.ts'
import { runs } from './numbers.ts'

const PRINTED: readonly (readonly [InterpretationScheme, readonly (readonly [number, string])[]])[] = [
  [
    'landisKoch',
    [
      [-0.01, 'poor'],
      [0, 'slight'],
      [0.2, 'slight'],
      [0.21, 'fair'],
      [0.4, 'fair'],
      [0.41, 'moderate'],
      [0.6, 'moderate'],
      [0.61, 'substantial'],
      [0.8, 'substantial'],
      [0.81, 'almost-perfect'],
      [1, 'almost-perfect'],
    ],
  ],
  [
    'cicchetti',
    [
      [-1, 'poor'],
      [0.39, 'poor'],
      [0.4, 'fair'],
      [0.59, 'fair'],
      [0.6, 'good'],
      [0.74, 'good'],
      [0.75, 'excellent'],
      [1, 'excellent'],
    ],
  ],
  [
    'kooLi',
    [
      [-1, 'poor'],
      [0.49, 'poor'],
      [0.5, 'moderate'],
      [0.74, 'moderate'],
      [0.75, 'good'],
      [0.9, 'good'],
      [0.901, 'excellent'],
      [1, 'excellent'],
    ],
  ],
  [
    'krippendorff',
    [
      [-1, 'discard'],
      [0.666, 'discard'],
      [0.667, 'tentative'],
      [0.799, 'tentative'],
      [0.8, 'reliable'],
      [1, 'reliable'],
    ],
  ],
]

describe('interpret', () => {
  test.each(PRINTED)('puts the printed labels of %s to the printed limits', (scheme, rows) => {
    for (const [value, label] of rows) expect(interpret(value, scheme), `${value}`).toMatchObject({ scheme, label, reason: null })
  })

  test('carries its scheme, because two of them disagree about .70: good or moderate', () => {
    expect(interpret(0.7, 'cicchetti')).toMatchObject({ scheme: 'cicchetti', label: 'good', lower: 0.6, upper: 0.75 })
    expect(interpret(0.7, 'kooLi')).toMatchObject({ scheme: 'kooLi', label: 'moderate', lower: 0.5, upper: 0.75 })
  })

  test('has no label, but still its scheme, for a coefficient that does not exist', () => {
    expect(interpret(null, 'krippendorff')).toMatchObject({ scheme: 'krippendorff', label: null, reason: 'no-value', lower: null, upper: null })
  })

  test('refuses a scheme that it does not know', () => {
    expect(() => interpret(0.5, 'toString' as InterpretationScheme)).toThrow('[unknown-scheme]')
    expect(() => interpret(NaN, 'cicchetti')).toThrow('[invalid-number]')
  })

  test('leaves no value between two bands, and a higher value never gets a lower band', () => {
    const value = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(value, value, fc.constantFrom(...INTERPRETATION_SCHEMES), (a, b, scheme) => {
        const [low, high] = [interpret(Math.min(a, b), scheme), interpret(Math.max(a, b), scheme)]
        expect(low.label).not.toBeNull()
        expect(low.lower ?? -2).toBeLessThanOrEqual(high.lower ?? -2)
        expect((low.lower ?? -2) <= Math.min(a, b) && Math.min(a, b) <= (low.upper ?? 2)).toBe(true)
      }),
      runs,
    )
  })
})
