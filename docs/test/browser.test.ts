import { afterAll, describe, expect, test } from 'vitest'
import { axe, findExecutable, openBrowser, PATH_VARIABLE } from '../browser/index.ts'

const opened = await openBrowser()
const open = opened.ok ? opened.value : null

afterAll(() => open?.close())

describe('the browser of the tests', () => {
  test.skipIf(opened.ok)(`is not there, so nothing else here is checked: ${opened.ok ? '' : opened.reason}`, () => {
    expect(opened.ok).toBe(false)
  })

  test.skipIf(!opened.ok)('shows a document and hands back what the page says', async () => {
    const title = await open!.withPage('<!doctype html><title>Æ, ø og å</title>', (page) => page.title())
    expect(title).toBe('Æ, ø og å')
  })

  test.skipIf(!opened.ok)('refuses every request of a page and tells which', async () => {
    const requests = await open!.withPage('<!doctype html><img src="/picture.png" alt="">', async (page, asked) => {
      await page.waitForLoadState('networkidle')
      return [...asked]
    })
    expect(requests).toEqual(['http://page.invalid/picture.png'])
  })

  test.skipIf(!opened.ok)('shows the colour scheme, the width and the forced colours that are asked for', async () => {
    const shown = await open!.withPage(
      '<!doctype html>',
      (page) =>
        page.evaluate<readonly boolean[]>(
          `['(prefers-color-scheme: dark)', '(forced-colors: active)', '(width: 360px)', 'print'].map((one) => matchMedia(one).matches)`,
        ),
      { colorScheme: 'dark', forcedColors: 'active', width: 360, media: 'print' },
    )
    expect(shown).toEqual([true, true, true, true])
  })

  test.skipIf(!opened.ok)('runs no script of the page where none is allowed', async () => {
    const html = '<!doctype html><title>before</title><script>document.title = "after"</script>'
    expect(await open!.withPage(html, (page) => page.title())).toBe('after')
    expect(await open!.withPage(html, (page) => page.title(), { javaScript: false })).toBe('before')
  })

  test.skipIf(!opened.ok)('closes the page when the test fails inside it', async () => {
    await expect(open!.withPage('<!doctype html>', () => Promise.reject(new Error('inside')))).rejects.toThrow('inside')
    expect(open!.browser.contexts()).toEqual([])
  })
})

describe('axe', () => {
  test.skipIf(!opened.ok)('finds a picture without a text, and nothing in a page that is in order', async () => {
    const page = (body: string) => `<!doctype html><html lang="nb"><title>Side</title><main><h1>Side</h1>${body}</main>`
    const faults = await open!.withPage(page('<img src="data:,">'), axe)
    expect(faults.map(({ rule, targets }) => [rule, targets])).toEqual([['image-alt', ['img']]])
    expect(await open!.withPage(page('<p>Tekst</p>'), axe)).toEqual([])
  })
})

describe('findExecutable', () => {
  test('says so when the environment names a browser that is not there', async () => {
    await expect(findExecutable({ [PATH_VARIABLE]: '/nowhere/chrome' })).rejects.toThrow('/nowhere/chrome')
  })

  test('takes the browser that the environment names', async () => {
    expect(await findExecutable({ [PATH_VARIABLE]: process.execPath })).toEqual({ path: process.execPath, origin: 'system' })
  })
})
