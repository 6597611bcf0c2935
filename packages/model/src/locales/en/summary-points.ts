import type { ModelTexts } from '../texts.ts'

/** Good implementation in six points, translated by us. */
export const summaryPoints: ModelTexts['summaryPoints'] = {
  teamAndLeadership: {
    name: 'Implementation team and leadership',
    explanation: 'A team and leaders who know their work and stay until the change has settled.',
  },
  interventionChoice: {
    name: 'Choice of intervention',
    explanation: 'An intervention that builds on knowledge, meets the need and goes with what is under way.',
  },
  planAndAnalysis: {
    name: 'Implementation plan and analysis of hindering and promoting factors',
    explanation: 'A plan that answers what will hinder and what will help.',
  },
  userInvolvement: {
    name: 'User involvement',
    explanation: 'Those who get the intervention help to shape it, and it is fitted to what the staff can do.',
  },
  skillBasedTraining: {
    name: 'Skill-based training',
    explanation: 'Training in which skills are practised, with supervision and materials that can be used.',
  },
  evaluation: {
    name: 'Evaluation of feasibility, process and results',
    explanation: 'Finding out whether it could be done, how it went and what it led to.',
  },
}
