import { barriers, type CoreTexts } from '@implementere/core'

/** Names of everything that can help or hinder, by id. */
export function determinantNames(texts: CoreTexts): Readonly<Record<string, string>> {
  return barriers.determinantNames(texts.barriers)
}

/** Names of strategies, by id. */
export function strategyNames(texts: CoreTexts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts.barriers.strategies).map(([id, { name }]) => [id, name]))
}
