import type { TrainingTexts } from '../texts.ts'

/** The training table, translated by us. */
export const training: TrainingTexts = {
  methods: {
    theory: 'Kunnskap',
    demonstration: 'Demonstrasjon',
    ownPractice: 'Eigenpraksis',
    peerCoaching: 'Kollega-‘coaching’',
  },
  results: {
    knowledge: 'Kunnskap',
    skills: 'Ferdigheiter',
    transfer: 'Overføring til praksis',
  },
  tables: {
    lecture: 'Førelesinga',
    reproductionA: 'Attgjeving A',
    reproductionB: 'Attgjeving B',
  },
}
