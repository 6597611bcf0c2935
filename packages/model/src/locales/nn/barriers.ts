import type { BarrierTexts } from '../texts.ts'

/** The barriers, translated by us. */
export const barriers: BarrierTexts = {
  timePressure: { name: 'Tidspress', explanation: 'Andre oppgåver fyller dagane, så det nye ikkje får plass.' },
  insufficientTraining: { name: 'Opplæring', explanation: 'Dei som skal bruke tiltaket, får for lite opplæring og for lite hjelp etterpå.' },
  dilution: { name: 'Utvatning', explanation: 'Tiltaket blir kortare, tynnare eller noko anna enn det var, etter kvart som tida går.' },
  attitudes: { name: 'Haldningar', explanation: 'Det nye stemmer ikkje med korleis dei tilsette ser på jobben sin.' },
  'attitudes.generalScepticism': {
    name: 'Generell skepsis og kritiske haldningar til ny praksis',
    explanation: 'Ei oppfatning av at dette har vi alt sett før.',
  },
  'attitudes.changeFatigue': { name: 'Endringstrøyttleik', explanation: 'Tidlegare omleggingar og prosjekt har teke lysta på fleire.' },
  'attitudes.professionalCriticism': { name: 'Fagleg kritikk', explanation: 'Fagfolk meiner at tiltaket er tungvint eller vanskeleg å bruke.' },
  'attitudes.otherPriorities': {
    name: 'Andre forhold er viktigare',
    explanation: 'Noko anna hastar meir, og det nye kostar for mykje tid eller krefter.',
  },
}
