import type { PhaseTexts } from '../texts.ts'

/** The phases, translated by us. */
export const phases: PhaseTexts = {
  prepare: {
    name: 'Førebu',
    explanation: 'Avklare behovet, velje og tilpasse tiltaket, og få oversyn over kva tenesta har og manglar.',
  },
  plan: {
    name: 'Planleggje',
    explanation: 'Velje strategiar, forankre arbeidet, plassere leiinga og avgjere kva som skal følgjast med på.',
  },
  implement: {
    name: 'Implementere',
    explanation: 'Setje planen ut i livet, samle inn data undervegs og justere etter det dei viser.',
  },
  sustain: {
    name: 'Føre vidare',
    explanation:
      'Vurdere om tiltaket skal halde fram, og gjere det som trengst for at det skal vare. Deretter kjem ein ny runde, eller arbeidet blir avslutta.',
  },
}
