import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { filesBelow, packages, ROOT } from './workspace.ts'

/** A `ts` code fence of a Markdown file or of a doc comment. */
export interface Fence {
  readonly file: string
  /** Line of the fence's first line of code. */
  readonly line: number
  readonly code: string
  /** The words behind `ts`, for example `no-run`. */
  readonly flags: readonly string[]
  /** The `text` fence that follows it: what its `console.log` calls must print. */
  readonly output: string | null
  readonly inDocComment: boolean
}

const OPEN = /^(\s*(?:\* ?)?)```(\w+)\s*(.*)$/
const DOC_COMMENT_PREFIX = /^\s*\* ?/

/** Every `ts` fence of the READMEs, the docs and the packages' doc comments. */
export function allFences(): readonly Fence[] {
  const all = packages()
  const documents = [
    join(ROOT, 'README.md'),
    join(ROOT, 'CONTRIBUTING.md'),
    ...[join(ROOT, 'docs'), ...all.map(({ folder }) => folder)].flatMap(markdownBelow),
  ]
  return [...documents, ...all.flatMap(({ sources }) => sources)].flatMap(fencesOf)
}

/** Every `ts` fence of a file, in order. In a source file only doc comments can hold one. */
export function fencesOf(file: string): readonly Fence[] {
  const blocks = blocksOf(readFileSync(file, 'utf8').split('\n'), file.endsWith('.ts'))
  return blocks.flatMap((block, index) => {
    if (block.language !== 'ts') return []
    const next = blocks[index + 1]
    const output = next?.language === 'text' && next.line - block.end <= 4 ? next.code : null
    return [{ file, line: block.line, code: block.code, flags: block.flags, output, inDocComment: file.endsWith('.ts') }]
  })
}

/** `packages/qic/README.md:12`, as an editor wants it: the fence, or a line of its code counted from zero. */
export function placeOf(fence: Fence, line = 0): string {
  return `${relative(ROOT, fence.file)}:${fence.line + line}`
}

function markdownBelow(folder: string): readonly string[] {
  return filesBelow(folder, '.md')
}

interface Block {
  readonly language: string
  readonly flags: readonly string[]
  readonly line: number
  readonly end: number
  readonly code: string
}

function blocksOf(lines: readonly string[], inDocComment: boolean): readonly Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; index++) {
    const open = OPEN.exec(lines[index]!)
    if (!open || (inDocComment && !open[1]!.includes('*'))) continue
    const first = index + 1
    while (++index < lines.length && !isClosing(lines[index]!)) continue
    const code = lines.slice(first, index).map((line) => (inDocComment ? line.replace(DOC_COMMENT_PREFIX, '') : line))
    blocks.push({ language: open[2]!, flags: open[3]!.split(/\s+/).filter(Boolean), line: first + 1, end: index, code: code.join('\n') })
  }
  return blocks
}

function isClosing(line: string): boolean {
  return /^\s*(?:\* ?)?```\s*$/.test(line)
}
