import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import type { Plugin } from 'vite'
import { exportsOf } from './exports.ts'
import { fencesOf, type Fence } from './fences.ts'
import { packages } from './workspace.ts'

const PREFIX = 'fence:'
const PROBE = join(import.meta.dirname, 'probe.ts')
const CLAIM = /^[ \t]*\/\/ (=>|throws) (.+(?:\n[ \t]*\/\/ {2,}.+)*)/

/** Makes every `ts` fence importable as `fence:<file>:<line>`: its claims become assertions, and the functions it calls are watched. */
export function fences(): Plugin {
  return {
    name: 'fences',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}.ts` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const [, file, line] = /^\0fence:(.+):(\d+)\.ts$/.exec(id)!
      return moduleOf(fencesOf(file!).find((fence) => fence.line === Number(line))!)
    },
  }
}

/** The module that runs a fence. */
export function moduleOf(fence: Fence): string {
  const source = ts.createSourceFile('fence.ts', fence.code, ts.ScriptTarget.Latest, true)
  const imports = source.statements.filter(ts.isImportDeclaration)
  const body = source.statements.filter((statement) => !ts.isImportDeclaration(statement)).map((statement) => assertion(statement, fence.code))
  const own = fence.inDocComment ? ownExports(fence, imports) : []
  return [
    `import { check, throws, observe, capture } from ${JSON.stringify(PROBE)}`,
    'const console = capture()',
    ...imports.flatMap((statement) => watchedImport(statement)),
    ...own,
    ...body,
    'export const output = console.lines',
  ].join('\n')
}

function assertion(statement: ts.Statement, code: string): string {
  const text = statement.getText()
  const claim = CLAIM.exec(code.slice(statement.getEnd()).replace(/^;/, ''))
  if (!claim) return text
  const expected = claim[2]!.replaceAll(/\n[ \t]*\/\/ {2,}/g, '\n')
  const expression = text.replace(/;$/, '')
  if (claim[1] === 'throws') return `throws(() => (${expression}), ${JSON.stringify(expected.trim())})`
  if (ts.isVariableStatement(statement)) return `${text}\ncheck(${statement.declarationList.declarations[0]!.name.getText()}, (${expected}))`
  return `check((${expression}), (${expected}))`
}

function watchedImport(statement: ts.ImportDeclaration): readonly string[] {
  const specifier = (statement.moduleSpecifier as ts.StringLiteral).text
  const bindings = statement.importClause?.namedBindings
  const typeOnly = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  if (!specifier.startsWith('@implementere/') || typeOnly || !bindings || !ts.isNamedImports(bindings)) return [statement.getText()]
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => ({ from: (element.propertyName ?? element.name).text, as: element.name.text }))
  return watched(specifier, specifier, names)
}

function ownExports(fence: Fence, imports: readonly ts.ImportDeclaration[]): readonly string[] {
  const owner = packages().find(({ folder }) => fence.file.startsWith(`${folder}/`))
  const imported = imports.map((statement) => statement.getText()).join('\n')
  const names = exportsOf(readFileSync(fence.file, 'utf8'))
    .filter(({ name, kind }) => kind === 'value' && mentions(fence.code, name) && !mentions(imported, name))
    .map(({ name }) => ({ from: name, as: name }))
  return names.length === 0 ? [] : watched(fence.file, owner?.manifest.name ?? relative('.', dirname(fence.file)), names)
}

function mentions(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w.$])${name.replaceAll('$', String.raw`\$`)}(?![\\w$])`).test(code)
}

function watched(from: string, owner: string, names: readonly { readonly from: string; readonly as: string }[]): readonly string[] {
  const list = names.map(({ from: name, as }) => `${name} as unwatched_${as}`).join(', ')
  return [
    `import { ${list} } from ${JSON.stringify(from)}`,
    ...names.map(({ from: name, as }) => `const ${as} = observe(${JSON.stringify(`${owner}#${name}`)}, unwatched_${as})`),
  ]
}
