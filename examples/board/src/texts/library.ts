import type { CoreTexts, model } from '@implementere/core'

/** The texts of the library in a language, in a file of its own for each. */
export async function loadLibraryTexts(locale: model.Locale): Promise<CoreTexts> {
  if (locale === 'nn') return (await import('@implementere/core/locales/nn')).nn
  if (locale === 'en') return (await import('@implementere/core/locales/en')).en
  return (await import('@implementere/core/locales/nb')).nb
}
