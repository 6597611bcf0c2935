import { openBrowser } from '@implementere/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, goTo, photograph, saved, startOwn, type Context, type Page } from './board-page.ts'
import { serveBoard, type ServedBoard } from './served-board.ts'

const opened = await openBrowser()
const open = opened.ok ? opened.value : null
let board: ServedBoard

beforeAll(async () => {
  if (open !== null) board = await serveBoard()
}, 120_000)

afterAll(async () => {
  await open?.close()
  if (open !== null) await board.close()
})

async function withContext<Result>(
  run: (context: Context) => Promise<Result>,
  options: Parameters<NonNullable<typeof open>['browser']['newContext']>[0] = {},
): Promise<Result> {
  const context = await open!.browser.newContext({
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(15_000)
  try {
    return await run(context)
  } finally {
    await context.close()
  }
}

async function firstPage(context: Context): Promise<Page> {
  const page = await context.newPage()
  await page.goto(board.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

describe.skipIf(!opened.ok)('the board', () => {
  test('opens on the first page', async () => {
    await withContext(async (context) => {
      const page = await firstPage(context)
      page.on('console', (m) => console.log('CONSOLE', m.text()))
      page.on('pageerror', (m) => console.log('ERR', m.stack))
      await photograph(page, 'welcome')
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('button', { name: 'Åpne eksempelet' }).click()
      await page.getByRole('heading', { name: 'Hvor dere er i sirkelen' }).waitFor()
      for (const view of [
        'circle',
        'checklist',
        'dimensions',
        'barriers',
        'strategies',
        'plan',
        'report',
        'record',
        'element/KE1',
        'element/KE3',
        'element/KE7',
      ]) {
        await goTo(page, view)
        await photograph(page, view.replace('/', '-'))
        const f = await faultsOf(page)
        if (f.length) console.log(view, f)
      }
    })
  })
})
