/**
 * Norwegian Nynorsk. Status `draft`: a translation of ours, since no official one is known.
 *
 * @module @implementere/model/locales/nn
 */
import { about, sets } from './nn/about.ts'
import { barriers } from './nn/barriers.ts'
import { checklist } from './nn/checklist.ts'
import { codes } from './nn/codes.ts'
import { coreElements } from './nn/core-elements.ts'
import { dimensions } from './nn/dimensions.ts'
import { factorGroups } from './nn/factor-groups.ts'
import { frameworks } from './nn/frameworks.ts'
import { glossary } from './nn/glossary.ts'
import { holidays } from './nn/holidays.ts'
import { issues } from './nn/issues.ts'
import { knowledgeSources, origins } from './nn/knowledge.ts'
import { phases } from './nn/phases.ts'
import { fidelityExemplars, ownOutcomes, senses } from './nn/practice-and-research.ts'
import { practitionerAttributes } from './nn/practitioner-attributes.ts'
import { promotingFactors } from './nn/promoting-factors.ts'
import { spreadContinuum } from './nn/spread-continuum.ts'
import { statements } from './nn/statements.ts'
import { summaryPoints } from './nn/summary-points.ts'
import { training } from './nn/training.ts'
import type { ModelTexts } from './texts.ts'

export {
  about,
  barriers,
  checklist,
  codes,
  coreElements,
  dimensions,
  factorGroups,
  fidelityExemplars,
  frameworks,
  glossary,
  holidays,
  issues,
  knowledgeSources,
  origins,
  ownOutcomes,
  phases,
  practitionerAttributes,
  promotingFactors,
  senses,
  sets,
  spreadContinuum,
  statements,
  summaryPoints,
  training,
}

/** Every text in Norwegian Nynorsk. Who needs only one set imports that set by its name and pays only for it. */
export const nn: ModelTexts = {
  locale: 'nn',
  status: 'draft',
  about,
  barriers,
  checklist,
  codes,
  coreElements,
  dimensions,
  factorGroups,
  fidelityExemplars,
  frameworks,
  glossary,
  holidays,
  issues,
  knowledgeSources,
  origins,
  ownOutcomes,
  phases,
  practitionerAttributes,
  promotingFactors,
  senses,
  sets,
  spreadContinuum,
  statements,
  summaryPoints,
  training,
}
