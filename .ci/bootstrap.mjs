// Makes `npm start` and `npm test` work from a fresh clone with only Node and npm: when the installed dependencies are not those of
// pnpm-lock.yaml, it runs the pnpm that package.json names, through npm's own `exec`. No shell and no pre/post hook, so that Windows and
// `ignore-scripts` work too. Under pnpm it does nothing: pnpm checks for itself (verifyDepsBeforeRun).
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null)

function isInstalled() {
  const wanted = read(join(root, 'pnpm-lock.yaml'))
  return wanted !== null && wanted === read(join(root, 'node_modules/.pnpm/lock.yaml'))
}

function npmCli() {
  const beside = dirname(process.execPath)
  const candidates = [
    process.env.npm_execpath,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ]
  return candidates.find((path) => path && /npm-cli\.(c|m)?js$/.test(path) && existsSync(path))
}

function install() {
  const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('+')[0]
  const cli = npmCli()
  const [command, ...first] = cli ? [process.execPath, cli] : ['npm']
  console.error(`Installing dependencies with ${pnpm} (first run, or pnpm-lock.yaml changed) ...`)
  const args = [...first, 'exec', '--yes', `--package=${pnpm}`, '--', 'pnpm', 'install', '--frozen-lockfile', '--reporter=silent']
  const run = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CI: 'true' } })
  if (run.status !== 0) {
    console.error(`Could not install the dependencies (exit code ${run.status ?? run.error?.message}).`)
    process.exit(run.status ?? 1)
  }
}

if (!(process.env.npm_config_user_agent ?? '').startsWith('pnpm') && !isInstalled()) install()
