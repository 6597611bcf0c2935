import type { Json } from '@implementere/model'
import * as model from '@implementere/model'
import * as calendar from '@implementere/model/calendar'
import * as barriers from '@implementere/barriers'
import * as core from '@implementere/core'
import * as dimensions from '@implementere/dimensions'
import * as phases from '@implementere/phases'
import * as qic from '@implementere/qic'
import * as statistics from '@implementere/statistics'
import * as tools from '@implementere/tools'
import type { Tolerance } from './vector-file.ts'

/** The packages that compute, by the first part of a computation's name. */
export const PACKAGES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  model,
  calendar,
  statistics,
  phases,
  qic,
  dimensions,
  barriers,
  tools,
  core,
}

type AnyFunction = (...input: readonly Json[]) => unknown

/** Does a computation by the public API. An aggregator is folded over the list that is its only argument. */
export function compute(computation: string, input: readonly Json[], shared: Readonly<Record<string, Json>>): unknown {
  const [owner, name] = computation.split('.') as [string, string]
  const computing = PACKAGES[owner]?.[name]
  const values = input.map((value) => withShared(value, shared))
  if (isAggregator(computing)) return statistics.aggregate(computing, values[0] as readonly Json[])
  if (typeof computing !== 'function') throw new Error(`${computation} is no computation`)
  return (computing as AnyFunction)(...values)
}

/** The first place where a result is not what is expected, or null. Objects may have more fields than are expected, lists may not have more rows. */
export function differenceOf(actual: unknown, expected: Json, tolerance: Tolerance, path = ''): string | null {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(actual - expected) <= tolerance.absolute + tolerance.relative * Math.abs(expected)
      ? null
      : `${path}: ${actual} is not ${expected}`
  }
  if (typeof expected !== 'object' || expected === null)
    return actual === expected ? null : `${path}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(expected)) return `${path}: ${JSON.stringify(actual)}`
  if (Array.isArray(actual) && actual.length !== (expected as readonly Json[]).length) return `${path}: ${actual.length} rows`
  for (const [key, value] of Object.entries(expected)) {
    const difference = differenceOf((actual as Readonly<Record<string, unknown>>)[key], value, tolerance, `${path}/${key}`)
    if (difference !== null) return difference
  }
  return null
}

function isAggregator(value: unknown): value is statistics.Aggregator<Json, Json, unknown> {
  return typeof value === 'object' && value !== null && 'zero' in value && 'finish' in value
}

function withShared(value: Json, shared: Readonly<Record<string, Json>>): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((child: Json) => withShared(child, shared))
  const name = (value as { readonly $use?: Json }).$use
  if (typeof name === 'string') return name.split('.').reduce((inside, step) => (inside as Readonly<Record<string, Json>>)[step]!, shared as Json)
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withShared(child, shared)]))
}
