import ts from 'typescript'

/** A name that a module exports. */
export interface ExportedName {
  readonly name: string
  readonly kind: 'value' | 'type'
}

/** The names a module exports, read from its text: no program has to be built for it. `export *` is not followed (only namespaces use it). */
export function exportsOf(text: string): readonly ExportedName[] {
  return ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true).statements.flatMap(exportedBy)
}

function exportedBy(statement: ts.Statement): readonly ExportedName[] {
  if (ts.isExportDeclaration(statement)) return reExported(statement)
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), kind: 'value' }))
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [{ name: statement.name!.text, kind: 'value' }]
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [{ name: statement.name.text, kind: 'type' }]
  return []
}

function reExported({ exportClause, isTypeOnly }: ts.ExportDeclaration): readonly ExportedName[] {
  if (!exportClause) return []
  if (ts.isNamespaceExport(exportClause)) return [{ name: exportClause.name.text, kind: 'value' }]
  return exportClause.elements.map((element) => ({ name: element.name.text, kind: isTypeOnly || element.isTypeOnly ? 'type' : 'value' }))
}
