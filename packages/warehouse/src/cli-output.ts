import { formatEstimate, formatRange, type Estimate, type ShippedLocale } from '@implementere/model'
import { measureOf, type Cell, type MeasureId } from '@implementere/dimensions'
import { en as measuresEn } from '@implementere/dimensions/locales/en'
import { nb as measuresNb } from '@implementere/dimensions/locales/nb'
import { nn as measuresNn } from '@implementere/dimensions/locales/nn'
import { dimensions as dimensionsEn } from '@implementere/model/locales/en'
import { dimensions as dimensionsNb } from '@implementere/model/locales/nb'
import { dimensions as dimensionsNn } from '@implementere/model/locales/nn'
import { toCsv } from './csv.ts'
import { en } from './locales/en.ts'
import { nb } from './locales/nb.ts'
import { nn } from './locales/nn.ts'
import type { TableCell } from './observation-rows.ts'

const TEXTS = {
  en: { own: en, measures: measuresEn, dimensions: dimensionsEn },
  nb: { own: nb, measures: measuresNb, dimensions: dimensionsNb },
  nn: { own: nn, measures: measuresNn, dimensions: dimensionsNn },
} as const

/** Control characters: in a terminal they could hide or overwrite what stands before them. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Cells as text for people, a table for each dimension. */
export function tableText(cells: readonly Cell[], measures: readonly MeasureId[], by: readonly string[], language: ShippedLocale): string {
  const { dimensions, own } = TEXTS[language]
  const hasPeriod = cells.some(({ period }) => period !== null)
  const { period, measure, value, unknown, notApplicable, bounds, interval } = own.headings
  const headings = [...by, ...(hasPeriod ? [period] : []), measure, value, unknown, notApplicable, bounds, interval]
  const ids = [...new Set(measures.map((id) => measureOf(id).dimension))]
  return ids
    .map((dimension) => {
      const ofDimension = measures.filter((id) => measureOf(id).dimension === dimension)
      const rows = cells.flatMap((cell) => ofDimension.map((id) => tableRow(cell, id, by, hasPeriod, language)))
      return `${dimensions[dimension].name}\n${aligned([headings, ...rows])}`
    })
    .join('\n')
}

/** Cells as CSV, a row for each cell and measure, safe to open in a spreadsheet program. */
export function csvText(cells: readonly Cell[], measures: readonly MeasureId[], by: readonly string[]): string {
  const rows = cells.flatMap((cell) =>
    measures.map((id): TableCell[] => {
      const { value, numerator, denominator, known, unknown, notApplicable, bounds, interval, reason, unit } = cell.estimates[id]!
      return [
        ...by.map((key) => cell.key[key]!),
        cell.period,
        measureOf(id).dimension,
        id,
        unit,
        value,
        numerator,
        denominator,
        known,
        unknown,
        notApplicable,
        bounds?.lower ?? null,
        bounds?.upper ?? null,
        interval?.lower ?? null,
        interval?.upper ?? null,
        interval?.level ?? null,
        interval?.method ?? null,
        reason,
      ]
    }),
  )
  return toCsv({ columns: [...by, ...CSV_COLUMNS], rows }, { guardFormulas: true })
}

const CSV_COLUMNS = [
  'period',
  'dimension',
  'measure',
  'unit',
  'value',
  'numerator',
  'denominator',
  'known',
  'unknown',
  'notApplicable',
  'boundsLower',
  'boundsUpper',
  'intervalLower',
  'intervalUpper',
  'level',
  'intervalMethod',
  'reason',
] as const

function tableRow(cell: Cell, id: MeasureId, by: readonly string[], hasPeriod: boolean, language: ShippedLocale): readonly string[] {
  const { measures } = TEXTS[language]
  const estimate = cell.estimates[id]!
  const { unit, unknown, notApplicable, bounds, interval } = estimate
  const rangeOf = (range: Estimate['bounds'] | Estimate['interval']) => (range === null ? '' : formatRange(range, unit, language))
  return [
    ...by.map((key) => cell.key[key] ?? '–'),
    ...(hasPeriod ? [cell.period ?? '–'] : []),
    measures.measures[id].name,
    valueText(estimate, language),
    String(unknown),
    String(notApplicable),
    rangeOf(bounds),
    rangeOf(interval),
  ].map((text) => text.replaceAll(CONTROL, '�'))
}

function valueText(estimate: Estimate, language: ShippedLocale): string {
  const { reasons } = TEXTS[language].measures
  const { reason } = estimate
  return reason !== null && Object.hasOwn(reasons, reason) ? reasons[reason as keyof typeof reasons] : formatEstimate(estimate, language)
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]) =>
    `  ${row
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()}\n`
  return rows.map(line).join('')
}
