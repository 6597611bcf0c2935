import type { ModelTexts } from '../texts.ts'

/** The knowledge sources of evidence-based practice, translated by us. */
export const knowledgeSources: ModelTexts['knowledgeSources'] = {
  research: {
    name: 'systematisk innhenta forskingsbasert kunnskap',
    explanation: 'Det forskinga samla sett viser.',
  },
  experience: {
    name: 'erfaringskunnskap',
    explanation: 'Det fagfolk har lært av å gjere jobben.',
  },
  preferences: {
    name: 'ønska og behova til pasienten',
    explanation: 'Det den som får hjelpa, ønskjer og treng.',
  },
}

/** Where the field comes from, translated by us. */
export const origins: ModelTexts['origins'] = {
  evidenceBasedMedicine: {
    name: 'Evidence based medicine',
    explanation: 'Opphavet til kunnskapsbasert praksis, først omtala i 1991.',
  },
  implementationScience: {
    name: 'Implementeringsvitskap',
    explanation: 'Læra om korleis verksam praksis blir dagleg praksis, slik tidsskriftet med same namn fastsette ho då det byrja i 2006.',
  },
}
