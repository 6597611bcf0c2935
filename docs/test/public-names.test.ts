import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportsOf } from './exports.ts'
import { entriesOf, packages } from './workspace.ts'

test('the public names are the reviewed ones', () => {
  const names = packages()
    .flatMap(entriesOf)
    .map(({ specifier, file }) => [
      specifier,
      exportsOf(readFileSync(file, 'utf8'))
        .map(({ name, kind }) => (kind === 'type' ? `type ${name}` : name))
        .toSorted(),
    ])
  expect(Object.fromEntries(names)).toMatchSnapshot()
})
