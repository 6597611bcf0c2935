import type { PromotingFactorTexts } from '../texts.ts'

/** The promoting factors: headings ours, cut from the lecture's own words; explanations ours. */
export const promotingFactors: PromotingFactorTexts = {
  clearAdvantage: { name: 'Klare fordeler', explanation: 'De ansatte ser at det nye er bedre enn det gamle, og det stemmer med det de står for.' },
  easyToUse: { name: 'Relativt enkel å bruke', explanation: 'Det nye ligger nær det de ansatte alt kan: en justering mer enn en omveltning.' },
  researchAndReputation: {
    name: 'Støttet av forskning og positivt omdømme',
    explanation: 'Både forskningen og andre som har prøvd, taler for det nye.',
  },
  informalOpinionLeaders: {
    name: 'Uformelle meningsledere og ildsjeler',
    explanation: 'Kolleger som de andre hører på, går god for det nye.',
  },
  inspiringPractice: { name: 'Praksis som begeistrer', explanation: 'Det nye gir lyst til å være med.' },
  sufficientResources: { name: 'Tilstrekkelige ressurser', explanation: 'Tid, penger og folk er satt av.' },
  physicalAndTechnicalSupport: {
    name: 'Fysisk tilrettelegging og teknisk støtte',
    explanation: 'Lokaler og utstyr passer, og hjelp er å få når teknikken svikter.',
  },
}
