import { Command, InvalidArgumentError, Option } from 'commander'
import { isIsoDate, LOCALES, type ShippedLocale } from '@implementere/model'
import { MEASURES, PERIOD_UNITS, type MeasureId, type PeriodUnit } from '@implementere/dimensions'

/** How results are printed. */
export const FORMATS = ['table', 'json', 'csv'] as const

/** What the command is asked, after its words have been checked. */
export interface CliOptions {
  readonly by: readonly string[]
  readonly period?: PeriodUnit
  readonly measure: readonly MeasureId[]
  readonly from?: string
  readonly to?: string
  readonly only: readonly (readonly [column: string, value: string])[]
  readonly cluster?: string
  /** True where no minimum is named. */
  readonly suppress?: number | true
  readonly core: readonly string[]
  readonly adaptable: readonly string[]
  readonly format: (typeof FORMATS)[number]
  readonly language: ShippedLocale
  readonly memory: number
}

/** Least memory that DuckDB does anything useful with, in megabytes. Ours. */
const LEAST_MEMORY = 32

/** The command with its options, all of which are checked. Files and options are given to `act`. */
export function commandOf(act: (files: readonly string[], options: CliOptions) => Promise<void>): Command {
  return new Command('implementere-warehouse')
    .description('The eight implementation dimensions from CSV, JSON lines, Parquet or a DuckDB database, each number with its denominator.')
    .argument('<files...>', 'files named after their table (sessions.parquet, ratings-2026.csv), or table=path; or one database (.duckdb)')
    .option('--by <key>', 'group by a column or attribute; may be given several times', gathered, [])
    .addOption(new Option('--period <unit>', 'gather days into periods').choices(PERIOD_UNITS))
    .option('--measure <id>', 'only this measure; may be given several times', gatheredMeasures, [])
    .option('--from <day>', 'first day, as 2026-01-01', day)
    .option('--to <day>', 'last day', day)
    .option('--only <column=value>', 'only rows with this value; may be given several times', gatheredPairs, [])
    .option('--cluster <key>', 'intervals over groups that are alike inside, such as practitioner')
    .option('--suppress [minimum]', 'hide numbers of people below the minimum (5)', wholeNumber(0))
    .option('--core <component>', 'a core component, for files of records; may be given several times', gathered, [])
    .option('--adaptable <component>', 'an adaptable component, for files of records', gathered, [])
    .addOption(new Option('--format <format>', 'how results are printed').choices(FORMATS).default('table'))
    .addOption(new Option('--language <language>', 'language of names in a table').choices(LOCALES).default('en'))
    .option('--memory <megabytes>', 'most memory for data', wholeNumber(LEAST_MEMORY), 256)
    .action(act)
}

function gathered(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

function gatheredMeasures(value: string, before: readonly MeasureId[]): readonly MeasureId[] {
  const found = MEASURES.find(({ id }) => id === value)
  if (!found) throw new InvalidArgumentError(`No measure has this id; there are ${MEASURES.map(({ id }) => id).join(', ')}.`)
  return [...before, found.id]
}

function gatheredPairs(value: string, before: CliOptions['only']): CliOptions['only'] {
  const at = value.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Write column=value.')
  return [...before, [value.slice(0, at), value.slice(at + 1)]]
}

function day(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('A day is written as 2026-01-01.')
  return value
}

function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (!(Number.isSafeInteger(number) && number >= least)) throw new InvalidArgumentError(`A whole number of at least ${least}.`)
    return number
  }
}
