import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nb } from '../src/locales/nb.ts'
import { dayNumber, dayText, dayTicks } from '../src/day-axis.ts'
import { placeLineLabels } from '../src/line-labels.ts'
import { placeNumbers } from '../src/number-places.ts'
import { lineHeight, TEXT } from '../src/text-width.ts'
import { RUNS } from './runs.ts'

describe('placeNumbers', () => {
  const edges = { left: 0, right: 300, top: 0, bottom: 200 }
  const radii = { point: 6, number: 9 }
  const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

  test('puts a number to the right of its point, and to the left where there is no room', () => {
    expect(placeNumbers([{ x: 50, y: 50 }], radii, edges)).toEqual([{ x: 66, y: 50 }])
    expect(placeNumbers([{ x: 290, y: 50 }], radii, edges)[0]!.x).toBeCloseTo(274, 9)
  })

  test('puts no number on another, on a point or outside, wherever the points lie', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (points) => {
        const found = placeNumbers(points, radii, edges).filter((one) => one !== null)
        for (const [index, one] of found.entries()) {
          expect(one.x >= 9 && one.x <= 291 && one.y >= 9 && one.y <= 191).toBe(true)
          for (const other of found.slice(index + 1)) expect(distance(one, other)).toBeGreaterThanOrEqual(18 - 1e-9)
          for (const point of points) expect(distance(one, point)).toBeGreaterThanOrEqual(15 - 1e-9)
        }
      }),
      RUNS,
    )
  })
})

describe('placeLineLabels', () => {
  const label = (at: number, lines = ['a']) => ({ at, lines, colour: 'ic-f-text' })

  test('leaves labels that do not meet where they are', () => {
    const height = lineHeight(TEXT.small)
    expect(placeLineLabels([label(100), label(20)], 0, 200).map(({ top }) => top)).toEqual([20 - height / 2, 100 - height / 2])
  })

  test('puts no label on another, wherever the lines end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 1, max: 3 })), { maxLength: 4 }), (wanted) => {
        const placed = placeLineLabels(
          wanted.map(([at, lines]) =>
            label(
              at,
              Array.from({ length: lines }, () => 'a'),
            ),
          ),
          0,
          250,
        )
        for (const [index, { top }] of placed.entries()) {
          const before = placed[index - 1]
          if (before) expect(top).toBeGreaterThanOrEqual(before.top + before.lines.length * lineHeight(TEXT.small))
        }
      }),
      RUNS,
    )
  })
})

describe('dayNumber', () => {
  test('counts days, whatever the century, and knows no day that does not exist', () => {
    expect(dayNumber('2026-03-01')! - dayNumber('2026-02-28')!).toBe(1)
    expect(dayNumber('2024-03-01')! - dayNumber('2024-02-28')!).toBe(2)
    expect([dayNumber('2026-02-29'), dayNumber('soon'), dayNumber(null)]).toEqual([null, null, null])
  })
})

describe('dayText', () => {
  test('names the month', () => {
    expect(dayText('2026-03-01', nb)).toBe('1. mars 2026')
    expect(dayText('soon', nb)).toBe('soon')
  })
})

describe('dayTicks', () => {
  const labels = (from: string, to: string, width: number) => dayTicks([dayNumber(from)!, dayNumber(to)!], width, nb).map(({ label }) => label)

  test('names days in a week, months in a year, and years in a decade', () => {
    expect(labels('2026-03-02', '2026-03-06', 600)).toEqual(['2. mars 2026', '3. mars', '4. mars', '5. mars', '6. mars'])
    expect(labels('2025-11-01', '2026-04-30', 600)).toEqual(['nov. 2025', 'des.', 'jan. 2026', 'feb.', 'mars', 'april'])
    expect(labels('2020-01-01', '2030-01-01', 400)).toEqual(['jan. 2020', 'jan. 2025', 'jan. 2030'])
  })

  test('lie inside what is shown, in order', () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 5, max: 40_000 }), fc.integer({ min: 150, max: 1200 }), (from, days, width) => {
        const ticks = dayTicks([from, from + days], width, nb).map(({ value }) => value)
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
        expect(ticks.every((value) => value >= from && value <= from + days)).toBe(true)
      }),
      RUNS,
    )
  })
})
