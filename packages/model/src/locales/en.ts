/**
 * English. Status `draft`: a translation of ours from the Norwegian, since no official one is known.
 *
 * @module @implementere/model/locales/en
 */
import { about, sets } from './en/about.ts'
import { barriers } from './en/barriers.ts'
import { checklist } from './en/checklist.ts'
import { codes } from './en/codes.ts'
import { coreElements } from './en/core-elements.ts'
import { dimensions } from './en/dimensions.ts'
import { factorGroups } from './en/factor-groups.ts'
import { frameworks } from './en/frameworks.ts'
import { glossary } from './en/glossary.ts'
import { holidays } from './en/holidays.ts'
import { issues } from './en/issues.ts'
import { knowledgeSources, origins } from './en/knowledge.ts'
import { phases } from './en/phases.ts'
import { fidelityExemplars, ownOutcomes, senses } from './en/practice-and-research.ts'
import { practitionerAttributes } from './en/practitioner-attributes.ts'
import { promotingFactors } from './en/promoting-factors.ts'
import { spreadContinuum } from './en/spread-continuum.ts'
import { statements } from './en/statements.ts'
import { summaryPoints } from './en/summary-points.ts'
import { training } from './en/training.ts'
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

/** Every text in English. Who needs only one set imports that set by its name and pays only for it. */
export const en: ModelTexts = {
  locale: 'en',
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
