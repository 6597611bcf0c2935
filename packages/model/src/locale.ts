/** The languages every text exists in: Norwegian Bokmål, Norwegian Nynorsk, English. */
export const LOCALES = ['nb', 'nn', 'en'] as const

/** One of {@link LOCALES}. */
export type ShippedLocale = (typeof LOCALES)[number]

/** The language of a text: one of {@link LOCALES}, or the tag (BCP 47) of a language that somebody brings, for example `se`. */
export type Locale = ShippedLocale | (string & {})

/** Whether the names in a locale pack are the owners' own (`official`) or a translation of ours (`draft`). Explanations are always ours. */
export type TextStatus = 'official' | 'draft'

/** What every locale pack says about itself. */
export interface LocalePack {
  readonly locale: Locale
  readonly status: TextStatus
}

/** Written for where a platform does not know a language: Norwegian, and English where it has no Norwegian either. */
const FALLBACK: readonly string[] = ['nb', 'no', 'en']

/**
 * What to ask `Intl` for, so that numbers and days are written in a language as far as the platform knows it, and as in Norwegian Bokmål where it does not. Never throws: a text that is no
 * tag of a language gives Norwegian Bokmål.
 *
 * @example
 * ```ts
 * intlLocales('nn') // => ['nn', 'nb', 'no', 'en']
 * intlLocales('no tag') // => ['nb', 'no', 'en']
 * new Intl.NumberFormat([...intlLocales('xx')]).resolvedOptions().locale // => 'nb'
 * ```
 */
export function intlLocales(locale: Locale): readonly string[] {
  return isLanguageTag(locale) ? [...new Set([locale, ...FALLBACK])] : FALLBACK
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
