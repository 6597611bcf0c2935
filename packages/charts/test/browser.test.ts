import { afterAll, describe, expect, test } from 'vitest'
import { axe, openBrowser } from '@implementere/browser'
import { LOCALES } from '@implementere/model'
import { tableToHtml } from '../src/index.ts'
import { TEXT, widthOf } from '../src/text-width.ts'
import { chartStylesheet } from '../src/theme.ts'
import { PACKS, SAMPLES } from './samples.ts'
import { SAMPLE_NAMES } from './sample-names.ts'

const opened = await openBrowser()
const open = opened.ok ? opened.value : null
const reason = opened.ok ? '' : ` (skipped: ${opened.reason})`

afterAll(() => open?.close())

/** The widest common fonts and the most common metrics; the texts of a page may be set in either. */
const FONTS = ['DejaVu Sans', 'Liberation Sans']
const WIDTHS = [320, 360, 720, 960]

interface Found {
  readonly chart: string
  readonly fault: string
}

/** Runs in the page: texts outside their picture, and texts on top of one another. A tolerance of half a pixel. */
const MEASURE = `[...document.querySelectorAll('svg.implementere-chart')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect()
  const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '').map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
  const found = texts
    .filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)
    .map(({ text }) => ({ chart: svg.dataset.chart, fault: 'outside: ' + text }))
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (wide > 0.5 && high > 1.5) found.push({ chart: svg.dataset.chart, fault: one.text + ' on ' + other.text })
    }
  })
  return found
})`

function pageOf(charts: readonly { readonly name: string; readonly svg: string }[], font: string): string {
  const drawn = charts.map(({ name, svg }, index) =>
    svg
      .replace('<svg ', `<svg data-chart="${name}" `)
      .replaceAll('sample-', `sample${index}-`)
      .replace(/<style>.*?<\/style>/, ''),
  )
  const style = `body{margin:0}svg{display:block;max-width:none!important}:root{--implementere-font:"${font}"}${chartStylesheet()}`
  return `<!doctype html><html lang="nb"><title>Figurer</title><style>${style}</style><main>${drawn.join('')}</main></html>`
}

describe(`in a real browser${reason}`, () => {
  test.skipIf(!opened.ok)('is no text outside its picture and none on another, in any language, width and font', async () => {
    const charts = WIDTHS.flatMap((width) =>
      LOCALES.flatMap((locale) => SAMPLES.map(({ id, draw }) => ({ name: `${id} ${locale} ${width}`, svg: draw({ locale, width }) }))),
    )
    for (const font of FONTS) {
      const found = await open!.withPage(pageOf(charts, font), (page) => page.evaluate<readonly Found[]>(MEASURE))
      expect(found).toEqual([])
    }
  })

  test.skipIf(!opened.ok)('are hostile labels cut or wrapped, and never on another text', async () => {
    const labels = ['W'.repeat(200), 'Implementeringsstrategiane '.repeat(12), 'm&m '.repeat(60), '漢字'.repeat(60), 'ЩЩЩ '.repeat(40)]
    const charts = [320, 720].flatMap((width) =>
      labels.flatMap((label) =>
        SAMPLES.map(({ id, draw }) => ({
          name: `${id} ${label.slice(0, 5).replaceAll('&', '+')} ${width}`,
          svg: draw({ locale: 'nn', width, label }),
        })),
      ),
    )
    const found = await open!.withPage(pageOf(charts, FONTS[0]!), (page) => page.evaluate<readonly Found[]>(MEASURE))
    expect(found).toEqual([])
  })

  test.skipIf(!opened.ok)('is every text no wider than estimated, in regular and bold', async () => {
    const texts = LOCALES.flatMap((locale) => {
      const { texts: own, model } = PACKS[locale]
      const named = [model.phases, model.coreElements, model.dimensions].flatMap((table) => Object.values(table).map(({ name }) => name))
      const ours = [own.words, own.reasons, own.rules, own.quadrants, own.classes, own.elementStatuses].flatMap((table) => Object.values(table))
      return [...named, ...ours, ...Object.values(SAMPLE_NAMES[locale].names), ...own.months]
    })
    for (const font of FONTS) {
      for (const style of [TEXT.body, TEXT.strong]) {
        const measured = await open!.withPage('<!doctype html><canvas></canvas>', (page) =>
          page.evaluate<readonly number[]>(
            `(() => { const context = document.querySelector('canvas').getContext('2d'); context.font = '${style.bold ? 600 : 400} ${style.size}px "${font}"'; return ${JSON.stringify(texts)}.map((text) => context.measureText(text).width) })()`,
          ),
        )
        expect(texts.filter((text, index) => measured[index]! > widthOf(text, style) + 0.5)).toEqual([])
      }
    }
  })

  test.skipIf(!opened.ok)('finds axe nothing to say about pictures and tables', async () => {
    const tables = SAMPLES.map(({ table }) => tableToHtml(table({ locale: 'nb' }))).join('')
    const html = pageOf(
      SAMPLES.map(({ id, draw }) => ({ name: id, svg: draw({ locale: 'nb' }) })),
      FONTS[1]!,
    ).replace('</main>', `<h1>Figurer</h1>${tables}</main>`)
    expect(await open!.withPage(html, axe)).toEqual([])
  })

  test.skipIf(!opened.ok)('is every picture XML, and asks for nothing from outside', async () => {
    const pictures = SAMPLES.map(({ draw }) => draw({ locale: 'nb', label: '<b>&"\'</b>' }))
    const [faults, requests] = await open!.withPage(pictures.join(''), async (page, asked) => [
      await page.evaluate<number>(
        `${JSON.stringify(pictures)}.filter((svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).length`,
      ),
      [...asked],
    ])
    expect(faults).toBe(0)
    expect(requests).toEqual([])
  })

  test.skipIf(!opened.ok)('has the colours of the scheme, of print and of high contrast', async () => {
    const svg = SAMPLES[0]!.draw({ locale: 'nb' })
    const surface = (options: object) =>
      open!.withPage(svg, (page) => page.evaluate<string>(`getComputedStyle(document.querySelector('.ic-f-surface')).fill`), options)
    expect(await surface({})).toBe('rgb(255, 255, 255)')
    expect(await surface({ colorScheme: 'dark' })).toBe('rgb(18, 25, 30)')
    expect(await surface({ colorScheme: 'dark', media: 'print' })).toBe('rgb(255, 255, 255)')
    const system = await open!.withPage(
      '<!doctype html><p style="color:Canvas">',
      (page) => page.evaluate<string>(`getComputedStyle(document.querySelector('p')).color`),
      {
        forcedColors: 'active',
      },
    )
    expect(await surface({ forcedColors: 'active' })).toBe(system)
  })
})
