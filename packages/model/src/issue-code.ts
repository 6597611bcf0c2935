/** What can be wrong with any record's form. Packages add codes of their own for what only they can see. */
export const ISSUE_CODES = [
  'duplicate-id',
  'forbidden-key',
  'invalid-date',
  'invalid-date-time',
  'invalid-format',
  'invalid-key',
  'invalid-partial-date',
  'invalid-type',
  'invalid-value',
  'missing-field',
  'no-alternative',
  'not-finite',
  'not-json',
  'not-one-of',
  'too-big',
  'too-deep',
  'too-small',
  'unknown-field',
] as const

/** One of {@link ISSUE_CODES}. */
export type IssueCode = (typeof ISSUE_CODES)[number]
