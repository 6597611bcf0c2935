import { periodOf, type PeriodChoice } from '@implementere/dimensions'
import { rulesOf, type Dialect } from './dialect.ts'
import type { ParameterList } from './parameters.ts'
import { dateSql } from './row-filter.ts'

/** A period in two steps, and back: groups at the rows, groups of groups, and what a number of theirs is called. */
export interface PeriodSql {
  /** Of a row: the number of its month, or the place of its own period in the list. */
  readonly ofRow: string
  /** Of a group of such rows: the number of the first month of its period, or the same place. */
  ofGroup: (column: string) => string
  readonly nameOf: (value: number) => string | null
}

const MONTHS_PER_YEAR = 12
/** Days from 1 March of the year 0 to 1970-01-01. Years that begin in March have their leap day last. */
const DAYS_BEFORE_1970 = 719_468
/** Any year: which period a month belongs to does not depend on it. */
const SOME_YEAR = '2001'

/** The SQL of a period. The rules are those of `periodOf`: it is asked about twelve months, and about the name of a result. */
export function periodSql(choice: PeriodChoice, day: string, dialect: Dialect, parameters: ParameterList): PeriodSql {
  if (typeof choice === 'object' && 'custom' in choice) {
    const cases = choice.custom.map(
      ({ from, to }, index) => ` when "date" >= ${dateSql(from, parameters)} and "date" <= ${dateSql(to, parameters)} then ${index}`,
    )
    return {
      ofRow: cases.length === 0 ? 'null::integer' : `case${cases.join('')} end`,
      ofGroup: (column) => column,
      nameOf: (value) => choice.custom[value]?.id ?? null,
    }
  }
  return {
    ofRow: monthSql(day, dialect),
    ofGroup: (column) => firstMonthSql(column, choice),
    nameOf: (value) => periodOf(firstDayOf(value), choice),
  }
}

/** Months since January of the year 0. */
function monthSql(day: string, dialect: Dialect): string {
  const field = (name: string) => `cast(extract(${name} from "date") as integer)`
  return rulesOf(dialect).passesOnFields ? `(${MONTHS_PER_YEAR} * ${field('year')} + ${field('month')} - 1)` : arithmeticMonthSql(day)
}

/**
 * The same by whole-number arithmetic on days: a server that holds a part of the rows can do it itself, whereas functions that take the name of a field are not
 * passed on by postgres_fdw. The Gregorian calendar's cycles of 400 and 4 years, with years that begin in March.
 */
function arithmeticMonthSql(day: string): string {
  const quarters = `(4 * (${day} + ${DAYS_BEFORE_1970}) + 3)`
  const inCentury = `(4 * ((${quarters} % 146097) / 4) + 3)`
  const years = `(100 * (${quarters} / 146097) + ${inCentury} / 1461)`
  const monthFromMarch = `((5 * ((${inCentury} % 1461) / 4) + 2) / 153)`
  return `(${MONTHS_PER_YEAR} * ${years} + ${monthFromMarch} + 2)`
}

function firstMonthSql(column: string, choice: PeriodChoice): string {
  const names = Array.from({ length: MONTHS_PER_YEAR }, (_, month) => periodOf(`${SOME_YEAR}-${twoDigits(month + 1)}-01`, choice))
  const firsts = names.map((name) => (name === null ? null : names.indexOf(name)))
  if (firsts.every((first, month) => first === month)) return column
  const cases = firsts.map((first, month) => (first === null ? '' : ` when ${month} then ${first}`))
  return `(${column} - ${column} % ${MONTHS_PER_YEAR} + case ${column} % ${MONTHS_PER_YEAR}${cases.join('')} end)`
}

function firstDayOf(month: number): string {
  return `${String(Math.floor(month / MONTHS_PER_YEAR)).padStart(4, '0')}-${twoDigits((month % MONTHS_PER_YEAR) + 1)}-01`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
