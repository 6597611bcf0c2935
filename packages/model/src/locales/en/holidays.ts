import type { ModelTexts } from '../texts.ts'

/** Names of the Norwegian public holidays. */
export const holidays: ModelTexts['holidays'] = {
  'new-years-day': 'New Year’s Day',
  'maundy-thursday': 'Maundy Thursday',
  'good-friday': 'Good Friday',
  'easter-sunday': 'Easter Sunday',
  'easter-monday': 'Easter Monday',
  'labour-day': 'Labour Day',
  'constitution-day': 'Constitution Day',
  'ascension-day': 'Ascension Day',
  'whit-sunday': 'Whit Sunday',
  'whit-monday': 'Whit Monday',
  'christmas-day': 'Christmas Day',
  'boxing-day': 'Boxing Day',
}
