import { describe, expect, test } from 'vitest'
import { BARRIERS, CORE_ELEMENTS, ISSUE_CODES, SETS, STATEMENTS, textOf, type Json } from '@implementere/model'
import * as enModule from '@implementere/model/locales/en'
import * as nbModule from '@implementere/model/locales/nb'
import * as nnModule from '@implementere/model/locales/nn'

const { en } = enModule
const { nb } = nbModule
const { nn } = nnModule

/** Words that the other written Norwegian does not have. */
const ONLY_BOKMAL = ['ikke', 'hva', 'hvem', 'hvilke', 'hvordan', 'hvor', 'noe', 'noen', 'fra', 'gjør', 'tjeneste', 'være', 'mye', 'en', 'et', 'dere']
const ONLY_NYNORSK = ['ikkje', 'kva', 'kven', 'korleis', 'noko', 'nokon', 'frå', 'gjer', 'teneste', 'vere', 'mykje', 'ein', 'eit', 'kjem']

describe.each([
  { pack: nb, module: nbModule, status: 'official' },
  { pack: nn, module: nnModule, status: 'draft' },
  { pack: en, module: enModule, status: 'draft' },
])('the $pack.locale pack', ({ pack, module, status }) => {
  test('says that its names are official, or a draft of ours', () => {
    expect(pack.status).toBe(status)
  })

  test('has the keys of the others and no empty text', () => {
    expect(textsOf(pack).map(({ path }) => path)).toEqual(textsOf(nb).map(({ path }) => path))
    expect(textsOf(pack).filter(({ text }) => text.trim() === '')).toEqual([])
  })

  test('has no text with loose spaces, a private-use character or a control character', () => {
    expect(textsOf(pack).filter(({ text }) => /[\p{Co}\p{Cc}\p{Cs}]|^\s|\s$|\s{2}/u.test(text))).toEqual([])
  })

  test('gives each set on its own, the same texts as in the whole', () => {
    const { [pack.locale]: whole, ...sets } = module as Readonly<Record<string, unknown>>
    expect({ locale: pack.locale, status, ...sets }).toEqual(whole)
  })

  test('titles the checklist once', () => {
    expect(pack.checklist.title).toBe(pack.sets.checklist)
  })

  test('has a text for what the tables name', () => {
    expect(Object.keys(pack.barriers)).toEqual(BARRIERS.map(({ id }) => id))
    expect(Object.keys(pack.statements)).toEqual(STATEMENTS.map(({ id }) => id))
    expect(Object.keys(pack.sets).toSorted()).toEqual(SETS.map(({ id }) => id).toSorted())
    expect(Object.keys(pack.issues).toSorted()).toEqual([...ISSUE_CODES].toSorted())
    for (const { id, questions, obligations } of CORE_ELEMENTS) {
      expect(Object.keys(pack.coreElements[id].questions)).toEqual(questions)
      expect(Object.keys(pack.coreElements[id].obligations)).toEqual(obligations)
    }
  })

  test('asks its guiding questions as questions', () => {
    for (const { questions } of Object.values(pack.coreElements)) for (const question of Object.values(questions)) expect(question).toMatch(/\?$/)
  })
})

describe('the two written forms of Norwegian', () => {
  test('do not mix', () => {
    expect(textsOf(nn).filter(({ text }) => hasWord(text, ONLY_BOKMAL))).toEqual([])
    expect(textsOf(nb).filter(({ text }) => hasWord(text, ONLY_NYNORSK))).toEqual([])
  })
})

describe('a text that names values', () => {
  test('shows them whatever they are, and a dash for one that is missing', () => {
    const text = (values: Json) => textOf(en.issues, 'not-one-of', { values })
    expect(text(['a', 'b'])).toBe('is none of: a, b')
    expect(text(['a', null, 2, ['c', { d: 1 }]])).toBe('is none of: a, null, 2, c, {"d":1}')
    expect(text({ a: 1 })).toBe('is none of: {"a":1}')
    expect(textOf(en.issues, 'not-one-of')).toBe('is none of: –')
  })
})

interface PlacedText {
  readonly path: string
  readonly text: string
}

/** Every text of a pack with its place. A text that names values is read with none. */
function textsOf(value: unknown, path = ''): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return [{ path, text: String(Reflect.apply(value, null, [{}])) }]
  return Object.entries(value as object)
    .flatMap(([key, child]) => textsOf(child, `${path}/${key}`))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function hasWord(text: string, words: readonly string[]): boolean {
  return new RegExp(`(?<![\\p{L}-])(${words.join('|')})(?!\\p{L})`, 'iu').test(text)
}
