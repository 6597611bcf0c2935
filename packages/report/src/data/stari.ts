import type { tools } from '@implementere/core'
import type { SectionId } from '../document.ts'

/** The items whose numbers and names were held against a published table go up to this one; those after it come from a secondary source. */
export const LAST_CHECKED_ITEM = 11

/** Where in the report something about an item of the reporting standard StaRI stands; empty where it has to be written. Ours; not every item concerns every piece of work. */
export const STARI_SECTIONS: Readonly<Record<tools.StariItemId, readonly SectionId[]>> = {
  title: ['summary'],
  abstract: ['summary'],
  introduction: ['standing'],
  rationale: [],
  aims: ['standing'],
  design: [],
  context: ['barriers'],
  targetedSites: [],
  description: ['standing', 'barriers'],
  subgroups: [],
  outcomes: ['numbers', 'appendix'],
  processEvaluation: ['numbers'],
  economicEvaluation: [],
  sampleSize: [],
  analysis: ['appendix'],
  subgroupAnalyses: [],
  characteristics: ['numbers'],
  outcomeResults: ['numbers'],
  processResults: ['numbers'],
  economicResults: [],
  subgroupResults: [],
  fidelityAndAdaptation: ['numbers'],
  contextualChanges: ['decisions'],
  harms: [],
  discussion: [],
  implications: ['nextSteps'],
  statements: [],
}
