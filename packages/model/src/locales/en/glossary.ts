import type { ModelTexts } from '../texts.ts'

/** The glossary, translated by us. */
export const glossary: ModelTexts['glossary'] = {
  intervention: {
    name: 'intervention',
    explanation: 'What is to be taken into use: a programme, a method, a practice or something else. CFIR says innovation.',
  },
  interventionOwner: {
    name: 'intervention owner',
    explanation: 'Whoever answers for the intervention today and may be asked about adaptations, often the developer.',
  },
  service: {
    name: 'service',
    explanation: 'The place where the intervention is given; the inner setting.',
  },
  practitioner: {
    name: 'practitioner',
    explanation: 'The person who gives the intervention to others; deliverer.',
  },
  recipient: {
    name: 'recipient',
    explanation: 'The person who gets the intervention; user.',
  },
  implementationTeam: {
    name: 'implementation team',
    explanation: 'Those who together drive the implementation.',
  },
  steeringGroup: {
    name: 'steering group',
    explanation: 'Those with the overall responsibility in the municipality.',
  },
  advisoryBoard: {
    name: 'advisory board',
    explanation: 'Professionals and lay people who give advice.',
  },
  champion: {
    name: 'champion',
    explanation: 'Someone in the service who is devoted to the intervention and perseveres.',
  },
  opinionLeader: {
    name: 'opinion leader',
    explanation: 'Someone the others listen to, with or without a position that would explain it.',
  },
  anchoring: {
    name: 'anchoring',
    explanation: 'That the work is wanted, known and backed at every level: commitment, legitimacy and sponsorship in one. No exact English word.',
  },
  implementationLeadership: {
    name: 'implementation leadership',
    explanation: 'Leading the implementation itself, as distinct from leading the service.',
  },
  preconditions: {
    name: 'preconditions',
    explanation: 'What must be in place beforehand; readiness.',
  },
  usefulness: {
    name: 'usefulness',
    explanation: 'What good the intervention does for users and service. Not a ratio of benefit to cost.',
  },
  sustainability: {
    name: 'sustainability',
    explanation: 'That the intervention can last.',
  },
  continuation: {
    name: 'continuation',
    explanation: 'That the work in fact goes on; sustainment.',
  },
  adjustment: {
    name: 'adjustment',
    explanation: 'A change along the way, built on what was seen.',
  },
  adherence: {
    name: 'adherence',
    explanation: 'That what was to be done is done as it should be.',
  },
  dilution: {
    name: 'dilution',
    explanation: 'That the intervention becomes less or something else over time; drift.',
  },
  barriers: {
    name: 'barriers',
    explanation: 'What hinders.',
  },
  facilitators: {
    name: 'facilitators',
    explanation: 'What helps; promoting factors.',
  },
  coreElement: {
    name: 'core element',
    explanation: 'Something the team works on; belongs to the model.',
  },
  coreComponent: {
    name: 'core component',
    explanation: 'A part of the intervention that cannot be changed without its ceasing to work; belongs to the intervention.',
  },
}
