import { isJson, type Json } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aggregate, combine, filterInput, groupBy, mapInput, type Aggregator } from '../src/aggregator.ts'
import { counts } from '../src/counts.ts'
import { histogram } from '../src/histogram.ts'
import { moments } from '../src/moments.ts'
import { runs } from './numbers.ts'

type Session = { site: string; minutes: number | null }

const AWKWARD_KEYS = ['__proto__', 'constructor', 'toString', '1', '', 'a', 'b']
const sessions = fc.array(
  fc.record({ site: fc.constantFrom(...AWKWARD_KEYS), minutes: fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null }) }),
  { maxLength: 40 },
)

const perSite = groupBy(
  (session: Session) => session.site,
  combine({
    lengths: mapInput((session: Session) => session.minutes, counts),
    bins: mapInput((session: Session) => session.minutes, histogram([-500, 0, 500])),
    long: filterInput(
      (session: Session) => session.minutes !== null && session.minutes > 500,
      mapInput((session: Session) => session.minutes, counts),
    ),
  }),
)

function summaryOf<Input, Summary extends Json, Output>(aggregator: Aggregator<Input, Summary, Output>, inputs: readonly Input[]): Summary {
  let summary = aggregator.zero()
  for (const input of inputs) summary = aggregator.add(summary, input)
  return summary
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

describe('combine', () => {
  test('gives its parts the names they came with', () => {
    const both = combine({ mean: moments, lengths: counts })
    const result = aggregate(both, [30, 30, 60])
    expect([result.mean.mean, result.lengths.counts]).toEqual([40, { 30: 2, 60: 1 }])
  })
})

describe('filterInput', () => {
  test('does not count what did not pass, not even as missing', () => {
    expect(
      aggregate(
        filterInput((value: number | null) => value !== 0, moments),
        [0, 1, null],
      ),
    ).toMatchObject({ count: 1, missing: 1 })
  })
})

describe('groupBy', () => {
  test('keeps a group called __proto__ apart from the prototype', () => {
    const result = aggregate(
      groupBy((text: string) => text, counts),
      ['__proto__', '__proto__', 'constructor'],
    )
    expect(Object.entries(result).map(([group, { n }]) => [group, n])).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
    ])
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype)
  })

  test('goes on after a summary was stored as text and read back', () => {
    const grouped = groupBy((text: string) => text, counts)
    const stored = JSON.parse(JSON.stringify(summaryOf(grouped, ['__proto__', 'a']))) as ReturnType<typeof grouped.zero>
    expect(grouped.finish(grouped.add(stored, '__proto__'))['__proto__']).toEqual({ n: 2, missing: 0, counts: { ['__proto__']: 2 } })
  })

  test('gives a merged summary that can be written into without touching its parts', () => {
    const grouped = groupBy(
      (session: Session) => session.site,
      mapInput((session: Session) => session.minutes, moments),
    )
    const part = deepFreeze(summaryOf(grouped, [{ site: 'a', minutes: 1 }]))
    const merged = grouped.merge(part, grouped.zero())
    expect(grouped.finish(grouped.add(merged, { site: 'a', minutes: 3 }))['a']?.count).toBe(2)
    expect(part['a']?.count).toBe(1)
  })

  test('law: merge is associative', () => {
    fc.assert(
      fc.property(sessions, sessions, sessions, (one, two, three) => {
        const [a, b, c] = [summaryOf(perSite, one), summaryOf(perSite, two), summaryOf(perSite, three)]
        expect(perSite.merge(perSite.merge(a, b), c)).toEqual(perSite.merge(a, perSite.merge(b, c)))
      }),
      runs,
    )
  })

  test('law: merge is commutative', () => {
    fc.assert(
      fc.property(sessions, sessions, (one, two) => {
        const [a, b] = [summaryOf(perSite, one), summaryOf(perSite, two)]
        expect(perSite.merge(a, b)).toEqual(perSite.merge(b, a))
      }),
      runs,
    )
  })

  test('law: zero is the identity of merge', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const summary = summaryOf(perSite, all)
        expect(perSite.merge(summary, perSite.zero())).toEqual(summary)
        expect(perSite.merge(perSite.zero(), summary)).toEqual(summary)
      }),
      runs,
    )
  })

  test('law: merging frozen summaries of two parts equals one pass over both, exactly for counts', () => {
    fc.assert(
      fc.property(sessions, fc.nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % all.length
        const [a, b] = [summaryOf(perSite, all.slice(0, at)), summaryOf(perSite, all.slice(at))]
        expect(perSite.merge(deepFreeze(a), deepFreeze(b))).toEqual(summaryOf(perSite, all))
        expect(perSite.finish(perSite.merge(a, b))).toEqual(aggregate(perSite, all))
      }),
      runs,
    )
  })

  test('law: a summary is plain JSON and survives being stored', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const summary = summaryOf(perSite, all)
        expect(isJson(summary)).toBe(true)
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
      }),
      runs,
    )
  })
})
