import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** An import or re-export of a module. */
export interface Import {
  readonly specifier: string
  /** Erased when compiled: it costs nothing and makes no cycle at run time. */
  readonly typeOnly: boolean
}

/** What a source file imports, read from its text. */
export function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return [{ specifier: textOf(statement.moduleSpecifier), typeOnly: isTypeOnlyImport(statement) }]
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier)
      return [{ specifier: textOf(statement.moduleSpecifier), typeOnly: statement.isTypeOnly }]
    return []
  })
}

/** The files of its own package that a file names, types included: a circle of types is a circle for the reader too. */
export function localImportsOf(file: string): readonly string[] {
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => join(dirname(file), specifier))
    .filter((path) => existsSync(path))
}

/** A cycle in a graph as the list of its nodes, or null. */
export function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  const visit = (node: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node]
    if (done.has(node)) return null
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...trail, node])
      if (cycle) return cycle
    }
    done.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const cycle = visit(node, [])
    if (cycle) return cycle
  }
  return null
}

function textOf(expression: ts.Expression): string {
  return (expression as ts.StringLiteral).text
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = importClause.namedBindings
  return !importClause.name && bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
}
