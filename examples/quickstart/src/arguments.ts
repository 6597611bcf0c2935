import { parseArgs } from 'node:util'
import { model } from '@implementere/core'

/** What the example prints texts in; the library has Nynorsk too. */
export const LANGUAGES = ['nb', 'en'] as const

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

/** What was asked for on the command line. */
export interface Arguments {
  readonly records: readonly string[]
  readonly locale: Language
  readonly asOf: string
  /** Folder that the reports are written into; null: none are. */
  readonly reports: string | null
}

/** The arguments of a call, or null when they make no sense. Without a path: the published record, then the made-up municipality. */
export function readArguments(argv: readonly string[], today: string, examples: readonly string[]): Arguments | null {
  try {
    const options = { locale: { type: 'string', default: 'nb' }, 'as-of': { type: 'string', default: today }, reports: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const locale = LANGUAGES.find((language) => language === values.locale)
    return locale === undefined || !model.isIsoDate(values['as-of'])
      ? null
      : { records: positionals.length > 0 ? positionals : examples, locale, asOf: values['as-of'], reports: values.reports ?? null }
  } catch {
    return null
  }
}
