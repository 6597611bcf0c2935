import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regression } from '@implementere/statistics'
import { fidelityModeration, MINIMUM_PAIRS } from '../../src/results/moderation.ts'
import type { FidelityPair } from '../../src/results/record.ts'
import { checkLaw } from '../check-law.ts'

const pairsOf = (n: number, outcome: (exposure: number, fidelity: number, index: number) => number): readonly FidelityPair[] =>
  Array.from({ length: n }, (_, index) => {
    const [exposure, fidelity] = [index % 3, index % 4]
    return { id: `p${String(index).padStart(2, '0')}`, exposure, fidelity, outcome: outcome(exposure, fidelity, index) }
  })

describe('fidelityModeration', () => {
  // outcome = 1 + 2 exposure + 3 exposure * fidelity, without noise: the interaction is 3, the slope at mean fidelity f is 2 + 3 f.
  const perfect = pairsOf(12, (exposure, fidelity) => 1 + 2 * exposure + 3 * exposure * fidelity)

  test('finds the interaction that the outcomes were made with', () => {
    const { interaction, finding, pairs, known, slopes, region } = fidelityModeration(perfect)
    expect(interaction.value).toBeCloseTo(3, 9)
    expect(interaction.reason).toBe(null)
    expect([finding, pairs, known]).toEqual(['stronger-with-fidelity', 12, 12])
    expect(slopes.map(({ at }) => at)).toEqual(['low', 'mean', 'high'])
    expect(slopes[1]!.fidelity).toBeCloseTo(1.5, 9)
    expect(slopes[1]!.value).toBeCloseTo(6.5, 9)
    expect(region).not.toBe(null)
  })

  test('says that it is weaker where it falls with fidelity, and nothing where the interval holds 0', () => {
    expect(fidelityModeration(pairsOf(12, (x, f) => -x * f)).finding).toBe('weaker-with-fidelity')
    const noise = pairsOf(12, (_, __, index) => [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8][index]!)
    const { interaction, finding } = fidelityModeration(noise)
    expect(interaction.interval!.lower! < 0 && interaction.interval!.upper! > 0).toBe(true)
    expect(finding).toBe('cannot-tell')
  })

  test(`gives nothing for fewer than ${MINIMUM_PAIRS} known pairs, and says so`, () => {
    const nothing = { value: null, reason: 'too-few-pairs', interval: null, pValue: null }
    const unknown = perfect.map((pair, index) => (index < 3 ? { ...pair, outcome: null } : pair))
    expect(fidelityModeration(unknown)).toEqual({
      pairs: 12,
      known: 9,
      interaction: nothing,
      finding: 'cannot-tell',
      slopes: [],
      region: null,
      association: nothing,
    })
    expect(fidelityModeration(perfect.slice(0, MINIMUM_PAIRS)).interaction.value).not.toBe(null)
  })

  test('without exposure shows the outcome by fidelity alone', () => {
    const unexposed = pairsOf(12, (_, fidelity) => 2 * fidelity).map((pair) => ({ ...pair, exposure: null }))
    const { known, interaction, association } = fidelityModeration(unexposed)
    expect([known, interaction.reason]).toEqual([0, 'too-few-pairs'])
    expect(association.value).toBeCloseTo(2, 9)
    expect(fidelityModeration(unexposed.map((pair) => ({ ...pair, exposure: 1 }))).interaction.reason).toBe('collinear')
  })

  const figure = fc.option(fc.double({ min: -100, max: 100, noNaN: true }), { freq: 8 })
  const anyPairs = fc
    .array(fc.record({ exposure: figure, fidelity: figure, outcome: figure }), { maxLength: 20 })
    .map((rows) => rows.map((row, index) => ({ ...row, id: `p${index}` })))
  test('is the regression of statistics, whatever the order of the pairs', () => {
    checkLaw([anyPairs], (pairs) => {
      const result = fidelityModeration(pairs)
      expect(fidelityModeration(pairs.toReversed())).toEqual(result)
      const rows = pairs.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const fitted = regression(
        rows.map(({ outcome }) => outcome),
        rows.map(({ exposure }) => exposure),
        { moderator: rows.map(({ fidelity }) => fidelity) },
      )
      expect(result.interaction.value).toBe(fitted.n < MINIMUM_PAIRS ? null : (fitted.coefficients?.interaction?.value ?? null))
      expect(result.interaction.reason === null).toBe(result.interaction.value !== null)
      expect(result.slopes.length).toBe(result.interaction.value === null ? 0 : 3)
    })
  })
})
