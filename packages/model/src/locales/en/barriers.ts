import type { BarrierTexts } from '../texts.ts'

/** The barriers, translated by us. */
export const barriers: BarrierTexts = {
  timePressure: { name: 'Time pressure', explanation: 'Other tasks fill the days, so that the new practice finds no room.' },
  insufficientTraining: {
    name: 'Training',
    explanation: 'Those who are to use the intervention get too little training and too little help afterwards.',
  },
  dilution: { name: 'Dilution', explanation: 'The intervention becomes shorter, thinner or something else than it was as time goes by.' },
  attitudes: { name: 'Attitudes', explanation: 'The new practice does not agree with how the staff see their work.' },
  'attitudes.generalScepticism': {
    name: 'General scepticism and critical attitudes to new practice',
    explanation: 'A belief that all this has been seen before.',
  },
  'attitudes.changeFatigue': { name: 'Change fatigue', explanation: 'Earlier reforms and projects have left no wish for more.' },
  'attitudes.professionalCriticism': {
    name: 'Professional criticism',
    explanation: 'Professionals find the intervention cumbersome or hard to use.',
  },
  'attitudes.otherPriorities': {
    name: 'Other matters are more important',
    explanation: 'Something else is more pressing, and the new practice costs too much time or effort.',
  },
}
