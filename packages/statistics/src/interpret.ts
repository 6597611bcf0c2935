import { requireFinite, requireThat } from './precondition.ts'

/** Ids of the schemes that put a word to a coefficient. */
export const INTERPRETATION_SCHEMES = ['landisKoch', 'cicchetti', 'kooLi', 'krippendorff'] as const

/** One of {@link INTERPRETATION_SCHEMES}. */
export type InterpretationScheme = (typeof INTERPRETATION_SCHEMES)[number]

/** A label with the scheme it belongs to: the same number is "good" in one and "moderate" in another. */
export interface Interpretation {
  readonly scheme: InterpretationScheme
  /** Id of the label, for a text in the reader's language; null where there is no coefficient. */
  readonly label: string | null
  /** Why the label is null: `no-value`; else null. */
  readonly reason: string | null
  /** Limits of the band; null is unbounded. */
  readonly lower: number | null
  readonly upper: number | null
  /** Where the scheme was published. */
  readonly citation: string
}

interface Scheme {
  readonly citation: string
  /** Whether a value on a limit belongs to the band below it. */
  readonly closed: 'below' | 'above'
  readonly bands: readonly { readonly label: string; readonly upper: number | null; readonly closed?: 'below' | 'above' }[]
}

/** Bands from the lowest up, with their upper limits. The publications give two decimals; between those, the gaps are closed on the side named here (ours). */
const SCHEMES: Readonly<Record<InterpretationScheme, Scheme>> = {
  landisKoch: {
    citation: 'landisKoch1977',
    closed: 'below',
    bands: [
      { label: 'poor', upper: 0, closed: 'above' },
      { label: 'slight', upper: 0.2 },
      { label: 'fair', upper: 0.4 },
      { label: 'moderate', upper: 0.6 },
      { label: 'substantial', upper: 0.8 },
      { label: 'almost-perfect', upper: null },
    ],
  },
  cicchetti: {
    citation: 'cicchetti1994',
    closed: 'above',
    bands: [
      { label: 'poor', upper: 0.4 },
      { label: 'fair', upper: 0.6 },
      { label: 'good', upper: 0.75 },
      { label: 'excellent', upper: null },
    ],
  },
  kooLi: {
    citation: 'kooLi2016',
    closed: 'above',
    bands: [
      { label: 'poor', upper: 0.5 },
      { label: 'moderate', upper: 0.75 },
      { label: 'good', upper: 0.9, closed: 'below' },
      { label: 'excellent', upper: null },
    ],
  },
  krippendorff: {
    citation: 'krippendorff2004',
    closed: 'above',
    bands: [
      { label: 'discard', upper: 0.667 },
      { label: 'tentative', upper: 0.8 },
      { label: 'reliable', upper: null },
    ],
  },
}

/**
 * The word that a published scheme puts to a coefficient of agreement, always together with the scheme.
 *
 * Bands are conventions, not tests: a coefficient from few units can lie in any of them, so put the ends of its interval through this as well
 * (Koo & Li ask for that). Landis & Koch is for kappa, Cicchetti and Koo & Li for the intraclass correlation, Krippendorff for alpha.
 * Limits: Landis & Koch up to and including .20, .40 ...; Cicchetti from .40, .60, .75; Koo & Li from .50 and .75, above .90; Krippendorff from .667 and .800.
 * Missing: a coefficient that does not exist (null) has label null with reason `no-value`.
 * Throws: `unknown-scheme`, `invalid-number` for NaN and infinity.
 *
 * @example
 * ```ts
 * interpret(0.7, 'cicchetti').label // => 'good'
 * interpret(0.7, 'kooLi').label // => 'moderate'
 * interpret(0.7, 'kooLi').scheme // => 'kooLi'
 * interpret(null, 'landisKoch').reason // => 'no-value'
 * ```
 */
export function interpret(value: number | null, scheme: InterpretationScheme): Interpretation {
  requireThat(Object.hasOwn(SCHEMES, scheme), 'unknown-scheme', 'the scheme is landisKoch, cicchetti, kooLi or krippendorff')
  requireFinite([value])
  const { bands, citation, closed } = SCHEMES[scheme]
  if (value === null) return { scheme, label: null, reason: 'no-value', lower: null, upper: null, citation }
  const place = bands.findIndex((band) => isWithin(value, band.upper, band.closed ?? closed))
  const { label, upper } = bands[place]!
  return { scheme, label, reason: null, lower: bands[place - 1]?.upper ?? null, upper, citation }
}

function isWithin(value: number, upper: number | null, closed: 'below' | 'above'): boolean {
  return upper === null || value < upper || (closed === 'below' && value === upper)
}
