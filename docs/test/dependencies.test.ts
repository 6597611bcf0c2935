import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cycleIn, importsOf, localImportsOf } from './imports.ts'
import { packages, ROOT } from './workspace.ts'

/** Which package may use which: the house has one direction. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  statistics: ['model'],
  phases: ['model', 'statistics'],
  qic: ['model', 'statistics'],
  dimensions: ['model', 'statistics'],
  barriers: ['model', 'statistics'],
  tools: ['model', 'statistics', 'phases', 'qic', 'dimensions', 'barriers'],
  core: ['model', 'statistics', 'phases', 'qic', 'dimensions', 'barriers', 'tools'],
  charts: ['model'],
  warehouse: ['model', 'statistics', 'dimensions'],
  report: ['model', 'core', 'charts'],
}

/** Libraries that cost their users something, and the only files that may load them. */
const CONFINED: Readonly<Record<string, RegExp>> = {
  zod: /\/src\/schema(?:\.ts$|\/)/,
  xstate: /^packages\/phases\/src\/machine(?:\.ts$|\/)/,
  'date-fns': /^packages\/model\/src\/calendar(?:\.ts$|\/)/,
}

const SCOPE = /^@implementere\/([\w-]+)/
const PACKAGES = packages().map((one) => ({ ...one, imports: one.sources.flatMap((file) => importsOf(file).map((found) => ({ ...found, file }))) }))

describe.each(PACKAGES)('$id', ({ id, manifest, imports, sources }) => {
  const used = new Set(imports.flatMap(({ specifier }) => SCOPE.exec(specifier)?.[1] ?? []).filter((name) => name !== id))
  const declared = Object.keys(manifest.dependencies ?? {}).flatMap((name) => SCOPE.exec(name)?.[1] ?? [])

  test('imports only from the packages below it', () => {
    expect([...used].filter((name) => !ALLOWED[id]?.includes(name))).toEqual([])
  })

  test('declares exactly the packages it uses', () => {
    expect(declared.toSorted()).toEqual([...used].toSorted())
  })

  test('has no import cycle', () => {
    const graph = new Map(sources.map((file) => [file, localImportsOf(file)]))
    expect(cycleIn(graph)?.map((file) => relative(ROOT, file)) ?? []).toEqual([])
  })

  test('loads costly libraries only where nobody pays who does not use them', () => {
    const strays = imports.filter(({ specifier, typeOnly, file }) => {
      const allowed = CONFINED[specifier.replace(/^(date-fns)\/.*/, '$1')]
      return allowed !== undefined && !typeOnly && !allowed.test(relative(ROOT, file))
    })
    expect(strays.map(({ file, specifier }) => `${relative(ROOT, file)}: ${specifier}`)).toEqual([])
  })

  test('imports the file, not the index, inside itself', () => {
    const roundabout = imports.filter(({ specifier }) => /^\.{1,2}(?:\/.*)?\/index\.ts$/.test(specifier) || specifier === manifest.name)
    expect(roundabout.map(({ file }) => relative(ROOT, file))).toEqual([])
  })
})

describe('cycleIn', () => {
  test('finds a cycle and passes a diamond', () => {
    const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges))
    expect(cycleIn(graph({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b', 'c', 'b'])
    expect(cycleIn(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toBeNull()
  })
})
