import { ImplementereError } from '@implementere/model'
import type { MeasureDefinition } from './data/measures.ts'
import { engineOf, measureOf, type Engine, type MeasureChoice } from './engine.ts'
import { requireKnownNames } from './measure-check.ts'
import { periodReader, type PeriodChoice } from './period.ts'
import type { DeclaredComponents } from './relation-rows.ts'

/** How sure intervals are to be, and over what. */
export interface IntervalChoice {
  /** Confidence level, 0-1; 0.95 when absent. */
  readonly level?: number
  /** A key (`site`, `practitioner`, `group`, an attribute) whose groups are alike inside: then every ratio gets an interval over these clusters. */
  readonly cluster?: string
}

/** What is summarised, and how. */
export interface SummariseOptions<Choices extends readonly MeasureChoice[] = readonly MeasureChoice[]> {
  /** Ids of `MEASURES`, or measures of one's own. */
  readonly measures: Choices
  /**
   * What to group by: `site`, `date`, `practitioner`, `group`, `condition`, `observer`, the name of an attribute, or what a measure's rows have:
   * `component`, `facet`, `rater`, `instrument`, `stratum`, `service`, `element` ... One group when absent. Any other name is that of an attribute: where nothing has a value for it, cells
   * have the warning `key-without-values`.
   */
  readonly by?: readonly string[]
  /** Gathers days into periods; all days together when absent. */
  readonly period?: PeriodChoice
  /** What the intervention declares as core; without it nothing is known to be core. */
  readonly intervention?: { readonly components: DeclaredComponents }
  readonly interval?: IntervalChoice
  /** A key over whose groups (practitioners, say) the mean of ratios is given beside the pooled ratio: there every group counts alike. */
  readonly meanOver?: string
}

/** Options as they are worked with. */
export interface Plan {
  readonly measures: readonly MeasureDefinition[]
  readonly ids: readonly string[]
  readonly engines: readonly Engine[]
  /** Every key that is needed: the groupings', the clusters', the means'. */
  readonly keys: readonly string[]
  readonly periodOfDay: ((day: string) => string | null) | null
  readonly declared: DeclaredComponents
  readonly level: number
  readonly cluster: string | null
  readonly meanOver: string | null
}

/** Confidence level where none is asked for: the customary one. */
const DEFAULT_LEVEL = 0.95

/** Where the period stands among the keys; not a name that an attribute can have. */
export const PERIOD_KEY = ''

/** Checks the options, and works out what has to be kept. Throws `unknown-measure`, what {@link requireKnownNames} throws, `duplicate-id`, `invalid-level`, `unknown-period`. */
export function planOf(options: SummariseOptions, groupings: readonly (readonly string[])[]): Plan {
  const { period, interval = {}, meanOver = null, intervention } = options
  const measures = options.measures.map(measureOf)
  for (const choice of options.measures) if (typeof choice !== 'string') requireKnownNames(choice)
  requireOwnIds(measures)
  const { level = DEFAULT_LEVEL, cluster = null } = interval
  if (!(level > 0 && level < 1))
    throw new ImplementereError('invalid-level', 'a confidence level lies strictly between 0 and 1', { level: String(level) })
  const keys = new Set([...groupings.flat(), ...[cluster, meanOver].filter((key) => key !== null)])
  return {
    measures,
    ids: measures.map(({ id }) => id),
    engines: measures.map(engineOf),
    keys: period === undefined ? [...keys] : [PERIOD_KEY, ...keys],
    periodOfDay: period === undefined ? null : periodReader(period),
    declared: intervention?.components ?? [],
    level,
    cluster,
    meanOver,
  }
}

function requireOwnIds(measures: readonly MeasureDefinition[]): void {
  const seen = new Set<string>()
  for (const { id } of measures) {
    if (seen.has(id)) throw new ImplementereError('duplicate-id', `two measures have the id "${id}"`, { id })
    seen.add(id)
  }
}
