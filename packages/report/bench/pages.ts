/** Writes reports and pictures of them for people to look at: `node --conditions=@implementere/source --import tsx bench/pages.ts <folder> <record.json ...>`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openBrowser, type PageCallback, type PageOptions } from '@implementere/browser'
import { parseImplementation } from '@implementere/core/schema'
import type { Implementation } from '@implementere/core'
import { renderReport } from '../src/index.ts'
import { AS_OF, OBSERVATIONS, PACKS, WHOLE } from '../test/records.ts'

const VIEWS: Readonly<Record<string, PageOptions>> = {
  light: { width: 1024, colorScheme: 'light' },
  dark: { width: 1024, colorScheme: 'dark' },
  phone: { width: 360, colorScheme: 'light' },
}

/** Height of a picture, CSS pixels: a whole page at once is more than some machines have room for. */
const SHEET = 1600

const [folder = 'report-pages', ...paths] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
const opened = await openBrowser()
if (!opened.ok) throw new Error(opened.reason)
const given = await Promise.all(paths.map(async (path) => ({ name: basename(path, '.json'), record: await readRecord(path) })))
for (const { name: own, record } of [...given, { name: 'whole', record: WHOLE }]) {
  for (const texts of PACKS) {
    const name = join(folder, `${own}.${texts.locale}`)
    const html = renderReport(record, { asOf: AS_OF, texts, observations: record === WHOLE ? OBSERVATIONS : {} })
    await writeFile(`${name}.html`, html)
    await writeFile(
      `${name}.md`,
      renderReport(record, { asOf: AS_OF, texts, observations: record === WHOLE ? OBSERVATIONS : {}, format: 'markdown' }),
    )
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

async function readRecord(path: string): Promise<Implementation> {
  const parsed = parseImplementation(JSON.parse(await readFile(path, 'utf8')))
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.issues)}`)
  return parsed.value
}
