import type { ModelTexts } from '../texts.ts'

/** The spread continuum, translated by us. */
export const spreadContinuum: ModelTexts['spreadContinuum'] = {
  letItHappen: {
    name: 'Diffusion',
    explanation: 'Let it happen: news of something new reaches those who look for it, and they take it up.',
  },
  helpItHappen: {
    name: 'Dissemination',
    explanation: 'Help it happen: someone sends the knowledge out to the field of practice on purpose.',
  },
  makeItHappen: {
    name: 'Implementation',
    explanation: 'Make it happen: planned and active work for a change of practice that can be measured.',
  },
}
