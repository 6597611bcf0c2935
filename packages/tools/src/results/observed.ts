import { MEASURES, OBSERVATION_KINDS, summarise, type MeasureId, type ObservationBase, type ObservationLists } from '@implementere/dimensions'
import { compareText, type Estimate } from '@implementere/model'
import type { ToolContext } from '../context.ts'
import type { ObservationCluster, ResultsRecord } from './record.ts'

/** What the observations of the period say, by measure. Keys are ids of measures. */
export type Observed = ReadonlyMap<string, Estimate>

/** Measures that are looked at whether or not a finding names them. */
const ALWAYS = [
  'comparisonMonitoring.contamination',
  'comparisonMonitoring.anyAdditionalService',
  'reach.coverage.persons',
  'dosage.sessionsTotal',
] as const satisfies readonly MeasureId[]

/** Whether a measure of this id exists. */
function isMeasure(id: string): id is MeasureId {
  return MEASURES.some((measure) => measure.id === id)
}

/** Observations from the first day of the evaluation to its last, in an order of their own: sums of fractions depend on it. */
export function observationsWithin(period: ResultsRecord['period'], { observations, asOf }: ToolContext): ObservationLists {
  const until = period.until !== null && period.until < asOf ? period.until : asOf
  const within = <Row extends ObservationBase>(rows: readonly Row[]) =>
    inOrder(rows.filter(({ date }) => date <= until && (period.from === null || date >= period.from)))
  return Object.fromEntries(OBSERVATION_KINDS.map((kind) => [kind, within<ObservationBase>(observations[kind] ?? [])]))
}

/** The measures that findings name, and those that are always looked at, over observations that are alike within a cluster. */
export function observedMeasures(
  observations: ObservationLists,
  measures: readonly string[],
  { intervention, cluster }: Pick<ToolContext, 'intervention'> & { readonly cluster: ObservationCluster | null },
): Observed {
  const known = [...new Set([...measures.filter(isMeasure), ...(cluster === null ? ALWAYS : [])])]
  const [cell] = summarise(observations, {
    measures: known,
    ...(intervention === null ? {} : { intervention }),
    ...(cluster === null ? {} : { interval: { cluster } }),
  })
  return new Map(Object.entries(cell?.estimates ?? {}))
}

function inOrder<Row extends ObservationBase>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => compareText(a.id, b.id) || compareText(JSON.stringify(a), JSON.stringify(b)))
}
