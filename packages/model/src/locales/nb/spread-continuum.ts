import type { ModelTexts } from '../texts.ts'

/** The spread continuum: names as the lecture has them, explanations ours. */
export const spreadContinuum: ModelTexts['spreadContinuum'] = {
  letItHappen: {
    name: 'Spredning',
    explanation: 'La det skje: opplysninger om noe nytt når dem som selv leter, og de tar det i bruk.',
  },
  helpItHappen: {
    name: 'Formidling',
    explanation: 'Hjelpe det til å skje: noen sender kunnskapen målrettet ut til praksisfeltet.',
  },
  makeItHappen: {
    name: 'Implementering',
    explanation: 'Få det til å skje: planlagt og aktivt arbeid for at praksis endres så det kan måles.',
  },
}
