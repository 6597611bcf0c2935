// Follows the walk-throughs of CONTRIBUTING.md word for word, each in a fresh clone: applies every change as it is printed, runs every command, and
// expects it to pass. Takes minutes. node docs/contributing/follow.mjs [part of a heading]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const wanted = process.argv[2] ?? ''
const sections = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  .split(/^#{2,3} /m)
  .map((text) => ({ title: text.split('\n', 1)[0], steps: stepsOf(text) }))
  .filter(({ title, steps }) => steps.some(({ kind }) => kind === 'change') && title.includes(wanted))
if (sections.length === 0) throw new Error(`CONTRIBUTING.md has no walk-through "${wanted}"`)

const folder = mkdtempSync(join(tmpdir(), 'contributing-'))
try {
  run('git', ['clone', '--quiet', root, folder], root)
  for (const { title, steps } of sections) {
    console.log(`\n=== ${title}`)
    for (const step of steps) take(step)
    run('git', ['reset', '--quiet', '--hard'], folder)
    run('git', ['clean', '--quiet', '-fd'], folder)
  }
  console.log(`\n${sections.length} walk-throughs followed`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The changes and commands of a section, in order. A change is for the file that was named last. */
function stepsOf(text) {
  let path = null
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$|`((?:packages|docs)\/[\w/.-]+\.ts)`:$/gm)].flatMap(([, language, body, named]) => {
    path = named ?? path
    if (language === 'diff') return [{ kind: 'change', path, lines: body.trimEnd().split('\n') }]
    return language === 'sh'
      ? body
          .trim()
          .split('\n')
          .map((command) => ({ kind: 'command', command }))
      : []
  })
}

function take(step) {
  if (step.kind === 'command') {
    console.log(`$ ${step.command}`)
    run(step.command, [], folder, true)
  } else change(step)
}

/** Puts the lines with `+` and without a sign in the place of those with `-` and without, which have to stand in the file just once. */
function change({ path, lines }) {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  const before = side(lines, '-')
  const parts = text.split(before)
  if (parts.length !== 2) throw new Error(`${path} has this ${parts.length - 1} times:\n${before}`)
  writeFileSync(file, parts.join(side(lines, '+')))
  console.log(`changed ${path}`)
}

function side(lines, sign) {
  return lines
    .filter((line) => line.startsWith(sign) || line.startsWith(' '))
    .map((line) => `${line.slice(1)}\n`)
    .join('')
}

function run(command, args, cwd, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd, shell, stdio: 'inherit' })
  if (status !== 0) throw new Error(`"${command}" ended with ${status ?? error?.message}`)
}
