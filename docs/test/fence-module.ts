import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import type { Plugin } from 'vite'
import { importerOf, ownNamesOf, partsOf } from './fence-scope.ts'
import { fencesOf, type Fence } from './fences.ts'
import { packages } from './workspace.ts'

const PREFIX = 'fence:'
const PROBE = join(import.meta.dirname, 'probe.ts')
/** Behind a statement or on the line below it; goes on where lines are indented. */
const CLAIM = /^[ \t]*\n?[ \t]*\/\/ (=>|throws) (.+(?:\n[ \t]*\/\/ {2,}.+)*)/

/** Makes every `ts` fence importable as `fence:<file>:<line>`: its claims become assertions, and the functions it calls are watched. */
export function fences(): Plugin {
  return {
    name: 'fences',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(PREFIX)) return `\0${id}`
      const from = importer === undefined ? null : placeIn(importer)
      return from === null ? null : this.resolve(id, importerOf(from.file, id), { skipSelf: true })
    },
    load(id) {
      const place = placeIn(id)
      return place === null ? null : moduleOf(fencesOf(place.file).find(({ line }) => line === place.line)!)
    },
  }
}

function placeIn(id: string): { readonly file: string; readonly line: number } | null {
  const parts = /^\0fence:(.+):(\d+)$/.exec(id)
  return parts ? { file: parts[1]!, line: Number(parts[2]) } : null
}

/** The module that runs a fence. */
function moduleOf(fence: Fence): string {
  const { imports, body } = partsOf(fence)
  const written = fence.code.match(/\/\/ (?:=>|throws) /g)?.length ?? 0
  const asserted = body.filter((statement) => claimBehind(statement, fence.code) !== null).length
  if (asserted !== written)
    throw new Error(`${written - asserted} of ${written} claims stand behind no statement of the fence itself, so that nothing asserts them`)
  const lines = [
    `import { check, throws, observe, capture } from ${JSON.stringify(PROBE)}`,
    'const console = capture()',
    ...imports.flatMap((statement) => watchedImport(statement)),
    ...ownExports(fence),
    ...body.map((statement) => assertion(statement, fence.code)),
    'export const output = console.lines',
  ]
  return ts.transpileModule(lines.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  }).outputText
}

function claimBehind(statement: ts.Statement, code: string): RegExpExecArray | null {
  return CLAIM.exec(code.slice(statement.getEnd()).replace(/^;/, ''))
}

function assertion(statement: ts.Statement, code: string): string {
  const text = statement.getText()
  const claim = claimBehind(statement, code)
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

function ownExports(fence: Fence): readonly string[] {
  const owner = packages().find(({ folder }) => fence.file.startsWith(`${folder}/`))
  const names = ownNamesOf(fence)
    .filter(({ kind }) => kind === 'value')
    .map(({ name }) => ({ from: name, as: name }))
  return names.length === 0 ? [] : watched(fence.file, owner?.manifest.name ?? relative('.', dirname(fence.file)), names)
}

function watched(from: string, owner: string, names: readonly { readonly from: string; readonly as: string }[]): readonly string[] {
  const list = names.map(({ from: name, as }) => `${name} as unwatched_${as}`).join(', ')
  return [
    `import { ${list} } from ${JSON.stringify(from)}`,
    ...names.map(({ from: name, as }) => `const ${as} = observe(${JSON.stringify(`${owner}#${name}`)}, unwatched_${as})`),
  ]
}
