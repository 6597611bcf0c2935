import type { ModelTexts } from '../texts.ts'

/** The two Norwegian sources, translated by us. */
export const about: ModelTexts['about'] = {
  model: {
    name: 'Modellen Implementere',
    explanation:
      'Ein modell for implementering i tenester for barn og unge, laga av RBUP Øst og Sør, RKBU Nord, RKBU Midt-Norge og RKBU Vest. Fire fasar i ein sirkel, ni kjerneelement.',
  },
  lecture: {
    name: 'Førelesing om implementering, 17.06.2019',
    explanation:
      'Lysbilete frå Norsk senter for studier av problematferd og innovativ praksis. Sjekklista, dimensjonane, barrierane og dei andre setta kjem herfrå og er ikkje ein del av modellen.',
  },
}

/** Titles of the sets, translated by us. */
export const sets: ModelTexts['sets'] = {
  phases: 'Fasar',
  coreElements: 'Kjerneelement',
  guidingQuestions: 'Spørsmål til hjelp',
  origins: 'Opphav og definisjon',
  knowledgeSources: 'Kunnskapsbasert praksis',
  whatIsImplementation: 'Kva er implementering?',
  spreadContinuum: 'Let it happen – help it happen – make it happen',
  knowledgeStatus: 'Kunnskapsstatus',
  senses: 'To tydingar av å implementere',
  fidelityExemplars: 'Døme på mål for etterleving',
  ownOutcomes: 'Eigne utfall av implementeringa',
  whatPractitionersLookFor: 'Kva ser praktikarar etter?',
  practitionerAttributes: 'Kva praktikarar legg vekt på',
  checklist: 'Implementeringskvalitet',
  dimensions: 'Viktige implementeringsdimensjonar',
  factorGroups: 'Forsking om god implementering',
  training: 'Kor verksame er ulike former for opplæring?',
  conflicts: 'Implementeringskonfliktar',
  barriers: 'Barrierar for vellukka implementering',
  promotingFactors: 'Fremjande faktorar',
  summaryPoints: 'Oppsummert om god implementering',
  crosswalk: 'Modellen ved sida av andre rammeverk',
  glossary: 'Ordliste',
}
