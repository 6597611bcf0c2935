import type { PromotingFactorTexts } from '../texts.ts'

/** The promoting factors, translated by us. */
export const promotingFactors: PromotingFactorTexts = {
  clearAdvantage: {
    name: 'Clear advantages',
    explanation: 'The staff see that the new practice is better than the old, and it agrees with what they stand for.',
  },
  easyToUse: {
    name: 'Relatively easy to use',
    explanation: 'The new practice lies close to what the staff already know: an adjustment more than an upheaval.',
  },
  researchAndReputation: {
    name: 'Supported by research and a good reputation',
    explanation: 'Both research and others who have tried it speak for the new practice.',
  },
  informalOpinionLeaders: {
    name: 'Informal opinion leaders and champions',
    explanation: 'Colleagues whom the others listen to vouch for the new practice.',
  },
  inspiringPractice: { name: 'Practice that inspires', explanation: 'The new practice makes people want to take part.' },
  sufficientResources: { name: 'Sufficient resources', explanation: 'Time, money and people are set aside.' },
  physicalAndTechnicalSupport: {
    name: 'Physical facilities and technical support',
    explanation: 'Premises and equipment fit, and help is at hand when the technology fails.',
  },
}
