import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import type { Json } from '@implementere/model'
import { ORIGINS } from '../generate/vectors/vector-file.ts'
import { openBrowser } from '../browser/index.ts'
import { CONDITIONS, ROOT } from './workspace.ts'

const FOLDER = join(ROOT, 'packages/core/vectors')
const opened = await openBrowser()
const open = opened.ok ? opened.value : null

afterAll(() => open?.close())

const PROGRAM = `
import { compute, differenceOf } from '../generate/vectors/compute.ts'
globalThis.differences = ({ files, shared }) =>
  files.flatMap(({ computation, tolerance, cases }) =>
    cases.flatMap(({ id, input, expected }) => {
      const difference = differenceOf(compute(computation, input, shared), expected, tolerance)
      return difference === null ? [] : [computation + ' ' + id + ': ' + difference]
    }),
  )`

test.skipIf(!opened.ok)('every conformance vector is met in a browser, and a wrong one is not', async () => {
  const files = ORIGINS.flatMap((origin) => readdirSync(join(FOLDER, origin)).map((name) => json(join(FOLDER, origin, name))))
  const shared = Object.fromEntries(readdirSync(join(FOLDER, 'shared')).map((name) => [basename(name, '.json'), json(join(FOLDER, 'shared', name))]))
  const wrong = {
    computation: 'statistics.wilson',
    tolerance: { relative: 0, absolute: 0 },
    cases: [{ id: 'wrong', input: [491, 521], expected: 0 }],
  }
  const html = `<!doctype html><meta charset="utf-8"><title></title><script>${await bundle()}</script>`
  const question = JSON.stringify({ files: [...files, wrong], shared })
  const found = await open!.withPage(html, (page) => page.evaluate<readonly string[]>(`differences(${question})`))
  expect(files.length).toBeGreaterThan(100)
  expect(found.filter((difference) => !difference.startsWith('statistics.wilson wrong: '))).toEqual([])
  expect(found).toHaveLength(1)
})

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: [...CONDITIONS],
    logLevel: 'error',
  })
  return outputFiles[0]!.text.replaceAll('</script', String.raw`<\/script`)
}

function json(path: string): Json {
  return JSON.parse(readFileSync(path, 'utf8')) as Json
}
