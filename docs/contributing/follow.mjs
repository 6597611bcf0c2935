// Follows the walk-throughs of CONTRIBUTING.md word for word in a fresh clone, each from its beginning: applies every change as it is printed, runs every command, and
// expects it to pass. Takes minutes. node --import tsx docs/contributing/follow.mjs [part of a heading]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { walkthroughsOf } from './walkthroughs.ts'

const root = join(import.meta.dirname, '../..')
const wanted = process.argv[2] ?? ''
const sections = walkthroughsOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).filter(({ title }) => title.includes(wanted))
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

function take(step) {
  if (step.kind === 'command') {
    console.log(`$ ${step.command}`)
    run(step.command, [], folder, true)
  } else change(step)
}

/** What is to be changed has to stand in the file just once. */
function change({ path, before, after }) {
  const file = join(folder, path)
  const parts = readFileSync(file, 'utf8').split(before)
  if (parts.length !== 2) throw new Error(`${path} has this ${parts.length - 1} times:\n${before}`)
  writeFileSync(file, parts.join(after))
  console.log(`changed ${path}`)
}

function run(command, args, cwd, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd, shell, stdio: 'inherit' })
  if (status !== 0) throw new Error(`"${command}" ended with ${status ?? error?.message}`)
}
