import type { TrainingTexts } from '../texts.ts'

/** The training table: methods and results as the lecture has them. */
export const training: TrainingTexts = {
  methods: {
    theory: 'Kunnskap',
    demonstration: 'Demonstrasjon',
    ownPractice: 'Egenpraksis',
    peerCoaching: 'Kollega-‘coaching’',
  },
  results: {
    knowledge: 'Kunnskap',
    skills: 'Ferdigheter',
    transfer: 'Overføring til praksis',
  },
  tables: {
    lecture: 'Forelesningen',
    reproductionA: 'Gjengivelse A',
    reproductionB: 'Gjengivelse B',
  },
}
