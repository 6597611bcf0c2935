import type { ModelTexts } from '../texts.ts'

/** What practitioners give weight to: names as the lecture has them, explanations ours. */
export const practitionerAttributes: ModelTexts['practitionerAttributes'] = {
  cost: {
    name: 'Kostnader',
    explanation: 'Hva det koster i penger, tid og krefter.',
  },
  simplicity: {
    name: 'Enkelt',
    explanation: 'Hvor lett det er å forstå og bruke.',
  },
  fit: {
    name: 'Innpassing',
    explanation: 'Hvor godt det går inn i det som gjøres fra før.',
  },
  evidence: {
    name: 'Empiri',
    explanation: 'Hva undersøkelser viser om virkningen.',
  },
  trialability: {
    name: 'Prøvbarhet',
    explanation: 'Om det kan prøves i det små først.',
  },
  observability: {
    name: 'Observerbarhet',
    explanation: 'Om andre kan se at det virker.',
  },
}
