import { describe, expect, test } from 'vitest'
import { SPECIFICATION_FIELDS, specifyStrategy } from '@implementere/barriers'
import fc from 'fast-check'
import { checkLaw } from './check-law.ts'

describe('specifyStrategy', () => {
  const whole = Object.fromEntries(SPECIFICATION_FIELDS.map((field) => [field, 'said']))

  test('finds nothing missing in what is said in full', () => {
    expect(specifyStrategy({ strategy: 's', ...whole })).toMatchObject({
      strategy: 's',
      complete: true,
      missing: [],
      specified: ['actor', 'action', 'target', 'temporality', 'dose', 'outcome', 'justification'],
      completeness: { value: 1, numerator: 7, denominator: 7 },
    })
  })

  test('takes null, blanks and nothing for missing', () => {
    const { complete, missing, completeness } = specifyStrategy({ strategy: 's', ...whole, actor: null, dose: ' \n', outcome: '' })
    expect([complete, missing, completeness.value]).toEqual([false, ['actor', 'dose', 'outcome'], 4 / 7])
    expect(specifyStrategy({ strategy: 's' }).missing).toEqual(SPECIFICATION_FIELDS)
  })

  test('each field is either said or missing', () => {
    const field = fc.option(fc.string())
    checkLaw(
      [fc.record(Object.fromEntries(SPECIFICATION_FIELDS.map((one) => [one, field])), { requiredKeys: [], noNullPrototype: true })],
      (fields) => {
        const { specified, missing } = specifyStrategy({ strategy: 's', ...fields })
        expect([...specified, ...missing].toSorted()).toEqual([...SPECIFICATION_FIELDS].toSorted())
      },
    )
  })
})
