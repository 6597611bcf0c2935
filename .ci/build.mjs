// Builds every package with its own tsup.config.ts, two at a time. Order does not matter: types are read from sources.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './pnpm.mjs'

const AT_ONCE = 2
const tsup = join(dirname(createRequire(import.meta.url).resolve('tsup/package.json')), 'dist/cli-default.js')
const waiting = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'tsup.config.ts')))

function build(name) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsup, '--silent'], { cwd: join(root, 'packages', name), stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('exit', (code) => {
      console.log(`${code === 0 ? 'built' : 'FAILED'} ${name}`)
      resolve(code ?? 1)
    })
  })
}

async function worker() {
  let worst = 0
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) worst = Math.max(worst, await build(name))
  return worst
}

const codes = await Promise.all(Array.from({ length: AT_ONCE }, worker))
process.exit(Math.max(...codes))
