import type * as z from 'zod'
import { errorAt, type Issue } from '../issue.ts'
import { isJson, type Json } from '../json.ts'

type ZodIssue = z.core.$ZodIssue

/** Zod's issues as ours: stable kebab-case codes, one issue for every unknown field, and no value that somebody wrote. */
export function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap(translate)
}

function translate(issue: ZodIssue): readonly Issue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => errorAt([...path, key], 'unknown-field'))
    case 'invalid_key':
      return [errorAt(path, 'invalid-key')]
    case 'custom':
      return [custom(issue.params ?? {}, path)]
    default:
      return [errorAt(path, ...codeAndParams(issue))]
  }
}

function custom({ code, ...rest }: Record<string, unknown>, path: Issue['path']): Issue {
  const params = Object.entries(rest).filter((entry): entry is [string, Json] => isJson(entry[1]))
  return errorAt(path, typeof code === 'string' ? code : 'invalid-value', Object.fromEntries(params))
}

function codeAndParams(issue: ZodIssue): [code: string, params: Issue['params']] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? ['missing-field', { expected: issue.expected }] : ['invalid-type', { expected: issue.expected }]
    case 'invalid_value':
      return ['not-one-of', { values: issue.values.map((value) => (typeof value === 'number' ? value : String(value))) }]
    case 'too_small':
      return ['too-small', { minimum: Number(issue.minimum), inclusive: issue.inclusive ?? true }]
    case 'too_big':
      return ['too-big', { maximum: Number(issue.maximum), inclusive: issue.inclusive ?? true }]
    case 'invalid_format':
      return ['invalid-format', { format: issue.format }]
    case 'invalid_union':
      return ['no-alternative', {}]
    default:
      return [issue.code.replaceAll('_', '-'), {}]
  }
}
