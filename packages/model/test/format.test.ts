import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEstimate, formatEstimate, formatRange, formatValue, LOCALES } from '@implementere/model'

const RUNS = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }

const folded = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('formatValue', () => {
  test('writes a proportion as a percentage in each language', () => {
    expect(LOCALES.map((locale) => folded(formatValue(0.605, 'proportion', locale)))).toEqual(['60,5 %', '60,5 %', '60.5%'])
  })

  test('writes other units as numbers', () => {
    expect(LOCALES.map((locale) => folded(formatValue(7877.28, 'hours', locale)))).toEqual(['7 877,3', '7 877,3', '7,877.3'])
  })

  test.each([
    [0.9996, '99,96 %'],
    [0.9995, '99,95 %'],
    [0.99999, '99,999 %'],
    [0.0004, '0,04 %'],
    [0.0005, '0,05 %'],
    [0.0006, '0,1 %'],
    [1.0003, '100,03 %'],
    [-0.0002, '−0,02 %'],
    [-0.9996, '−99,96 %'],
    [0.9994, '99,9 %'],
    [0, '0 %'],
    [1, '100 %'],
    [0.1 + 0.2 + 0.7 - 1e-16, '100 %'],
  ])('writes %d as %s: 0 and 100 are for nothing and for all', (value, text) => {
    expect(folded(formatValue(value, 'proportion', 'nb'))).toBe(text)
  })

  test('writes 0 and 100 % of nothing else, in any language', () => {
    const share = fc.double({ min: -2, max: 2, noNaN: true }).filter((value) => [0, 1].every((end) => Math.abs(Math.abs(value) - end) > 1e-11))
    fc.assert(
      fc.property(share, fc.constantFrom(...LOCALES), (value, locale) => {
        expect(folded(formatValue(value, 'proportion', locale))).not.toMatch(/^[−-]?(?:0|100) ?%$/)
      }),
      RUNS,
    )
  })

  test.each(['xx', 'se-NO', 'nb_NO', '', 'no tag'])(
    'writes numbers in a language that the platform does not know, or that is none (%j), without throwing',
    (locale) => {
      expect(folded(formatValue(0.605, 'proportion', locale))).toBe('60,5 %')
    },
  )

  test('writes numbers in any language that the platform knows', () => {
    expect(formatValue(1234.5, 'count', 'de')).toBe('1.234,5')
  })

  test('writes no value as a dash, never as zero', () => {
    expect(formatValue(null, 'proportion', 'nb')).toBe('–')
  })
})

describe('formatRange', () => {
  test('writes an open end as infinity', () => {
    expect(formatRange({ lower: 0.5, upper: null }, 'ratio', 'en')).toBe('0.5–∞')
    expect(formatRange({ lower: null, upper: 2 }, 'ratio', 'en')).toBe('−∞–2')
  })

  test('writes a range that there is none of as a dash in each language, as a missing value', () => {
    expect(LOCALES.map((locale) => formatRange(null, 'proportion', locale))).toEqual(LOCALES.map((locale) => formatValue(null, 'proportion', locale)))
    expect(formatRange(createEstimate({ method: 'x', value: 0.5 }).bounds, 'proportion', 'nb')).toBe('–')
  })
})

describe('formatEstimate', () => {
  test('never writes a percentage without its denominator when it has one', () => {
    const retention = createEstimate({ method: 'funnel', value: 314 / 491, numerator: 314, denominator: 491 })
    expect(folded(formatEstimate(retention, 'nb'))).toBe('64 % (314/491)')
  })

  test('takes a language by its other name', () => {
    const half = createEstimate({ method: 'x', value: 0.5, numerator: 1, denominator: 2 })
    expect(folded(formatEstimate(half, 'no'))).toBe('50 % (1/2)')
  })

  test('writes a missing value as a dash', () => {
    expect(formatEstimate(createEstimate({ method: 'funnel', reason: 'no-denominator', denominator: 0, numerator: 0 }), 'nb')).toBe('–')
  })
})
