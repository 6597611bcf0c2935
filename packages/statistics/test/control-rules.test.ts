import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xmr } from '../src/control-chart-individuals.ts'
import { CONTROL_RULE_IDS, CONTROL_RULE_SET_IDS, CONTROL_RULE_SETS, type ControlRuleSet } from '../src/control-rule-sets.ts'
import { controlRules } from '../src/control-rules.ts'
import { anhoejLimits, runChart } from '../src/run-chart.ts'
import { readReference, runs } from './numbers.ts'
import { coarseSeries, seriesOfRuns } from './series.ts'

type Flags = Record<string, Record<string, number[]>>
const reference = readReference('control-charts.json') as { cases: { kind: string; values: (number | null)[]; flags: Flags }[] }
const LINES = { center: 0, sigma: 1 }
const QUIET = [0.5, -0.5, 0.4, -0.6, 0.5, -0.4, 0.6, -0.5, 0.3, -0.2, 0.4, -0.5]

/** The indices that each rule flags in a series about 0 with sigma 1. */
function flagged(values: readonly (number | null)[], set: (typeof CONTROL_RULE_SET_IDS)[number], lines = LINES): Record<string, number[]> {
  const found: Record<string, number[]> = {}
  for (const { rule, indices } of controlRules(values, lines, set).signals ?? []) found[rule] = [...(found[rule] ?? []), ...indices]
  return Object.fromEntries(Object.entries(found).map(([rule, indices]) => [rule, [...new Set(indices)].toSorted((a, b) => a - b)]))
}

describe('the rule sets', () => {
  test.each(reference.cases)('flag what the definitions written out window by window flag: $kind, $values.length places', ({ values, flags }) => {
    for (const set of ['nhs', 'westernElectric', 'nelson', 'ihi'] as const) {
      const result = controlRules(values, { center: 10, sigma: 1 }, set)
      if (result.signals === null) {
        expect(result.useful).toBeLessThan(result.minimum)
        continue
      }
      const { fewRuns: _few, manyRuns: _many, ...found } = flagged(values, set, { center: 10, sigma: 1 })
      expect([set, found]).toEqual([set, Object.fromEntries(Object.entries(flags[set]!).filter(([, indices]) => indices.length > 0))])
    }
  })

  test.each(CONTROL_RULE_SET_IDS)('%s says insufficient data below its minimum, not that there is no signal', (set) => {
    const { minimum } = CONTROL_RULE_SETS[set]
    const alternating = Array.from({ length: minimum }, (_, index) => (index % 2 === 0 ? 0.5 : -0.5))
    expect(controlRules(alternating.slice(1), LINES, set)).toMatchObject({ signals: null, reason: 'insufficient-data', minimum, useful: minimum - 1 })
    expect(controlRules(alternating, LINES, set)).toMatchObject({ reason: null })
    expect(controlRules(alternating, LINES, set).signals).not.toBeNull()
  })

  test('name every rule from the one list, with a source', () => {
    for (const set of Object.values<ControlRuleSet>(CONTROL_RULE_SETS)) {
      for (const { id } of set.rules) expect(CONTROL_RULE_IDS).toContain(id)
      expect(set.source.citation).not.toBe('')
    }
  })
})

