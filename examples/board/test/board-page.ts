import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { axe, type OpenBrowser } from '@implementere/browser'

/** A page of the browser. */
export type Page = Awaited<ReturnType<OpenBrowser['browser']['newPage']>>

/** A window with a browser memory of its own, which tabs share. */
export type Context = Awaited<ReturnType<OpenBrowser['browser']['newContext']>>

const PICTURES = join(import.meta.dirname, '../.screenshots')

/** Writes a picture for people to look at. */
export async function photograph(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true })
  // What sticks to the window would stand in the middle of the picture of a whole page.
  const style = '.sticky, .next-wide, .next-narrow, .profile { position: static !important; max-block-size: none !important }'
  await page.screenshot({ style, path: join(PICTURES, `${name}.png`), fullPage: true })
}

/** Goes to a view by its address, and waits until it is there. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(`location.hash = '#/${place}'`)
  await page.locator('main h1').waitFor()
  await page.locator('body:not(:has(.loading))').waitFor()
}

/** What the accessibility check finds, in one line each. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  return (await axe(page)).map(({ rule, targets }) => `${rule}: ${targets.slice(0, 3).join(' | ')}`)
}

/** Begins a record of one's own on the first page. */
export async function startOwn(page: Page, title: string): Promise<void> {
  await page.getByLabel('Hva skal den hete?').fill(title)
  await page.getByLabel('Hva skal tas i bruk?').fill('Foreldregrupper')
  await page.getByRole('button', { name: 'Begynn', exact: true }).click()
  await page.getByRole('heading', { name: 'Hvor dere er i sirkelen' }).waitFor()
}

/** Waits until everything is written. */
export async function saved(page: Page): Promise<void> {
  await page.locator('.save-state', { hasText: 'Lagret' }).waitFor()
}

/** Opens the example on the first page. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click()
  await page.getByRole('heading', { name: 'Hvor dere er i sirkelen' }).waitFor()
}
