import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { model } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'
import { readArguments, type Arguments } from './arguments.ts'
import { page } from './page.ts'
import { writeReports } from './reports.ts'
import { WORDS, type Words } from './words.ts'

/** Where the example prints to. */
export type Printer = Pick<Console, 'log' | 'error'>

const EXAMPLES = ['generation-pmto-norway.json', 'fjordvik-synthetic.json'].map((name) =>
  fileURLToPath(new URL(`../records/${name}`, import.meta.url)),
)

/** Prints the page of each record asked for, and gives the exit code: 1 when something could not be read. */
export function quickstart(argv: readonly string[], today: model.IsoDate, printer: Printer): number {
  const args = readArguments(argv, today, EXAMPLES)
  if (args === null) {
    printer.error(`${WORDS.nb.usage}\n${WORDS.en.usage}`)
    return 1
  }
  return Math.max(...args.records.map((path) => show(path, args, WORDS[args.locale], printer)))
}

function show(path: string, args: Arguments, words: Words, printer: Printer): number {
  const input = readJson(path)
  if (input === null) {
    printer.error(words.unreadable(path))
    return 1
  }
  const parsed = parseImplementation(input.json)
  if (!parsed.ok) {
    printer.error([words.broken(path), ...parsed.issues.map((issue) => `  ${describe(issue, words)}`)].join('\n'))
    return 1
  }
  printer.log(page(parsed.value, args, words))
  if (args.reports !== null) for (const file of writeReports(parsed.value, args.asOf, args.reports)) printer.log(words.reportWritten(file))
  return 0
}

function describe({ path, code, params }: model.Issue, { texts }: Words): string {
  return `${path.join('.') || '.'}: ${model.textOf({ ...texts.phases.issues, ...texts.qic.issues, ...texts.overview.issues, ...texts.model.issues }, code, params)}`
}

function readJson(path: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(readFileSync(path, 'utf8')) as unknown }
  } catch {
    return null
  }
}
