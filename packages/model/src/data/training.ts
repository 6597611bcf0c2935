import type { Sourced } from '../source.ts'

/** The forms of training that the table compares, from telling to coaching. Other prints add each to those before it. */
export const TRAINING_METHOD_IDS = ['theory', 'demonstration', 'ownPractice', 'peerCoaching'] as const

/** One of {@link TRAINING_METHOD_IDS}. */
export type TrainingMethodId = (typeof TRAINING_METHOD_IDS)[number]

/** What the table says that training results in. */
export const TRAINING_RESULT_IDS = ['knowledge', 'skills', 'transfer'] as const

/** One of {@link TRAINING_RESULT_IDS}. */
export type TrainingResultId = (typeof TRAINING_RESULT_IDS)[number]

/** One print of the training table. */
export interface TrainingTable extends Sourced {
  readonly id: string
  /** What the figures count; null where the print does not say. */
  readonly unit: 'estimated-percent-of-participants' | null
  /** Whether each form of training includes those before it; null where the print does not say. */
  readonly cumulative: boolean | null
  readonly figures: Readonly<Record<TrainingMethodId, Readonly<Record<TrainingResultId, number | null>>>>
}

/**
 * How effective forms of training are, after Joyce and Showers, in three prints that differ. Each is kept as it stands.
 *
 * The figures are the authors' estimates from the training of teachers, not measured effects: cited content, never a coefficient. They order
 * forms of training and predict nothing.
 */
export const TRAINING_TABLES = [
  {
    id: 'lecture',
    unit: null,
    cumulative: null,
    figures: {
      theory: { knowledge: 10, skills: 5, transfer: 0 },
      demonstration: { knowledge: 30, skills: 20, transfer: 0 },
      ownPractice: { knowledge: 60, skills: 60, transfer: 5 },
      peerCoaching: { knowledge: 90, skills: 95, transfer: 95 },
    },
    source: { citation: 'nubu2019', locator: 'L311-L333', status: 'published' },
    licence: 'facts',
  },
  {
    id: 'reproductionA',
    unit: 'estimated-percent-of-participants',
    cumulative: true,
    figures: {
      theory: { knowledge: 10, skills: 5, transfer: 0 },
      demonstration: { knowledge: 30, skills: 20, transfer: 0 },
      ownPractice: { knowledge: 60, skills: 60, transfer: 5 },
      peerCoaching: { knowledge: 95, skills: 95, transfer: 95 },
    },
    source: { citation: 'gotCoaching', locator: null, status: 'published' },
    licence: 'facts',
  },
  {
    id: 'reproductionB',
    unit: 'estimated-percent-of-participants',
    cumulative: true,
    figures: {
      theory: { knowledge: 10, skills: 5, transfer: 0 },
      demonstration: { knowledge: 30, skills: 30, transfer: 0 },
      ownPractice: { knowledge: 60, skills: 60, transfer: 5 },
      peerCoaching: { knowledge: 95, skills: 95, transfer: 95 },
    },
    source: { citation: 'coachingToolkit', locator: null, status: 'published' },
    licence: 'facts',
  },
] as const satisfies readonly TrainingTable[]

/** Id of a row of {@link TRAINING_TABLES}. */
export type TrainingTableId = (typeof TRAINING_TABLES)[number]['id']
