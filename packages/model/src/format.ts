import type { Estimate, Unit } from './estimate.ts'
import type { Locale } from './locale.ts'

/** Shown where there is no value. */
const NO_VALUE = '–'
/** Decimals of a percentage or of a plain number in text. */
const DECIMALS = 1
/** Not every platform ships Nynorsk number formats: the nearest that it has is used. */
const INTL_CHAIN: Record<Locale, readonly string[]> = { nb: ['nb', 'no', 'en'], nn: ['nn', 'nb', 'no', 'en'], en: ['en'] }

/**
 * A value as text in its unit: a proportion becomes a percentage, anything else a plain number. Null becomes an en dash.
 *
 * @example
 * ```ts
 * formatValue(0.605, 'proportion', 'en') // => '60.5%'
 * formatValue(null, 'proportion', 'en') // => '–'
 * ```
 */
export function formatValue(value: number | null, unit: Unit, locale: Locale): string {
  if (value === null) return NO_VALUE
  const style = unit === 'proportion' ? 'percent' : 'decimal'
  return new Intl.NumberFormat([...INTL_CHAIN[locale]], { style, maximumFractionDigits: DECIMALS }).format(value)
}

/**
 * A range as text, an en dash between its ends: an open end becomes an infinity sign. Null becomes an en dash alone.
 *
 * @example
 * ```ts
 * formatRange({ lower: 0.575, upper: 0.625 }, 'proportion', 'en') // => '57.5%–62.5%'
 * formatRange(null, 'proportion', 'en') // => '–'
 * ```
 */
export function formatRange(range: { readonly lower: number | null; readonly upper: number | null } | null, unit: Unit, locale: Locale): string {
  if (range === null) return NO_VALUE
  const end = (value: number | null, open: string) => (value === null ? open : formatValue(value, unit, locale))
  return `${end(range.lower, '−∞')}–${end(range.upper, '∞')}`
}

/**
 * An estimate as text with its numerator and denominator, so that no percentage stands alone.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * formatEstimate(createEstimate({ method: 'x', value: 0.942418, numerator: 491, denominator: 521 }), 'en') // => '94.2% (491/521)'
 * ```
 */
export function formatEstimate(estimate: Estimate, locale: Locale): string {
  const value = formatValue(estimate.value, estimate.unit, locale)
  if (estimate.value === null || estimate.numerator === null || estimate.denominator === null) return value
  const count = (number: number) => formatValue(number, 'count', locale)
  return `${value} (${count(estimate.numerator)}/${count(estimate.denominator)})`
}
