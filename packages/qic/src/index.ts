/**
 * The Quality of Implementation Checklist as data, and its scoring: who has done what, what is left, do we agree, are we better than last time.
 *
 * @module @implementere/qic
 */
export { raterReport, type AgreementCoefficient, type RaterReport, type Spread } from './agreement.ts'
export { CHANGES, compareQic, type Change, type ItemChange, type MovedItem, type QicComparison, type ScoreChange } from './compare.ts'
export { qicNo } from './data/qic-no.ts'
export { qit, type QitItemId } from './data/qit.ts'
export { NOT_APPLICABLE_CODE, UNKNOWN_CODE } from './batch-plan.ts'
export { defineInstrument, type ComponentDefinition, type InstrumentDefinition, type ItemDefinition } from './define-instrument.ts'
export { explain, type Explanation, type ExplanationPart } from './explain.ts'
export type { BatchOverall, QicBatch } from './batch.ts'
export { findComponent, instrumentRef, scaleOf, type Applicability, type Instrument, type QicComponent, type QicItem } from './instrument.ts'
export { MAX_ISSUES } from './issue-list.ts'
export type { AskedIn, Contribution, ItemState } from './item-reading.ts'
export { isAnsweredEnough, MISSING_POLICIES, type MissingPolicy } from './missing-policy.ts'
export { openItems, type OpenItem } from './open-items.ts'
export type { OverallScores } from './overall.ts'
export { ITEM_STANDINGS, type ItemStanding, type RatedItem } from './rated-item.ts'
export type { Answer, Answers, NotApplicable } from './answer.ts'
export { parseQicResponse, type QicResponse, type ScorableResponse } from './response.ts'
export { PROGRESS_SCALE, SCALE_KINDS, type Scale, type ScaleKind, type ScaleLevel } from './scale.ts'
export type { ScaleDefinition } from './scale-definition.ts'
export { scoreMany, type QicColumns } from './score-many.ts'
export { scoreQic, type QicScore, type ScoreOptions } from './score.ts'
export { PERIODS, series, type DatedScore, type Period, type SeriesOptions, type SeriesPoint } from './series.ts'
export { fromSurveyJs, toSurveyJs, type SurveyJsForm, type SurveyJsQuestion } from './surveyjs.ts'
export type { FormTexts, InstrumentTexts, IssueCode, MethodId, NamedText, QicTexts, ReasonCode } from './locales/texts.ts'
