import { describe, expect, test } from 'vitest'
import { CORE_ELEMENT_IDS, coreElementsOf, nextPhase, PHASE_IDS, phaseOf, type PhaseId } from '@implementere/model'

describe('nextPhase', () => {
  test('closes the circle: four steps from any phase come back to it, and pass every phase', () => {
    for (const start of PHASE_IDS) {
      const round: PhaseId[] = [start]
      for (let step = 1; step < PHASE_IDS.length; step++) round.push(nextPhase(round.at(-1)!))
      expect(new Set(round)).toEqual(new Set(PHASE_IDS))
      expect(nextPhase(round.at(-1)!)).toBe(start)
    }
  })

  test('follows the order of the phases', () => {
    expect(PHASE_IDS.map(nextPhase)).toEqual(['plan', 'implement', 'sustain', 'prepare'])
  })
})

describe('coreElementsOf', () => {
  test('gives two, three, two and two core elements, together the nine in their order', () => {
    expect(PHASE_IDS.map((phase) => coreElementsOf(phase).length)).toEqual([2, 3, 2, 2])
    expect(PHASE_IDS.flatMap(coreElementsOf)).toEqual(CORE_ELEMENT_IDS)
  })
})

describe('phaseOf', () => {
  test('answers with the phase that holds the core element', () => {
    for (const element of CORE_ELEMENT_IDS) expect(coreElementsOf(phaseOf(element))).toContain(element)
  })
})
