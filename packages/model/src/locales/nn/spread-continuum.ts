import type { ModelTexts } from '../texts.ts'

/** The spread continuum, translated by us. */
export const spreadContinuum: ModelTexts['spreadContinuum'] = {
  letItHappen: {
    name: 'Spreiing',
    explanation: 'La det skje: opplysningar om noko nytt når dei som sjølve leitar, og dei tek det i bruk.',
  },
  helpItHappen: {
    name: 'Formidling',
    explanation: 'Hjelpe det til å skje: nokon sender kunnskapen målretta ut til praksisfeltet.',
  },
  makeItHappen: {
    name: 'Implementering',
    explanation: 'Få det til å skje: planlagt og aktivt arbeid for at praksis blir endra så det kan målast.',
  },
}
