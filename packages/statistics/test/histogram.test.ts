import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aggregate } from '../src/aggregator.ts'
import { histogram } from '../src/histogram.ts'
import { runs } from './numbers.ts'

const edgeLists = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 8 }).map((edges) => edges.toSorted((a, b) => a - b))
const values = fc.array(fc.option(fc.oneof(fc.integer({ min: -25, max: 25 }), fc.double({ min: -25, max: 25, noNaN: true })), { nil: null }))

describe('histogram', () => {
  test('puts a value on an inner edge into the bin above it and one on the last edge into the last bin, as numpy.histogram does', () => {
    const { bins, below, above, missing, n } = aggregate(histogram([0, 1, 2, 3]), [0, 1, 1.5, 2, 3, 3.1, -1, null])
    expect([bins.map((bin) => bin.count), below, above, missing, n]).toEqual([[1, 2, 2], 1, 1, 1, 7])
  })

  test('refuses edges that do not increase', () => {
    expect(() => histogram([1, 1])).toThrow('invalid-edges')
    expect(() => histogram([1])).toThrow('invalid-edges')
    expect(() => histogram([0, Infinity])).toThrow('invalid-edges')
  })

  test('refuses to merge summaries of different bins', () => {
    const [two, three] = [histogram([0, 1, 2]), histogram([0, 1, 2, 3])]
    expect(() => two.merge(two.zero(), three.zero())).toThrow('invalid-shape')
  })

  test('law: each bin counts the values from its lower edge up to its upper edge', () => {
    fc.assert(
      fc.property(edgeLists, values, (edges, all) => {
        const { bins, n, missing, below, above } = aggregate(histogram(edges), all)
        const known = all.filter((value) => value !== null)
        bins.forEach(({ lower, upper, count }, index) => {
          const last = index === bins.length - 1
          expect(count).toBe(known.filter((value) => value >= lower && (value < upper || (last && value === upper))).length)
        })
        expect(bins.reduce((total, bin) => total + bin.count, below + above)).toBe(n)
        expect(n + missing).toBe(all.length)
      }),
      runs,
    )
  })

  test('law: merging two parts, in either order, equals one pass over both', () => {
    fc.assert(
      fc.property(edgeLists, values, values, (edges, one, two) => {
        const bins = histogram(edges)
        const summaryOf = (inputs: readonly (number | null)[]) => inputs.reduce((summary, input) => bins.add(summary, input), bins.zero())
        const [a, b] = [Object.freeze(summaryOf(one)), Object.freeze(summaryOf(two))]
        expect(bins.merge(a, b)).toEqual(summaryOf([...one, ...two]))
        expect(bins.merge(b, a)).toEqual(bins.merge(a, b))
      }),
      runs,
    )
  })
})
