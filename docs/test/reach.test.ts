import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { packages, ROOT } from './workspace.ts'

/** What would make code of a text, or reach beyond the arguments: the network, files, the clock, chance, timers, the page. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'eval',
  'Function',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'process',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'crypto',
  'performance',
])
const OUTSIDE_MEMBERS: ReadonlySet<string> = new Set(['Math.random', 'Date.now', 'globalThis.fetch', 'globalThis.eval', 'import.meta'])

/** The package that opens databases and files. */
const OPENS = 'warehouse'

const PURE = packages().filter(({ id }) => id !== OPENS)

test('no package that computes makes code from text, or reaches for the network, files, the clock or chance', () => {
  const reached = PURE.flatMap(({ sources }) =>
    sources.flatMap((file) => reachesOf(file, readFileSync(file, 'utf8')).map((name) => `${relative(ROOT, file)}: ${name}`)),
  )
  expect(reached).toEqual([])
})

test('the package that opens databases makes no code from text and asks no network either', () => {
  const { sources } = packages().find(({ id }) => id === OPENS)!
  const reached = sources.flatMap((file) => reachesOf(file, readFileSync(file, 'utf8')))
  expect(reached.filter((name) => ['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket'].includes(name))).toEqual([])
})

test('what reaches outside is found', () => {
  const code =
    "import fs from 'node:fs'\nconst f = new Function('x')\nfetch('/'); Math.random(); new Date(); const { process } = record; record.fetch; type Function = 1"
  expect(reachesOf('code.ts', code)).toEqual(['node:fs', 'Function', 'fetch', 'Math.random', 'new Date()'])
})

function reachesOf(file: string, text: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text.startsWith('node:'))
      found.push(node.moduleSpecifier.text)
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) found.push('new Date()')
    if (ts.isPropertyAccessExpression(node) && OUTSIDE_MEMBERS.has(node.getText())) found.push(node.getText())
    if (ts.isIdentifier(node) && OUTSIDE.has(node.text) && isUsed(node)) found.push(node.text)
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

/** Whether a name stands for a value of the platform: not a field, a type or a name that is given here. */
function isUsed(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isNewExpression(parent) || ts.isCallExpression(parent)) return true
  return ts.isVariableDeclaration(parent) ? parent.initializer === node : ts.isBinaryExpression(parent)
}
