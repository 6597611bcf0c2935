// Everything that must hold before a change lands. Each step is a command; the test runner's own counts are added to the steps' counts.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm, root } from './pnpm.mjs'

const work = join(tmpdir(), `implementere-check-${process.pid}`)
const tarballs = join(work, 'tarballs')
const consumer = join(work, 'consumer')
const counts = { passed: 0, failed: 0, skipped: 0 }

function run(title, command, args, options = {}) {
  const started = performance.now()
  const { status, stdout, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', options.capture ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    ...options,
  })
  const ok = status === 0
  counts[ok ? 'passed' : 'failed']++
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`--- ${ok ? 'ok' : 'FAILED'}: ${title} (${seconds} s)${error ? ` ${error.message}` : ''}\n`)
  return { ok, stdout: stdout ?? '' }
}

function expectEqual(title, actual, expected) {
  const ok = actual === expected && actual.length > 0
  counts[ok ? 'passed' : 'failed']++
  console.log(`--- ${ok ? 'ok' : 'FAILED'}: ${title}\n`)
  if (!ok) console.log(`expected:\n${expected}\nactual:\n${actual}`)
}

const npm = (title, ...args) => run(title, 'npm', args)
const node = (title, args, options) => run(title, process.execPath, args, options)
const bin = (name) => join(root, 'node_modules/.bin', name)

function tests() {
  const report = join(work, 'tests.json')
  const { ok } = npm('tests', 'test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
  if (!existsSync(report)) return
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
  counts.passed += numPassedTests - (ok ? 1 : 0)
  counts.failed += numFailedTests - (ok || numFailedTests === 0 ? 0 : 1)
  counts.skipped += numPendingTests + numTodoTests
}

const packageNames = () => readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
const manifestOf = (name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))

function pack() {
  mkdirSync(tarballs, { recursive: true })
  const files = []
  for (const name of packageNames()) {
    const { status } = pnpm(['pack', '--pack-destination', tarballs], { cwd: join(root, 'packages', name), stdio: ['ignore', 'ignore', 'inherit'] })
    counts[status === 0 ? 'passed' : 'failed']++
    const file = readdirSync(tarballs).find((entry) => entry.startsWith(`implementere-${name}-`))
    if (file) files.push(join(tarballs, file))
  }
  console.log(`--- packed ${files.length} packages\n`)
  return files
}

function lintTarballs(files) {
  for (const file of files) {
    run(`publint ${file.split('/').at(-1)}`, bin('publint'), ['run', '--strict', file])
    run(`attw ${file.split('/').at(-1)}`, bin('attw'), [
      '--profile',
      'esm-only',
      '--no-emoji',
      '--exclude-entrypoints',
      ...jsonEntries(file),
      '--',
      file,
    ])
  }
}

/** Entry points that are data, which attw has nothing to say about. */
function jsonEntries(file) {
  const name = /implementere-([a-z]+)-/.exec(file.split('/').at(-1))[1]
  return Object.keys(manifestOf(name).exports)
    .filter((subpath) => subpath.endsWith('.json'))
    .map((subpath) => subpath.replace('./', ''))
}

const entries = () =>
  packageNames().flatMap((name) =>
    Object.entries(manifestOf(name).exports)
      .filter(([, target]) => typeof target === 'object')
      .map(([subpath]) => join(`@implementere/${name}`, subpath)),
  )

/** Optional peers, in the versions that the packages are tested with: an entry that needs one is imported too. */
function peers() {
  const manifests = packageNames().map(manifestOf)
  return manifests.flatMap(({ peerDependencies = {}, devDependencies = {} }) =>
    Object.keys(peerDependencies).map((name) => `${name}@${devDependencies[name]}`),
  )
}

