import type { ModelTexts } from '../texts.ts'

/** The fidelity exemplars, translated by us. */
export const fidelityExemplars: ModelTexts['fidelityExemplars'] = {
  fimp: {
    name: 'PMTO: FIMP, coding of video recordings',
    explanation: 'Professionals rate recordings of sessions.',
  },
  tam: {
    name: 'MST: TAM, running feedback from the users',
    explanation: 'Those who get the help answer along the way.',
  },
}

/** The own outcomes of an implementation, translated by us. */
export const ownOutcomes: ModelTexts['ownOutcomes'] = {
  feasibility: {
    name: 'feasibility',
    explanation: 'Whether the intervention can be carried out here.',
  },
  productivity: {
    name: 'productivity',
    explanation: 'How much is done with what is put in.',
  },
  reach: {
    name: '‘reach’',
    explanation: 'How many of the target group are reached, and who.',
  },
  cost: {
    name: 'cost',
    explanation: 'What the implementation costs.',
  },
  sustainability: {
    name: 'sustainability',
    explanation: 'Whether it lasts when the effort is scaled down.',
  },
}

/** The two senses of implementing, translated by us. */
export const senses: ModelTexts['senses'] = {
  programmeImplementation: {
    name: 'programme implementation',
    explanation: 'That a programme is put in place as it is defined.',
  },
  practiceImplementation: {
    name: 'practice implementation',
    explanation: 'That what is done in practice agrees with the programme and its core components.',
  },
}
