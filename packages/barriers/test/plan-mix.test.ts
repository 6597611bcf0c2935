import { describe, expect, test } from 'vitest'
import { defineStrategy, ERIC_STRATEGIES, planMix } from '@implementere/barriers'

describe('planMix', () => {
  test('counts each strategy once, by kind', () => {
    const plan = ['eric.massMedia', 'eric.massMedia', 'eric.developEducationalMaterials', 'eric.clinicalSupervision', 'eric.mandateChange']
    expect(planMix(plan)).toMatchObject({
      strategies: 4,
      unknown: [],
      spread: { letItHappen: 1, helpItHappen: 1, makeItHappen: 2 },
      effort: { passive: 2, active: 2 },
      delivery: { 'one-way': 2, 'face-to-face': 0, interactive: 1 },
      passiveShare: { value: 0.5, numerator: 2, denominator: 4, known: 4, unknown: 0, bounds: { lower: 0.5, upper: 0.5 }, reason: null },
    })
  })

  test('keeps apart what is in no definition, and what is of no known kind', () => {
    const definitions = [...ERIC_STRATEGIES, defineStrategy({ id: 'own' })]
    const mix = planMix(['eric.massMedia', 'own', 'unheardOf'], definitions)
    expect(mix.unknown).toEqual(['unheardOf'])
    expect(mix.passiveShare).toMatchObject({ value: 1, known: 1, unknown: 2, bounds: { lower: 1 / 3, upper: 1 } })
  })

  test('of nothing, and of nothing known, has no share', () => {
    expect(planMix([]).passiveShare).toMatchObject({ value: null, reason: 'no-denominator', bounds: null })
    expect(planMix(['unheardOf']).passiveShare).toMatchObject({ value: null, reason: 'all-unknown', bounds: { lower: 0, upper: 1 } })
  })
})
