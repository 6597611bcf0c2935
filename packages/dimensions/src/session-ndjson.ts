import { errorAt, failure, success, type Issue, type Result } from '@implementere/model'
import type { SessionObservation } from './observation.ts'
import { observationParser } from './parse-observations.ts'
import { linesOf, type TextSource } from './text-source.ts'

/** A line or row of a file, and what was read from it. */
export interface SessionRow {
  /** Counted from 1, as an editor or a spreadsheet counts. */
  readonly row: number
  readonly result: Result<SessionObservation>
}

/**
 * Sessions from lines of JSON, one by one, in constant memory.
 *
 * Every line that is not empty gives a row: a session, or the issues that stopped it, with the line's number first in their paths. `not-json` where a line is no JSON;
 * else issues and warnings as `parseObservations`, but for `duplicate-id`: no line is remembered, so a record that stands twice is given twice and counts twice. Who cannot be sure
 * of the source keeps a set of ids, or reads lists with `parseObservations`. Never throws for data; what the source throws, it throws.
 *
 * @example
 * ```ts
 * const lines = ['{"id":"s1","date":"2026-03-01","site":"a","planned":{"sessions":1}}\n', '{oops\n']
 * const rows = []
 * for await (const row of readSessionNdjson(lines)) rows.push(row)
 * rows.map(({ row, result }) => [row, result.ok]) // => [[1, true], [2, false]]
 * rows.flatMap(({ result }) => (result.ok ? [] : result.issues)).map(({ code }) => code) // => ['not-json']
 * ```
 */
export async function* readSessionNdjson(source: TextSource): AsyncGenerator<SessionRow> {
  const parse = observationParser('sessions')
  for await (const { number, line } of linesOf(source)) {
    if (line.trim() !== '') yield { row: number, result: atRow(number, readLine(line, parse)) }
  }
}

function readLine(line: string, parse: (input: unknown) => Result<SessionObservation>): Result<SessionObservation> {
  const json = parsed(line)
  return json === undefined ? failure([errorAt([], 'not-json')]) : parse(json)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function atRow(row: number, result: Result<SessionObservation>): Result<SessionObservation> {
  const placed = (issues: readonly Issue[]) => issues.map((issue) => ({ ...issue, path: [row, ...issue.path] }))
  return result.ok ? success(result.value, placed(result.warnings)) : failure(placed(result.issues))
}
