import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohensH, totalVariation } from '../src/representativeness.ts'
import { expectClose, runs } from './numbers.ts'

const shares = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 100 }), { minLength: length, maxLength: length }).map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.map((weight, index) => (total === 0 ? Number(index === 0) : weight / total))
  })

describe('totalVariation', () => {
  it('is a sixth in golden example E2', () => {
    expectClose(totalVariation([30 / 45, 15 / 45], [0.5, 0.5]), 1 / 6)
  })

  it('is 0 for the same and 1 for disjoint distributions', () => {
    expect([totalVariation([0.2, 0.8], [0.2, 0.8]), totalVariation([1, 0], [0, 1])]).toEqual([0, 1])
  })

  it('refuses shares that do not sum to 1 and lists of different length', () => {
    expect(() => totalVariation([0.5, 0.4], [0.5, 0.5])).toThrow(expect.objectContaining({ code: 'invalid-shares' }))
    expect(() => totalVariation([], [])).toThrow(expect.objectContaining({ code: 'invalid-shares' }))
    expect(() => totalVariation([1], [0.5, 0.5])).toThrow(expect.objectContaining({ code: 'invalid-shape' }))
  })

  it('is a distance: symmetric, at most 1, and a detour is never shorter', () => {
    fc.assert(
      fc.property(shares(5), shares(5), shares(5), (p, q, r) => {
        expect(totalVariation(p, q)).toBe(totalVariation(q, p))
        expect(totalVariation(p, q)).toBeLessThanOrEqual(1 + 1e-12)
        expect(totalVariation(p, r)).toBeLessThanOrEqual(totalVariation(p, q) + totalVariation(q, r) + 1e-12)
      }),
      runs,
    )
  })
})

describe('cohensH', () => {
  it('is 0, not minus zero, between two zeros of any sign', () => {
    expect(cohensH(-0, 0)).toBe(0)
  })

  it('is .33984 in golden example E2 and pi from nothing to all', () => {
    expect(cohensH(30 / 45, 0.5)).toBeCloseTo(0.33984, 5)
    expectClose(cohensH(1, 0), Math.PI, 1e-15)
  })

  it('refuses what is no proportion', () => {
    expect(() => cohensH(1.2, 0.5)).toThrow(expect.objectContaining({ code: 'invalid-probability' }))
    expect(() => cohensH(0.5, Number.NaN)).toThrow(expect.objectContaining({ code: 'invalid-probability' }))
  })

  it('changes sign when the proportions change places, and when success and failure do', () => {
    const proportion = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(proportion, proportion, (p, q) => {
        expect(Math.abs(cohensH(p, q) + cohensH(q, p))).toBeLessThanOrEqual(1e-15)
        expect(Math.abs(cohensH(p, q) + cohensH(1 - p, 1 - q))).toBeLessThanOrEqual(1e-7)
      }),
      runs,
    )
  })
})
