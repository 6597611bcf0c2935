import type { ChartsTexts } from './locales/texts.ts'

/** A period as it is read: in full, and in two parts for an axis that names the year once. */
export interface PeriodLabel {
  readonly full: string
  /** Month, quarter or term; the whole text where the period is a year or something of one's own. */
  readonly short: string
  /** Null for a period that is not part of a year. */
  readonly year: string | null
  /** How many such periods a year has; null for a period that is not part of a year. */
  readonly perYear: number | null
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
const QUARTER = /^(\d{4})-Q([1-4])$/
const HALF = /^(\d{4})-H([12])$/

/** The label of `2026-03`, `2026-Q1`, `2026-H1`, `2026`; anything else is taken as it is written. */
export function periodLabel(period: string, { months, sentences }: ChartsTexts): PeriodLabel {
  const month = MONTH.exec(period)
  if (month) return partOfYear(months[Number(month[2]) - 1]!, month[1]!, 12)
  const quarter = QUARTER.exec(period)
  if (quarter) return partOfYear(sentences.quarter({ quarter: Number(quarter[2]) }), quarter[1]!, 4)
  const half = HALF.exec(period)
  if (half) return partOfYear(sentences.term({ half: half[2] === '1' ? 1 : 2 }), half[1]!, 2)
  return { full: period, short: period, year: null, perYear: null }
}

function partOfYear(short: string, year: string, perYear: number): PeriodLabel {
  return { full: `${short} ${year}`, short, year, perYear }
}
