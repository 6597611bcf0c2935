// The documentation: npm run docs builds it and serves it on this machine; npm run docs -- --build builds it and checks its links, as CI does.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brokenLinks } from './links.mjs'
import { serve } from './serve.mjs'

const root = join(import.meta.dirname, '../..')
const site = join(root, 'docs/.site')
const typedoc = join(dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin/typedoc')

const { status } = spawnSync(process.execPath, [typedoc, ...process.argv.slice(2).filter((argument) => argument !== '--build')], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

const { pages, links, broken, external } = brokenLinks(site)
for (const { page, link } of broken) console.error(`${page}: ${link} leads nowhere`)
console.log(`${pages} pages, ${links} links within them, ${broken.length} of them broken; ${external.length} addresses elsewhere, not fetched`)
if (broken.length > 0) process.exit(1)
if (!process.argv.includes('--build')) console.log(`The documentation is at ${await serve(site)} (stop with Ctrl+C)`)
