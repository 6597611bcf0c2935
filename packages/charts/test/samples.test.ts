import { describe, expect, test } from 'vitest'
import { LOCALES } from '@implementere/model'
import { tableToHtml } from '../src/index.ts'
import { SAMPLES } from './samples.ts'
import { xmlFaults } from './xml.ts'

describe.each(SAMPLES)('$id', ({ id, draw, table }) => {
  test('looks as it was looked at', async () => {
    await expect(`${draw({ locale: 'nb' }).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`__snapshots__/${id}.svg`)
  })

  test('is the same every time', () => {
    expect(draw({ locale: 'nn', width: 480 })).toBe(draw({ locale: 'nn', width: 480 }))
  })

  test.each(LOCALES)('is well-formed, named and described in %s', (locale) => {
    const svg = draw({ locale })
    expect(xmlFaults(svg)).toEqual([])
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="sample-title sample-description">/)
    expect(/<title id="sample-title">[^<]+<\/title>/.exec(svg)).not.toBeNull()
    expect(/<desc id="sample-description">[^<]+<\/desc>/.exec(svg)).not.toBeNull()
  })

  test('takes markup in labels as text', () => {
    const label = '<img src=x onerror="alert(1)"> & \'Ærlig\''
    const svg = draw({ locale: 'nb', label })
    expect(xmlFaults(svg)).toEqual([])
    expect(svg).not.toContain('<img')
    const html = tableToHtml(table({ locale: 'nb', label }))
    expect(xmlFaults(html)).toEqual([])
    expect(html).not.toContain('<img')
  })

  test('survives labels without end and without letters', () => {
    for (const label of ['', ' ', 'x'.repeat(10_000), '漢字'.repeat(400), '\u0000\ud800\u202e', '👩‍👧‍👦 '.repeat(200)])
      expect(xmlFaults(draw({ locale: 'nb', label, width: 320 }))).toEqual([])
  })

  test('names its classes so that the style of a page around it does not mean them', () => {
    const markup = draw({ locale: 'nb' }) + tableToHtml(table({ locale: 'nb' }))
    const classes = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '))
    expect(classes.filter((name) => !/^(?:ic|implementere)-/.test(name))).toEqual([])
  })

  test('can leave out its heading and its stylesheet', () => {
    const svg = draw({ locale: 'nb' })
    expect(svg).toContain('<style>')
    expect(svg).toContain('class="ic-t-title')
  })
})

describe('xmlFaults', () => {
  test.each([
    ['<a><b></a></b>', 2],
    ['<a x="1" x="2"/>', 1],
    ['<a>&nbsp;</a>', 1],
    ['<a', 1],
    ['<a>', 1],
    ['<a b="<"/>', 1],
  ])('finds what is wrong with %s', (text, faults) => {
    expect(xmlFaults(text)).toHaveLength(faults)
  })

  test('finds nothing wrong with what is right', () => {
    expect(xmlFaults('<a b="&lt;"><c/>æ &amp; ø</a>')).toEqual([])
  })
})
