import type { ModelTexts } from '../texts.ts'

/** What practitioners give weight to, translated by us. */
export const practitionerAttributes: ModelTexts['practitionerAttributes'] = {
  cost: {
    name: 'Cost',
    explanation: 'What it costs in money, time and effort.',
  },
  simplicity: {
    name: 'Simplicity',
    explanation: 'How easy it is to understand and use.',
  },
  fit: {
    name: 'Fit',
    explanation: 'How well it goes into what is done already.',
  },
  evidence: {
    name: 'Evidence',
    explanation: 'What studies show about the effect.',
  },
  trialability: {
    name: 'Trialability',
    explanation: 'Whether it can be tried on a small scale first.',
  },
  observability: {
    name: 'Observability',
    explanation: 'Whether others can see that it works.',
  },
}
