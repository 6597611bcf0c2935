/**
 * Norwegian Nynorsk. Translations of ours that nobody has tested.
 *
 * @module @implementere/barriers/locales/nn
 */
import { barriers, factorGroups, promotingFactors, statements } from '@implementere/model/locales/nn'
import { cfir } from './nn/cfir.ts'
import { cfir2009 } from './nn/cfir-2009.ts'
import { codes } from './nn/codes.ts'
import { frameworks } from './nn/frameworks.ts'
import { strategies } from './nn/strategies.ts'
import type { BarriersTexts } from './texts.ts'

/** Every text in Norwegian Nynorsk. */
export const nn: BarriersTexts = {
  locale: 'nn',
  status: 'draft',
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
