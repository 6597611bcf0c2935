import type { Json } from '@implementere/model'
import { getOwn, setOwn } from './own-record.ts'

/**
 * A summary that can be built in parts: over an array, a stream, a worker's share or a partition of a database, in one pass.
 *
 * `merge` is associative and commutative with `zero()` as identity, and merging the summaries of two parts equals one pass over both. The summary
 * is plain JSON, so that it can be stored and sent. Source: Gray et al. 1997, Data Cube (algebraic aggregates); the shape is ours.
 */
export interface Aggregator<Input, Summary extends Json, Output> {
  /** The summary of no input. */
  zero(): Summary
  /** The summary with one more input. Owns its summary: it may write into it and return it. */
  add(summary: Summary, input: Input): Summary
  /** The summary of both parts. Leaves both as they were. */
  merge(a: Summary, b: Summary): Summary
  /** The result that the summary stands for. */
  finish(summary: Summary): Output
}

/** An aggregator whatever it takes in and keeps. */
interface AnyAggregator {
  zero(): Json
  add(summary: never, input: never): Json
  merge(a: never, b: never): Json
  finish(summary: never): unknown
}

/** What an aggregator takes in. */
type InputOf<Part> = Part extends { add(summary: never, input: infer Input): unknown } ? Input : never
/** The summary that an aggregator keeps. */
type SummaryOf<Part> = Part extends { zero(): infer Summary extends Json } ? Summary : never
/** What an aggregator gives in the end. */
type OutputOf<Part> = Part extends { finish(summary: never): infer Output } ? Output : never
/** What every one of several aggregators can take in. */
type SharedInput<Parts> = { [Name in keyof Parts]: (input: InputOf<Parts[Name]>) => void }[keyof Parts] extends (input: infer Input) => void
  ? Input
  : never
type Summaries<Parts> = { [Name in keyof Parts]: SummaryOf<Parts[Name]> }
type Outputs<Parts> = { [Name in keyof Parts]: OutputOf<Parts[Name]> }

/**
 * One pass of an aggregator over its inputs.
 *
 * @example
 * ```ts
 * import { moments } from '@implementere/statistics'
 * aggregate(moments, [2, 4, null]).mean // => 3
 * ```
 */
export function aggregate<Input, Summary extends Json, Output>(aggregator: Aggregator<Input, Summary, Output>, inputs: Iterable<Input>): Output {
  let summary = aggregator.zero()
  for (const input of inputs) summary = aggregator.add(summary, input)
  return aggregator.finish(summary)
}

/**
 * Several aggregators over the same inputs as one: its summary and its output have the names of its parts.
 *
 * @example
 * ```ts
 * import { counts, moments } from '@implementere/statistics'
 * const both = combine({ minutes: moments, lengths: counts })
 * aggregate(both, [30, 30, 60]).minutes.mean // => 40
 * aggregate(both, [30, 30, 60]).lengths.counts // => { 30: 2, 60: 1 }
 * ```
 */
export function combine<Parts extends Readonly<Record<string, AnyAggregator>>>(
  parts: Parts,
): Aggregator<SharedInput<Parts>, Summaries<Parts>, Outputs<Parts>> {
  const named = Object.entries(parts as Readonly<Record<string, Aggregator<SharedInput<Parts>, Json, unknown>>>)
  const build = (value: (name: string, part: Aggregator<SharedInput<Parts>, Json, unknown>) => unknown) =>
    Object.fromEntries(named.map(([name, part]) => [name, value(name, part)]))
  return {
    zero: () => build((_, part) => part.zero()) as Summaries<Parts>,
    add: (summary, input) => {
      const own = summary as Record<string, Json>
      for (const [name, part] of named) own[name] = part.add(own[name]!, input)
      return summary
    },
    merge: (a, b) => build((name, part) => part.merge(a[name]!, b[name]!)) as Summaries<Parts>,
    finish: (summary) => build((name, part) => part.finish(summary[name]!)) as Outputs<Parts>,
  }
}

/**
 * The aggregator over something computed from each input.
 *
 * @example
 * ```ts
 * import { moments } from '@implementere/statistics'
 * aggregate(mapInput(Math.abs, moments), [-3, 3, 6]).mean // => 4
 * ```
 */
export function mapInput<Outer, Input, Summary extends Json, Output>(
  map: (input: Outer) => Input,
  aggregator: Aggregator<Input, Summary, Output>,
): Aggregator<Outer, Summary, Output> {
  return { ...methodsOf(aggregator), add: (summary, input) => aggregator.add(summary, map(input)) }
}

/**
 * The aggregator over the inputs that pass a condition. What does not pass is not counted at all, not even as missing.
 *
 * @example
 * ```ts
 * import { moments } from '@implementere/statistics'
 * aggregate(filterInput((minutes) => minutes !== 0, moments), [0, 45, 50]).count // => 2
 * ```
 */
export function filterInput<Input, Summary extends Json, Output>(
  keep: (input: Input) => boolean,
  aggregator: Aggregator<Input, Summary, Output>,
): Aggregator<Input, Summary, Output> {
  return { ...methodsOf(aggregator), add: (summary, input) => (keep(input) ? aggregator.add(summary, input) : summary) }
}

/**
 * The aggregator for each group of inputs. Any text is a key, also `__proto__`; inputs without a group need a key of their own.
 *
 * @example
 * ```ts
 * import { moments } from '@implementere/statistics'
 * const minutesByLength = groupBy((minutes) => (minutes === null || minutes < 45 ? 'short or unknown' : 'full'), moments)
 * aggregate(minutesByLength, [45, 55, 20, null])['full']?.mean // => 50
 * ```
 */
export function groupBy<Input, Summary extends Json, Output>(
  key: (input: Input) => string,
  aggregator: Aggregator<Input, Summary, Output>,
): Aggregator<Input, Record<string, Summary>, Record<string, Output>> {
  return {
    zero: () => ({}),
    add: (groups, input) => {
      const group = key(input)
      setOwn(groups, group, aggregator.add(getOwn(groups, group) ?? aggregator.zero(), input))
      return groups
    },
    merge: (a, b) => {
      const merged: Record<string, Summary> = {}
      for (const group of new Set([...Object.keys(a), ...Object.keys(b)])) {
        setOwn(merged, group, aggregator.merge(getOwn(a, group) ?? aggregator.zero(), getOwn(b, group) ?? aggregator.zero()))
      }
      return merged
    },
    finish: (groups) => Object.fromEntries(Object.entries(groups).map(([group, summary]) => [group, aggregator.finish(summary)])),
  }
}

/** The four functions, bound, of an aggregator that may be written as a class by someone else. */
function methodsOf<Input, Summary extends Json, Output>(aggregator: Aggregator<Input, Summary, Output>): Aggregator<Input, Summary, Output> {
  return {
    zero: () => aggregator.zero(),
    add: (summary, input) => aggregator.add(summary, input),
    merge: (a, b) => aggregator.merge(a, b),
    finish: (summary) => aggregator.finish(summary),
  }
}
