import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareCandidates, MOST_COMPARED, type CandidateMedians } from '../../src/fit-assessment/pareto.ts'
import { FIT_INDICATORS } from '../../src/fit-assessment/record.ts'
import { checkLaw } from '../check-law.ts'
import { medians } from './arbitraries.ts'

const THREES = { need: 3, fit: 3, capacity: 3, evidence: 3, usability: 3, supports: 3 }

function verdict(first: Partial<CandidateMedians['medians']>, second: Partial<CandidateMedians['medians']>) {
  const { pairs } = compareCandidates([
    { candidate: 'a', medians: { ...THREES, ...first } },
    { candidate: 'b', medians: { ...THREES, ...second } },
  ])
  return pairs![0]!
}

function leastOf(first: CandidateMedians['medians'], second: CandidateMedians['medians']): CandidateMedians['medians'] {
  const least = FIT_INDICATORS.map((indicator) => [indicator, Math.min(first[indicator]!, second[indicator]!)])
  return Object.fromEntries(least) as CandidateMedians['medians']
}

describe('compareCandidates', () => {
  test('says dominates when one is nowhere worse and somewhere better', () => {
    expect(verdict({ fit: 4 }, {})).toEqual({
      candidate: 'a',
      other: 'b',
      verdict: 'dominates',
      better: ['fit'],
      worse: [],
      equal: ['need', 'capacity', 'evidence', 'usability', 'supports'],
      unknown: [],
    })
    expect(verdict({}, { supports: 3.5 })).toMatchObject({ verdict: 'dominated', worse: ['supports'] })
    expect(verdict({}, {}).verdict).toBe('equal')
  })

  test('says trade-off when each is better somewhere, however large the one lead and small the other', () => {
    expect(verdict({ need: 5, fit: 5, capacity: 5, evidence: 5, usability: 5 }, { supports: 3.5 }).verdict).toBe('trade-off')
  })

  test('does not compare on an indicator whose median is unknown, and then knows of no dominance', () => {
    expect(verdict({ need: null, fit: 5 }, {})).toMatchObject({ verdict: 'undetermined', better: ['fit'], unknown: ['need'] })
    expect(verdict({}, { need: null }).verdict).toBe('undetermined')
    expect(verdict({ need: null }, { need: null }).unknown).toEqual(['need'])
  })

  test('keeps a trade-off that the known indicators show, whatever the unknown one turns out to be', () => {
    expect(verdict({ need: null, fit: 5 }, { capacity: 5 }).verdict).toBe('trade-off')
  })

  test('leaves those standing that none is known to dominate', () => {
    const candidates = [
      { candidate: 'c', medians: { ...THREES, need: null } },
      { candidate: 'b', medians: { ...THREES, fit: 4 } },
      { candidate: 'a', medians: THREES },
    ]
    const { pairs, undominated, reason } = compareCandidates(candidates)
    expect(pairs!.map((pair) => [pair.candidate, pair.other, pair.verdict])).toEqual([
      ['a', 'b', 'dominated'],
      ['a', 'c', 'undetermined'],
      ['b', 'c', 'undetermined'],
    ])
    expect(undominated).toEqual(['b', 'c'])
    expect(reason).toBeNull()
    expect(
      compareCandidates([
        { candidate: 'x', medians: { ...THREES, fit: 4 } },
        { candidate: 'y', medians: THREES },
      ]).undominated,
    ).toEqual(['x'])
  })

  test('has nothing to compare with fewer than two', () => {
    expect(compareCandidates([])).toEqual({ pairs: [], undominated: [], reason: null })
    expect(compareCandidates([{ candidate: 'a', medians: THREES }])).toEqual({ pairs: [], undominated: ['a'], reason: null })
  })

  test('compares a short list only', () => {
    const many = Array.from({ length: MOST_COMPARED + 1 }, (_, index) => ({ candidate: `c${index}`, medians: THREES }))
    expect(compareCandidates(many)).toEqual({ pairs: null, undominated: null, reason: 'too-many-candidates' })
    expect(compareCandidates(many.slice(1)).pairs).toHaveLength((MOST_COMPARED * (MOST_COMPARED - 1)) / 2)
  })

  test('is antisymmetric: with the names changed round, dominates becomes dominated', () => {
    const turned = { dominates: 'dominated', dominated: 'dominates', equal: 'equal', 'trade-off': 'trade-off', undetermined: 'undetermined' }
    checkLaw([medians, medians], (first, second) => {
      expect(verdict(second, first).verdict).toBe(turned[verdict(first, second).verdict])
    })
  })

  test('is transitive: what lies nowhere above a second lies nowhere above a first that the second lies nowhere above', () => {
    const rated = medians.map(
      (row) => Object.fromEntries(FIT_INDICATORS.map((indicator) => [indicator, row[indicator] ?? 3])) as CandidateMedians['medians'],
    )
    checkLaw([rated, rated, rated], (first, cut, cutAgain) => {
      const second = leastOf(first, cut)
      const third = leastOf(second, cutAgain)
      const isBeaten = FIT_INDICATORS.some((indicator) => first[indicator]! > third[indicator]!)
      expect(verdict(first, third).verdict).toBe(isBeaten ? 'dominates' : 'equal')
    })
  })

  test('never changes a verdict but undetermined when an unknown median becomes known', () => {
    checkLaw([medians, medians, fc.constantFrom(...FIT_INDICATORS), fc.constantFrom(1, 2.5, 5)], (first, second, indicator, median) => {
      const before = verdict(first, second).verdict
      if (first[indicator] !== null || before === 'undetermined') return
      expect(verdict({ ...first, [indicator]: median }, second).verdict).toBe(before)
    })
  })

  test('puts every indicator of a pair in exactly one of the four lists', () => {
    checkLaw([medians, medians], (first, second) => {
      const { better, worse, equal, unknown } = verdict(first, second)
      expect([...better, ...worse, ...equal, ...unknown].toSorted()).toEqual(FIT_INDICATORS.toSorted())
    })
  })

  test('leaves at least one standing, and only candidates that nothing dominates', () => {
    checkLaw([fc.array(medians, { minLength: 1, maxLength: 6 })], (rows) => {
      const { pairs, undominated } = compareCandidates(rows.map((row, index) => ({ candidate: `c${index}`, medians: row })))
      expect(undominated!.length).toBeGreaterThan(0)
      const beaten = pairs!.flatMap((pair) => (pair.verdict === 'dominates' ? [pair.other] : pair.verdict === 'dominated' ? [pair.candidate] : []))
      expect(undominated!.filter((id) => beaten.includes(id))).toEqual([])
      expect(new Set([...undominated!, ...beaten]).size).toBe(rows.length)
    })
  })
})
