import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aggregate } from '../src/aggregator.ts'
import { counts } from '../src/counts.ts'
import { runs } from './numbers.ts'

const answers = fc.array(fc.oneof(fc.string(), fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constantFrom('__proto__', 'constructor', null)))
const summaryOf = (inputs: Parameters<typeof counts.add>[1][]) => inputs.reduce((summary, input) => counts.add(summary, input), counts.zero())

describe('counts', () => {
  test('counts what is missing apart from the categories', () => {
    expect(aggregate(counts, ['yes', null, 'no', 'yes'])).toEqual({ n: 3, missing: 1, counts: { yes: 2, no: 1 } })
  })

  test('counts a category called __proto__', () => {
    expect(Object.entries(aggregate(counts, ['__proto__', '__proto__']).counts)).toEqual([['__proto__', 2]])
  })

  test('law: merging two parts, in either order, equals one pass over both', () => {
    fc.assert(
      fc.property(answers, answers, (one, two) => {
        const [a, b] = [Object.freeze(summaryOf(one)), Object.freeze(summaryOf(two))]
        Object.freeze(a.counts)
        Object.freeze(b.counts)
        expect(counts.merge(a, b)).toEqual(summaryOf([...one, ...two]))
        expect(counts.merge(b, a)).toEqual(counts.merge(a, b))
      }),
      runs,
    )
  })

  test('law: the counts and the missing sum to the inputs', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const { n, missing, counts: found } = aggregate(counts, all)
        expect(n + missing).toBe(all.length)
        expect(Object.values(found).reduce((total, count) => total + count, 0)).toBe(n)
      }),
      runs,
    )
  })
})
