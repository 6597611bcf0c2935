// Reads implementation records from JSON files and prints what they say. `npm start -- --locale en path/to/record.json`
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { model } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'
import { readArguments, type Arguments } from './arguments.ts'
import { page } from './page.ts'
import { WORDS, type Words } from './words.ts'

const EXAMPLES = ['generation-pmto-norway.json', 'fjordvik-synthetic.json'].map((name) =>
  fileURLToPath(new URL(`../records/${name}`, import.meta.url)),
)

process.exitCode = main(process.argv.slice(2))

function main(argv: readonly string[]): number {
  const args = readArguments(argv, new Date().toISOString().slice(0, 10), EXAMPLES)
  if (args === null) {
    console.error(`${WORDS.nb.usage}\n${WORDS.en.usage}`)
    return 1
  }
  const codes = args.records.map((path) => show(path, args, WORDS[args.locale]))
  return Math.max(...codes)
}

function show(path: string, args: Arguments, words: Words): number {
  const input = readJson(path)
  if (input === null) {
    console.error(words.unreadable(path))
    return 1
  }
  const parsed = parseImplementation(input.json)
  if (!parsed.ok) {
    console.error(
      [
        words.broken(path),
        ...parsed.issues.map(
          (issue) =>
            `  ${issue.path.join('.') || '.'}: ${model.textOf({ ...words.texts.model.issues, ...words.texts.qic.issues }, issue.code, issue.params)}`,
        ),
      ].join('\n'),
    )
    return 1
  }
  console.log(page(parsed.value, args, words))
  return 0
}

function readJson(path: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(readFileSync(path, 'utf8')) as unknown }
  } catch {
    return null
  }
}
