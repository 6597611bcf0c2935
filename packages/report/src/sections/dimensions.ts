import { dimensionPanel, dimensionPanelTable, runChart, runChartTable } from '@implementere/charts'
import type { DimensionOverview, Overview, SeriesOverview } from '@implementere/core'
import { nameOf, type Estimate } from '@implementere/model'
import { text, type Block } from '../document.ts'
import type { ReportTexts } from '../locales/texts.ts'
import type { Material } from '../material.ts'
import { estimateText, numberText, periodText } from '../words.ts'

/** The eight dimensions: what is measured with its denominators and intervals, and what is not. */
export function dimensionBlocks({ view, texts }: Material): readonly Block[] {
  const measured = view.dimensions.filter(isMeasured)
  if (measured.length === 0) return [text(texts.phrases.allDimensionsUnknown)]
  const names = view.dimensions.filter((one) => !isMeasured(one)).map(({ dimension }) => texts.core.model.dimensions[dimension].name)
  const shown = measured.flatMap(({ estimates }) => estimates.filter(({ estimate }) => isFound(estimate.reason)))
  const unanswered = measured.flatMap(({ estimates }) => estimates.filter(({ estimate }) => estimate.reason === 'all-unknown'))
  const drawn = { estimates: estimatesOf(shown.filter(({ estimate }) => estimate.unit === 'proportion')) }
  const options = { texts: texts.charts, title: texts.parts.dimensions, names: texts.core.dimensions.measures, groups: texts.core.model.dimensions }
  return [
    ...dimensionSentences(view, texts).map(text),
    ...(names.length === 0 ? [] : [text(texts.sentences.unmeasured({ names: names.join(', ') }))]),
    ...(unanswered.length === 0
      ? []
      : [text(texts.sentences.unanswered({ names: unanswered.map(({ measure }) => nameOf(options.names, measure)).join(', ') }))]),
    {
      kind: 'figure',
      id: 'dimensions',
      caption: texts.parts.dimensions,
      draw: (how) => dimensionPanel(drawn, { ...options, ...how, showTitle: false, styles: false }),
      table: dimensionPanelTable({ estimates: estimatesOf(shown) }, options),
    },
  ]
}

/** Of how many dimensions anything is known. */
export function dimensionSentences({ dimensions }: Overview, { sentences, phrases }: ReportTexts): readonly string[] {
  const known = dimensions.filter(isMeasured).length
  return known === 0 ? [phrases.allDimensionsUnknown] : [sentences.measured({ known, total: dimensions.length })]
}

/** The measures that are watched: each series with its signals and its target. A series without any observation is left out. */
export function seriesBlocks({ view, texts }: Material): readonly Block[] {
  const watched = view.dimensions.flatMap(({ series }) => series.filter(({ points }) => points.some(({ estimate }) => estimate !== null)))
  return watched.flatMap((one, index) => seriesOf(one, index, texts))
}

/** How many signals nobody has looked at. */
export function unreviewedSignals({ dimensions }: Overview): number {
  return dimensions.reduce((count, { series }) => count + series.reduce((inner, { unreviewed }) => inner + unreviewed.length, 0), 0)
}

function isMeasured({ estimates }: DimensionOverview): boolean {
  return estimates.some(({ estimate }) => isFound(estimate.reason))
}

/** A measure that nobody knows anything of is told in one sentence, not in a row of its own. */
function isFound(reason: string | null): boolean {
  return !['no-data', 'all-unknown', 'all-not-applicable', 'no-denominator'].includes(reason ?? '')
}

function estimatesOf(all: DimensionOverview['estimates']): Readonly<Record<string, Estimate>> {
  return Object.fromEntries(all.map(({ measure, estimate }) => [measure, estimate]))
}

function seriesOf(one: SeriesOverview, index: number, texts: ReportTexts): readonly Block[] {
  const { points, verdict } = one
  const name = nameOf(texts.core.dimensions.measures, one.measure)
  const options = { texts: texts.charts, title: name }
  return [
    text(texts.sentences.series({ name, rules: texts.core.overview.controlRuleSets[one.ruleSet] })),
    { kind: 'list', items: seriesFindings(one, texts) },
    {
      kind: 'figure',
      id: `series-${index + 1}`,
      caption: name,
      draw: (drawn) => runChart({ points, verdict }, { ...options, ...drawn, showTitle: false, styles: false }),
      table: runChartTable({ points, verdict }, options),
    },
  ]
}

function seriesFindings({ points, verdict, unreviewed, missed }: SeriesOverview, texts: ReportTexts): readonly string[] {
  const { sentences, phrases, core } = texts
  const gaps = points.filter(({ estimate }) => estimate === null).length
  const signals = (verdict.signals ?? []).map((signal) =>
    sentences.signal({
      rule: core.overview.controlRules[signal.rule],
      first: periodText(signal.periods[0] ?? '', texts),
      last: periodText(signal.periods.at(-1) ?? '', texts),
      reviewed: !unreviewed.includes(signal),
    }),
  )
  const judged = verdict.signals === null ? [sentences.notJudged({ useful: verdict.useful, minimum: verdict.minimum })] : []
  const target =
    missed === null
      ? []
      : [
          sentences.missedTarget({
            target: numberText(missed.at, missed.estimate.unit, texts),
            value: estimateText(missed.estimate, texts),
            clear: missed.clear,
          }),
        ]
  const quiet = verdict.signals?.length === 0 ? [phrases.noSignals] : []
  return [...target, ...signals, ...judged, ...quiet, ...(gaps === 0 ? [] : [sentences.seriesGap({ missing: gaps, periods: points.length })])]
}
