import type { ModelTexts } from '../texts.ts'

/** The two Norwegian sources, translated by us. */
export const about: ModelTexts['about'] = {
  model: {
    name: 'The model Implementere',
    explanation:
      'A model for implementation in services for children and youth, made by RBUP Øst og Sør, RKBU Nord, RKBU Midt-Norge and RKBU Vest. Four phases in a circle, nine core elements.',
  },
  lecture: {
    name: 'Lecture on implementation, 17.06.2019',
    explanation:
      'Slides of the Norwegian Center for Child Behavioral Development. The checklist, the dimensions, the barriers and the other sets come from here and are no part of the model.',
  },
}

/** Titles of the sets, translated by us. */
export const sets: ModelTexts['sets'] = {
  phases: 'Phases',
  coreElements: 'Core elements',
  guidingQuestions: 'Guiding questions',
  origins: 'Origin and definition',
  knowledgeSources: 'Evidence-based practice',
  whatIsImplementation: 'What is implementation?',
  spreadContinuum: 'Let it happen – help it happen – make it happen',
  knowledgeStatus: 'State of knowledge',
  senses: 'Two senses of implementing',
  fidelityExemplars: 'Examples of fidelity measures',
  ownOutcomes: 'Own outcomes of an implementation',
  whatPractitionersLookFor: 'What do practitioners look for?',
  practitionerAttributes: 'What practitioners give weight to',
  checklist: 'Quality of implementation',
  dimensions: 'Important implementation dimensions',
  factorGroups: 'Research on good implementation',
  training: 'How effective are different forms of training?',
  conflicts: 'Implementation conflicts',
  barriers: 'Barriers to successful implementation',
  promotingFactors: 'Promoting factors',
  summaryPoints: 'Good implementation summed up',
  crosswalk: 'The model beside other frameworks',
  glossary: 'Glossary',
}
