import ajv2020, { Ajv2020 } from 'ajv/dist/2020.js'
import { Window, type Element } from 'happy-dom'
import { afterAll, describe, expect, test } from 'vitest'
import { CORE_ELEMENT_IDS, type CoreElementId } from '@implementere/model'
import { en } from '../src/locales/en.ts'
import { nb } from '../src/locales/nb.ts'
import { nn } from '../src/locales/nn.ts'
import { parseToolRecord, toolFormSchema } from '../src/schema.ts'
import { sampleRecord } from '../src/sample-record.ts'
import { emptyRecord } from '../src/tools.ts'

/** The words with which this library marks its strings and lists; a validator is told that they are no rules. */
const MARKS = ['x-string', 'x-options', 'x-ref']
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
for (const mark of MARKS) ajv.addVocabulary([mark])

/** The names of a browser that the form library looks for; taken away again, because other tests run in the same process. */
const page = new Window()
const { document } = page
const browser = new Map<string, unknown>([
  ['window', page],
  ['IS_REACT_ACT_ENVIRONMENT', true],
  ...(['document', 'navigator', 'HTMLElement', 'HTMLIFrameElement', 'Node', 'Event', 'Element'] as const).map((name) => [name, page[name]] as const),
])
const before = new Map([...browser.keys()].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]))
for (const [name, value] of browser) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
afterAll(() => {
  for (const [name, descriptor] of before) {
    if (descriptor) Object.defineProperty(globalThis, name, descriptor)
    else Reflect.deleteProperty(globalThis, name)
  }
  return page.happyDOM.close()
})

const { act, createElement } = await import('react')
const { createRoot } = await import('react-dom/client')
const { default: Form } = await import('@rjsf/core')
const { customizeValidator } = await import('@rjsf/validator-ajv8')
const validator = customizeValidator({ AjvClass: ajv2020 as never })

/** Shows a form and gives what is on the page, what it holds after one text was typed, and what it says on being sent. */
async function filled(element: CoreElementId, formData: unknown) {
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  const seen: { data: unknown; sent: boolean; errors: readonly unknown[] } = { data: formData, sent: false, errors: [] }
  const form = createElement(Form, {
    schema: toolFormSchema(element, nb[element]),
    validator,
    formData,
    liveValidate: false,
    onChange: (event) => void (seen.data = event.formData),
    onSubmit: () => void (seen.sent = true),
    onError: (errors) => void (seen.errors = errors),
  })
  await act(async () => root.render(form))
  const text = container.textContent ?? ''
  const field = container.querySelector('input[type="text"]:not([id$="_id"], [id="root_element"])')
  await act(async () => type(field, 'Skrevet i et skjema'))
  await act(async () => container.querySelector('form')?.dispatchEvent(new page.Event('submit', { bubbles: true, cancelable: true })))
  await act(async () => root.unmount())
  container.remove()
  return { ...seen, text, typed: field !== null }
}

function type(field: Element | null, text: string): void {
  if (field === null) return
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new page.Event('input', { bubbles: true }))
}

describe.each(CORE_ELEMENT_IDS)('the form of %s', (element) => {
  test('accepts what the record schema accepts: the empty and the sample record, in every language', () => {
    for (const texts of [nb, nn, en]) {
      const accepts = ajv.compile(toolFormSchema(element, texts[element]))
      for (const record of [emptyRecord(element), sampleRecord(element)]) expect(accepts(record) ? [] : accepts.errors).toEqual([])
    }
  })

  test('gives every place a title', () => {
    expect(untitled(toolFormSchema(element, nb[element]))).toEqual([])
  })
})

/** A form library is slow to draw; these three have every kind of field between them. */
describe.each(['KE2', 'KE7', 'KE9'] as const)('the form of %s', (element) => {
  test('is shown and filled by a form library, and what comes out is a record', async () => {
    const { text, data, typed, sent, errors } = await filled(element, sampleRecord(element))
    expect(text).toContain(nb[element].title)
    expect(typed).toBe(true)
    expect(JSON.stringify(data)).toContain('Skrevet i et skjema')
    expect(errors).toEqual([])
    expect(sent).toBe(true)
    const parsed = parseToolRecord(element, JSON.parse(JSON.stringify(data)))
    expect(parsed.ok ? [] : parsed.issues).toEqual([])
  })
})

/** Places without a title; ids and what every record has need none. */
function untitled(node: unknown, path = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties, items } = node as { readonly properties?: Readonly<Record<string, object>>; readonly items?: unknown }
  const own = Object.entries(properties ?? {}).flatMap(([name, child]) => {
    const place = path === '' ? name : `${path}.${name}`
    const exempt = ['id', 'formatVersion', 'element', 'iteration'].includes(name)
    return [...('title' in child || exempt ? [] : [place]), ...untitled(child, place)]
  })
  return [...own, ...untitled(items, path)]
}