describe('anhoej', () => {
  test('names the long run and the crossings that are too few', () => {
    const values = [-1, -2, -1, -2, -1, -2, -1, -2, 1, 2, 1, 2, 1, 2, 1, 2]
    expect(controlRules(values, { center: 0 }, 'anhoej').signals).toEqual([
      { rule: 'longRun', indices: [0, 1, 2, 3, 4, 5, 6, 7], direction: 'down' },
      { rule: 'longRun', indices: [8, 9, 10, 11, 12, 13, 14, 15], direction: 'up' },
      { rule: 'fewCrossings', indices: values.map((_, index) => index), direction: null },
    ])
  })

  test('law: signals exactly when the run chart does', () => {
    fc.assert(
      fc.property(coarseSeries, (values) => {
        const { signals } = controlRules(values, { center: 0 }, 'anhoej')
        expect(signals === null ? null : signals.length > 0).toBe(runChart(values, { center: 0 }).signal)
      }),
      runs,
    )
  })

  test('signals from one point more in a run, or one crossing fewer, than the limits allow', () => {
    for (let useful = 10; useful <= 60; useful += 1) {
      const { longestRunMax, crossingsMin } = anhoejLimits(useful)
      const rulesAt = (count: number) => Object.keys(flagged(seriesOfRuns(useful, count), 'anhoej'))
      expect(rulesAt(useful - longestRunMax + 1)).not.toContain('longRun')
      expect(rulesAt(useful - longestRunMax)).toContain('longRun')
      expect(rulesAt(crossingsMin + 1)).not.toContain('fewCrossings')
      expect(rulesAt(crossingsMin)).toContain('fewCrossings')
    }
  })

  test('finds nothing in golden example E7', () => {
    expect(controlRules([72, 75, 70, 78, 74, 71, 77, 73, 76, 74, 88, 75], { center: 74.5 }, 'anhoej').signals).toEqual([])
  })
})

describe('nhs', () => {
  test('flags only the points near the limit, and only with the third on the same side', () => {
    expect(flagged([...QUIET, 2.5, 0.1, 2.4], 'nhs')).toEqual({ twoOfThree: [12, 14] })
    expect(flagged([...QUIET, 2.5, -0.1, 2.4], 'nhs')).toEqual({})
    expect(flagged([...QUIET, 2.5, 0.1, 3.4], 'nhs')).toEqual({ beyondLimits: [14] })
  })

  test('takes 7 points on one side, and a point on the mean ends them', () => {
    const seven = Array.from({ length: 7 }, (_, index) => 0.5 + (index % 2) / 10)
    expect(flagged([...QUIET, ...seven], 'nhs')).toEqual({ shift: [12, 13, 14, 15, 16, 17, 18] })
    expect(flagged([...QUIET, ...seven.with(3, 0)], 'nhs')).toEqual({})
  })
})

describe('westernElectric and nelson', () => {
  test('count a point outside the limits among two of three, whatever side the third is on', () => {
    expect(flagged([...QUIET, 2.5, -0.1, 3.4], 'westernElectric')).toEqual({ beyondLimits: [14], twoOfThree: [12, 14] })
  })

  test('join windows that share one point into one signal', () => {
    const signals = controlRules([...QUIET, 2.5, 0.1, 2.5, 0.1, 2.5], LINES, 'westernElectric').signals
    expect(signals).toEqual([{ rule: 'twoOfThree', indices: [12, 14, 16], direction: 'up' }])
  })

  test('differ by one point in the shift', () => {
    const eight = Array.from({ length: 8 }, (_, index) => 0.5 + (index % 2) / 10)
    expect(flagged([...QUIET, ...eight], 'westernElectric')).toEqual({ shift: [12, 13, 14, 15, 16, 17, 18, 19] })
    expect(flagged([...QUIET, ...eight], 'nelson')['shift']).toBeUndefined()
    expect(flagged([...QUIET, ...eight, 0.5], 'nelson')['shift']).toHaveLength(9)
  })

  test('nelson 8 needs points on both sides', () => {
    const apart = [1.5, -1.5, 1.6, -1.4, -1.5, 1.5, 1.4, -1.6]
    expect(flagged([...QUIET, ...apart], 'nelson')['noneWithinOneSigma']).toEqual([12, 13, 14, 15, 16, 17, 18, 19])
    expect(flagged([...QUIET, ...apart.map(Math.abs)], 'nelson')['noneWithinOneSigma']).toBeUndefined()
  })

  test('say which rules the series is too short for', () => {
    expect(controlRules(QUIET, LINES, 'nelson').segments[0]!.notJudged).toEqual(['alternation', 'withinOneSigma'])
  })
})

