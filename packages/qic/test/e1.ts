import type { Answers, QicResponse } from '@implementere/qic'

/** Golden case E1 of the domain reference: 0/1/2, one item not applicable, one unanswered. */
export const E1_ANSWERS = {
  '1.1': 2,
  '1.2': 2,
  '1.3': 1,
  '1.4': 0,
  '1.5': 2,
  '2.1': 1,
  '2.2': 1,
  '2.3': 2,
  '2.4': 0,
  '2.5': null,
  '3.1': 2,
  '3.2': 2,
  '3.3': 2,
  '4.1': 1,
  '4.2': { notApplicable: 'no trainers from outside' },
  '4.3': 1,
  '4.4': 0,
  '5.1': 0,
  '5.2': 1,
  '6.1': 2,
  '6.2': 1,
} satisfies Answers

export const E1: QicResponse = {
  formatVersion: 1,
  instrument: 'qic-no@1',
  id: 'e1',
  date: '2026-03-01',
  rater: 'rater-1',
  role: null,
  answers: E1_ANSWERS,
}
