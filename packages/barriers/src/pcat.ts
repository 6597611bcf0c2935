import { errorAt, failure, isIsoDate, success, type Issue, type Result } from '@implementere/model'
import { PCAT_ITEMS } from './data/pcat.ts'
import type { DeterminantRating, RatingLevel } from './rating.ts'

/** A row of answers to the pCAT, as the R package pcatR reads it: every field is text, and an empty one is unknown. */
export type PcatRow = Readonly<Record<string, string>>

/**
 * Reads answers to the pCAT from rows of text, as a CSV reader gives them, with the columns of pcatR: `respondent_id`, `site_id`, `role`, `timepoint`,
 * `assessment_date`, `item_id`, `direction` (1 barrier, 2 neutral, 3 facilitator), `effect` (0 some, 1 strong), `comment`.
 *
 * Missing: an empty direction is unknown. An effect that is not given is unknown too: as the strength is then not known, so is the rating; at direction 2 it
 * is not asked. Issues, by row and column: `unknown-item`, `not-one-of`, `invalid-date`, `missing-field`.
 * Source: coding of pcatR 1.0.1; -2 to 2 is its display code, an order and no amount.
 *
 * @example
 * ```ts
 * const row = { respondent_id: 'R001', site_id: 'A', role: 'clinician', timepoint: 'planning', assessment_date: '2026-01-15', item_id: '9', direction: '1', effect: '1', comment: '' }
 * const read = ratingsFromPcat([row])
 * read.ok && read.value[0]?.determinant // => 'pcat.time'
 * read.ok && read.value[0]?.value // => -2
 * const wrong = ratingsFromPcat([{ ...row, direction: '4' }])
 * !wrong.ok && wrong.issues[0]?.path // => [0, 'direction']
 * ```
 */
export function ratingsFromPcat(rows: readonly PcatRow[]): Result<readonly DeterminantRating[]> {
  const issues = rows.flatMap(issuesOf)
  return issues.length > 0 ? failure(issues) : success(rows.map(ratingOf))
}

const DIRECTIONS: Readonly<Record<string, -1 | 0 | 1>> = { '1': -1, '2': 0, '3': 1 }
const EFFECTS: Readonly<Record<string, 1 | 2>> = { '0': 1, '1': 2 }

function issuesOf(row: PcatRow, index: number): readonly Issue[] {
  const field = (name: string) => row[name] ?? ''
  const oneOf = (name: string, values: readonly string[]) =>
    field(name) === '' || values.includes(field(name)) ? [] : [errorAt([index, name], 'not-one-of', { values })]
  return [
    ...(itemOf(row) === undefined ? [errorAt([index, 'item_id'], 'unknown-item')] : []),
    ...(field('respondent_id') === '' ? [errorAt([index, 'respondent_id'], 'missing-field', { expected: 'string' })] : []),
    ...(isIsoDate(field('assessment_date')) ? [] : [errorAt([index, 'assessment_date'], 'invalid-date')]),
    ...oneOf('direction', Object.keys(DIRECTIONS)),
    ...oneOf('effect', Object.keys(EFFECTS)),
  ]
}

function ratingOf(row: PcatRow): DeterminantRating {
  const text = (name: string) => row[name] || null
  const item = itemOf(row)!
  return {
    id: ['respondent_id', 'site_id', 'timepoint', 'item_id'].map((name) => row[name] ?? '').join('/'),
    determinant: item.id,
    role: text('role'),
    rater: text('respondent_id'),
    site: text('site_id'),
    round: text('timepoint'),
    value: valueOf(row['direction'] ?? '', row['effect'] ?? ''),
    importance: null,
    changeability: null,
    progress: null,
    note: text('comment'),
    at: row['assessment_date']!,
  }
}

function itemOf(row: PcatRow) {
  return PCAT_ITEMS.find(({ item }) => String(item) === row['item_id'])
}

function valueOf(directionText: string, effectText: string): RatingLevel | null {
  const direction = DIRECTIONS[directionText]
  if (direction === undefined || direction === 0) return direction ?? null
  const effect = EFFECTS[effectText]
  return effect === undefined ? null : ((direction * effect) as RatingLevel)
}
