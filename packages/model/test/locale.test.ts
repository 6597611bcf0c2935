import { describe, expect, test } from 'vitest'
import { intlLocales, nameOf } from '@implementere/model'
import { checklist, coreElements } from '@implementere/model/locales/nb'

describe('intlLocales', () => {
  test('asks for the language first, then for Norwegian, and each once', () => {
    expect(['nb', 'nn', 'en'].map((locale) => intlLocales(locale))).toEqual([
      ['nb', 'no', 'en'],
      ['nn', 'nb', 'no', 'en'],
      ['en', 'nb', 'no'],
    ])
    expect(intlLocales('se')).toEqual(['se', 'nb', 'no', 'en'])
  })

  test.each(['', 'nb_NO', 'no tag', 'x'])('asks for Norwegian where %j is no tag of a language', (text) => {
    expect(intlLocales(text)).toEqual(['nb', 'no', 'en'])
  })
})

describe('nameOf', () => {
  test('finds a text, and the name of an entry, by any id', () => {
    const ids: readonly string[] = ['1', '6']
    expect(ids.map((id) => nameOf(checklist.components, id))).toEqual([checklist.components['1'], checklist.components['6']])
    expect(nameOf(coreElements, 'KE3')).toBe(coreElements.KE3.name)
  })

  test('shows an id that has no name, also one that every object has', () => {
    expect(['KE10', 'constructor', '__proto__', ''].map((id) => nameOf(coreElements, id))).toEqual(['KE10', 'constructor', '__proto__', ''])
  })
})
