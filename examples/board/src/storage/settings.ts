import type { model } from '@implementere/core'

/** What this browser remembers beside the records. */
export interface Settings {
  readonly locale: model.Locale
  /** Id of the record that is open; null when none is. */
  readonly record: string | null
  /** Opaque id of whoever works in this browser. Names nobody. */
  readonly author: string
}

const KEY = 'implementere-board'
const LOCALES: readonly model.Locale[] = ['nb', 'nn', 'en']

/** The settings; made the first time. */
export function readSettings(): Settings {
  const stored = storedSettings()
  const settings: Settings = {
    locale: LOCALES.find((locale) => locale === stored.locale) ?? preferredLocale(navigator.languages),
    record: stored.record ?? null,
    author: stored.author ?? `person-${crypto.randomUUID().slice(0, 8)}`,
  }
  writeSettings(settings)
  return settings
}

/** Remembers the settings, where the browser lets itself be asked to. */
export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing shows the board all the same.
  }
}

function storedSettings(): Partial<Settings> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof stored === 'object' && stored !== null ? stored : {}
  } catch {
    return {}
  }
}

/** The first language of the reader that there are texts in; Bokmål where there is none. */
function preferredLocale(languages: readonly string[]): model.Locale {
  const known = languages.map((language) => language.toLowerCase().split('-')[0]).map((language) => (language === 'no' ? 'nb' : language))
  return LOCALES.find((locale) => locale === known.find((language) => LOCALES.some((one) => one === language))) ?? 'nb'
}
