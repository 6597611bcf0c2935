import type { model } from '@implementere/core'
import type { SectionId } from '../document.ts'

/** An item of the reporting standard StaRI, and where in the report something about it stands. */
export interface StariItem extends model.Sourced {
  readonly id: string
  /** 1-27, as printed. */
  readonly number: number
  /** Whether number and name were held against a published table; the others come from a secondary source. */
  readonly checked: boolean
  /** Empty: nothing in the report is about it, and it has to be written. */
  readonly sections: readonly SectionId[]
}

const PRINTED = { source: { citation: 'pinnock2017', locator: 'checklist', status: 'adapted' }, licence: 'facts' } as const

/** The 27 items of the Standards for Reporting Implementation Studies, in short names. Which section answers which item is ours; not every item concerns every piece of work. */
export const STARI_ITEMS = [
  { id: 'title', number: 1, checked: true, sections: ['summary'], ...PRINTED },
  { id: 'abstract', number: 2, checked: true, sections: ['summary'], ...PRINTED },
  { id: 'introduction', number: 3, checked: true, sections: ['standing'], ...PRINTED },
  { id: 'rationale', number: 4, checked: true, sections: [], ...PRINTED },
  { id: 'aims', number: 5, checked: true, sections: ['standing'], ...PRINTED },
  { id: 'design', number: 6, checked: true, sections: [], ...PRINTED },
  { id: 'context', number: 7, checked: true, sections: ['barriers'], ...PRINTED },
  { id: 'targetedSites', number: 8, checked: true, sections: [], ...PRINTED },
  { id: 'description', number: 9, checked: true, sections: ['standing', 'barriers'], ...PRINTED },
  { id: 'subgroups', number: 10, checked: true, sections: [], ...PRINTED },
  { id: 'outcomes', number: 11, checked: true, sections: ['numbers', 'appendix'], ...PRINTED },
  { id: 'processEvaluation', number: 12, checked: false, sections: ['numbers'], ...PRINTED },
  { id: 'economicEvaluation', number: 13, checked: false, sections: [], ...PRINTED },
  { id: 'sampleSize', number: 14, checked: false, sections: [], ...PRINTED },
  { id: 'analysis', number: 15, checked: false, sections: ['appendix'], ...PRINTED },
  { id: 'subgroupAnalyses', number: 16, checked: false, sections: [], ...PRINTED },
  { id: 'characteristics', number: 17, checked: false, sections: ['numbers'], ...PRINTED },
  { id: 'outcomeResults', number: 18, checked: false, sections: ['numbers'], ...PRINTED },
  { id: 'processResults', number: 19, checked: false, sections: ['numbers'], ...PRINTED },
  { id: 'economicResults', number: 20, checked: false, sections: [], ...PRINTED },
  { id: 'subgroupResults', number: 21, checked: false, sections: [], ...PRINTED },
  { id: 'fidelityAndAdaptation', number: 22, checked: false, sections: ['numbers'], ...PRINTED },
  { id: 'contextualChanges', number: 23, checked: false, sections: ['decisions'], ...PRINTED },
  { id: 'harms', number: 24, checked: false, sections: [], ...PRINTED },
  { id: 'discussion', number: 25, checked: false, sections: [], ...PRINTED },
  { id: 'implications', number: 26, checked: false, sections: ['nextSteps'], ...PRINTED },
  { id: 'statements', number: 27, checked: false, sections: [], ...PRINTED },
] as const satisfies readonly StariItem[]

/** Id of a row of {@link STARI_ITEMS}. */
export type StariItemId = (typeof STARI_ITEMS)[number]['id']