function installTarballs(files) {
  mkdirSync(consumer, { recursive: true })
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const versions = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies
  const tools = ['typescript', 'tsx', '@types/node'].map((tool) => `${tool}@${versions[tool]}`)
  run(
    'install the tarballs in an empty project',
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', ...files, ...tools, ...peers(), ...dependenciesOfExamples()],
    {
      cwd: consumer,
    },
  )
  const list = JSON.stringify(entries())
  writeFileSync(
    join(consumer, 'esm.mjs'),
    `for (const entry of ${list}) { const m = await import(entry); if (Object.keys(m).length === 0) throw new Error(entry) }\nconsole.log('ok')\n`,
  )
  writeFileSync(
    join(consumer, 'cjs.cjs'),
    `for (const entry of ${list}) { const m = require(entry); if (Object.keys(m).length === 0) throw new Error(entry) }\nconsole.log('ok')\n`,
  )
  node('import every entry', ['--throw-deprecation', 'esm.mjs'], { cwd: consumer })
  node('require every entry', ['--no-warnings', 'cjs.cjs'], { cwd: consumer })
}

function typesOfTarballs() {
  const lines = entries().map(
    (entry, index) => `import * as m${index} from '${entry}'\nexport const k${index}: readonly string[] = Object.keys(m${index})`,
  )
  writeFileSync(join(consumer, 'types.ts'), `${lines.join('\n')}\n`)
  const tsc = join(consumer, 'node_modules/.bin/tsc')
  const common = ['--noEmit', '--target', 'es2023', '--strict', 'types.ts']
  // xstate's own declarations do not hold under exactOptionalPropertyTypes, so the strictest flags go without checking libraries.
  const strictest = ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', ...common]
  const nodenext = ['--module', 'nodenext', '--moduleResolution', 'nodenext']
  const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler']
  run('types hold with nodenext', tsc, [...nodenext, ...common], { cwd: consumer })
  run('types hold with bundler', tsc, [...bundler, ...common], { cwd: consumer })
  run('types hold under the strictest flags', tsc, [...nodenext, ...strictest], { cwd: consumer })
}

/** What an example is called with, where it would run for minutes otherwise. */
const EXAMPLE_ARGUMENTS = { 'streaming-sessions': ['20000'] }

/** The examples that run in a terminal, each with its main file. */
const examples = () =>
  readdirSync(join(root, 'examples')).flatMap((name) => {
    const main = ['src/main.ts', 'src/main.mjs', 'src/main.cjs'].find((file) => existsSync(join(root, 'examples', name, file)))
    return main ? [{ name, main, args: EXAMPLE_ARGUMENTS[name] ?? [] }] : []
  })

/** What the examples need beside the packages. */
function dependenciesOfExamples() {
  const wanted = examples().flatMap(({ name }) =>
    Object.entries(JSON.parse(readFileSync(join(root, 'examples', name, 'package.json'), 'utf8')).dependencies),
  )
  return wanted.filter(([, range]) => /^[\d^~]/.test(range)).map(([dependency, range]) => `${dependency}@${range}`)
}

function examplesAgainstTarballs() {
  for (const { name, main, args } of examples()) {
    const from = join(root, 'examples', name)
    const to = join(consumer, 'examples', name)
    cpSync(from, to, { recursive: true, filter: (path) => !path.includes('node_modules') })
    const published = node(`example ${name} with the tarballs`, ['--import', 'tsx', join(to, main), ...args], { cwd: consumer, capture: true })
    const source = node(`example ${name} from sources`, ['--conditions=@implementere/source', '--import', 'tsx', join(from, main), ...args], {
      capture: true,
    })
    expectEqual(`example ${name} prints the same from both`, published.stdout, source.stdout)
  }
}

mkdirSync(work, { recursive: true })
tests()
npm('types', 'run', 'typecheck')
npm('lint and format', 'run', 'lint')
npm('unused code', 'run', 'unused')
if (npm('build', 'run', 'build').ok) {
  const files = pack()
  lintTarballs(files)
  npm('size budgets', 'run', 'sizes')
  installTarballs(files)
  typesOfTarballs()
  examplesAgainstTarballs()
  node('getting started, word for word', ['--import', 'tsx', 'docs/getting-started/follow.mjs', tarballs])
}
npm('npm start', 'start', '--silent')
npm('docs, every public symbol documented, no dead link', 'run', 'docs:build')
rmSync(work, { recursive: true, force: true })
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed === 0 ? 0 : 1
