import { describe, expect, test } from 'vitest'
import { defineDeterminant, defineStrategy, DETERMINANTS } from '@implementere/barriers'

describe('defineDeterminant', () => {
  test('fills in what is not said', () => {
    expect(defineDeterminant({ id: 'own' })).toEqual({
      id: 'own',
      taxonomy: 'local',
      direction: 'either',
      parent: null,
      cfir: [],
      tdf: [],
      durlakDupre: [],
      readiness: null,
      keys2009: null,
      symptoms: [],
      quantities: [],
      source: { citation: 'ours', locator: null, status: 'own' },
      licence: 'not-stated',
    })
  })

  test('has the fields of the catalogue', () => {
    expect(Object.keys(defineDeterminant({ id: 'own' })).toSorted()).toEqual(Object.keys(DETERMINANTS[0]!).toSorted())
  })
})

describe('defineStrategy', () => {
  test('fills in what is not said', () => {
    expect(defineStrategy({ id: 'own', setting: 'no' })).toEqual({
      id: 'own',
      number: null,
      cluster: null,
      spread: null,
      effort: null,
      delivery: null,
      setting: 'no',
      addresses: [],
      source: { citation: 'ours', locator: null, status: 'own' },
      licence: 'not-stated',
    })
  })
})
