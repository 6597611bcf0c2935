import { describe, expect, test } from 'vitest'
import { barrierKeys, CFIR_2009_KEYS, defineDeterminant, DETERMINANTS } from '@implementere/barriers'

describe('barrierKeys', () => {
  test('finds a construct that was there in 2009 as it was', () => {
    expect(barrierKeys('cfir.complexity')).toEqual({ determinant: 'cfir.complexity', status: 'mapped', reason: null, keys: ['complexity'] })
  })

  test('finds part of what is only partly there', () => {
    expect(barrierKeys('cfir.missionAlignment')).toMatchObject({ status: 'partial', keys: ['goalsAndFeedback'] })
    expect(barrierKeys('timePressure')).toMatchObject({
      status: 'partial',
      keys: ['structuralCharacteristics', 'relativePriority', 'availableResources'],
    })
  })

  test('takes the keys that a definition names before those of its constructs', () => {
    expect(barrierKeys('pcat.time')).toMatchObject({ status: 'partial', keys: ['availableResources'] })
    expect(barrierKeys('pcat.tensionForChange')).toMatchObject({ status: 'mapped', keys: ['tensionForChange'] })
  })

  test('says why it finds none', () => {
    expect(barrierKeys('cfir.teaming')).toEqual({ determinant: 'cfir.teaming', status: 'none', reason: 'no-2009-key', keys: [] })
    expect(barrierKeys('rmc2.leadership')).toMatchObject({ status: 'none', reason: 'not-mapped' })
    expect(barrierKeys('noSuchThing')).toMatchObject({ status: 'none', reason: 'unknown-determinant' })
  })

  test('looks up a determinant of one’s own', () => {
    const definitions = [
      defineDeterminant({ id: 'noCar', cfir: ['cfir.availableResources'] }),
      defineDeterminant({ id: 'named', keys2009: ['champions'] }),
      defineDeterminant({ id: 'newOnly', cfir: ['cfir.teaming'] }),
      defineDeterminant({ id: 'half', cfir: ['cfir.cost', 'cfir.teaming'] }),
    ]
    expect(definitions.map(({ id }) => barrierKeys(id, definitions)).map(({ status, reason, keys }) => [status, reason, keys])).toEqual([
      ['mapped', null, ['availableResources']],
      ['mapped', null, ['champions']],
      ['none', 'no-2009-key', []],
      ['partial', null, ['cost']],
    ])
  })

  test('takes the later of two definitions with one id', () => {
    const definitions = [...DETERMINANTS, defineDeterminant({ id: 'timePressure', keys2009: ['champions'] })]
    expect(barrierKeys('timePressure', definitions).keys).toEqual(['champions'])
  })

  test('has keys that exist, once each, and none exactly where it says none', () => {
    const known = new Set<string>(CFIR_2009_KEYS.map(({ id }) => id))
    for (const { id } of DETERMINANTS) {
      const { keys, status, reason } = barrierKeys(id)
      expect(new Set(keys).size).toBe(keys.length)
      for (const key of keys) expect(known).toContain(key)
      expect(status === 'none').toBe(keys.length === 0)
      expect(status === 'none').toBe(reason !== null)
    }
  })
})
