import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { walkthroughsOf } from '../contributing/walkthroughs.ts'
import { ROOT } from './workspace.ts'

// That the tests pass after each walk-through is tried by docs/contributing/follow.mjs, which takes minutes. Here: that it can still be followed.
const WALKTHROUGHS = walkthroughsOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))

test('CONTRIBUTING walks through adding an item, a barrier, a measure and a language', () => {
  expect(WALKTHROUGHS.map(({ title }) => title)).toEqual(['A checklist item', 'A barrier', 'A measure', 'A language'])
})

describe.each(WALKTHROUGHS)('$title', ({ steps }) => {
  test('changes only what stands in its file just once', () => {
    const files = new Map<string, string>()
    for (const step of steps) {
      if (step.kind !== 'change') continue
      const parts = (files.get(step.path) ?? readFileSync(join(ROOT, step.path), 'utf8')).split(step.before)
      expect(parts, `${step.path}\n${step.before}`).toHaveLength(2)
      expect(step.after).not.toBe(step.before)
      files.set(step.path, parts.join(step.after))
    }
  })

  test('ends with tests', () => {
    expect(steps.at(-1)).toMatchObject({ kind: 'command', command: expect.stringMatching(/^npm test -- /) })
  })
})
