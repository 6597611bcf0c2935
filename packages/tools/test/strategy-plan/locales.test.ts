import { describe, expect, test } from 'vitest'
import { strategyPlan as en } from '../../src/strategy-plan/locales/en.ts'
import { strategyPlan as nb } from '../../src/strategy-plan/locales/nb.ts'
import { strategyPlan as nn } from '../../src/strategy-plan/locales/nn.ts'
import { strategyPlanRecordSchema } from '../../src/schema/strategy-plan.ts'
import { formSchema } from '../../src/schema/form.ts'

/** Every text of a pack with its place. */
function textsIn(node: object, place = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? textsIn(value, `${place}.${key}`) : [[`${place}.${key}`, value] as const],
  )
}

describe.each([
  ['nb', nb],
  ['nn', nn],
  ['en', en],
])('the texts in %s', (_, texts) => {
  test('say something everywhere', () => {
    for (const [, text] of textsIn(texts)) expect(text).toMatch(/\S/)
  })

  test('have the same places as those in Bokmål', () => {
    expect(textsIn(texts).map(([place]) => place)).toEqual(textsIn(nb).map(([place]) => place))
  })

  test('name every place and every choice of the form', () => {
    const form = JSON.stringify(formSchema(strategyPlanRecordSchema, { ...texts, options: { ...texts.options } }))
    for (const label of [...Object.values(texts.fields), ...Object.values(texts.options).flatMap((options) => Object.values(options))]) {
      expect(form).toContain(JSON.stringify(label))
    }
  })
})

test('Nynorsk is not Bokmål', () => {
  expect(nn.checks).not.toEqual(nb.checks)
  expect(nn.purpose).not.toBe(nb.purpose)
})
