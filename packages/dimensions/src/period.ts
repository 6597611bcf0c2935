import { ImplementereError, type IsoDate } from '@implementere/model'

/** How days are gathered into periods. */
export const PERIOD_UNITS = ['month', 'quarter', 'term', 'year'] as const

/** One of {@link PERIOD_UNITS}. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** Terms run from January to June and from August to December. Which of them July belongs to, or that it belongs to none. */
export type JulyRule = 'spring' | 'autumn' | 'none'

/** A period of one's own: from and to are in it. */
export interface CustomPeriod {
  readonly id: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A unit, terms with a rule for July, or periods of one's own. */
export type PeriodChoice = PeriodUnit | { readonly unit: 'term'; readonly july: JulyRule } | { readonly custom: readonly CustomPeriod[] }

/** July belongs to spring unless the caller says otherwise: the Norwegian school year runs from August to July. */
const DEFAULT_JULY: JulyRule = 'spring'

/**
 * The period that a day lies in: `2026-03`, `2026-Q1`, `2026-H1` (January to June), `2026-H2` (August to December), `2026`, or the id of one's own period.
 *
 * Missing: a day outside every own period, or in July under the rule `none`, gives null. Overlapping own periods: the first one counts.
 * Throws: {@link ImplementereError} `unknown-period` for another unit, `invalid-period` for an own period that ends before it starts.
 *
 * @example
 * ```ts
 * periodOf('2026-08-20', 'term') // => '2026-H2'
 * periodOf('2026-07-01', 'term') // => '2026-H1'
 * periodOf('2026-07-01', { unit: 'term', july: 'none' }) // => null
 * periodOf('2026-03-01', { custom: [{ id: 'pilot', from: '2026-01-10', to: '2026-06-20' }] }) // => 'pilot'
 * ```
 */
export function periodOf(day: IsoDate, choice: PeriodChoice): string | null {
  return periodReader(choice)(day)
}

/**
 * Every period from one to another, in order: so that a month in which nothing was recorded stays a gap and does not vanish.
 *
 * Throws: {@link ImplementereError} `unknown-period`.
 *
 * @example
 * ```ts
 * periodsBetween('2025-11-03', '2026-02-10', 'month') // => ['2025-11', '2025-12', '2026-01', '2026-02']
 * periodsBetween('2025-08-20', '2026-09-01', 'term') // => ['2025-H2', '2026-H1', '2026-H2']
 * ```
 */
export function periodsBetween(from: IsoDate, to: IsoDate, choice: PeriodChoice): readonly string[] {
  if (typeof choice === 'object' && 'custom' in choice) return choice.custom.filter((own) => own.to >= from && own.from <= to).map(({ id }) => id)
  const read = periodReader(choice)
  const found = new Set<string>()
  for (let year = yearOf(from), month = monthOf(from); year < yearOf(to) || (year === yearOf(to) && month <= monthOf(to)); month++) {
    const period = read(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
    if (period !== null) found.add(period)
    if (month === 12) [year, month] = [year + 1, 0]
  }
  return [...found]
}

/** The period of a day as a function that remembers the days it has seen. */
export function periodReader(choice: PeriodChoice): (day: IsoDate) => string | null {
  const read = uncached(choice)
  const seen = new Map<string, string | null>()
  return (day) => {
    let period = seen.get(day)
    if (period === undefined) seen.set(day, (period = read(day)))
    return period
  }
}

function uncached(choice: PeriodChoice): (day: IsoDate) => string | null {
  if (typeof choice === 'object' && 'custom' in choice) return customReader(choice.custom)
  const unit = typeof choice === 'object' ? choice.unit : choice
  const july = typeof choice === 'object' ? choice.july : DEFAULT_JULY
  switch (unit) {
    case 'month':
      return (day) => day.slice(0, 7)
    case 'quarter':
      return (day) => `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`
    case 'year':
      return (day) => day.slice(0, 4)
    case 'term':
      return (day) => termOf(day, july)
    default:
      throw new ImplementereError('unknown-period', 'a period is a month, quarter, term, year or a list of own periods', { unit: String(unit) })
  }
}

function customReader(periods: readonly CustomPeriod[]): (day: IsoDate) => string | null {
  for (const { id, from, to } of periods)
    if (from > to) throw new ImplementereError('invalid-period', 'a period ends when or after it starts', { id })
  return (day) => periods.find(({ from, to }) => day >= from && day <= to)?.id ?? null
}

function termOf(day: IsoDate, july: JulyRule): string | null {
  const month = monthOf(day)
  if (month === 7 && july === 'none') return null
  return `${day.slice(0, 4)}-${month < 7 || (month === 7 && july === 'spring') ? 'H1' : 'H2'}`
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7))
}
