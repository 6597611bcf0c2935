import type { Sourced } from '@implementere/model'

/**
 * Where the codes of adaptations come from, as tabulated in FRAME-IS papers. The ids are ours; the lists of content and context changes and of goals were not
 * checked against the print.
 */
export const FRAME_SOURCE = {
  source: { citation: 'wiltseyStirman2019', locator: null, status: 'adapted' },
  licence: 'cc-by-4.0',
} as const satisfies Sourced

/** When in the work a change was made. Codes of FRAME. */
export const FRAME_TIMINGS = ['planning', 'implementation', 'scale-up', 'sustainment'] as const
/** One of {@link FRAME_TIMINGS}. */
export type FrameTiming = (typeof FRAME_TIMINGS)[number]

/** Whether a change was planned, and before or after something called for it. */
export const FRAME_PLANNED = ['planned-proactive', 'planned-reactive', 'unplanned-reactive'] as const
/** One of {@link FRAME_PLANNED}. */
export type FramePlanned = (typeof FRAME_PLANNED)[number]

/** Who took part in the decision. */
export const FRAME_WHO = [
  'political-leaders',
  'programme-leaders',
  'funders',
  'administrators',
  'programme-manager',
  'developer',
  'researcher',
  'treatment-team',
  'practitioner',
  'community-members',
  'recipients',
] as const
/** One of {@link FRAME_WHO}. */
export type FrameWho = (typeof FRAME_WHO)[number]

/** What was changed. */
export const FRAME_MODIFIED = ['content', 'contextual', 'training-and-evaluation', 'implementation-activities'] as const
/** One of {@link FRAME_MODIFIED}. */
export type FrameModified = (typeof FRAME_MODIFIED)[number]

/** For whom, or at which level of delivery. */
export const FRAME_LEVELS = ['individual', 'target-group', 'cohort', 'practitioner', 'unit', 'organisation', 'network'] as const
/** One of {@link FRAME_LEVELS}. */
export type FrameLevel = (typeof FRAME_LEVELS)[number]

/** Kinds of change of content. */
export const FRAME_CONTENT_NATURES = [
  'tailoring',
  'packaging',
  'adding',
  'removing',
  'shortening',
  'lengthening',
  'substituting',
  'reordering',
  'spreading',
  'integrating-into-another',
  'integrating-another',
  'repeating',
  'loosening-structure',
  'departing-and-returning',
  'drift',
] as const
/** One of {@link FRAME_CONTENT_NATURES}. */
export type FrameContentNature = (typeof FRAME_CONTENT_NATURES)[number]

/** Kinds of change of context. */
export const FRAME_CONTEXT_NATURES = ['format', 'setting', 'personnel', 'population'] as const
/** One of {@link FRAME_CONTEXT_NATURES}. */
export type FrameContextNature = (typeof FRAME_CONTEXT_NATURES)[number]

/** What the change was to achieve. */
export const FRAME_GOALS = ['reach', 'retention', 'feasibility', 'fit', 'cultural-factors', 'effectiveness', 'cost', 'satisfaction'] as const
/** One of {@link FRAME_GOALS}. */
export type FrameGoal = (typeof FRAME_GOALS)[number]
