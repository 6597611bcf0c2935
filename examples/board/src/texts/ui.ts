import type { model } from '@implementere/core'
import type { nb } from './nb.ts'

/** The texts of the page itself, which the library knows nothing of. Bokmål says which there are. */
export type UiTexts = { readonly [Id in keyof typeof nb]: string }

/** The texts of a language. */
export async function loadUiTexts(locale: model.Locale): Promise<UiTexts> {
  if (locale === 'nn') return (await import('./nn.ts')).nn
  if (locale === 'en') return (await import('./en.ts')).en
  return (await import('./nb.ts')).nb
}
