import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '@implementere/model'
import { importsOf } from './imports.ts'
import { entriesOf, packages } from './workspace.ts'

const PACKAGES = packages()

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTable = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isRow(row) && 'id' in row)

/** Every definition table that a package exports from its main entry. */
const tables = (
  await Promise.all(
    PACKAGES.map(async ({ manifest }) => {
      const module = (await import(/* @vite-ignore */ manifest.name)) as Record<string, unknown>
      return Object.entries(module).flatMap(([name, value]) => (isTable(value) ? [{ name: `${manifest.name} ${name}`, rows: value }] : []))
    }),
  )
).flat()

/** Every reference of every package: the rows of the tables that hold a DOI. */
const CITATIONS = new Set(tables.flatMap(({ rows }) => rows.filter((row) => 'doi' in row).map(({ id }) => String(id))))

test('every reference is cited somewhere', () => {
  const sources = PACKAGES.flatMap((owner) =>
    owner.sources.filter((file) => !file.endsWith('/references.ts')).map((file) => readFileSync(file, 'utf8')),
  ).join('\n')
  expect([...CITATIONS].filter((id) => !new RegExp(String.raw`['\`]${id}['\`]`).test(sources))).toEqual([])
})

describe.each(tables)('$name', ({ rows }) => {
  test('has no id twice', () => {
    const ids = rows.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('says of every row where it comes from and under which terms', () => {
    const silent = rows.filter((row) => !isSourced(row))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe.each(PACKAGES.filter((owner) => entriesOf(owner).some(({ subpath }) => subpath.startsWith('./locales/'))))('the texts of $id', (owner) => {
  const packs = LOCALES.map((locale) => ({ locale, specifier: `${owner.manifest.name}/locales/${locale}` }))

  test('exist in every language, none of them empty, with the same keys', async () => {
    const modules = await Promise.all(packs.map(({ specifier }) => import(/* @vite-ignore */ specifier) as Promise<Row>))
    const [first, ...others] = modules.map((module, index) => keysOf(withoutOwnName(module, LOCALES[index]!)))
    expect(first!.length).toBeGreaterThan(0)
    for (const keys of others) expect(keys).toEqual(first)
    for (const module of modules) expect(emptyTexts(module)).toEqual([])
  })

  test('name their language, and are official only where they carry names of the owners', async () => {
    for (const { locale, specifier } of packs) {
      const file = entriesOf(owner).find(({ subpath }) => subpath === `./locales/${locale}`)!.file
      const carriesNames =
        owner.id === 'model' || importsOf(file).some((found) => !found.typeOnly && /^@implementere\/.*\/locales\//.test(found.specifier))
      const module = (await import(/* @vite-ignore */ specifier)) as Row
      expect(module[locale]).toMatchObject({ locale, status: locale === 'nb' && carriesNames ? 'official' : 'draft' })
    }
  })
})

test('every package carries a README and a tsconfig', () => {
  for (const { folder } of PACKAGES)
    for (const file of ['README.md', 'tsconfig.json', 'tsup.config.ts']) expect(existsSync(join(folder, file)), `${folder}/${file}`).toBe(true)
})

function isSourced(row: Row): boolean {
  if (!isRow(row['source'])) return CITATIONS.has(String(row['id'])) && 'licence' in row
  const { citation, status } = row['source']
  return CITATIONS.has(String(citation)) && ['published', 'adapted', 'own'].includes(String(status)) && typeof row['licence'] === 'string'
}

/** `nb` exports `nb`, `nn` exports `nn`: the aggregate is compared under one name. */
function withoutOwnName(module: Row, locale: string): Row {
  const { [locale]: aggregate, ...parts } = module
  return { ...parts, aggregate }
}

function keysOf(value: unknown, path = ''): readonly string[] {
  if (!isRow(value)) return [path]
  return Object.entries(value)
    .flatMap(([key, child]) => keysOf(child, `${path}/${key}`))
    .toSorted()
}

function emptyTexts(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : []
  return isRow(value) ? Object.entries(value).flatMap(([key, child]) => emptyTexts(child, `${path}/${key}`)) : []
}
