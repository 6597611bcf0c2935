// Makes `npm start` and `npm test` work from a fresh clone with only Node and npm: when the installed dependencies are not those of
// pnpm-lock.yaml, it installs them. Called in the body of each script, because pre and post hooks are skipped under `ignore-scripts`.
// Under pnpm it does nothing: pnpm checks for itself (verifyDepsBeforeRun).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root } from './pnpm.mjs'

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null)
const wanted = read(join(root, 'pnpm-lock.yaml'))
const isInstalled = wanted !== null && wanted === read(join(root, 'node_modules/.pnpm/lock.yaml'))
const underPnpm = (process.env.npm_config_user_agent ?? '').startsWith('pnpm')

if (!underPnpm && !isInstalled) {
  console.error('Installing dependencies (first run, or pnpm-lock.yaml changed) ...')
  const { status, error } = pnpm(['install', '--frozen-lockfile', '--reporter=silent'])
  if (status !== 0) {
    console.error(`Could not install the dependencies (${error?.message ?? `exit code ${status}`}).`)
    process.exit(status ?? 1)
  }
}
