import type { Estimate } from '@implementere/model'
import type { Overview } from './overview/overview.ts'

/** A number of an overview with where it stands: section, what it is about, and the estimate. */
export interface ResultRow {
  readonly section: 'phases' | 'tools' | 'checklist' | 'dimensions' | 'series' | 'barriers' | 'funnels'
  /** Core element, component, measure, determinant or stage. */
  readonly id: string
  /** Where there are several of them: the period, the side, or which share. */
  readonly part: string | null
  readonly estimate: Estimate
}

/** How a table is written. */
export interface CsvOptions {
  /** Semicolon by default, as spreadsheet programs in Norwegian read it. */
  readonly delimiter?: ';' | ',' | '\t'
  /** Decimal comma by default. */
  readonly decimal?: ',' | '.'
}

const COLUMNS = ['section', 'id', 'part', 'value', 'reason', 'unit', 'numerator', 'denominator', 'known', 'unknown', 'notApplicable'] as const
const LIMITS = ['boundsLower', 'boundsUpper', 'intervalLower', 'intervalUpper', 'intervalLevel', 'method'] as const

/**
 * Every number of an overview that is an estimate, one row each.
 *
 * @example
 * ```ts
 * import { createImplementation, model, overview } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null })
 * const rows = resultRows(overview(record, { asOf: '2026-02-01' }))
 * rows.find(({ id }) => id === 'dosage.sessionsDelivered')?.estimate.reason // => 'no-data'
 * ```
 */
export function resultRows({ phases, elements, checklist, dimensions, barriers, funnels }: Overview): readonly ResultRow[] {
  const row = (section: ResultRow['section'], id: string, part: string | null, estimate: Estimate | null | undefined): readonly ResultRow[] =>
    estimate ? [{ section, id, part, estimate }] : []
  const score = checklist.score
  return [
    ...phases.timeline.cycles.flatMap(({ cycle, completed }) => row('phases', 'completed', String(cycle), completed)),
    ...elements.flatMap(({ element, tool }) => row('tools', element, 'completeness', tool?.completeness)),
    ...Object.entries(score?.components ?? {}).flatMap(([id, estimate]) => row('checklist', id, null, estimate)),
    ...Object.entries(score?.overall ?? {}).flatMap(([id, estimate]) => row('checklist', id, 'overall', estimate)),
    ...dimensions.flatMap(({ estimates }) => estimates.flatMap(({ measure, estimate }) => row('dimensions', measure, null, estimate))),
    ...dimensions.flatMap(({ series }) =>
      series.flatMap(({ measure, points }) => points.flatMap(({ period, estimate }) => row('series', measure, period, estimate))),
    ),
    ...(barriers.analysis?.determinants ?? []).flatMap(({ determinant, sides }) =>
      Object.entries(sides).flatMap(([side, estimate]) => row('barriers', determinant, side, estimate)),
    ),
    ...funnels.flatMap(({ id, steps }) =>
      steps.flatMap((step) => [
        ...row('funnels', `${id}.${step.id}`, 'ofPrevious', step.ofPrevious),
        ...row('funnels', `${id}.${step.id}`, 'ofFirst', step.ofFirst),
      ]),
    ),
  ]
}

/**
 * Rows of results as text for a spreadsheet: one line each under a line of names. Empty is missing, never zero.
 *
 * A cell that a spreadsheet program would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, and is no number of ours) gets an apostrophe in front; one that holds the delimiter, a
 * quotation mark or a line break stands in quotation marks. Numbers are written in full, with a decimal comma unless asked otherwise.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * const estimate = createEstimate({ method: 'dosage.sessionsDelivered', value: 0.75, numerator: 3, denominator: 4, known: 4 })
 * const [names, line] = toCsv([{ section: 'dimensions', id: '=SUM(A1)', part: null, estimate }]).split('\r\n')
 * names?.split(';').slice(0, 4) // => ['section', 'id', 'part', 'value']
 * line?.split(';').slice(0, 4) // => ['dimensions', "'=SUM(A1)", '', '0,75']
 * ```
 */
export function toCsv(rows: readonly ResultRow[], { delimiter = ';', decimal = ',' }: CsvOptions = {}): string {
  const lines = rows.map(({ section, id, part, estimate }) => [section, id, part, ...cellsOf(estimate)])
  return [[...COLUMNS, ...LIMITS], ...lines].map((cells) => `${cells.map((cell) => cellText(cell, delimiter, decimal)).join(delimiter)}\r\n`).join('')
}

function cellsOf({
  value,
  reason,
  unit,
  numerator,
  denominator,
  known,
  unknown,
  notApplicable,
  bounds,
  interval,
  method,
}: Estimate): readonly Cell[] {
  const counted = [value, reason, unit, numerator, denominator, known, unknown, notApplicable]
  return [...counted, bounds?.lower ?? null, bounds?.upper ?? null, interval?.lower ?? null, interval?.upper ?? null, interval?.level ?? null, method]
}

type Cell = string | number | null

function cellText(cell: Cell, delimiter: string, decimal: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return quoted(String(cell).replace('.', decimal), delimiter)
  return quoted(FORMULA.test(cell) ? `'${cell}` : cell, delimiter)
}

/** First characters that a spreadsheet program takes for a formula, and the apostrophe that guards against it. */
const FORMULA = /^[=+\-@\t\r']/

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