describe('ihi', () => {
  test('passes over a point on the median in a shift, and equal points in a trend', () => {
    const calm = [1, -1, 1, -1, 1, -1]
    expect(flagged([...calm, 2, 3, 0, 2, 3, 2, 3], 'ihi')['shift']).toEqual([6, 7, 9, 10, 11, 12])
    expect(flagged([...calm, -2, -1, -1, 1, 2, 3], 'ihi')['trend']).toEqual([6, 7, 9, 10, 11])
  })

  test('allows as few and as many runs as its table says, for 10 to 60 useful points', () => {
    const [few, many] = CONTROL_RULE_SETS.ihi.rules.filter((rule) => rule.kind === 'runs')
    for (let useful = 10; useful <= 60; useful += 1) {
      const [least, most] = [few!.limits[useful - 10]!, many!.limits[useful - 10]!]
      const rulesAt = (count: number) => Object.keys(flagged(seriesOfRuns(useful, count), 'ihi')).filter((rule) => rule.endsWith('Runs'))
      expect([least - 1, least, most, most + 1].map(rulesAt)).toEqual([['fewRuns'], [], [], ['manyRuns']])
    }
  })

  test('has a table close to the exact distribution of runs: within one of its 2.5 % points', () => {
    // Least and most runs inside the exact two-sided 5 % limits for 10, 20, 30, 40, 50 and 60 points, half on either side (Swed & Eisenhart 1943; by R).
    const exact = { 10: [3, 9], 20: [7, 15], 30: [11, 21], 40: [15, 27], 50: [19, 33], 60: [24, 38] }
    const [few, many] = CONTROL_RULE_SETS.ihi.rules.filter((rule) => rule.kind === 'runs')
    for (const [useful, [least, most]] of Object.entries(exact)) {
      expect(Math.abs(few!.limits[Number(useful) - 10]! - least!)).toBeLessThanOrEqual(1)
      expect(Math.abs(many!.limits[Number(useful) - 10]! - most!)).toBeLessThanOrEqual(1)
    }
  })

  test('counts too few and too many runs by its table', () => {
    const alternating = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 1 : -1))
    expect(flagged(alternating, 'ihi')['manyRuns']).toHaveLength(12)
    expect(flagged([1, 1, 1, 1, 1, -1, -1, -1, -1, -1], 'ihi')['fewRuns']).toHaveLength(10)
  })

  test('does not judge the runs of more than 60 useful points', () => {
    const long = Array.from({ length: 61 }, (_, index) => (index % 3 === 0 ? 1 : -1))
    expect(controlRules(long, { center: 0 }, 'ihi').segments[0]!.notJudged).toEqual(['fewRuns', 'manyRuns'])
  })
})

