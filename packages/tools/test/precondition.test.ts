import { describe, expect, test } from 'vitest'
import { isImplementereError, type CoreElementId } from '@implementere/model'
import { createContext } from '../src/context.ts'
import { nb } from '../src/locales/nb.ts'
import { sampleRecord } from '../src/sample-record.ts'
import { parseToolRecord, toolFormSchema } from '../src/schema.ts'
import { addWorkingDays } from '../src/strategy-plan/working-days.ts'
import { emptyRecord } from '../src/tools.ts'

/** What was thrown: its code, its message and its details. */
function thrownBy(call: () => unknown) {
  try {
    call()
  } catch (error) {
    if (isImplementereError(error)) return { code: error.code, message: error.message, details: error.details }
    throw error
  }
  return null
}

describe('a context', () => {
  test.each(['i dag', '16.11.2026', '2026-02-30', '2026-11-16T09:00:00Z', '', null, 20261116])(
    'of %j is refused, and says what it was given',
    (asOf) => {
      const thrown = thrownBy(() => createContext({ asOf: asOf as string }))
      expect(thrown).toMatchObject({ code: 'invalid-date', details: { asOf: String(asOf) } })
      expect(thrown!.message).toContain(`"${String(asOf)}"`)
    },
  )

  test('of a day is as it was given', () => {
    expect(createContext({ asOf: '2024-02-29' }).asOf).toBe('2024-02-29')
  })
})

describe('a core element that the model does not have', () => {
  test.each(['KE10', 'ke1', 'constructor', '__proto__', ''])('%j has no record to read, and that is what is said', (element) => {
    for (const input of [{ formatVersion: 1, element, iteration: 1 }, { element }, null]) {
      const parsed = parseToolRecord(element as CoreElementId, input)
      expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ code: 'unknown-element', path: ['element'], params: { element } }])
    }
  })

  test.each([
    ['empty record', (element: CoreElementId) => emptyRecord(element)],
    ['sample record', (element: CoreElementId) => sampleRecord(element)],
    ['form', (element: CoreElementId) => toolFormSchema(element, nb.KE1)],
  ])('has no %s', (_what, call) => {
    for (const element of ['KE10', 'constructor']) {
      const thrown = thrownBy(() => call(element as CoreElementId))
      expect(thrown).toMatchObject({ code: 'unknown-element', details: { element } })
      expect(thrown!.message).toContain(`"${element}"`)
    }
  })
})

test('working days that cannot be counted are named', () => {
  expect(thrownBy(() => addWorkingDays('2026-01-01', 1.5))).toMatchObject({ code: 'invalid-count', message: expect.stringContaining('1.5') })
  expect(thrownBy(() => addWorkingDays('9999-12-31', 5))).toMatchObject({ code: 'date-out-of-range', message: expect.stringContaining('9999-12-31') })
})
