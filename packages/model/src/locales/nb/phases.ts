import type { PhaseTexts } from '../texts.ts'

/** The phases: names as the model has them, explanations ours. */
export const phases: PhaseTexts = {
  prepare: {
    name: 'Forberede',
    explanation: 'Avklare behovet, velge og tilpasse tiltaket, og få oversikt over hva tjenesten har og mangler.',
  },
  plan: {
    name: 'Planlegge',
    explanation: 'Velge strategier, forankre arbeidet, plassere ledelsen og bestemme hva som skal følges med på.',
  },
  implement: {
    name: 'Implementere',
    explanation: 'Sette planen ut i livet, samle inn data underveis og justere etter det de viser.',
  },
  sustain: {
    name: 'Videreføre',
    explanation:
      'Vurdere om tiltaket skal fortsette, og gjøre det som skal til for at det holder seg. Deretter begynner en ny runde, eller arbeidet avsluttes.',
  },
}