describe('controlRules', () => {
  test('does not let a signal reach across a new segment', () => {
    const values = Array.from({ length: 24 }, (_, index) => (index % 3 === 2 ? -0.5 : 0.5)).map((value, index) =>
      index > 7 && index < 16 ? 0.5 : value,
    )
    expect(controlRules(values, LINES, 'nhs').signals).toMatchObject([{ rule: 'shift' }])
    expect(controlRules(values, { ...LINES, parts: [12] }, 'nhs').signals).toEqual([])
  })

  test('takes the columns of a chart with parts as its lines', () => {
    const values = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 11, 13, 11, 13, 11, 13, 11, 13, 11, 30]
    const { centerLine: center, sigma } = xmr(values, { parts: [10], baseline: 9 })
    expect(controlRules(values, { center, sigma, parts: [10] }, 'nhs').signals).toEqual([{ rule: 'beyondLimits', indices: [19], direction: 'up' }])
  })

  test('tells the verdict of each segment, and keeps the one that could not be judged apart', () => {
    const result = controlRules([...QUIET, 9, 0], { ...LINES, parts: [12] }, 'nhs')
    expect(result).toMatchObject({ signals: [], reason: null })
    expect(result.segments.map(({ signals, reason }) => [signals, reason])).toEqual([
      [[], null],
      [null, 'insufficient-data'],
    ])
  })

  test('says that there is no sigma, and needs none for run charts', () => {
    expect(controlRules(QUIET, { center: 0 }, 'nhs')).toMatchObject({ signals: null, reason: 'no-sigma' })
    expect(controlRules(QUIET, { center: 0 }, 'anhoej').reason).toBeNull()
    expect(controlRules([null], LINES, 'nhs').reason).toBe('no-data')
  })

  test('runs a rule set of one’s own', () => {
    const own: ControlRuleSet = {
      id: 'own',
      minimum: 1,
      onCenter: 'ends',
      rules: [
        { id: 'shift', kind: 'sameSide', length: 2 },
        { id: 'longRun', kind: 'longestRun' },
        { id: 'fewCrossings', kind: 'crossings' },
      ],
      source: { citation: 'this test', locator: null, status: 'own' },
    }
    expect(controlRules([1, 1, -1], LINES, own).signals).toEqual([{ rule: 'shift', indices: [0, 1], direction: 'up' }])
    expect(controlRules([0], LINES, own).segments[0]!.notJudged).toEqual(['shift', 'longRun', 'fewCrossings'])
  })

  test('refuses an unknown set, a negative sigma and a column of another length', () => {
    expect(() => controlRules(QUIET, LINES, 'best' as 'nhs')).toThrow('unknown-rule-set')
    expect(() => controlRules(QUIET, LINES, 'toString' as 'nhs')).toThrow('unknown-rule-set')
    expect(() => controlRules(QUIET, { center: 0, sigma: -1 }, 'nhs')).toThrow('invalid-sigma')
    expect(() => controlRules(QUIET, { center: [0], sigma: 1 }, 'nhs')).toThrow('invalid-shape')
  })

  const anySet = fc.constantFrom(...CONTROL_RULE_SET_IDS)

  test('law: a gap put anywhere moves the indices behind it and changes nothing else', () => {
    fc.assert(
      fc.property(coarseSeries, anySet, fc.nat(), (values, set, place) => {
        const at = place % (values.length + 1)
        const before = controlRules(values, LINES, set)
        const after = controlRules([...values.slice(0, at), null, ...values.slice(at)], LINES, set)
        const moved =
          before.signals?.map((signal) => ({ ...signal, indices: signal.indices.map((index) => (index < at ? index : index + 1)) })) ?? null
        expect([after.signals, after.reason, after.useful]).toEqual([moved, before.reason, before.useful])
      }),
      runs,
    )
  })

  test('law: turned upside down, the same points fire and every direction turns', () => {
    const turned = { up: 'down', down: 'up' } as const
    fc.assert(
      fc.property(coarseSeries, anySet, (values, set) => {
        const mirrored = controlRules(
          values.map((value) => (value === null ? null : -value)),
          LINES,
          set,
        )
        expect(mirrored.signals).toEqual(
          controlRules(values, LINES, set).signals?.map((signal) => ({ ...signal, direction: signal.direction && turned[signal.direction] })) ?? null,
        )
      }),
      runs,
    )
  })

  test('law: moved and stretched together with its lines, a series gives the same signals', () => {
    fc.assert(
      fc.property(coarseSeries, anySet, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (values, set, shift, stretch) => {
        const mapped = values.map((value) => (value === null ? null : shift + stretch * value))
        expect(controlRules(mapped, { center: shift, sigma: stretch }, set).signals).toEqual(controlRules(values, LINES, set).signals)
      }),
      runs,
    )
  })

  test('law: the indices of a signal increase and point at values, and the result is plain JSON', () => {
    fc.assert(
      fc.property(coarseSeries, anySet, (values, set) => {
        const result = controlRules(values, LINES, set)
        expect(isJson(result)).toBe(true)
        for (const { indices } of result.signals ?? []) {
          indices.forEach((index, place) => {
            expect(values[index]).not.toBeNull()
            if (place > 0) expect(index).toBeGreaterThan(indices[place - 1]!)
          })
        }
      }),
      runs,
    )
  })
})
