import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedFiles } from '../generate/files.ts'
import { ROOT } from './workspace.ts'

test.each(Object.entries(generatedFiles()))('%s is what `npm run generate` writes', (path, content) => {
  expect(existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : null).toBe(content)
})
