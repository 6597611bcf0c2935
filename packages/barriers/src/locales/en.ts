/**
 * English. Translations of the lecture are drafts; the names of the international catalogues are their authors'.
 *
 * @module @implementere/barriers/locales/en
 */
import { barriers, factorGroups, promotingFactors, statements } from '@implementere/model/locales/en'
import { cfir } from './en/cfir.ts'
import { cfir2009 } from './en/cfir-2009.ts'
import { codes } from './en/codes.ts'
import { frameworks } from './en/frameworks.ts'
import { strategies } from './en/strategies.ts'
import type { BarriersTexts } from './texts.ts'

/** Every text in English. */
export const en: BarriersTexts = {
  locale: 'en',
  status: 'draft',
  catalogueStatus: 'official',
  lecture: { barriers, promotingFactors, factorGroups },
  autonomyThreat: statements.autonomy,
  cfir,
  cfir2009,
  strategies,
  codes,
  ...frameworks,
}

export { cfir, cfir2009, codes, frameworks, strategies }
