import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { durationSummary } from '../src/duration-summary.ts'
import { expectClose, readReference, runs } from './numbers.ts'

type Case = { name: string; level: number; times: number[] | number; events: number[] | number; restrictedMean: number; restrictedError: number }
const { cases, tool } = readReference('survival.json') as { cases: Case[]; tool: string }

describe('durationSummary', () => {
  test.each(cases)(`agrees with the restricted mean of ${tool}: $name, level $level`, ({ times, events, level, restrictedMean, restrictedError }) => {
    const { restrictedMean: mean } = durationSummary([times].flat(), [events].flat() as (0 | 1)[], { level })
    expectClose(mean.value, restrictedMean)
    expectClose(mean.standardError, restrictedError)
  })

  test('keeps the finished and the unfinished apart', () => {
    expect(durationSummary([30, 12, null, 90], [true, false, true, false])).toMatchObject({
      n: 3,
      completed: 1,
      ongoing: 2,
      missing: 1,
      total: 132,
      shortest: 12,
      longest: 90,
      longestOngoing: 90,
    })
  })

  test('has no mean of nothing', () => {
    expect(durationSummary([], [])).toMatchObject({ n: 0, longest: null, restrictedMean: { value: null, reason: 'no-data', interval: null } })
  })

  test('law: where everything has ended the restricted mean is the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 1 }), (times) => {
        const summary = durationSummary(
          times,
          times.map(() => true),
        )
        expect(isJson(summary)).toBe(true)
        expectClose(summary.restrictedMean.value, times.reduce((total, time) => total + time, 0) / times.length, 1e-12)
      }),
      runs,
    )
  })
})
