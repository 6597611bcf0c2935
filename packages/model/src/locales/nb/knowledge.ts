import type { ModelTexts } from '../texts.ts'

/** The knowledge sources of evidence-based practice: names as the lecture has them, explanations ours. */
export const knowledgeSources: ModelTexts['knowledgeSources'] = {
  research: {
    name: 'systematisk innhentet forskningsbasert kunnskap',
    explanation: 'Det forskningen samlet sett viser.',
  },
  experience: {
    name: 'erfaringskunnskap',
    explanation: 'Det fagfolk har lært av å gjøre jobben.',
  },
  preferences: {
    name: 'pasientens ønsker og behov',
    explanation: 'Det den som får hjelpen, ønsker og trenger.',
  },
}

/** Where the field comes from: the first name as the lecture has it, the rest ours. */
export const origins: ModelTexts['origins'] = {
  evidenceBasedMedicine: {
    name: 'Evidence based medicine',
    explanation: 'Opphavet til kunnskapsbasert praksis, først omtalt i 1991.',
  },
  implementationScience: {
    name: 'Implementeringsvitenskap',
    explanation: 'Læren om hvordan virksom praksis blir daglig praksis, slik tidsskriftet med samme navn bestemte den da det begynte i 2006.',
  },
}
