import { PERIOD_UNITS, type PeriodUnit } from '@implementere/dimensions'
import { MONTHS_PER_PERIOD } from './indicator-period.ts'
import type { Indicator } from './record.ts'
import { rowsByKey } from '../rows-by-key.ts'

/** What the plan costs one role. */
export interface RoleBurden {
  /** Null: it was not said whose time it is. */
  readonly role: string | null
  /** Minutes in a period of each length, of the indicators of that frequency. Known ones only. */
  readonly minutesPerPeriod: Readonly<Record<PeriodUnit, number>>
  /** All of them over a year. */
  readonly minutesPerYear: number
  /** Rows without minutes, or of an indicator without a frequency: the minutes are at least these. */
  readonly unknown: number
}

/**
 * Minutes that the indicators ask of each role, by the length of their periods and over a year. Sorted by role, the unnamed last.
 *
 * Missing: what is not known is counted apart and adds nothing, so that the minutes are a least.
 *
 * @example
 * ```ts
 * const row = (id: string, minutes: number | null) => ({ id, role: 'practitioner', minutes })
 * const [practitioner] = burdenOf([{ frequency: 'month', burden: [row('b1', 20), row('b2', null)] }, { frequency: 'term', burden: [row('b3', 60)] }])
 * practitioner?.minutesPerYear // => 360
 * practitioner?.minutesPerPeriod.term // => 60
 * practitioner?.unknown // => 1
 * ```
 */
export function burdenOf(indicators: readonly Pick<Indicator, 'frequency' | 'burden'>[]): readonly RoleBurden[] {
  const rows = indicators.flatMap(({ frequency, burden }) => burden.map(({ role, minutes }) => ({ role, minutes, frequency })))
  const roles = [...rowsByKey(rows, ({ role }) => JSON.stringify(role)).values()].map((own) => {
    const role = own[0]!.role
    const minutesIn = (unit: PeriodUnit) => own.reduce((total, { minutes, frequency }) => total + (frequency === unit ? (minutes ?? 0) : 0), 0)
    const minutesPerPeriod = { month: minutesIn('month'), quarter: minutesIn('quarter'), term: minutesIn('term'), year: minutesIn('year') }
    const minutesPerYear = PERIOD_UNITS.reduce(
      (total, unit) => total + (minutesPerPeriod[unit] * MONTHS_PER_PERIOD.year) / MONTHS_PER_PERIOD[unit],
      0,
    )
    return { role, minutesPerPeriod, minutesPerYear, unknown: own.filter(({ minutes, frequency }) => minutes === null || frequency === null).length }
  })
  return roles.toSorted((a, b) => (b.role === null || (a.role !== null && a.role < b.role) ? -1 : 1))
}
