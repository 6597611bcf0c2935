import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { isJson, type Issue, type Result } from '@implementere/model'
import { inputFor } from './inputs.ts'
import type { Parser } from './parsers.ts'

/** What a parser did that it must not do, with the input that shows it, or null. */
export interface Fuzzed {
  readonly runs: number
  readonly seed: number
  /** How many of the inputs were read: a fuzz that reads nothing, or everything, shows little. */
  readonly read: number
  readonly finding: string | null
}

/** Milliseconds that one small input may take: a hang, not a speed. */
const PATIENCE = 10_000

/** Reads many inputs made from what the parser reads. Never a throw, never a hang, never a wrong `ok`; an issue is plain data and says where. */
export async function fuzz(parser: Parser, runs: number, seed: number): Promise<Fuzzed> {
  let read = 0
  const property = fc.asyncProperty(inputFor(parser), async (input) => {
    const start = performance.now()
    const results = await parser.read(input)
    if (performance.now() - start > PATIENCE) throw new Error('takes too long')
    for (const result of results) {
      if (result.ok) read += 1
      const fault = faultOf(parser, result)
      if (fault !== null) throw new Error(fault)
    }
    if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) throw new Error('a prototype was changed')
  })
  const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns: runs, seed })
  const finding = failed ? `${(errorInstance as Error).message}\n  input ${fc.stringify(counterexample?.[0])}` : null
  return { runs, seed, read, finding }
}

/** What is wrong with a result, whatever the input was. */
export function faultOf({ again }: Parser, result: Result<unknown>): string | null {
  if (!result.ok) return result.issues.length === 0 ? 'a failure without an issue' : issueFault(result.issues)
  const stored: unknown = isJson(result.value) ? JSON.parse(JSON.stringify(result.value)) : undefined
  if (stored === undefined) return 'the value is not plain JSON'
  if (!isDeepStrictEqual(plain(result.value), stored)) return 'the value does not survive a JSON round trip'
  if (again === null) return issueFault(result.warnings)
  const second = again(stored)
  if (!second.ok) return `the value is refused when it is read again: ${JSON.stringify(second.issues.slice(0, 3))}`
  return isDeepStrictEqual(plain(second.value), stored) ? issueFault(result.warnings) : 'the value is another when it is read again'
}

function issueFault(issues: readonly Issue[]): string | null {
  const wrong = issues.find(({ code, path, params }) => !/^[a-z][a-z-]*$/.test(code) || !isJson(path) || !isJson(params))
  return wrong === undefined ? null : `an issue is not plain data: ${fc.stringify(wrong)}`
}

/** A copy in which -0 is 0, as in JSON, and objects are of one kind: a null prototype says nothing about the data. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return value + 0
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plain)
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)]))
}
