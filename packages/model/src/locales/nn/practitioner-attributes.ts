import type { ModelTexts } from '../texts.ts'

/** What practitioners give weight to, translated by us. */
export const practitionerAttributes: ModelTexts['practitionerAttributes'] = {
  cost: {
    name: 'Kostnader',
    explanation: 'Kva det kostar i pengar, tid og krefter.',
  },
  simplicity: {
    name: 'Enkelt',
    explanation: 'Kor lett det er å forstå og bruke.',
  },
  fit: {
    name: 'Innpassing',
    explanation: 'Kor godt det går inn i det som blir gjort frå før.',
  },
  evidence: {
    name: 'Empiri',
    explanation: 'Kva undersøkingar viser om verknaden.',
  },
  trialability: {
    name: 'Prøvbarheit',
    explanation: 'Om det kan prøvast i det små først.',
  },
  observability: {
    name: 'Observerbarheit',
    explanation: 'Om andre kan sjå at det verkar.',
  },
}
