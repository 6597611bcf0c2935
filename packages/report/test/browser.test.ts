import { afterAll, describe, expect, test } from 'vitest'
import { axe, openBrowser, type PageOptions } from '@implementere/browser'
import { renderReport } from '../src/index.ts'
import { nb } from '../src/locales/nb.ts'
import { nn } from '../src/locales/nn.ts'
import { AS_OF, HOSTILE, named, OBSERVATIONS, record, WHOLE } from './records.ts'

const opened = await openBrowser()
const open = opened.ok ? opened.value : null
const reason = opened.ok ? '' : ` (skipped: ${opened.reason})`

afterAll(() => open?.close())

const PAGES = {
  'the whole municipality': renderReport(WHOLE, { asOf: AS_OF, texts: nb, observations: OBSERVATIONS, headings: 'stari' }),
  'the whole municipality in Nynorsk': renderReport(WHOLE, { asOf: AS_OF, texts: nn, observations: OBSERVATIONS, freeText: true }),
  'the printed record': renderReport(record('generation-pmto-norway'), { asOf: AS_OF, texts: nb }),
  'hostile names': renderReport(named(HOSTILE.join(' ')), { asOf: AS_OF, texts: nb, freeText: true }),
} as const

/** A4 less the margins of the sheet, CSS pixels. */
const SHEET_WIDTH = 680

/** Runs in the page: what reaches outside it to the right. Half a pixel is nothing. */
const OVERFLOWING = `[...document.body.querySelectorAll('*')]
  .filter((one) => one.closest('.heard, thead') === null && one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map((one) => one.tagName + ': ' + one.textContent.slice(0, 60))`

/** The policy of the page also stops the tool that looks at it. */
function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
}

describe.each(Object.entries(PAGES))(`%s in a real browser${reason}`, (_, html) => {
  test.skipIf(!opened.ok)('asks for nothing and runs nothing', async () => {
    const found = await open!.withPage(html, async (page, requests) => {
      const dialogs: string[] = []
      page.on('dialog', (dialog) => void dialogs.push(dialog.message()))
      await page.waitForLoadState('load')
      const made = await page.locator('script, img, iframe, object, embed, form, link').count()
      return { requests: [...requests], dialogs, made }
    })
    expect(found).toEqual({ requests: [], dialogs: [], made: 0 })
  })

  test.skipIf(!opened.ok).each([
    ['a page', { width: 1024 }],
    ['a phone', { width: 360 }],
    ['a small phone', { width: 320 }],
    ['paper', { width: SHEET_WIDTH, media: 'print' }],
  ] as const satisfies readonly (readonly [string, PageOptions])[])('stays inside %s', async (_name, look) => {
    expect(await open!.withPage(html, (page) => page.evaluate<readonly string[]>(OVERFLOWING), look)).toEqual([])
  })
})

describe(`accessibility${reason}`, () => {
  test.skipIf(!opened.ok).each([
    ['the whole municipality', 'in light colours', { colorScheme: 'light' }],
    ['the whole municipality', 'in dark colours', { colorScheme: 'dark' }],
    ['the printed record', 'on a phone', { width: 360 }],
  ] as const satisfies readonly (readonly [keyof typeof PAGES, string, PageOptions])[])('no rule is broken by %s %s', async (name, _how, look) => {
    expect(await open!.withPage(withoutPolicy(PAGES[name]), axe, look)).toEqual([])
  })
})

describe(`paper${reason}`, () => {
  const html = PAGES['the whole municipality']

  test.skipIf(!opened.ok)(
    'is white in a dark room, has the pictures of the page and no list of links, and says in each section that all is made up',
    async () => {
      const seen = await open!.withPage(
        html,
        (page) =>
          page.evaluate<Readonly<Record<string, unknown>>>(`({
          background: getComputedStyle(document.body).backgroundColor,
          page: [...document.querySelectorAll('.on-page')].every((one) => one.checkVisibility()),
          phone: [...document.querySelectorAll('.on-phone')].some((one) => one.checkVisibility()),
          links: document.querySelector('nav').checkVisibility(),
          told: [...document.querySelectorAll('main > section')].every((one) => one.querySelector('.made-up').checkVisibility()),
        })`),
        { width: SHEET_WIDTH, media: 'print', colorScheme: 'dark' },
      )
      expect(seen).toEqual({ background: 'rgb(255, 255, 255)', page: true, phone: false, links: false, told: true })
    },
  )

  test.skipIf(!opened.ok)('becomes sheets of A4', async () => {
    const pdf = await open!.withPage(html, (page) => page.pdf({ preferCSSPageSize: true }))
    const text = pdf.toString('latin1')
    const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ])
    expect(boxes.length).toBeGreaterThan(5)
    expect(new Set(boxes.map(String))).toEqual(new Set(['595,842']))
  })

  test.skipIf(!opened.ok)('cuts no picture and no row of a table in two', async () => {
    const rules = await open!.withPage(
      html,
      (page) => page.evaluate<readonly string[]>(`[...document.querySelectorAll('figure, tr')].map((one) => getComputedStyle(one).breakInside)`),
      { media: 'print' },
    )
    expect(new Set(rules)).toEqual(new Set(['avoid']))
  })
})
