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

/** Texts by id as locale packs have them: the text itself, or an entry with a name. A pack has all ids of its tables; to look up any other, use {@link nameOf}. */
export type Names = Readonly<Record<string, string | { readonly name: string }>>

/**
 * The name of an id in a table of a locale pack; the id itself where the table has none, so that what an organisation or a newer version added still shows.
 *
 * Takes any text for an id, where a pack's own table takes only the ids that it is sure to have. For codes whose texts name values use `textOf`.
 *
 * @example
 * ```ts
 * import { checklist, phases } from '@implementere/model/locales/en'
 * const found: Readonly<Record<string, number>> = { '3': 0.75, '7': 0.5 }
 * Object.keys(found).map((id) => nameOf(checklist.components, id)) // => ['Implementation plan', '7']
 * nameOf(phases, 'plan') // => 'Plan'
 * ```
 */
export function nameOf(names: Names, id: string): string {
  const found = Object.hasOwn(names, id) ? names[id] : undefined
  return typeof found === 'object' ? found.name : (found ?? id)
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
