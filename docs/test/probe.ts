import { expect } from 'vitest'
import { isImplementereError } from '@implementere/model'

/** The functions that some fence has called, as `@implementere/qic#scoreQic`. Kept on the global so that every copy of this module sees one set. */
const store = globalThis as { implementereCalls?: Set<string> }
const calls = (store.implementereCalls ??= new Set())

export const called: ReadonlySet<string> = calls

type AnyFunction = (...args: unknown[]) => unknown

/** What `// =>` asserts. */
export function check(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected)
}

/** What `// throws code` asserts. */
export function throws(run: () => unknown, code: string): void {
  let thrown: unknown = null
  try {
    run()
  } catch (error) {
    thrown = error
  }
  expect(isImplementereError(thrown) ? thrown.code : thrown).toBe(code)
}

/** A console that keeps what is printed, so that a `text` fence can be compared with it. */
export function capture(): { readonly lines: string[]; log: (...values: unknown[]) => void } {
  const lines: string[] = []
  return { lines, log: (...values) => void lines.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ')) }
}

/**
 * Watches an exported function, or the functions of an exported object: every argument is deeply frozen before the call, so that writing to
 * it throws, and a plain result must survive a JSON round trip. The first argument of an aggregator's `add` is its own and exempt.
 */
export function observe<T>(name: string, exported: T): T {
  if (typeof exported === 'function') return watch(name, exported as AnyFunction, exported.name === 'add') as T
  if (typeof exported !== 'object' || exported === null || Object.getPrototypeOf(exported) !== Object.prototype) return exported
  const entries = Object.entries(exported)
  if (!entries.some(([, value]) => typeof value === 'function')) return exported
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'function' ? watch(`${name}.${key}`, value as AnyFunction, key === 'add') : value]),
  ) as T
}

function watch(name: string, original: AnyFunction, ownsFirst: boolean): AnyFunction {
  return new Proxy(original, {
    apply(target, self, args: unknown[]) {
      calls.add(name)
      for (const [index, argument] of args.entries()) if (!(ownsFirst && index === 0)) deepFreeze(argument)
      const result = Reflect.apply(target, self, args)
      if (isPlainData(result))
        expect(JSON.parse(JSON.stringify(result)), `the result of ${name} survives a JSON round trip`).toStrictEqual(structuredClone(result))
      return result
    },
    construct(target, args: unknown[]) {
      calls.add(name)
      args.forEach((argument) => deepFreeze(argument))
      return Reflect.construct(target, args) as object
    },
  })
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return
  Object.freeze(value)
  for (const child of Object.values(value)) deepFreeze(child)
}

/** Objects that hold functions, iterators, typed arrays or class instances are tools, not results. */
function isPlainData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && value !== undefined
  const prototype: unknown = Object.getPrototypeOf(value)
  const plain = Array.isArray(value) || prototype === Object.prototype || prototype === null
  return plain && Object.values(value).every((child) => child === undefined || isPlainData(child))
}
