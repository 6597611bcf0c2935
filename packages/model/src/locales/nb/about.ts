import type { ModelTexts } from '../texts.ts'

/** The two Norwegian sources: the name of the model as its owners have it, the rest ours. */
export const about: ModelTexts['about'] = {
  model: {
    name: 'Modellen Implementere',
    explanation:
      'En modell for implementering i tjenester for barn og unge, laget av RBUP Øst og Sør, RKBU Nord, RKBU Midt-Norge og RKBU Vest. Fire faser i en sirkel, ni kjerneelementer.',
  },
  lecture: {
    name: 'Forelesning om implementering, 17.06.2019',
    explanation:
      'Lysbilder fra Norsk senter for studier av problematferd og innovativ praksis. Sjekklisten, dimensjonene, barrierene og de andre settene kommer herfra og er ikke en del av modellen.',
  },
}

/** Titles of the sets: as the sources have them where they have one, else ours. */
export const sets: ModelTexts['sets'] = {
  phases: 'Faser',
  coreElements: 'Kjerneelementer',
  guidingQuestions: 'Spørsmål til hjelp',
  origins: 'Opphav og definisjon',
  knowledgeSources: 'Kunnskapsbasert praksis',
  whatIsImplementation: 'Hva er implementering?',
  spreadContinuum: 'Let it happen – help it happen – make it happen',
  knowledgeStatus: 'Kunnskapsstatus',
  senses: 'To betydninger av å implementere',
  fidelityExemplars: 'Eksempler på mål for etterlevelse',
  ownOutcomes: 'Implementeringens egne utfall',
  whatPractitionersLookFor: 'Hva ser praktikere etter?',
  practitionerAttributes: 'Hva praktikere legger vekt på',
  checklist: 'Implementeringskvalitet',
  dimensions: 'Viktige implementeringsdimensjoner',
  factorGroups: 'Forskning om god implementering',
  training: 'Hvor virksomme er ulike former for opplæring?',
  conflicts: 'Implementeringskonflikter',
  barriers: 'Barrierer for vellykket implementering',
  promotingFactors: 'Fremmende faktorer',
  summaryPoints: 'Oppsummert om god implementering',
  crosswalk: 'Modellen ved siden av andre rammeverk',
  glossary: 'Ordliste',
}
