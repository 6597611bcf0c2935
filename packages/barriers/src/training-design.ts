import { compareText, TRAINING_METHOD_IDS, type TrainingMethodId } from '@implementere/model'

/** A design for training: which forms it includes. Null is not known. */
export interface TrainingDesign {
  readonly id: string
  readonly includes: Readonly<Partial<Record<TrainingMethodId, boolean | null>>>
}

/** Where a design stands among others. */
export interface RankedDesign {
  readonly id: string
  /** 1 for the most complete; equal designs share a rank. Null when what is not known could move it. */
  readonly rank: number | null
  readonly reason: 'unknown-methods' | null
  readonly included: readonly TrainingMethodId[]
  readonly missing: readonly TrainingMethodId[]
  readonly unknown: readonly TrainingMethodId[]
}

/**
 * Orders designs for training by what they include: first coaching, then practice with feedback, then demonstration, then theory, so that a design with
 * coaching stands before every design without it. Those of which something is not known stand last, without a rank.
 *
 * Source: the order of the forms in Joyce and Showers' table (`TRAINING_TABLES` of the model). Its percentages are estimates and are not used: nothing
 * here predicts how many will learn. The rule for ordering is ours.
 *
 * @example
 * ```ts
 * const course = { id: 'course', includes: { theory: true, demonstration: true, ownPractice: false, peerCoaching: false } }
 * const programme = { id: 'programme', includes: { theory: true, demonstration: false, ownPractice: true, peerCoaching: true } }
 * orderTrainingDesigns([course, programme]).map(({ id, rank, missing }) => [id, rank, missing]) // => [['programme', 1, ['demonstration']], ['course', 2, ['ownPractice', 'peerCoaching']]]
 * ```
 */
export function orderTrainingDesigns(designs: readonly TrainingDesign[]): readonly RankedDesign[] {
  const described = designs.map(describe)
  const ranked = described
    .filter(({ unknown }) => unknown.length === 0)
    .map((design) => ({ ...design, rank: 1 + described.filter((other) => other.unknown.length === 0 && weightOf(other) > weightOf(design)).length }))
  const unranked = described.filter(({ unknown }) => unknown.length > 0)
  return [...ranked.toSorted((a, b) => a.rank - b.rank || compareText(a.id, b.id)), ...unranked.toSorted((a, b) => compareText(a.id, b.id))]
}

function describe({ id, includes }: TrainingDesign): RankedDesign {
  const those = (wanted: boolean | null) => TRAINING_METHOD_IDS.filter((method) => (includes[method] ?? null) === wanted)
  const unknown = those(null)
  return { id, rank: null, reason: unknown.length > 0 ? 'unknown-methods' : null, included: those(true), missing: those(false), unknown }
}

/** Each form outweighs all those before it together. */
function weightOf({ included }: RankedDesign): number {
  return included.reduce((sum, method) => sum + 2 ** TRAINING_METHOD_IDS.indexOf(method), 0)
}
