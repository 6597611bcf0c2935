/**
 * The Quality of Implementation Checklist as data, and its scoring: who has done what, what is left, do we agree, are we better than last time.
 *
 * @module @implementere/qic
 */
export { qicNo } from './data/qic-no.ts'
export { qit, type QitItemId } from './data/qit.ts'
export { findComponent, instrumentRef, scaleOf, type Applicability, type Instrument, type QicComponent, type QicItem } from './instrument.ts'
export { MAX_ISSUES } from './issue-list.ts'
export type { AskedIn, Contribution, ItemState } from './item-reading.ts'
export { isAnsweredEnough, MISSING_POLICIES, type MissingPolicy } from './missing-policy.ts'
export type { OverallScores } from './overall.ts'
export { parseQicResponse, type Answer, type Answers, type NotApplicable, type QicResponse, type ScorableResponse } from './response.ts'
export { PROGRESS_SCALE, SCALE_KINDS, type Scale, type ScaleKind, type ScaleLevel } from './scale.ts'
export { scoreQic, type QicScore, type ScoreOptions } from './score.ts'
