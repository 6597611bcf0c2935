/** Writes reports and pictures of them for people to look at: `node --conditions=@implementere/source --import tsx bench/pages.ts <folder> <record.json ...>`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openBrowser, type PageCallback, type PageOptions } from '@implementere/browser'
import { parseImplementation } from '@implementere/core/schema'
import { renderReport } from '../src/index.ts'
import { en } from '../src/locales/en.ts'
import { nb } from '../src/locales/nb.ts'
import { nn } from '../src/locales/nn.ts'

const AS_OF = '2026-11-16'
const VIEWS: Readonly<Record<string, PageOptions>> = {
  light: { width: 1024, colorScheme: 'light' },
  dark: { width: 1024, colorScheme: 'dark' },
  phone: { width: 360, colorScheme: 'light' },
}

/** Height of a picture, CSS pixels: a whole page at once is more than some machines have room for. */
const SHEET = 2600

const [folder = 'report-pages', ...paths] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
const opened = await openBrowser()
if (!opened.ok) throw new Error(opened.reason)
for (const path of paths) {
  const parsed = parseImplementation(JSON.parse(await readFile(path, 'utf8')))
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.issues)}`)
  for (const texts of [nb, nn, en]) {
    const name = join(folder, `${basename(path, '.json')}.${texts.locale}`)
    const html = renderReport(parsed.value, { asOf: AS_OF, texts })
    await writeFile(`${name}.html`, html)
    await writeFile(`${name}.md`, renderReport(parsed.value, { asOf: AS_OF, texts, format: 'markdown' }))
    for (const [view, look] of Object.entries(VIEWS))
      await opened.value.withPage(html, (page) => takePictures(page, `${name}.${view}`), { ...look, height: SHEET })
    await opened.value.withPage(html, async (page) => writeFile(`${name}.pdf`, await page.pdf({ preferCSSPageSize: true })))
  }
}
await opened.value.close()

/** A page from top to bottom in pictures of one height. */
async function takePictures(page: Parameters<PageCallback<void>>[0], name: string): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  for (let sheet = 0; sheet * SHEET < height; sheet++) {
    await page.evaluate(`scrollTo(0, ${sheet * SHEET})`)
    await writeFile(`${name}.${sheet + 1}.png`, await page.screenshot())
  }
}
