import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMoments, dayOf, isIsoDate, isIsoDateTime, isPartialDate } from '@implementere/model'

const runs = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }

describe('isIsoDate', () => {
  test('knows the lengths of months and the leap years', () => {
    expect(['2024-02-29', '2000-02-29', '2026-12-31'].map(isIsoDate)).toEqual([true, true, true])
    expect(['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'].map(isIsoDate)).toEqual(
      Array(7).fill(false),
    )
  })

  test('takes nothing but the written form', () => {
    expect(['2026-1-1', '20260101', '2026-01-01T00:00:00Z', ' 2026-01-01', '2026-01-01\n', '', null, 20260101].map(isIsoDate)).toEqual(
      Array(8).fill(false),
    )
  })

  test('agrees with the platform on every day there is', () => {
    const day = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => isIsoDate(date.toISOString().slice(0, 10))),
      runs,
    )
  })

  test('takes a written date only when the platform writes it back', () => {
    const written = fc
      .tuple(fc.nat(9999), fc.nat(19), fc.nat(39))
      .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    fc.assert(
      fc.property(written, (text) => {
        const date = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
        expect(isIsoDate(text)).toBe(exists)
      }),
      runs,
    )
  })
})

describe('isIsoDateTime', () => {
  test('wants a time with seconds and an offset', () => {
    expect(['2026-03-01T09:00:00Z', '2026-03-01T09:00:00.123+01:00', '2026-03-01T23:59:59-11:30'].map(isIsoDateTime)).toEqual([true, true, true])
    expect(
      [
        '2026-03-01',
        '2026-03-01T09:00Z',
        '2026-03-01T24:00:00Z',
        '2026-03-01T09:60:00Z',
        '2026-02-30T09:00:00Z',
        '2026-03-01T09:00:00',
        '2026-03-01 09:00:00Z',
      ].map(isIsoDateTime),
    ).toEqual(Array(7).fill(false))
  })

  test('takes no moment that the platform cannot read', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const text = date.toISOString()
        expect(isIsoDateTime(text)).toBe(true)
        expect(Date.parse(text)).toBe(date.getTime())
      }),
      runs,
    )
  })
})

describe('isPartialDate', () => {
  test('takes a year, a month or a day', () => {
    expect(['1999', '1999-03', '1999-03-31'].map(isPartialDate)).toEqual([true, true, true])
    expect(['99', '1999-13', '1999-03-32', '1999-3', '', null].map(isPartialDate)).toEqual(Array(6).fill(false))
  })
})

describe('dayOf', () => {
  test('is the day as it was written, not the day in another zone', () => {
    expect(dayOf('2026-03-01T00:30:00+01:00')).toBe('2026-03-01')
  })
})

describe('compareMoments', () => {
  test('orders by instant, whatever the offset', () => {
    expect(compareMoments('2026-03-01T09:00:00+01:00', '2026-03-01T08:30:00Z')).toBe(-1)
    expect(compareMoments('2026-03-01T09:00:00+01:00', '2026-03-01T08:00:00Z')).toBe(0)
    expect(compareMoments('2026-03-01T00:00:00-05:00', '2026-03-01T04:59:59Z')).toBe(1)
  })
})
