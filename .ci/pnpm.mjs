// Runs the pnpm that package.json names, through npm's own `exec`: nothing has to be installed but Node and npm. No shell, so it works on Windows too.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const root = dirname(import.meta.dirname)

/** @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
export function pnpm(args, options = {}) {
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('+')[0]
  const cli = npmCli()
  const [command, ...first] = cli ? [process.execPath, cli] : ['npm']
  return spawnSync(command, [...first, 'exec', '--yes', `--package=${version}`, '--', 'pnpm', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    env: { ...process.env, CI: 'true', ...options.env },
  })
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
