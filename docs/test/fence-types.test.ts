import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultsOf } from './fence-types.ts'
import { allFences, type Fence } from './fences.ts'
import { ROOT } from './workspace.ts'

/** Examples with a fault that has to be found: of a page, of a row that may not be there, of a doc comment, which names what its own file exports. */
const FAULTY: readonly Fence[] = [
  exampleIn('README.md', ["import { wilson } from '@implementere/statistics'", '', "wilson('8', 10) // => null"]),
  exampleIn('CONTRIBUTING.md', ['const [first] = [0.8, 0.4].filter((share) => share > 0.5)', "first.toFixed(1) // => '0.8'"]),
  exampleIn('packages/model/src/estimate.ts', ["const share = createEstimate({ method: 'x', value: 0.8 })", "share.value.toFixed(1) // => '0.8'"]),
]
const KNOWN_FAULTS = [
  "README.md:1003 TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
  "CONTRIBUTING.md:1002 TS18048: 'first' is possibly 'undefined'.",
  "packages/model/src/estimate.ts:1002 TS18047: 'share.value' is possibly 'null'.",
]

// One program for all of them: its time goes into reading the sources that the examples import.
const FAULTS = faultsOf([...allFences(), ...FAULTY])

test('every ts fence of READMEs, docs and doc comments compiles under the strictest flags', () => {
  expect(FAULTS.filter((fault) => !KNOWN_FAULTS.includes(fault))).toEqual([])
})

test('a fault is named with its file and line', () => {
  expect(FAULTS.filter((fault) => KNOWN_FAULTS.includes(fault))).toEqual(KNOWN_FAULTS)
})

/** As if it began on line 1001. */
function exampleIn(file: string, code: readonly string[]): Fence {
  return { file: join(ROOT, file), line: 1001, code: code.join('\n'), flags: [], output: null, inDocComment: file.endsWith('.ts') }
}
