// Follows docs/guides/getting-started.md as a new user would: word for word, from an empty folder, with nothing but the packed packages.
// node --import tsx docs/getting-started/follow.mjs <folder with the .tgz files>
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serveTarballs } from './registry.mjs'
import { effortOf, stepsOf } from './steps.ts'

const GUIDE = join(import.meta.dirname, '../guides/getting-started.md')
const WORDS_READ_A_MINUTE = 200
/** Forty words of five characters. */
const CHARACTERS_TYPED_A_MINUTE = 200
const MINUTES_ALLOWED = 10

const [tarballs] = process.argv.slice(2)
if (tarballs === undefined) throw new Error('usage: node --import tsx docs/getting-started/follow.mjs <folder with the .tgz files>')
const text = readFileSync(GUIDE, 'utf8')
checkEffort()
const registry = await serveTarballs(resolve(tarballs))
const folder = mkdtempSync(join(tmpdir(), 'getting-started-'))
// The one thing that is not on the page: where the packages are.
writeFileSync(join(folder, '.npmrc'), registry.npmrc)
try {
  for (const step of stepsOf(text)) await take(step)
  checkCircle(readFileSync(join(folder, 'circle.svg'), 'utf8'))
  console.log('A scored checklist and a circle, from an empty folder.')
} finally {
  registry.close()
  rmSync(folder, { recursive: true, force: true })
}

function checkEffort() {
  const { words, characters } = effortOf(text)
  const minutes = words / WORDS_READ_A_MINUTE + characters / CHARACTERS_TYPED_A_MINUTE
  console.log(`${words} words to read and ${characters} characters to type: ${minutes.toFixed(1)} minutes`)
  if (minutes > MINUTES_ALLOWED) throw new Error(`the page takes more than ${MINUTES_ALLOWED} minutes`)
}

async function take(step) {
  if (step.kind === 'file') writeFileSync(join(folder, step.name), step.text)
  else await runStep(step)
}

async function runStep(step) {
  console.log(`$ ${step.command}`)
  const { code, output } = await run(step.command)
  console.log(output.trimEnd())
  if (code !== 0) throw new Error(`"${step.command}" ended with ${code}`)
  if (step.output !== null && output.trimEnd() !== step.output) throw new Error(`"${step.command}" was to print:\n${step.output}`)
}

function run(command) {
  const child = spawn(command, { cwd: folder, shell: true, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (piece) => (output += piece))
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, output })))
}

/** The picture is whole, and shows all of the model. */
function checkCircle(svg) {
  const elements = Array.from({ length: 9 }, (_, index) => `KE${index + 1}`)
  const missing = elements.filter((element) => !svg.includes(element))
  if (!svg.startsWith('<svg ') || !svg.trimEnd().endsWith('</svg>') || missing.length > 0)
    throw new Error(`circle.svg is no circle: ${missing.join(', ')}`)
}
