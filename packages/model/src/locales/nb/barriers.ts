import type { BarrierTexts } from '../texts.ts'

/** The barriers: headings as the lecture has them, explanations ours. */
export const barriers: BarrierTexts = {
  timePressure: { name: 'Tidspress', explanation: 'Andre oppgaver fyller dagene, så det nye ikke får plass.' },
  insufficientTraining: { name: 'Opplæring', explanation: 'De som skal bruke tiltaket, får for lite opplæring og for lite hjelp etterpå.' },
  dilution: { name: 'Utvanning', explanation: 'Tiltaket blir kortere, tynnere eller noe annet enn det var, etter hvert som tiden går.' },
  attitudes: { name: 'Holdninger', explanation: 'Det nye stemmer ikke med hvordan de ansatte ser på jobben sin.' },
  'attitudes.generalScepticism': {
    name: 'Generell skepsis og kritiske holdninger til ny praksis',
    explanation: 'En oppfatning av at dette har vi alt sett før.',
  },
  'attitudes.changeFatigue': { name: 'Endringstretthet', explanation: 'Tidligere omlegginger og prosjekter har tatt lysten på flere.' },
  'attitudes.professionalCriticism': { name: 'Faglig kritikk', explanation: 'Fagfolk mener at tiltaket er tungvint eller vanskelig å bruke.' },
  'attitudes.otherPriorities': {
    name: 'Andre forhold er viktigere',
    explanation: 'Noe annet haster mer, og det nye koster for mye tid eller krefter.',
  },
}
