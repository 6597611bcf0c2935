/**
 * Norwegian Bokmål. What the lecture names is as printed; names of the international catalogues are translations of ours that nobody has tested.
 *
 * @module @implementere/barriers/locales/nb
 */
import { barriers, factorGroups, promotingFactors, statements } from '@implementere/model/locales/nb'
import { cfir } from './nb/cfir.ts'
import { cfir2009 } from './nb/cfir-2009.ts'
import { codes } from './nb/codes.ts'
import { frameworks } from './nb/frameworks.ts'
import { strategies } from './nb/strategies.ts'
import type { BarriersTexts } from './texts.ts'

/** Every text in Norwegian Bokmål. */
export const nb: BarriersTexts = {
  locale: 'nb',
  status: 'official',
  catalogueStatus: 'draft',
  lecture: { barriers, promotingFactors, factorGroups },
  autonomyThreat: statements.autonomy,
  cfir,
  cfir2009,
  strategies,
  codes,
  ...frameworks,
}

export { cfir, cfir2009, codes, frameworks, strategies }
