// Runs every test against what was built (the vectors in a browser too), and the packed packages in an empty project by import and by require,
// on the oldest supported Node and on the current lines.
// The Nodes come from the npm registry: npm run compatibility
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm, root } from '../../.ci/pnpm.mjs'
import { consumers } from './consumers.mjs'

/** The oldest Node that `engines` names, and the newest of each current line. */
const NODES = ['20.19.0', '22', '24', '26']

const work = mkdtempSync(join(tmpdir(), 'implementere-nodes-'))
const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
let failed = 0

function attempt(title, command, args, options = {}) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, ...options })
  const ok = status === 0
  if (!ok) failed++
  const summary = /^\s*Tests .*$/m.exec(stdout ?? '')?.[0].trim() ?? ''
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${title} ${summary} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (!ok) console.log(`${stdout}\n${stderr}`.slice(-4000))
  return stdout ?? ''
}

function nodeOf(version) {
  const home = join(work, `node-${version}`)
  mkdirSync(home)
  attempt(`get node ${version}`, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', home, `${platform}@${version}`])
  return join(home, 'node_modules', platform, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function installTarballs() {
  attempt('build', process.execPath, ['.ci/build.mjs'], { cwd: root })
  const tarballs = join(work, 'tarballs')
  const project = join(work, 'project')
  for (const path of [tarballs, project]) mkdirSync(path)
  for (const name of readdirSync(join(root, 'packages')))
    pnpm(['pack', '--pack-destination', tarballs], { cwd: join(root, 'packages', name), stdio: 'ignore' })
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }))
  const files = readdirSync(tarballs).map((file) => join(tarballs, file))
  attempt('install the tarballs', 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...files], { cwd: project })
  for (const { name, files: sources } of consumers({}).filter((consumer) => consumer.run !== null && consumer.name.startsWith('node-')))
    for (const [file, text] of Object.entries(sources)) writeFileSync(join(project, `${name}-${file}`), text)
  return project
}

const project = installTarballs()
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const engines = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node
console.log(`engines.node is ${engines}`)
const lines = new Set()
for (const version of NODES) {
  const node = nodeOf(version)
  const exact = attempt(`node ${version} answers`, node, ['--version']).trim()
  lines.add(attempt(`${exact}: import the packed packages`, node, ['--throw-deprecation', 'node-esm-program.mjs'], { cwd: project }))
  lines.add(attempt(`${exact}: require them`, node, ['--no-warnings', 'node-cjs-program.cjs'], { cwd: project }))
  attempt(`${exact}: every test`, node, [vitest, 'run', '--reporter=default'], {
    cwd: root,
    env: { ...process.env, IMPLEMENTERE_BUILT: '1', NO_COLOR: '1' },
  })
}
if (lines.size !== 1) failed++
console.log(lines.size === 1 ? 'ok     the same line everywhere' : `FAILED different lines: ${[...lines].join('')}`)
rmSync(work, { recursive: true, force: true })
process.exitCode = failed === 0 ? 0 : 1
