import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify, DEFAULT_CLASS_RULE, sideOf, type SideCounts } from '@implementere/barriers'
import { checkLaw } from './check-law.ts'
import { codeOf } from './code-of.ts'

const counts = (barrier: number, neutral: number, facilitator: number): SideCounts => ({ barrier, neutral, facilitator })
const anyCounts = fc.record({ barrier: fc.nat(30), neutral: fc.nat(30), facilitator: fc.nat(30) }, { noNullPrototype: true })
describe('classify', () => {
  test.each([
    ['nobody', counts(0, 0, 0), 'insufficient-data'],
    ['one person', counts(1, 0, 0), 'insufficient-data'],
    ['two who agree', counts(2, 0, 0), 'barrier'],
    ['two who do not', counts(1, 0, 1), 'polarised'],
    ['six in ten for a barrier, and one against', counts(6, 3, 1), 'barrier'],
    ['six in ten for a facilitator', counts(0, 4, 6), 'facilitator'],
    ['six in ten for neither', counts(2, 6, 2), 'polarised'],
    ['six in ten for neither, the others on one side', counts(4, 6, 0), 'neutral'],
    ['exactly a fifth on each side', counts(2, 6, 2), 'polarised'],
    ['just under a fifth on the smaller side', counts(10, 5, 3), 'mixed'],
    ['consensus but for a fifth on the other side', counts(8, 0, 2), 'polarised'],
    ['just under six in ten', counts(59, 41, 0), 'mixed'],
    ['a tie of half and half', counts(5, 5, 0), 'mixed'],
    ['a tie of three', counts(1, 1, 1), 'polarised'],
  ])('%s: %o is %s', (_, sides, expected) => {
    expect(classify(sides)).toBe(expected)
  })

  test('takes the numbers of another rule', () => {
    expect(classify(counts(3, 0, 0), { ...DEFAULT_CLASS_RULE, minimumRatings: 4 })).toBe('insufficient-data')
    expect(classify(counts(7, 0, 3), { ...DEFAULT_CLASS_RULE, polarisedShare: 0.4 })).toBe('barrier')
    expect(classify(counts(6, 4, 0), { ...DEFAULT_CLASS_RULE, consensusShare: 0.7 })).toBe('mixed')
    expect(classify(counts(5, 5, 0), { ...DEFAULT_CLASS_RULE, consensusShare: 0.5 })).toBe('mixed')
    expect(classify(counts(0, 0, 0), { ...DEFAULT_CLASS_RULE, minimumRatings: 0 })).toBe('insufficient-data')
    expect(classify(counts(1, 0, 0), { minimumRatings: 0, polarisedShare: 1, consensusShare: 0 })).toBe('barrier')
  })

  test('refuses counts and rules that are none', () => {
    for (const wrong of [counts(-1, 0, 3), counts(1.5, 0, 3), counts(0, Number.NaN, 3), counts(0, 0, Infinity)]) {
      expect(codeOf(() => classify(wrong))).toBe('invalid-count')
    }
    for (const wrong of [
      { minimumRatings: -1 },
      { polarisedShare: -0.1 },
      { polarisedShare: 1.1 },
      { consensusShare: 2 },
      { consensusShare: Number.NaN },
    ]) {
      expect(codeOf(() => classify(counts(3, 0, 0), { ...DEFAULT_CLASS_RULE, ...wrong }))).toBe('invalid-rule')
    }
  })

  test('more ratings on one side never flip a class to the other', () => {
    checkLaw([anyCounts, fc.integer({ min: 1, max: 20 })], (sides, more) => {
      const before = classify(sides)
      const after = classify({ ...sides, barrier: sides.barrier + more })
      expect(before === 'barrier' ? after : 'barrier').toBe('barrier')
      expect(after === 'facilitator' ? before : 'facilitator').toBe('facilitator')
    })
  })

  test('the two sides are treated alike', () => {
    const mirrored = { barrier: 'facilitator', facilitator: 'barrier' } as Record<string, string>
    checkLaw([anyCounts], ({ barrier, neutral, facilitator }) => {
      const one = classify(counts(barrier, neutral, facilitator))
      expect(classify(counts(facilitator, neutral, barrier))).toBe(mirrored[one] ?? one)
    })
  })

  test('a named side has more ratings than any other', () => {
    checkLaw([anyCounts], (sides) => {
      const one = classify(sides)
      if (one === 'barrier' || one === 'neutral' || one === 'facilitator') {
        const others = Object.entries(sides).filter(([side]) => side !== one)
        for (const [, count] of others) expect(count).toBeLessThan(sides[one])
      }
    })
  })
})

describe('sideOf', () => {
  test('goes by the sign', () => {
    expect([-2, -1, 0, 1, 2].map(sideOf)).toEqual(['barrier', 'barrier', 'neutral', 'facilitator', 'facilitator'])
  })
})
