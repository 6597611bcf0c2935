// Runs a bundled script as a web worker in a real browser and returns the line it prints.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { openBrowser } from '@implementere/browser'

/** The first line that the worker prints. */
export async function runInWorker(file) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/worker.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? readFileSync(file) : '<!doctype html><title>worker</title>')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const opened = await openBrowser()
  if (!opened.ok) throw new Error(opened.reason)
  const { browser, close } = opened.value
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    const line = page.waitForEvent('console')
    await page.evaluate(() => void new Worker('/worker.js'))
    return (await line).text()
  } finally {
    await close()
    server.close()
  }
}
