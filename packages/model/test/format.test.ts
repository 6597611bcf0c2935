import { describe, expect, test } from 'vitest'
import { createEstimate, formatEstimate, formatRange, formatValue, LOCALES } from '@implementere/model'

const folded = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('formatValue', () => {
  test('writes a proportion as a percentage in each language', () => {
    expect(LOCALES.map((locale) => folded(formatValue(0.605, 'proportion', locale)))).toEqual(['60,5 %', '60,5 %', '60.5%'])
  })

  test('writes other units as numbers', () => {
    expect(LOCALES.map((locale) => folded(formatValue(7877.28, 'hours', locale)))).toEqual(['7 877,3', '7 877,3', '7,877.3'])
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

  test('writes a missing value as a dash', () => {
    expect(formatEstimate(createEstimate({ method: 'funnel', reason: 'no-denominator', denominator: 0, numerator: 0 }), 'nb')).toBe('–')
  })
})
