import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

/** Bytes, minified and compressed, that a page may pay for one chart with all it needs. */
const LIMIT = 12 * 1024
const FOLDER = join(import.meta.dirname, '..')
const CHARTS = [...readFileSync(join(FOLDER, 'src/index.ts'), 'utf8').matchAll(/\b(\w+)Table\b/g)]
  .map((match) => match[1]!)
  .filter((name) => name !== 'Chart')
  .map((name) => (name === 'forceField' ? 'forceFieldChart' : name))

async function sizeOf(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: FOLDER },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['@implementere/source'],
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}

describe('what a page pays', () => {
  test('are ten charts', () => {
    expect(CHARTS).toHaveLength(10)
  })

  test.each(CHARTS)('for %s is less than 12 KiB', async (chart) => {
    expect(await sizeOf(`export { ${chart} } from './src/index.ts'`)).toBeLessThan(LIMIT)
  })

  test('for the texts of a language is less than 3 KiB', async () => {
    expect(await sizeOf(`export { nn } from './src/locales/nn.ts'`)).toBeLessThan(3 * 1024)
  })
})
