import { model, tools } from '@implementere/core'
import { nb } from '@implementere/core/locales/nb'
import { parseToolRecord, toolFormSchema } from '@implementere/tools/schema'
import { describe, expect, test } from 'vitest'
import { blankOf, fieldOf, type Field, type NamedField } from '../src/forms/schema.ts'

/** Every place of a form, however deep. */
function placesIn(field: Field, path = ''): readonly (NamedField & { readonly path: string })[] {
  if (field.kind === 'rows') return placesIn(field.row, path)
  if (field.kind !== 'group') return []
  return field.fields.flatMap((one) => [{ ...one, path: `${path}.${one.name}` }, ...placesIn(one.field, `${path}.${one.name}`)])
}

const FORMS = model.CORE_ELEMENT_IDS.map((element) => ({ element, root: fieldOf(toolFormSchema(element, nb.tools[element])) }))

describe.each(FORMS)('the form of $element', ({ element, root }) => {
  const places = placesIn(root)

  test('labels every place in the words of the locale pack, not by its name in the record', () => {
    expect(places.length).toBeGreaterThan(5)
    expect(places.filter(({ title, name }) => title === name || title === '').map(({ path }) => path)).toEqual([])
  })

  test('offers every closed list with a text for each choice', () => {
    const choices = places.flatMap(({ field, path }) => (field.kind === 'choice' ? field.choices.map(({ title }) => ({ path, title })) : []))
    expect(choices.filter(({ title }) => title === '')).toEqual([])
  })

  test('begins a record that the parser takes, apart from what has to be chosen in a row', () => {
    if (root.kind !== 'group') throw new Error('a record is a group')
    const blank = { ...tools.emptyRecord(element), ...(blankOf(root) as object) }
    expect(parseToolRecord(element, blank)).toMatchObject({ ok: true, value: tools.emptyRecord(element) })
  })
})

describe('fieldOf', () => {
  test('tells what may be unknown from what may not', () => {
    expect(fieldOf({ type: ['boolean', 'null'] })).toEqual({ kind: 'yes-no', nullable: true })
    expect(fieldOf({ type: 'boolean' })).toEqual({ kind: 'yes-no', nullable: false })
  })

  test('takes what it does not know for a text', () => {
    expect(fieldOf({ type: 'something-else' })).toEqual({ kind: 'text', long: false })
  })
})
