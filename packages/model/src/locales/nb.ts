/**
 * Norwegian Bokmål.
 *
 * Status `official`: its names are the owners' own, verbatim. Explanations, questions and facets are ours in this pack too, and so is
 * everything that belongs to us.
 *
 * @module @implementere/model/locales/nb
 */
import { about, sets } from './nb/about.ts'
import { barriers } from './nb/barriers.ts'
import { checklist } from './nb/checklist.ts'
import { codes } from './nb/codes.ts'
import { coreElements } from './nb/core-elements.ts'
import { dimensions } from './nb/dimensions.ts'
import { factorGroups } from './nb/factor-groups.ts'
import { frameworks } from './nb/frameworks.ts'
import { glossary } from './nb/glossary.ts'
import { holidays } from './nb/holidays.ts'
import { issues } from './nb/issues.ts'
import { knowledgeSources, origins } from './nb/knowledge.ts'
import { phases } from './nb/phases.ts'
import { fidelityExemplars, ownOutcomes, senses } from './nb/practice-and-research.ts'
import { practitionerAttributes } from './nb/practitioner-attributes.ts'
import { promotingFactors } from './nb/promoting-factors.ts'
import { spreadContinuum } from './nb/spread-continuum.ts'
import { statements } from './nb/statements.ts'
import { summaryPoints } from './nb/summary-points.ts'
import { training } from './nb/training.ts'
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

/** Every text in Norwegian Bokmål. Who needs only one set imports that set by its name and pays only for it. */
export const nb: ModelTexts = {
  locale: 'nb',
  status: 'official',
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
