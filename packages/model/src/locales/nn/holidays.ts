import type { ModelTexts } from '../texts.ts'

/** Names of the Norwegian public holidays. */
export const holidays: ModelTexts['holidays'] = {
  'new-years-day': 'Første nyttårsdag',
  'maundy-thursday': 'Skjærtorsdag',
  'good-friday': 'Langfredag',
  'easter-sunday': 'Første påskedag',
  'easter-monday': 'Andre påskedag',
  'labour-day': 'Første mai',
  'constitution-day': 'Grunnlovsdagen',
  'ascension-day': 'Kristi himmelfartsdag',
  'whit-sunday': 'Første pinsedag',
  'whit-monday': 'Andre pinsedag',
  'christmas-day': 'Første juledag',
  'boxing-day': 'Andre juledag',
}
