import type { ModelTexts } from '../texts.ts'

/** The fidelity exemplars: names as the lecture has them, explanations ours. */
export const fidelityExemplars: ModelTexts['fidelityExemplars'] = {
  fimp: {
    name: 'PMTO: FIMP, koding av videoopptak',
    explanation: 'Fagfolk vurderer opptak av samtaler.',
  },
  tam: {
    name: 'MST: TAM, løpende tilbakemeldinger fra brukerne',
    explanation: 'De som får hjelpen, svarer underveis.',
  },
}

/** The own outcomes of an implementation: names as the lecture has them, explanations ours. */
export const ownOutcomes: ModelTexts['ownOutcomes'] = {
  feasibility: {
    name: 'gjennomførbarhet',
    explanation: 'Om tiltaket lar seg gjennomføre her.',
  },
  productivity: {
    name: 'produktivitet',
    explanation: 'Hvor mye som blir gjort med det som settes inn.',
  },
  reach: {
    name: '‘reach’',
    explanation: 'Hvor mange i målgruppen som nås, og hvem.',
  },
  cost: {
    name: 'kostnader',
    explanation: 'Hva implementeringen koster.',
  },
  sustainability: {
    name: 'sustainability',
    explanation: 'Om det varer når innsatsen trappes ned.',
  },
}

/** The two senses of implementing: names as the lecture has them, explanations ours. */
export const senses: ModelTexts['senses'] = {
  programmeImplementation: {
    name: 'programimplementering',
    explanation: 'At et program blir satt i verk slik det er definert.',
  },
  practiceImplementation: {
    name: 'praksisimplementering',
    explanation: 'At det som gjøres i praksis, stemmer med programmet og kjernekomponentene.',
  },
}
