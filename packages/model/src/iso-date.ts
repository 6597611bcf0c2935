/** A calendar day, `2026-03-01`, without a time zone. Validated by {@link isIsoDate}. */
export type IsoDate = string

/** A moment with its offset, `2026-03-01T09:00:00+01:00` or `...Z`. Validated by {@link isIsoDateTime}. */
export type IsoDateTime = string

/** A day known only in part: `1999`, `1999-03` or `1999-03-01`. Never widened to a day that nobody recorded. */
export type PartialDate = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const YEAR = /^\d{4}$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether a value is a day of the Gregorian calendar written `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2026-02-30') // => false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  const parts = typeof value === 'string' ? DAY.exec(value) : null
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const length = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
  return day >= 1 && day <= length
}

/**
 * Whether a value is a moment written as in RFC 3339: a day, `T`, a time with seconds, and an offset or `Z`.
 *
 * @example
 * ```ts
 * isIsoDateTime('2026-03-01T09:00:00+01:00') // => true
 * isIsoDateTime('2026-03-01T09:00:00') // => false
 * ```
 */
export function isIsoDateTime(value: unknown): value is IsoDateTime {
  return typeof value === 'string' && value[10] === 'T' && isIsoDate(value.slice(0, 10)) && TIME.test(value.slice(11))
}

/**
 * Whether a value is a year, a month or a day.
 *
 * @example
 * ```ts
 * isPartialDate('1999') // => true
 * isPartialDate('1999-13') // => false
 * ```
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && (YEAR.test(value) || MONTH.test(value) || isIsoDate(value))
}

/**
 * The day of a moment as it was written, in the writer's own time zone.
 *
 * @example
 * ```ts
 * dayOf('2026-03-01T00:30:00+01:00') // => '2026-03-01'
 * ```
 */
export function dayOf(at: IsoDateTime): IsoDate {
  return at.slice(0, 10)
}

/**
 * Orders two moments by instant, whatever their offsets: negative when `a` is earlier, 0 when they are the same instant (to the millisecond).
 *
 * @example
 * ```ts
 * compareMoments('2026-03-01T09:00:00+01:00', '2026-03-01T08:00:00Z') // => 0
 * ```
 */
export function compareMoments(a: IsoDateTime, b: IsoDateTime): number {
  return Math.sign(Date.parse(a) - Date.parse(b))
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
