import { errorAt, failure, isIsoDate, MAX_ID_LENGTH, success, warningAt, type IsoDate, type Issue, type Result } from '@implementere/model'
import { isNotApplicable, type Answers } from './answer.ts'
import { answerIssues, reasonWarning } from './answer-check.ts'
import { qicNo } from './data/qic-no.ts'
import { qit } from './data/qit.ts'
import { instrumentRef, type Instrument } from './instrument.ts'
import { issueList, type IssueList } from './issue-list.ts'

/** One filled-in checklist. Plain JSON. */
export interface QicResponse {
  readonly formatVersion: 1
  /** Id and version of the instrument, for example `qic-no@1`. */
  readonly instrument: string
  readonly id: string
  readonly date: IsoDate
  /** Opaque id of who answered; null when unknown. */
  readonly rater: string | null
  /** Their role, as the organisation names its roles; null when unknown. */
  readonly role: string | null
  readonly answers: Answers
}

/** What scoring needs of a response: a form that is still open has no id or date yet. */
export type ScorableResponse = Pick<QicResponse, 'instrument' | 'answers'> & Partial<Pick<QicResponse, 'role'>>

const FIELDS: readonly string[] = ['formatVersion', 'instrument', 'id', 'date', 'rater', 'role', 'answers'] satisfies (keyof QicResponse)[]

/**
 * Reads a response from anything, and checks its answers against the instrument it names.
 *
 * Every fault is an issue with its path: a missing or unknown field, an item the instrument does not have, a level off its scale. A response to an
 * instrument that is not among `instruments` is read in form only, with the warning `unknown-instrument`; an item that does not apply for no reason given
 * is the warning `not-applicable-without-reason`. Absent `rater` and `role` are unknown
 * and become null. Never throws for data; input of any size ends in a result, with at most `MAX_ISSUES` issues listed and the rest counted.
 *
 * @example
 * ```ts
 * const response = { formatVersion: 1, instrument: 'qic-no@1', id: 'r1', date: '2026-03-01', rater: 'a', role: null, answers: { '1.1': 2, '1.2': null } }
 * parseQicResponse(response) // => { ok: true, value: response, warnings: [] }
 * const wrong = parseQicResponse({ ...response, answers: { '1.1': 7 } })
 * !wrong.ok && wrong.issues[0] // => { code: 'off-scale', path: ['answers', '1.1'], params: { received: 7, levels: [0, 1, 2] }, severity: 'error' }
 * ```
 */
export function parseQicResponse(input: unknown, instruments: readonly Instrument[] = [qicNo, qit]): Result<QicResponse> {
  if (!isPlainObject(input)) return failure([errorAt([], 'invalid-type', { expected: 'object' })])
  const formal = formIssues(input)
  if (formal.length > 0) return failure(formal)
  const record = input as Partial<QicResponse> & Omit<QicResponse, 'rater' | 'role'>
  const instrument = instruments.find((candidate) => instrumentRef(candidate) === record.instrument)
  const issues = instrument ? answerIssues(instrument, record) : []
  if (issues.length > 0) return failure(issues)
  const { id, date, rater = null, role = null, answers } = record
  const value: QicResponse = { formatVersion: 1, instrument: record.instrument, id, date, rater, role, answers: { ...answers } }
  const unchecked = instrument ? [] : [warningAt(['instrument'], 'unknown-instrument', { received: record.instrument })]
  return success(value, [...unchecked, ...reasonWarnings(answers)])
}

function reasonWarnings(answers: Answers): readonly Issue[] {
  const warnings = issueList()
  for (const item of Object.keys(answers)) {
    const answer = answers[item]
    const warning = typeof answer === 'object' && answer !== null ? reasonWarning(item, answer) : null
    if (warning !== null) warnings.add(warning)
  }
  return warnings.all()
}

function formIssues(input: Readonly<Record<string, unknown>>): readonly Issue[] {
  const issues = issueList()
  if (input['formatVersion'] !== 1) issues.add(errorAt(['formatVersion'], 'not-one-of', { values: [1] }))
  requireId(input, 'instrument', issues)
  requireId(input, 'id', issues)
  if (!isIsoDate(input['date'])) issues.add(wrongType(input['date'], 'date', 'string', 'invalid-date'))
  if (input['rater'] !== null && input['rater'] !== undefined) requireId(input, 'rater', issues)
  if (input['role'] !== null && input['role'] !== undefined) requireId(input, 'role', issues)
  if (isPlainObject(input['answers'])) checkAnswers(input['answers'], issues)
  else issues.add(wrongType(input['answers'], 'answers', 'record', 'invalid-type'))
  for (const field of Object.keys(input)) {
    if (!FIELDS.includes(field)) issues.add(errorAt([field], field === '__proto__' ? 'forbidden-key' : 'unknown-field'))
  }
  return issues.all()
}

function checkAnswers(answers: Readonly<Record<string, unknown>>, issues: IssueList): void {
  for (const item of Object.keys(answers)) {
    const answer = answers[item]
    if (item === '__proto__') issues.add(errorAt(['answers', item], 'forbidden-key'))
    else if (item.length === 0 || item.length > MAX_ID_LENGTH) issues.add(errorAt(['answers', item], 'invalid-key'))
    else if (!isAnswer(answer)) issues.add(errorAt(['answers', item], 'invalid-answer'))
  }
}

function isAnswer(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value)) || (isPlainObject(value) && isNotApplicable(value))
}

function requireId(input: Readonly<Record<string, unknown>>, field: string, issues: IssueList): void {
  const value = input[field]
  if (typeof value !== 'string') issues.add(wrongType(value, field, 'string', 'invalid-type'))
  else if (value.length === 0) issues.add(errorAt([field], 'too-small', { minimum: 1, inclusive: true }))
  else if (value.length > MAX_ID_LENGTH) issues.add(errorAt([field], 'too-big', { maximum: MAX_ID_LENGTH, inclusive: true }))
}

function wrongType(value: unknown, field: string, expected: string, otherwise: string): Issue {
  if (value === undefined) return errorAt([field], 'missing-field', { expected })
  return typeof value === expected ? errorAt([field], otherwise) : errorAt([field], 'invalid-type', { expected })
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
