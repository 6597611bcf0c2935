import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportsOf } from './exports.ts'
import { allFences, placeOf } from './fences.ts'
import { called } from './probe.ts'
import { entriesOf, packages } from './workspace.ts'

describe('every ts fence of READMEs, docs and doc comments', () => {
  test.each(
    allFences()
      .filter(({ flags }) => !flags.includes('no-run'))
      .map((fence) => [placeOf(fence), fence] as const),
  )('%s runs as it says', async (_, fence) => {
    expect(
      fence.output !== null || /\/\/ (=>|throws) /.test(fence.code),
      'an example claims something with "// =>", "// throws" or a text fence',
    ).toBe(true)
    const module = (await import(/* @vite-ignore */ `fence:${fence.file}:${fence.line}`)) as { output: readonly string[] }
    if (fence.output !== null) expect(module.output.join('\n')).toBe(fence.output)
  })
})

describe('every exported name', () => {
  const names = packages().flatMap((owner) =>
    entriesOf(owner).flatMap(({ specifier, file }) =>
      exportsOf(readFileSync(file, 'utf8'))
        .filter(({ kind }) => kind === 'value')
        .map(({ name }) => ({ owner, specifier, name })),
    ),
  )

  test.each(names)('$specifier $name exists; a function is called by a doc example, with frozen arguments', async ({ owner, specifier, name }) => {
    const module = (await import(/* @vite-ignore */ specifier)) as Record<string, unknown>
    const exported = module[name]
    expect(exported, `${name} exists`).toBeDefined()
    if (typeof exported === 'function') expect([...called].filter((call) => isCallOf(call, owner.manifest.name, name))).not.toEqual([])
  })
})

function isCallOf(call: string, packageName: string, name: string): boolean {
  const [module, calledName] = call.split('#')
  return calledName === name && (module === packageName || module!.startsWith(`${packageName}/`))
}
