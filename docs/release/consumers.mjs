// The ways in which people embed the packages. Each consumer is an empty project in a folder of its own that installs `@implementere/core`
// from a registry, builds the same program in its own manner, and names the command that runs it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PROGRAM = readFileSync(join(import.meta.dirname, 'program.mjs'), 'utf8')
const NODE = process.execPath

/** The program with `require` in the place of `import`. */
const required = PROGRAM.replace(/import (\{[^}]+\}) from ('[^']+')/g, 'const $1 = require($2)')

/** The program for a strict type checker: the same statements, with the two results that can fail looked at before they are used. */
const typed = PROGRAM.replace('const begun = {', 'const begun: phases.PhaseEvent = {')
  .replace('const response = {', 'const response: qic.QicResponse = {')
  .replace('console.log', "if (!scored.ok || state.phase === null) throw new Error('no result')\nconsole.log")

const strict = (module, moduleResolution, outDir) =>
  JSON.stringify({
    compilerOptions: { target: 'es2023', lib: ['es2023', 'dom'], module, moduleResolution, strict: true, outDir, types: [] },
    files: ['program.ts'],
  })

/** @typedef {{ name: string, tools: Record<string, string>, files: Record<string, string>, build: string[][], run: string[] | null }} Consumer */

/** @type {(tools: Record<string, string>) => readonly Consumer[]} */
export const consumers = ({ typescript, vite, webpack, webpackCli, esbuild }) => [
  { name: 'node-esm', tools: {}, files: { 'program.mjs': PROGRAM }, build: [], run: [NODE, 'program.mjs'] },
  { name: 'node-cjs', tools: {}, files: { 'program.cjs': required }, build: [], run: [NODE, 'program.cjs'] },
  {
    name: 'typescript-nodenext',
    tools: { typescript },
    files: { 'program.ts': typed, 'tsconfig.json': strict('nodenext', 'nodenext', 'out') },
    build: [['tsc']],
    run: [NODE, 'out/program.js'],
  },
  {
    name: 'typescript-bundler',
    tools: { typescript },
    files: { 'program.ts': typed, 'tsconfig.json': strict('esnext', 'bundler', 'out') },
    build: [['tsc']],
    run: [NODE, 'out/program.js'],
  },
  {
    name: 'esbuild',
    tools: { esbuild },
    files: { 'program.mjs': PROGRAM },
    build: [['esbuild', 'program.mjs', '--bundle', '--minify', '--format=esm', '--outfile=out/program.mjs', '--log-level=error']],
    run: [NODE, 'out/program.mjs'],
  },
  {
    name: 'vite',
    tools: { vite },
    files: {
      'program.mjs': PROGRAM,
      'vite.config.mjs': "export default { build: { outDir: 'out', lib: { entry: 'program.mjs', formats: ['es'], fileName: () => 'program.mjs' } } }",
    },
    build: [['vite', 'build', '--logLevel', 'error']],
    run: [NODE, 'out/program.mjs'],
  },
  {
    name: 'webpack',
    tools: { webpack, 'webpack-cli': webpackCli },
    files: {
      'program.mjs': PROGRAM,
      'webpack.config.cjs':
        "module.exports = { mode: 'production', entry: './program.mjs', target: 'web', output: { path: __dirname + '/out', filename: 'program.js' }, stats: 'errors-only', performance: false }",
    },
    build: [['webpack']],
    run: [NODE, 'out/program.js'],
  },
  {
    name: 'web-worker',
    tools: { esbuild },
    files: { 'program.mjs': PROGRAM },
    build: [['esbuild', 'program.mjs', '--bundle', '--minify', '--format=iife', '--outfile=out/worker.js', '--log-level=error']],
    run: null,
  },
]

/** Writes a consumer's files into its folder. */
export function writeConsumer(folder, { name, tools, files }) {
  const type = 'module'
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', private: true, type, devDependencies: tools }, null, 2))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
}
