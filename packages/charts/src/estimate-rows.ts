import { formatEstimate, formatRange, formatValue, textOf, type Estimate } from '@implementere/model'
import type { ChartsTexts } from './locales/texts.ts'
import { finite } from './scale.ts'
import type { ChartTable, TableColumn } from './table.ts'

/** An estimate with the name it is shown by. */
export interface NamedEstimate {
  readonly name: string
  readonly estimate: Estimate
}

/** An estimate in words: its value of what, or why there is none. */
export function estimateText(estimate: Estimate, texts: ChartsTexts): string {
  return finite(estimate.value) === null ? reasonText(estimate.reason, texts) : formatEstimate(estimate, texts.locale)
}

/** A reason in words; `unknown` where none is given, the code itself where the pack does not know it. */
export function reasonText(reason: string | null, texts: ChartsTexts): string {
  return reason === null ? texts.words.unknown : textOf(texts.reasons, reason)
}

/** How sure the interval of an estimate is to be, in words. */
export function intervalName(level: number, texts: ChartsTexts): string {
  return texts.sentences.interval({ level: formatValue(level, 'proportion', texts.locale) })
}

/** Estimates as a table: the value with its counts, the interval, and what the unknowns leave open. */
export function estimateTable(caption: string, first: string, rows: readonly NamedEstimate[], texts: ChartsTexts): ChartTable {
  const level = rows.find(({ estimate }) => estimate.interval !== null)?.estimate.interval?.level ?? null
  const hasBounds = rows.some(({ estimate }) => estimate.bounds !== null)
  const columns: readonly TableColumn[] = [
    { label: first, numeric: false },
    { label: texts.words.value, numeric: true },
    ...(level === null ? [] : [{ label: intervalName(level, texts), numeric: true }]),
    ...(hasBounds ? [{ label: texts.words.bounds, numeric: true }] : []),
  ]
  const range = (one: { readonly lower: number | null; readonly upper: number | null } | null, { unit }: Estimate) =>
    one === null ? NOTHING : formatRange(one, unit, texts.locale)
  return {
    caption,
    columns,
    rows: rows.map(({ name, estimate }) => [
      name,
      estimateText(estimate, texts),
      ...(level === null ? [] : [range(estimate.interval, estimate)]),
      ...(hasBounds ? [range(estimate.bounds, estimate)] : []),
    ]),
  }
}

/** Shown in a cell that has nothing to show. */
export const NOTHING = '–'
