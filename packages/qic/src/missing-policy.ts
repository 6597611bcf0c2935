import { ImplementereError } from '@implementere/model'

/** Named rules for how much of a component must be answered before it gets a value. All are conventions; none is a property of the checklist. */
export const MISSING_POLICIES = ['halfRule', 'strict80', 'complete', 'anyAnswered'] as const

/** One of {@link MISSING_POLICIES}. */
export type MissingPolicy = (typeof MISSING_POLICIES)[number]

/** Share of the applicable items under the half-scale rule (Fayers & Machin; used for the SF-36). */
const HALF = 0.5
/** Share under the stricter convention. */
const STRICT = 0.8
/** Half of a two-item component is a single answer, which stands for nothing but itself: ours, such a component needs both. */
const PAIR = 2

/**
 * Whether a component has answers enough for a value.
 *
 * `known` of `applicable` items are answered; `items` is how many the component has, applicable or not. Nothing applicable is never enough.
 * Throws: {@link ImplementereError} `unknown-policy`.
 *
 * @example
 * ```ts
 * isAnsweredEnough('halfRule', { known: 2, applicable: 4, items: 4 }) // => true
 * isAnsweredEnough('halfRule', { known: 1, applicable: 2, items: 2 }) // => false
 * isAnsweredEnough('anyAnswered', { known: 1, applicable: 2, items: 2 }) // => true
 * ```
 */
export function isAnsweredEnough(
  policy: MissingPolicy,
  count: { readonly known: number; readonly applicable: number; readonly items: number },
): boolean {
  requirePolicy(policy)
  const { known, applicable, items } = count
  if (known === 0) return false
  switch (policy) {
    case 'anyAnswered':
      return true
    case 'complete':
      return known === applicable
    case 'strict80':
      return known / applicable >= STRICT
    default:
      return items === PAIR ? known === applicable : known / applicable >= HALF
  }
}

/** Throws `unknown-policy`, also where nothing is known and no policy would be asked. */
export function requirePolicy(policy: MissingPolicy): void {
  if (!MISSING_POLICIES.includes(policy))
    throw new ImplementereError('unknown-policy', `there is no missing policy ${policy}; there are ${MISSING_POLICIES.join(', ')}`, {
      policy,
    })
}
