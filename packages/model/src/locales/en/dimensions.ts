import type { DimensionTexts } from '../texts.ts'

/** The implementation dimensions, translated by us from the Norwegian. */
export const dimensions: DimensionTexts = {
  differentiation: {
    name: 'Differentiation',
    definition: 'The intervention can be told apart from other interventions',
    explanation: 'Whether what the intervention gives is something other than what the service does anyway.',
    otherTerms: { uniqueness: 'The uniqueness of the programme' },
    facets: {},
  },
  dosage: {
    name: 'Dosage',
    definition: 'Number of sessions',
    explanation: 'How much of the intervention was given, set against what was planned.',
    otherTerms: { quantity: 'Quantity', strength: 'strength of the intervention' },
    facets: {},
  },
  reach: {
    name: 'Reach',
    definition: 'Whether the participants are representative of the target group',
    explanation: 'Two things: how many of the target group are reached, and whether those reached resemble the target group.',
    otherTerms: { numberReached: 'How many persons or settings in the target group are reached' },
    facets: {
      representativeness: 'Representativeness',
      'coverage.persons': 'Share of persons reached',
      'coverage.settings': 'Share of settings reached',
    },
  },
  comparisonMonitoring: {
    name: 'Monitoring of other services',
    definition: 'Which additional services or interventions the recipients get',
    explanation: 'What the recipients get from elsewhere at the same time. Not the tracking of quality that KE5 to KE7 call monitoring.',
    otherTerms: { contamination: 'Programme contamination', alternativeServices: 'Alternative services' },
    facets: {
      additionalServices: 'Additional services',
      contamination: 'Programme contamination',
      alternativeServices: 'Alternative services',
    },
  },
  adherence: {
    name: 'Adherence',
    definition: 'Whether the components are delivered in accordance with the programme',
    explanation: 'Whether what was to be done was done as it should be.',
    otherTerms: { fidelity: 'Fidelity', adherence: 'Adherence', compliance: 'Compliance', integrity: 'Integrity' },
    facets: {},
  },
  quality: {
    name: 'Quality',
    definition: 'Interactive delivery and clinical skills',
    explanation: 'How skilfully the intervention was given, however much of it and however close to the plan.',
    otherTerms: { experienceBasedSkills: 'Experience-based clinical skills and competence' },
    facets: { interactiveDelivery: 'Interactive delivery', clinicalSkill: 'Clinical skills', competence: 'Competence' },
  },
  adaptation: {
    name: 'Adaptation',
    definition: 'Additional components that come in along the way',
    explanation: 'What is changed along the way. Neither good nor bad in itself: what counts is whether the core components stand.',
    otherTerms: { modification: 'Modification', reInvention: 'Re-invention' },
    facets: { addedComponents: 'Additional components' },
  },
  responsiveness: {
    name: 'Responsiveness',
    definition: 'The activity, engagement and involvement of the participants',
    explanation: 'How the participants respond: whether they come, take part and do what they are to do between sessions.',
    otherTerms: { attendance: 'Attendance', satisfaction: 'Satisfaction', homework: 'Carrying out homework' },
    facets: {
      activity: 'Activity',
      engagement: 'Engagement',
      involvement: 'Involvement',
      attendance: 'Attendance',
      satisfaction: 'Satisfaction',
      homework: 'Homework',
    },
  },
}
