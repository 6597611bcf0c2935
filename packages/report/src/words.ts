import { describeCode } from '@implementere/core'
import { formatValue, textOf, type Check, type Estimate, type Unit } from '@implementere/model'
import type { ReportTexts } from './locales/texts.ts'
import type { Material } from './material.ts'

/** Holds the parts of a date on one line. */
const NO_BREAK = '\u00a0'
/** Decimals of a percentage that are kept when it is rounded, so that 57.5 is not 57.49999. */
const SAFE_DECIMALS = 6

/** A day as it is read: 2 March 2026. A year or a month stands as it is known. */
export function dayText(date: string, { charts }: ReportTexts): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  const name = charts.months[(month ?? 0) - 1]
  if (name === undefined || year === undefined) return date
  const words = day === undefined ? `${name} ${year}` : charts.sentences.day({ day, month: name, year })
  return words.replaceAll(' ', NO_BREAK)
}

/** A period as it is read: a month, a quarter, a school term, or a year. */
export function periodText(period: string, texts: ReportTexts): string {
  const { quarter, term } = texts.charts.sentences
  const [year = '', part = ''] = period.split('-')
  if (/^Q[1-4]$/.test(part)) return `${quarter({ quarter: Number(part.slice(1)) })} ${year}`
  if (/^H[12]$/.test(part)) return `${term({ half: part === 'H1' ? 1 : 2 })} ${year}`
  return dayText(period, texts)
}

/** A day, or that it is not known. */
export function dayOrUnknown(date: string | null, texts: ReportTexts): string {
  return date === null ? texts.phrases.unknown : dayText(date, texts)
}

/** A number as it is read; a proportion in whole per cent, as more of it would promise more than there is. Where that would be 0 or 100 it has the decimals it takes to be neither. */
export function numberText(value: number, unit: Unit, { locale }: ReportTexts): string {
  const percent = Math.round(Number((value * 100).toFixed(SAFE_DECIMALS)))
  return formatValue(unit !== 'proportion' || percent % 100 === 0 ? value : percent / 100, unit, locale)
}

/** An estimate as it is read: 27 of 38 (71 %), a number alone, or why there is none. */
export function estimateText({ value, unit, numerator, denominator, reason }: Estimate, texts: ReportTexts): string {
  if (value === null) return reasonText(reason, texts)
  const number = numberText(value, unit, texts)
  if (numerator === null || denominator === null || unit !== 'proportion') return number
  const count = (one: number) => formatValue(one, 'count', texts.locale)
  return texts.sentences.share({ numerator: count(numerator), denominator: count(denominator), percent: number })
}

/** A range as it is read: between 58 % and 63 %. */
export function rangeText(range: { readonly lower: number | null; readonly upper: number | null }, unit: Unit, texts: ReportTexts): string {
  const end = (value: number | null) => (value === null ? '∞' : numberText(value, unit, texts))
  return texts.sentences.between({ lower: end(range.lower), upper: end(range.upper) })
}

/** Why there is no value, in words. */
function reasonText(reason: string | null, texts: ReportTexts): string {
  if (reason === null) return texts.phrases.unknown
  if (reason === 'suppressed') return texts.phrases.hidden
  return describeCode('reason', reason, {}, texts.core) ?? reason
}

/** What a check or a step found, in words; the codes of what a tool has open are left out, as they say nothing to a reader. */
export function foundText(kind: 'check' | 'found', { code, params }: Pick<Check, 'code' | 'params'>, { core }: ReportTexts): string {
  const told = code === 'tool-complete' ? { ...params, open: [] } : params
  return describeCode(kind, code, told, core) ?? code
}

/** The reason of an overview's part that is missing, in words. */
export function missingText(reason: string | null, { core }: ReportTexts): string {
  return reason === null ? '' : textOf(core.overview.reasons, reason)
}

/** What somebody wrote, where it is shown; else that it is left out, or that nobody wrote anything. */
export function saidText(words: string | null, { freeText, texts }: Pick<Material, 'freeText' | 'texts'>): string {
  if (words === null || words.trim() === '') return texts.phrases.notWritten
  return freeText ? words : texts.phrases.textLeftOut
}

/** An opaque id of somebody, or that it is not known. */
export function personText(person: string | null, { phrases }: ReportTexts): string {
  return person ?? phrases.unknown
}
