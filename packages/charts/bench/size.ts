/** Prints what a page pays for each export, minified and compressed: `node --import tsx bench/size.ts`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const folder = join(import.meta.dirname, '..')
const exports = [...readFileSync(join(folder, 'src/index.ts'), 'utf8').matchAll(/^export \{([^}]*)\}/gm)]
  .flatMap((match) => match[1]!.split(','))
  .map((name) => name.trim())
  .filter((name) => name !== '' && !name.startsWith('type '))

for (const name of exports) console.log(name.padEnd(22), await sizeOf(`export { ${name} } from './src/index.ts'`))
console.log('everything'.padEnd(22), await sizeOf(`export * from './src/index.ts'`))
console.log('locales/nn'.padEnd(22), await sizeOf(`export { nn } from './src/locales/nn.ts'`))

async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['@implementere/source'],
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}
