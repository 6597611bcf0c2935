import { describe, expect, test } from 'vitest'
import { en } from '../src/texts/en.ts'
import { fill } from '../src/texts/fill.ts'
import { nb } from '../src/texts/nb.ts'
import { nn } from '../src/texts/nn.ts'
import type { UiTexts } from '../src/texts/ui.ts'

const IDS = Object.keys(nb) as readonly (keyof UiTexts)[]

describe.each([
  { name: 'nn', texts: nn },
  { name: 'en', texts: en },
])('the texts in $name', ({ texts }) => {
  test('are all there, and leave the same places open as those in Bokmål', () => {
    const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
    expect(Object.keys(texts).toSorted()).toEqual([...IDS].toSorted())
    expect(IDS.filter((id) => texts[id] === '' || placesOf(texts[id]).join(' ') !== placesOf(nb[id]).join(' '))).toEqual([])
  })
})

describe('fill', () => {
  test('fills in every place, and leaves those without a value', () => {
    expect(fill('{n} av {m}, {n}', { n: 1 })).toBe('1 av {m}, 1')
  })

  test('takes nothing from what every object has', () => {
    expect(fill('{toString}', {})).toBe('{toString}')
  })
})
