// Type-checks every ts fence of the guides and of the README under the strictest settings: what a reader copies compiles. (That it runs, and says what
// is printed, is tested by docs/test/examples.test.ts.) node docs/site/fence-types.mjs
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const guides = readdirSync(join(root, 'docs/guides')).map((name) => join(root, 'docs/guides', name))
const work = join(root, '.ci/.work')
mkdirSync(work, { recursive: true })
const folder = mkdtempSync(join(work, 'fences-'))
try {
  const files = [join(root, 'README.md'), ...guides].flatMap((file) => fencesOf(file))
  for (const { name, code } of files) writeFileSync(join(folder, name), code)
  symlinkSync(join(root, 'docs/node_modules'), join(folder, 'node_modules'), 'dir')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  const compilerOptions = { noEmit: true, noUnusedLocals: false, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['*.ts'] }))
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'inherit', cwd: folder })
  console.log(`${files.length} fences ${status === 0 ? 'compile' : 'were compiled: a name is that of the page, a line that in the page'}`)
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The ts fences of a page as modules, with their code on the lines that it has in the page. */
function fencesOf(file) {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => {
    const before = text.slice(0, match.index).split('\n').length
    return { name: `${basename(file, '.md')}-${before + 1}.ts`, code: `${'\n'.repeat(before)}${match[1]}\nexport {}\n` }
  })
}
