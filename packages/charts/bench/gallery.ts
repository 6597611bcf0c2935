/** Draws every chart as a picture, for people to look at: `node --conditions=@implementere/source --import tsx bench/gallery.ts [folder]`. */
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '@implementere/browser'
import { LOCALES } from '@implementere/model'
import { SAMPLES } from '../test/samples.ts'

const WIDTHS = [360, 720, 960]

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'implementere-charts-'))
mkdirSync(folder, { recursive: true })
const opened = await openBrowser()
if (!opened.ok) throw new Error(opened.reason)

for (const locale of LOCALES) {
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const charts = SAMPLES.map(({ id, draw }) => ({ id, svg: draw({ locale, width }) }))
      const background = colorScheme === 'dark' ? '#12191e' : '#ffffff'
      const html = `<!doctype html><style>body{margin:0;background:${background}}svg{display:block}</style>${charts.map(({ svg }) => svg).join('')}`
      await opened.value.withPage(
        html,
        async (page) => {
          for (const [index, { id, svg }] of charts.entries()) {
            const name = join(folder, `${id}-${locale}-${width}-${colorScheme}`)
            writeFileSync(`${name}.svg`, svg)
            await page
              .locator('svg.implementere-chart')
              .nth(index)
              .screenshot({ path: `${name}.png` })
          }
        },
        { width, height: 900, colorScheme, scale: 1.5 },
      )
    }
  }
}
await opened.value.close()
console.log(`${SAMPLES.length} charts in ${folder}`)
