import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The repository's root folder. */
export const ROOT = dirname(dirname(import.meta.dirname))

const NOT_OURS: ReadonlySet<string> = new Set(['node_modules', 'dist', '.site'])

/** What the laws need of a package.json. */
export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

/** A published package of the workspace. */
export interface Package {
  /** Without the scope: `model`. */
  readonly id: string
  readonly folder: string
  readonly manifest: Manifest
  /** Every TypeScript file below `src`. */
  readonly sources: readonly string[]
}

/** Every package below `packages`, by name. */
export function packages(): readonly Package[] {
  const base = join(ROOT, 'packages')
  return readdirSync(base)
    .filter((id) => existsSync(join(base, id, 'src/index.ts')))
    .toSorted()
    .map((id) => {
      const folder = join(base, id)
      return { id, folder, manifest: readManifest(folder), sources: filesBelow(join(folder, 'src'), '.ts') }
    })
}

/** The package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** Every file below a folder with an ending, without `node_modules` and build output. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path, ending)
      return path.endsWith(ending) ? [path] : []
    })
    .toSorted()
}

/** The public entries of a package: subpath to source file (`.` to `src/index.ts`). */
export function entriesOf({ folder, manifest }: Package): readonly { readonly subpath: string; readonly specifier: string; readonly file: string }[] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === 'string' ? [] : [{ subpath, specifier: join(manifest.name, subpath), file: join(folder, target['@implementere/source']!) }],
  )
}

/** How packages meet each other in tests: in their sources, or with IMPLEMENTERE_BUILT=1 in what was built, as those who install them do. */
export const CONDITIONS: readonly string[] = process.env['IMPLEMENTERE_BUILT'] === '1' ? [] : ['@implementere/source']
