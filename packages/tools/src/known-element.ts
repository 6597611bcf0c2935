import { CORE_ELEMENT_IDS, ImplementereError, type CoreElementId } from '@implementere/model'

/** Whether the model has a core element of this id. Where an id comes from an address or a file, no type says so. */
export function isKnownElement(element: string): element is CoreElementId {
  return CORE_ELEMENT_IDS.some((id) => id === element)
}

/** Throws: {@link ImplementereError} `unknown-element` for an id that the model does not have. */
export function requireElement(element: CoreElementId): void {
  if (!isKnownElement(element)) {
    throw new ImplementereError('unknown-element', `the model has no core element "${String(element)}"`, { element: String(element) })
  }
}
