import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TEXT, widthOf } from '../src/text-width.ts'
import { showable, oneLine, wrapText } from '../src/wrap.ts'
import { RUNS } from './runs.ts'

describe('wrapText', () => {
  test('breaks between words and keeps every word', () => {
    expect(wrapText('Iverksette implementeringsstrategiene og monitorere etter planen', 240, TEXT.body)).toEqual([
      'Iverksette',
      'implementeringsstrategiene og',
      'monitorere etter planen',
    ])
  })

  test('divides a word that is longer than a line with a hyphen', () => {
    const lines = wrapText('implementeringsstrategiene', 100, TEXT.body)
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('implementeringsstrategiene')
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
  })

  test('ends in an ellipsis where the lines do not suffice, and only there', () => {
    expect(wrapText('one two three four', 50, TEXT.body, 2).at(-1)).toMatch(/…$/)
    expect(wrapText('one two', 500, TEXT.body, 1)).toEqual(['one two'])
  })

  test('keeps a number and its per cent sign on one line, as the space between them does not break', () => {
    expect(wrapText('Median 92\u00a0%', widthOf('Median 92', TEXT.small), TEXT.small)).toEqual(['Median', '92\u00a0%'])
  })

  test('has no line for an empty text', () => {
    expect(wrapText('', 100, TEXT.body)).toEqual([])
    expect(wrapText(' \n\t ', 100, TEXT.body)).toEqual([])
  })

  test('is never wider than allowed and never longer than the lines allowed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 40, max: 600 }),
        fc.constantFrom(...Object.values(TEXT)),
        fc.integer({ min: 1, max: 5 }),
        (text, width, style, most) => {
          const lines = wrapText(text, width, style, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(widthOf(line, style)).toBeLessThanOrEqual(width + 1e-9)
        },
      ),
      RUNS,
    )
  })
})

describe('oneLine', () => {
  test('spends no time on a text without end', () => {
    expect(oneLine('😀'.repeat(100_000), 1e9, TEXT.body).length).toBeLessThan(1300)
  })

  test('cuts what is too wide', () => {
    expect(oneLine('Kjernekomponenter levert', 80, TEXT.small)).toMatch(/^Kjer.*…$/)
  })
})

describe('showable', () => {
  test('leaves out what XML does not have and what turns the direction of a text', () => {
    expect(showable('a\u0000b\u202ec\ud800d\uffffe\nf')).toBe('a b c d e f')
  })

  test('keeps letters of every alphabet and pictures', () => {
    expect(showable('Čáhci – 漢字 👩‍👧 sámi')).toBe('Čáhci – 漢字 👩‍👧 sámi')
  })
})
