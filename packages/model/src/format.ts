import type { Estimate, Unit } from './estimate.ts'
import { intlLocales, type Locale } from './locale.ts'

/** Shown where there is no value. */
const NO_VALUE = '–'
/** Decimals of a percentage or of a plain number in text. */
const DECIMALS = 1
/** Nearer to nothing or to all than this, in percentage points, a proportion is taken for it: what is left is the error of computing with binary fractions. */
const NOISE = 1e-9

/**
 * A value as text in its unit: a proportion becomes a percentage, anything else a plain number. Null becomes an en dash.
 *
 * There is one decimal, and of a percentage as many more as it takes that only nothing reads 0 and only all of it reads 100. A language whose numbers the platform does not know is written
 * as Norwegian Bokmål.
 *
 * @example
 * ```ts
 * formatValue(0.605, 'proportion', 'en') // => '60.5%'
 * formatValue(0.9996, 'proportion', 'en') // => '99.96%'
 * formatValue(null, 'proportion', 'en') // => '–'
 * ```
 */
export function formatValue(value: number | null, unit: Unit, locale: Locale): string {
  if (value === null) return NO_VALUE
  const isShare = unit === 'proportion'
  const maximumFractionDigits = isShare ? percentageDecimals(value) : DECIMALS
  return new Intl.NumberFormat([...intlLocales(locale)], { style: isShare ? 'percent' : 'decimal', maximumFractionDigits }).format(value)
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

/** One, and as many more as keep a share that is nearly nothing or nearly all from being rounded to it. */
function percentageDecimals(share: number): number {
  const away = 100 * Math.min(Math.abs(share), Math.abs(1 - Math.abs(share)))
  // What lies on a half is rounded up, and the half itself may be stored as a little more.
  return away < NOISE || !Number.isFinite(away) ? DECIMALS : Math.max(DECIMALS, Math.floor(NOISE - Math.log10(2 * away)) + 1)
}
