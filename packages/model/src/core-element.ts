/** The nine core elements of the model, in its order. Not to be confused with a core *component*, which belongs to an intervention. */
export const CORE_ELEMENT_IDS = ['KE1', 'KE2', 'KE3', 'KE4', 'KE5', 'KE6', 'KE7', 'KE8', 'KE9'] as const

/** One of {@link CORE_ELEMENT_IDS}. */
export type CoreElementId = (typeof CORE_ELEMENT_IDS)[number]
