import type { PromotingFactorTexts } from '../texts.ts'

/** The promoting factors, translated by us. */
export const promotingFactors: PromotingFactorTexts = {
  clearAdvantage: { name: 'Klare fordelar', explanation: 'Dei tilsette ser at det nye er betre enn det gamle, og det stemmer med det dei står for.' },
  easyToUse: { name: 'Relativt enkel å bruke', explanation: 'Det nye ligg nær det dei tilsette alt kan: ei justering meir enn ei omvelting.' },
  researchAndReputation: {
    name: 'Støtta av forsking og godt omdøme',
    explanation: 'Både forskinga og andre som har prøvd, taler for det nye.',
  },
  informalOpinionLeaders: {
    name: 'Uformelle meiningsleiarar og eldsjeler',
    explanation: 'Kollegaer som dei andre høyrer på, går god for det nye.',
  },
  inspiringPractice: { name: 'Praksis som gjev begeistring', explanation: 'Det nye gjev lyst til å vere med.' },
  sufficientResources: { name: 'Tilstrekkelege ressursar', explanation: 'Tid, pengar og folk er sette av.' },
  physicalAndTechnicalSupport: {
    name: 'Fysisk tilrettelegging og teknisk støtte',
    explanation: 'Lokale og utstyr passar, og hjelp er å få når teknikken sviktar.',
  },
}
