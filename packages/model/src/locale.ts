/** The languages every text exists in: Norwegian Bokmål, Norwegian Nynorsk, English. */
export const LOCALES = ['nb', 'nn', 'en'] as const

/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number]

/** Whether the names in a locale pack are the owners' own (`official`) or a translation of ours (`draft`). Explanations are always ours. */
export type TextStatus = 'official' | 'draft'

/** What every locale pack says about itself. */
export interface LocalePack {
  readonly locale: Locale
  readonly status: TextStatus
}
