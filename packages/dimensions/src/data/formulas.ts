import type { Sourced } from '@implementere/model'

/** A formula that is no measure: it sets measures side by side, or puts an interval around them. */
export interface FormulaDefinition extends Sourced {
  readonly id: string
}

/** Where the formulas beside `MEASURES` come from. What each leaves to us is said where it is computed. */
export const FORMULAS = [
  {
    id: 'achievedRelativeStrength',
    source: { citation: 'hullemanCordray2009', locator: 'form with the standard deviation', status: 'adapted' },
    licence: 'facts',
  },
  { id: 'designEffect', source: { citation: 'kish1965', locator: null, status: 'adapted' }, licence: 'facts' },
  { id: 'wilsonClustered', source: { citation: 'kornGraubard1998', locator: 'effective sample size', status: 'adapted' }, licence: 'facts' },
  { id: 'compareSites', source: { citation: 'lairdWare1982', locator: 'random intercept', status: 'adapted' }, licence: 'facts' },
] as const satisfies readonly FormulaDefinition[]

/** Id of a row of {@link FORMULAS}. */
export type FormulaId = (typeof FORMULAS)[number]['id']
