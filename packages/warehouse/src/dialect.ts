import { ImplementereError } from '@implementere/model'

/** The databases that statements are written for. */
export const DIALECTS = ['duckdb', 'postgres'] as const

/** One of {@link DIALECTS}. */
export type Dialect = (typeof DIALECTS)[number]

/** What differs between the dialects; all else is SQL that both read alike. */
interface DialectRules {
  /** Whether whoever holds a part of the rows is asked for the year and the month of a day by name. PostgreSQL does not pass that on to other servers. */
  readonly passesOnFields: boolean
  /** Longest identifier in bytes of UTF-8; null where there is no limit. Longer ones would be cut off in silence, and two could become one. */
  readonly longestIdentifier: number | null
  /** Whether names that differ only in the case of A to Z are one name. */
  readonly foldsCase: boolean
  /** Whether a text can hold the character U+0000. */
  readonly hasNul: boolean
  /** Columns that every table has without declaring them. */
  readonly systemColumns: readonly string[]
}

/** What differs between the dialects. */
const DIALECT_RULES: Readonly<Record<Dialect, DialectRules>> = {
  duckdb: { passesOnFields: true, longestIdentifier: null, foldsCase: true, hasNul: true, systemColumns: ['rowid'] },
  postgres: {
    passesOnFields: false,
    longestIdentifier: 63,
    foldsCase: false,
    hasNul: false,
    systemColumns: ['tableoid', 'xmin', 'cmin', 'xmax', 'cmax', 'ctid'],
  },
}

/**
 * The rules of a dialect. Throws `unknown-dialect`: there is none for engines that are not tested.
 */
export function rulesOf(dialect: Dialect): DialectRules {
  if (!Object.hasOwn(DIALECT_RULES, dialect))
    throw new ImplementereError('unknown-dialect', 'statements are written for duckdb and postgres', { dialect })
  return DIALECT_RULES[dialect]
}

/**
 * A name as a quoted identifier. What a name may hold it may hold here: quotes, semicolons and letters that look like others stay what they are.
 *
 * Throws `invalid-identifier` for an empty name, or one with U+0000 or half a surrogate pair; `identifier-too-long` for one that the database would cut off.
 */
export function quoteIdentifier(name: string, dialect: Dialect): string {
  const { longestIdentifier } = rulesOf(dialect)
  if (name === '' || isUnwritable(name))
    throw new ImplementereError('invalid-identifier', 'a name has letters, and none that a database cannot keep', { name })
  const bytes = new TextEncoder().encode(name).length
  if (longestIdentifier !== null && bytes > longestIdentifier)
    throw new ImplementereError('identifier-too-long', 'the database would cut this name off', { name, bytes, longest: longestIdentifier })
  return `"${name.replaceAll('"', '""')}"`
}

/** Whether a text has what cannot be written in UTF-8, or ends texts in some databases. */
export function isUnwritable(text: string): boolean {
  return text.includes('\0') || /\p{Surrogate}/u.test(text)
}

/** Whether a database takes two names for one. */
export function isSameName(a: string, b: string, dialect: Dialect): boolean {
  return a === b || (rulesOf(dialect).foldsCase && lowerCase(a) === lowerCase(b))
}

/** A to Z only, as databases fold them: not the letters of other alphabets. */
function lowerCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}
