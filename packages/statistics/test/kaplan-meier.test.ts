import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kaplanMeier } from '../src/kaplan-meier.ts'
import { expectClose, readReference, runs } from './numbers.ts'

type Column = (number | null)[]
type Case = { name: string; level: number; times: number[]; events: (0 | 1)[] | 0 | 1 } & Record<
  'time' | 'atRisk' | 'survival' | 'standardError' | 'lower' | 'upper' | 'quartiles' | 'quartilesLower' | 'quartilesUpper',
  Column
>
const { cases, tool } = readReference('survival.json') as { cases: Case[]; tool: string }

const stays = fc.array(
  fc.record({
    time: fc.option(fc.nat({ max: 30 }), { nil: null, freq: 10 }),
    event: fc.constantFrom<(boolean | 0 | 1 | null)[]>(true, false, 1, 0, null),
  }),
  { maxLength: 40 },
)

function expectColumn(actual: Column, expected: Column): void {
  expect(actual.map((value) => value === null)).toEqual(expected.map((value) => value === null))
  actual.forEach((value, index) => value === null || expectClose(value, expected[index]!))
}

describe('kaplanMeier', () => {
  test.each(cases)(`agrees with ${tool}: $name, level $level`, (row) => {
    const result = kaplanMeier(row.times, row.events as (0 | 1)[], { level: row.level })
    expectColumn(
      result.steps.map((step) => step.time),
      row.time,
    )
    expect(result.steps.map((step) => step.atRisk)).toEqual(row.atRisk)
    expectColumn(
      result.steps.map((step) => step.survival),
      row.survival,
    )
    expectColumn(
      result.steps.map((step) => step.standardError),
      row.standardError,
    )
    expectColumn(
      result.steps.map((step) => step.interval?.lower ?? null),
      row.lower,
    )
    expectColumn(
      result.steps.map((step) => step.interval?.upper ?? null),
      row.upper,
    )
    const quartiles = Object.values(result.quartiles)
    expectColumn(
      quartiles.map((quartile) => quartile.value),
      row.quartiles,
    )
    expectColumn(
      quartiles.map((quartile) => quartile.interval?.lower ?? null),
      row.quartilesLower,
    )
    expectColumn(
      quartiles.map((quartile) => quartile.interval?.upper ?? null),
      row.quartilesUpper,
    )
  })

  test('gives the printed median of 23 weeks for the 6-MP arm of Freireich et al. 1963', () => {
    const { times, events } = cases.find((row) => row.name.startsWith('6-MP'))!
    expect(kaplanMeier(times, events as (0 | 1)[]).median.value).toBe(23)
  })

  test('gives the printed curve of the same arm: .857 .807 .753 .690 .627 .538 .448', () => {
    const { times, events } = cases.find((row) => row.name.startsWith('6-MP'))!
    const { steps } = kaplanMeier(times, events as (0 | 1)[])
    const falls = steps.filter((step) => step.events > 0).map((step) => Number(step.survival.toFixed(3)))
    expect(falls).toEqual([0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448])
  })

  test('says that the median is not reached while most are still there, and how long it is at least', () => {
    const { median } = kaplanMeier([4, 7, 9, 9], [1, 0, 0, 0])
    expect(median).toMatchObject({ value: null, reason: 'not-reached', interval: { upper: null } })
  })

  test('leaves out a place without time or mark, and counts it', () => {
    expect(kaplanMeier([3, null, 5], [true, true, null])).toMatchObject({ n: 1, missing: 2, events: 1 })
    expect(kaplanMeier([null], [1])).toMatchObject({ n: 0, steps: [], reason: 'no-data', median: { value: null, reason: 'no-data', interval: null } })
  })

  test('refuses a negative time, a level of 1 and lists of different length', () => {
    expect(() => kaplanMeier([-1], [1])).toThrow('invalid-time')
    expect(() => kaplanMeier([1], [1], { level: 1 })).toThrow('invalid-level')
    expect(() => kaplanMeier([1], [])).toThrow('invalid-shape')
  })

  test('law: survival never rises, stays within 0 and 1, and its interval holds it', () => {
    fc.assert(
      fc.property(stays, (all) => {
        const result = kaplanMeier(
          all.map((stay) => stay.time),
          all.map((stay) => stay.event),
        )
        expect(isJson(result)).toBe(true)
        result.steps.forEach(({ survival, interval }, index) => {
          expect(survival).toBeLessThanOrEqual(result.steps[index - 1]?.survival ?? 1)
          expect(survival).toBeGreaterThanOrEqual(0)
          if (interval === null) return
          expect(interval.lower! <= survival && survival <= interval.upper!).toBe(true)
        })
      }),
      runs,
    )
  })

  test('law: the order of the rows does not matter, and a missing row changes only its count', () => {
    fc.assert(
      fc.property(stays, (all) => {
        const [times, events] = [all.map((stay) => stay.time), all.map((stay) => stay.event)]
        const { missing, ...result } = kaplanMeier(times, events)
        expect(kaplanMeier(times.toReversed(), events.toReversed())).toEqual({ ...result, missing })
        expect(kaplanMeier([...times, null], [...events, 1])).toEqual({ ...result, missing: missing + 1 })
      }),
      runs,
    )
  })

  test('law: without censoring the survival is the share that lasted longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1 }), (times) => {
        for (const { time, survival } of kaplanMeier(
          times,
          times.map(() => 1 as const),
        ).steps) {
          expectClose(survival, times.filter((other) => other > time).length / times.length, 1e-12)
        }
      }),
      runs,
    )
  })
})
