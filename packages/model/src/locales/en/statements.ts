import type { ModelTexts } from '../texts.ts'

/** What the lecture states, translated by us. */
export const statements: ModelTexts['statements'] = {
  knowledgeToPractice: {
    name: 'From knowledge to practice',
    explanation: 'Implementation is about the way from what we know to what we do: making interventions work, and being able to say why.',
  },
  aimIsPracticeChange: {
    name: 'The aim is a change of practice',
    explanation: 'Besides, people are to know more, understand more and reflect more on what they do.',
  },
  twoReasonsForNoResult: {
    name: 'Two reasons for missing results',
    explanation: 'Either the intervention worked less well than expected, or it was not properly implemented.',
  },
  twoStartingPoints: {
    name: 'Two places to begin',
    explanation: 'The work can begin in research and go to practice, or with practitioners who see a problem and want to try something new.',
  },
  aboutOneThird: {
    name: 'About one third succeed',
    explanation:
      'The lecture says that about one third of what is introduced is implemented successfully. The figure has no source and is used in no computation.',
  },
  mostFade: {
    name: 'Most interventions fade',
    explanation: 'Most interventions weaken with time, and there is little research on how change is kept up.',
  },
  moreKnownAboutWhatFails: {
    name: 'Most is known about what does not work',
    explanation: 'About implementing new practice, more is known about what does not help than about what does.',
  },
  oneWayChangesLittle: {
    name: 'One-way communication changes little',
    explanation: 'Sending out guidelines or giving lectures seldom leads to a change of practice.',
  },
  faceToFaceSkillBased: {
    name: 'Face to face, and with practice',
    explanation: 'Knowledge and skills are best taken in when people meet and practise together.',
  },
  opinionLeadersAndChampions: {
    name: 'Opinion leaders and champions help',
    explanation: 'Change goes more easily when people the others listen to support it.',
  },
  easyAndIntegrated: {
    name: 'Easy and able to fit in',
    explanation: 'Practitioners look for something that is easy to begin with and goes with what they do already.',
  },
  goodStoryNotData: {
    name: 'A good story, not data',
    explanation: 'It is more often a good story than figures that makes practitioners take up something new.',
  },
  peersListenToPeers: {
    name: 'Peers listen to peers',
    explanation: 'Practitioners would rather hear practitioners, and users would rather hear users.',
  },
  effectiveAndUserFriendly: {
    name: 'New interventions are to be effective and user-friendly',
    explanation: 'It is not enough that something works: it must also be fit for use.',
  },
  howLoyal: {
    name: 'How loyal must one be to the programme?',
    explanation: 'How close to the recipe must one stay for it to help those it is meant for?',
  },
  fidelityOrAdaptation: {
    name: 'Programme fidelity or local adaptation (‘fidelity vs. adaptation’)',
    explanation: 'What keeps the intervention whole may stand against what makes it fit here.',
  },
  competentNotRigid: {
    name: 'Competent rather than rigid adherence (‘flexibility within fidelity’)',
    explanation: 'Skilled use with room for judgement, not blind obedience to the manual.',
  },
  autonomy: {
    name: 'A threat to the autonomy of services and practitioners',
    explanation: 'Demands to follow the programme may be felt as a loss of self-rule.',
  },
  commonFactors: {
    name: 'Are common factors enough? (relations, alliance)',
    explanation: 'Is a good relation enough, or does it matter which intervention is used?',
  },
}
