/** Deepest nesting that is read or kept: far beyond any record, well within every engine's call stack. */
export const MAX_DEPTH = 200

/** A plain JSON value: what `JSON.parse` can give. Every record and every result of these packages is one. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * Whether a value is plain JSON: no `undefined`, function, symbol, bigint, class instance, cycle, hole in a list, NaN or infinity, and no deeper than {@link MAX_DEPTH}.
 *
 * Walks without recursion, so that input of any depth ends in an answer.
 *
 * @example
 * ```ts
 * isJson({ a: [1, null] }) // => true
 * isJson({ a: undefined }) // => false
 * isJson(new Date(0)) // => false
 * ```
 */
export function isJson(value: unknown): value is Json {
  const entered = new Set<object>()
  const open: ({ visit: unknown } | { leave: object })[] = [{ visit: value }]
  while (open.length > 0) {
    const step = open.pop()!
    if ('leave' in step) {
      entered.delete(step.leave)
    } else if (typeof step.visit === 'object' && step.visit !== null) {
      if (!isPlain(step.visit) || entered.has(step.visit) || entered.size >= MAX_DEPTH) return false
      entered.add(step.visit)
      open.push({ leave: step.visit })
      // Going through a list by its places, not its keys, meets the holes in it.
      for (const child of Array.isArray(step.visit) ? (step.visit as unknown[]) : Object.values(step.visit)) open.push({ visit: child })
    } else if (!isScalar(step.visit)) {
      return false
    }
  }
  return true
}

/**
 * The place of the first value that JSON has no word for, or that lies deeper than {@link MAX_DEPTH}; null where there is none, as {@link isJson} says.
 *
 * @example
 * ```ts
 * pathOfNoJson({ rows: [{ id: 'a' }, { id: undefined }] }) // => ['rows', 1, 'id']
 * pathOfNoJson({ rows: [] }) // => null
 * ```
 */
export function pathOfNoJson(value: unknown, depth = 0): readonly (string | number)[] | null {
  if (typeof value !== 'object' || value === null) return isScalar(value) ? null : []
  if (depth >= MAX_DEPTH || !isPlain(value)) return []
  // By its places, not its keys: that meets the holes in a list.
  const children = Array.isArray(value) ? (value as readonly unknown[]).entries() : Object.entries(value)
  for (const [key, child] of children) {
    const inside = pathOfNoJson(child, depth + 1)
    if (inside !== null) return [key, ...inside]
  }
  return null
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
