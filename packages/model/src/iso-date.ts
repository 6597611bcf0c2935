/** A calendar day, `2026-03-01`, without a time zone. Validated by {@link isIsoDate}. */
export type IsoDate = string

/** A moment with its offset, `2026-03-01T09:00:00+01:00` or `...Z`. Validated by {@link isIsoDateTime}. */
export type IsoDateTime = string

/** A day known only in part: `1999`, `1999-03` or `1999-03-01`. Never widened to a day that nobody recorded. */
export type PartialDate = string

/** Begins with a day that every year has. Asked whole: taking the parts out to count with them takes four times as long, and a log is full of days. */
const DAY = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))/
const LEAP_DAY = /^\d{4}-02-29/
const DAY_LENGTH = 10
/** What follows the ten characters of the day in a moment. */
const TIME = /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const YEAR = /^\d{4}$/

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
  return typeof value === 'string' && value.length === DAY_LENGTH && beginsWithDay(value)
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
  return typeof value === 'string' && TIME.test(value) && beginsWithDay(value)
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
  return at.slice(0, DAY_LENGTH)
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

function beginsWithDay(text: string): boolean {
  return DAY.test(text) || (LEAP_DAY.test(text) && isLeapYear(Number(text.slice(0, 4))))
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
