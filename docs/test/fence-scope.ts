import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { exportsOf, type ExportedName } from './exports.ts'
import type { Fence } from './fences.ts'

const KNOWS_ALL_PACKAGES = join(import.meta.dirname, 'probe.ts')

/** A fence's statements: the imports, and the rest. */
export interface FenceParts {
  readonly imports: readonly ts.ImportDeclaration[]
  readonly body: readonly ts.Statement[]
}

/** Reads a fence as a module. */
export function partsOf(fence: Fence): FenceParts {
  const { statements } = ts.createSourceFile('fence.ts', fence.code, ts.ScriptTarget.Latest, true)
  return { imports: statements.filter(ts.isImportDeclaration), body: statements.filter((statement) => !ts.isImportDeclaration(statement)) }
}

/** What a doc comment may name without an import: the exports of its own file. Those that the fence mentions and does not import itself. */
export function ownNamesOf(fence: Fence): readonly ExportedName[] {
  if (!fence.inDocComment) return []
  const imported = partsOf(fence)
    .imports.map((statement) => statement.getText())
    .join('\n')
  return exportsOf(readFileSync(fence.file, 'utf8')).filter(({ name }) => mentions(fence.code, name) && !mentions(imported, name))
}

/** Where an import of a fence is resolved. Our own packages are all known to the docs; other libraries are those of the package whose text it is. */
export function importerOf(file: string, specifier: string): string {
  return specifier.startsWith('@implementere/') ? KNOWS_ALL_PACKAGES : file
}

function mentions(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w.$])${name.replaceAll('$', String.raw`\$`)}(?![\\w$])`).test(code)
}
