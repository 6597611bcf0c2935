/** The four phases of the model, in the order of the circle. */
export const PHASE_IDS = ['prepare', 'plan', 'implement', 'sustain'] as const

/** One of {@link PHASE_IDS}. */
export type PhaseId = (typeof PHASE_IDS)[number]
