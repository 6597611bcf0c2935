import type { TrainingTexts } from '../texts.ts'

/** The training table, translated by us. */
export const training: TrainingTexts = {
  methods: {
    theory: 'Knowledge',
    demonstration: 'Demonstration',
    ownPractice: 'Own practice',
    peerCoaching: 'Peer ‘coaching’',
  },
  results: {
    knowledge: 'Knowledge',
    skills: 'Skills',
    transfer: 'Transfer to practice',
  },
  tables: {
    lecture: 'The lecture',
    reproductionA: 'Reproduction A',
    reproductionB: 'Reproduction B',
  },
}
