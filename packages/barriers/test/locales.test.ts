import { describe, expect, test } from 'vitest'
import { LOCALES } from '@implementere/model'
import {
  CARRIED_OUT,
  CFIR_2009_KEYS,
  CFIR_CONSTRUCTS,
  CONCLUSIONS,
  DETERMINANT_CLASSES,
  DURLAK_DUPRE_FACTORS,
  ERIC_STRATEGIES,
  OUTCOMES,
  PCAT_ITEMS,
  QUADRANTS,
  READINESS,
  SPECIFICATION_FIELDS,
  TDF_DOMAINS,
} from '@implementere/barriers'
import { en } from '@implementere/barriers/locales/en'
import { nb } from '@implementere/barriers/locales/nb'
import { nn } from '@implementere/barriers/locales/nn'

const PACKS = { nb, nn, en }
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted()

describe.each(LOCALES)('the texts in %s', (locale) => {
  const pack = PACKS[locale]

  test('have one for every row of every table, and none too many', () => {
    expect(Object.keys(pack.cfir).toSorted()).toEqual(ids(CFIR_CONSTRUCTS))
    expect(Object.keys(pack.cfir2009).toSorted()).toEqual(ids(CFIR_2009_KEYS))
    expect(Object.keys(pack.strategies).toSorted()).toEqual(ids(ERIC_STRATEGIES))
    expect(Object.keys(pack.durlakDupre).toSorted()).toEqual(ids(DURLAK_DUPRE_FACTORS))
    expect(Object.keys(pack.readiness).toSorted()).toEqual(ids(READINESS))
    expect(Object.keys(pack.tdf).toSorted()).toEqual(ids(TDF_DOMAINS))
    expect(Object.keys(pack.pcat).toSorted()).toEqual(ids(PCAT_ITEMS))
    for (const [texts, codes] of [
      [pack.codes.classes, DETERMINANT_CLASSES],
      [pack.codes.conclusions, CONCLUSIONS],
      [pack.codes.outcomes, OUTCOMES],
      [pack.codes.quadrants, QUADRANTS],
      [pack.codes.carriedOut, CARRIED_OUT],
      [pack.codes.specification, SPECIFICATION_FIELDS],
    ] as const) {
      expect(Object.keys(texts).toSorted()).toEqual([...codes].toSorted())
    }
  })

  test('give no two strategies, constructs or keys the same name', () => {
    for (const names of [
      Object.values(pack.strategies).map(({ name }) => name),
      Object.values(pack.cfir).map(({ name }) => name),
      Object.values(pack.cfir2009),
    ]) {
      expect(names).toEqual([...new Set(names)])
    }
  })

  test('say of a translation that it is one', () => {
    expect(pack.catalogueStatus).toBe(locale === 'en' ? 'official' : 'draft')
  })

  test('have the lecture’s names from the model', () => {
    expect(Object.keys(pack.lecture.barriers)).toHaveLength(8)
    expect(pack.autonomyThreat.name).not.toBe('')
  })
})

test('the lecture’s headings are verbatim in bokmål', () => {
  expect(nb.lecture.barriers.timePressure.name).toBe('Tidspress')
  expect(nb.lecture.barriers['attitudes.otherPriorities'].name).toBe('Andre forhold er viktigere')
})
