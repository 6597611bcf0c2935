import { basename, join } from 'node:path'
import ts from 'typescript'
import { importerOf, ownNamesOf } from './fence-scope.ts'
import { placeOf, type Fence } from './fences.ts'
import { ROOT } from './workspace.ts'

/**
 * What the compiler says against the code of fences, each as `file:line message` of the Markdown or source file. All fences are modules of one program with the
 * packages' sources, and nothing but the fences is checked: the sources have `npm run typecheck`.
 */
export function faultsOf(fences: readonly Fence[]): readonly string[] {
  const modules = new Map(fences.map((fence) => [pathOf(fence), fence]))
  const options = readerOptions()
  const program = ts.createProgram([...modules.keys()], options, hostOf(modules, options))
  return [...modules].flatMap(([path, fence]) => {
    const source = program.getSourceFile(path)!
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((found) => faultOf(found, fence))
  })
}

/** The repository's options, strictest flags among them: `tsc --init` has them too. */
function readerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } }
  const reader = {
    noEmit: true,
    types: ['node'],
    noUnusedLocals: false,
    noUnusedParameters: false,
  }
  return ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, ...reader }, ROOT).options
}

/** Beside the file it is from, so that its relative imports mean the same. */
function pathOf(fence: Fence): string {
  return `${fence.file}.${fence.line}.ts`
}

/**
 * The fence as it stands: `// =>` and `// throws` are comments behind plain expressions. The names of its own file are imported at the end, where they
 * move no line.
 */
function textOf(fence: Fence): string {
  const names = ownNamesOf(fence).map(({ name, kind }) => (kind === 'type' ? `type ${name}` : name))
  const own = names.length === 0 ? 'export {}' : `import { ${names.join(', ')} } from './${basename(fence.file)}'`
  return `${fence.code}\n${own}\n`
}

function hostOf(modules: ReadonlyMap<string, Fence>, options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options)
  const cache = ts.createModuleResolutionCache(ROOT, (path) => path, options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => modules.has(path) || disk.fileExists(path),
    getSourceFile: (path, languageVersion, ...rest) => {
      const fence = modules.get(path)
      return fence ? ts.createSourceFile(path, textOf(fence), languageVersion) : disk.getSourceFile(path, languageVersion, ...rest)
    },
    resolveModuleNameLiterals: (literals, containing, redirected, settings, source) =>
      literals.map((literal) => {
        const importer = importerOf(modules.get(containing)?.file ?? containing, literal.text)
        const mode = ts.getModeForUsageLocation(source, literal, settings)
        return ts.resolveModuleName(literal.text, importer, settings, host, cache, redirected, mode)
      }),
  }
  return host
}

function faultOf({ file, start, code, messageText }: ts.Diagnostic, fence: Fence): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0
  return `${placeOf(fence, line)} TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
}
