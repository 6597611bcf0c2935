import type { PhaseTexts } from '../texts.ts'

/** The phases, translated by us. */
export const phases: PhaseTexts = {
  prepare: {
    name: 'Prepare',
    explanation: 'Establish the need, choose and adapt the intervention, and find out what the service has and what it lacks.',
  },
  plan: {
    name: 'Plan',
    explanation: 'Choose strategies, anchor the work, place its leadership and decide what to keep track of.',
  },
  implement: {
    name: 'Implement',
    explanation: 'Put the plan into practice, collect data along the way and adjust to what they show.',
  },
  sustain: {
    name: 'Sustain',
    explanation: 'Judge whether the intervention is to go on, and do what it takes to make it last. Then a new round begins, or the work ends.',
  },
}
