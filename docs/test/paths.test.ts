import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packages, readManifest, ROOT } from './workspace.ts'

const PACKAGES = packages()
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...PACKAGES.map(({ id }) => `packages/${id}/README.md`)]
const SCRIPTS = Object.keys(readManifest(ROOT).scripts ?? {})
/** npm's own words, which are no scripts of ours. */
const NPM_COMMANDS = new Set(['install', 'i', 'ci', 'exec', 'pack', 'publish'])

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8')
  const withoutFences = text.replaceAll(/^```[\s\S]*?^```$/gm, '')

  test('names only paths that exist', () => {
    const inBackticks = [...withoutFences.matchAll(/`((?:\.?[\w@-]+\/)+[\w.*-]*|[\w-]+\.(?:json|ya?ml|md|ts|mjs))`/g)].map((match) => match[1]!)
    const paths = inBackticks.filter((path) => !path.startsWith('@') && !path.includes('*'))
    expect(paths.filter((path) => !isThere(path, document))).toEqual([])
  })

  test('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1]!)
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(document), link)))).toEqual([])
  })

  test('names only scripts that exist', () => {
    const code = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm), ...withoutFences.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!).join('\n')
    const scripts = [...code.matchAll(/\b(?:p?npm) (?:run )?([a-z][\w:-]*)/g)].map((match) => match[1]!).filter((name) => !NPM_COMMANDS.has(name))
    expect(scripts.filter((name) => !SCRIPTS.includes(name))).toEqual([])
  })
})

function isThere(path: string, document: string): boolean {
  return existsSync(join(ROOT, path)) || existsSync(join(ROOT, dirname(document), path))
}
