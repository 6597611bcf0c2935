import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { toMermaid } from '@implementere/phases'
import { effortOf, stepsOf } from '../getting-started/steps.ts'
import { ROOT } from './workspace.ts'

const run = promisify(execFile)
const FOLDER = join(ROOT, 'docs/guides')
const GUIDES = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
const textOf = (name: string) => GUIDES.find((guide) => guide.name === name)!.text

describe.each(GUIDES)('$name', ({ name, text }) => {
  test('is short enough to be read in one sitting', () => {
    expect(text.split('\n').length).toBeLessThan(121)
  })

  test('links only to files that exist', () => {
    expect(linksOf(text).filter((link) => !existsSync(join(FOLDER, link)))).toEqual([])
  })

  test('names only examples and packages that exist', () => {
    const paths = [...text.matchAll(/`((?:examples|docs|packages)\/[\w/.-]+)`/g)].map((match) => match[1]!)
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    const names = [...text.matchAll(/@implementere\/([a-z]+)/g)].map((match) => match[1]!)
    expect(names.filter((id) => !existsSync(join(ROOT, 'packages', id, 'package.json')))).toEqual([])
  })

  test('is a page of the site, and is found from another page', () => {
    const { projectDocuments } = JSON.parse(readFileSync(join(ROOT, 'typedoc.json'), 'utf8')) as { projectDocuments: readonly string[] }
    expect(projectDocuments).toContain(`docs/guides/${name}`)
    const others = [...GUIDES.filter((guide) => guide.name !== name).map((guide) => guide.text), readFileSync(join(ROOT, 'README.md'), 'utf8')]
    expect(others.flatMap((other) => linksOf(other)).map((link) => link.split('/').at(-1))).toContain(name)
  })
})

test('every guide on the site exists', () => {
  const { projectDocuments } = JSON.parse(readFileSync(join(ROOT, 'typedoc.json'), 'utf8')) as { projectDocuments: readonly string[] }
  expect(projectDocuments.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test('the statechart in the phase machine is what toMermaid draws', () => {
  expect(textOf('the-phase-machine.md')).toContain(`\`\`\`mermaid\n${toMermaid('lifecycle')}\n\`\`\``)
})

describe('getting started', () => {
  const folder = mkdtempSync(join(tmpdir(), 'getting-started-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('takes under ten minutes to read and type', () => {
    const { words, characters } = effortOf(textOf('getting-started.md'))
    expect(words / 200 + characters / 200).toBeLessThan(10)
  })

  test('prints what it says, and draws the circle', async () => {
    symlinkSync(join(ROOT, 'docs/node_modules'), join(folder, 'node_modules'), 'dir')
    for (const step of stepsOf(textOf('getting-started.md'))) {
      if (step.kind === 'file') writeFileSync(join(folder, step.name), step.text)
      else if (step.command.startsWith('node ')) expect((await node(folder, step.command.slice('node '.length))).trimEnd()).toBe(step.output)
    }
    const circle = readFileSync(join(folder, 'circle.svg'), 'utf8')
    expect(circle).toMatch(/^<svg .*KE1.*KE9.*<\/svg>$/s)
  })
})

/** Runs a file with the packages' sources in the place of what is installed. */
async function node(cwd: string, file: string): Promise<string> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const { stdout } = await run(process.execPath, ['--conditions=@implementere/source', '--import', `file://${tsx}`, file], { cwd })
  return stdout
}

/** The files that a page links to, as they are written there. */
function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1]!)
}
