import type { ModelTexts } from '../texts.ts'

/** The knowledge sources of evidence-based practice, translated by us. */
export const knowledgeSources: ModelTexts['knowledgeSources'] = {
  research: {
    name: 'systematically gathered research-based knowledge',
    explanation: 'What research shows when taken together.',
  },
  experience: {
    name: 'knowledge from experience',
    explanation: 'What professionals have learnt by doing the work.',
  },
  preferences: {
    name: 'the wishes and needs of the patient',
    explanation: 'What the person who gets the help wants and needs.',
  },
}

/** Where the field comes from, translated by us. */
export const origins: ModelTexts['origins'] = {
  evidenceBasedMedicine: {
    name: 'Evidence based medicine',
    explanation: 'The origin of evidence-based practice, first mentioned in 1991.',
  },
  implementationScience: {
    name: 'Implementation science',
    explanation: 'The study of how practice that works becomes everyday practice, as the journal of that name defined it when it began in 2006.',
  },
}
