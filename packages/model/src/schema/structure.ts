import { errorAt, type Issue } from '../issue.ts'
import { MAX_DEPTH } from '../json.ts'

type Path = Issue['path']

/** What schemas cannot say: that the input is plain JSON, not too deep, and free of keys that would reach a prototype. Walks without recursion. */
export function structureIssues(input: unknown): readonly Issue[] {
  const issues: Issue[] = []
  const open: { value: unknown; path: Path }[] = [{ value: input, path: [] }]
  while (open.length > 0) {
    const { value, path } = open.pop()!
    if (path.length > MAX_DEPTH) return [errorAt(path.slice(0, 1), 'too-deep', { depth: MAX_DEPTH })]
    const code = faultOf(value)
    if (code !== null) issues.push(errorAt(path, code))
    else for (const child of children(value, path, issues)) open.push(child)
  }
  return issues
}

function faultOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-finite'
  if (typeof value !== 'object' || value === null) return isScalar(value) ? null : 'not-json'
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null ? null : 'not-json'
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'boolean', 'undefined'].includes(typeof value)
}

function* children(value: unknown, path: Path, issues: Issue[]): Generator<{ value: unknown; path: Path }> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, child] of value.entries()) yield { value: child, path: [...path, index] }
    return
  }
  for (const [key, child] of Object.entries(value)) {
    if (key === '__proto__') issues.push(errorAt([...path, key], 'forbidden-key'))
    else yield { value: child, path: [...path, key] }
  }
}
