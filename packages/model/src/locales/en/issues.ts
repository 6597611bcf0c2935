import { shown } from '../shown.ts'
import type { IssueTexts } from '../texts.ts'

/** What is wrong with a record's form. Ours. */
export const issues: IssueTexts = {
  'duplicate-id': ({ id }) => `the id "${shown(id)}" is used before`,
  'forbidden-key': 'a field cannot have this name',
  'invalid-date': 'is no date of the form YYYY-MM-DD',
  'invalid-date-time': 'is no date and time with an offset, as 2026-03-01T09:00:00+01:00',
  'invalid-format': ({ format }) => `has the wrong form (expected ${shown(format)})`,
  'invalid-key': 'the name of the field is not valid',
  'invalid-partial-date': 'is neither a year, a month nor a date',
  'invalid-type': ({ expected }) => `has the wrong type (expected ${shown(expected)})`,
  'invalid-value': 'is not valid',
  'missing-field': 'is missing',
  'no-alternative': 'fits none of the allowed forms',
  'not-finite': 'is not a finite number',
  'not-json': 'cannot be written as JSON',
  'not-one-of': ({ values }) => `is none of: ${shown(values)}`,
  'too-big': ({ maximum }) => `is too large or long (at most ${shown(maximum)})`,
  'too-deep': ({ depth }) => `is nested deeper than ${shown(depth)} levels`,
  'too-small': ({ minimum }) => `is too small or short (at least ${shown(minimum)})`,
  'unknown-field': 'is an unknown field',
}
