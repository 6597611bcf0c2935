import type { ModelTexts } from '../texts.ts'

/** The fidelity exemplars, translated by us. */
export const fidelityExemplars: ModelTexts['fidelityExemplars'] = {
  fimp: {
    name: 'PMTO: FIMP, koding av videoopptak',
    explanation: 'Fagfolk vurderer opptak av samtalar.',
  },
  tam: {
    name: 'MST: TAM, løpande tilbakemeldingar frå brukarane',
    explanation: 'Dei som får hjelpa, svarer undervegs.',
  },
}

/** The own outcomes of an implementation, translated by us. */
export const ownOutcomes: ModelTexts['ownOutcomes'] = {
  feasibility: {
    name: 'gjennomførbarheit',
    explanation: 'Om tiltaket lèt seg gjennomføre her.',
  },
  productivity: {
    name: 'produktivitet',
    explanation: 'Kor mykje som blir gjort med det som blir sett inn.',
  },
  reach: {
    name: '‘reach’',
    explanation: 'Kor mange i målgruppa ein når, og kven.',
  },
  cost: {
    name: 'kostnader',
    explanation: 'Kva implementeringa kostar.',
  },
  sustainability: {
    name: 'sustainability',
    explanation: 'Om det varer når innsatsen blir trappa ned.',
  },
}

/** The two senses of implementing, translated by us. */
export const senses: ModelTexts['senses'] = {
  programmeImplementation: {
    name: 'programimplementering',
    explanation: 'At eit program blir sett i verk slik det er definert.',
  },
  practiceImplementation: {
    name: 'praksisimplementering',
    explanation: 'At det som blir gjort i praksis, stemmer med programmet og kjernekomponentane.',
  },
}
