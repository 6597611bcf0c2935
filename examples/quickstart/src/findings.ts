import {
  barriers,
  explainStep,
  HEADLINE_MEASURES,
  model,
  nextSteps,
  stateOf,
  type Implementation,
  type Overview,
  type OverviewOptions,
} from '@implementere/core'
import type { Words } from './words.ts'

/** How many steps a page shows. */
const SHOWN_STEPS = 6
const NAME_WIDTH = 44

/** The eight dimensions: one measure each, and every measure that is followed over time with what is to be seen in it. */
export function dimensionLines({ dimensions }: Overview, locale: model.Locale, words: Words): readonly string[] {
  if (dimensions.every(({ estimates }) => estimates.every(({ estimate }) => estimate.value === null))) return [`  ${words.noObservations}`]
  const headlines: ReadonlySet<string> = new Set(HEADLINE_MEASURES.map(({ measure }) => measure))
  return dimensions.flatMap(({ estimates, series }) => [
    ...estimates.filter(({ measure }) => headlines.has(measure)).map((found) => measureLine(found, locale, words)),
    ...series.flatMap(({ measure, verdict }) =>
      (verdict.signals ?? []).map(
        ({ rule, periods }) => `    ! ${nameOf(measure, words)}: ${words.texts.overview.controlRules[rule]} (${periods[0]} – ${periods.at(-1)})`,
      ),
    ),
  ])
}

function measureLine({ measure, estimate }: Overview['dimensions'][number]['estimates'][number], locale: model.Locale, words: Words): string {
  const unknown = estimate.unknown > 0 ? `, ${words.unknownRows(estimate.unknown)}` : ''
  const reasons: Readonly<Record<string, string>> = { ...words.texts.model.codes.reasons, ...words.texts.dimensions.reasons }
  const shown = estimate.value === null ? (reasons[estimate.reason ?? ''] ?? words.unknown) : model.formatEstimate(estimate, locale)
  return `  ${nameOf(measure, words).padEnd(NAME_WIDTH)} ${shown}${unknown}`
}

function nameOf(measure: string, { texts }: Words): string {
  const measures: Readonly<Record<string, { readonly name: string }>> = texts.dimensions.measures
  return measures[measure]?.name ?? measure
}

/** What hinders most, and how far the plan against it has come. */
export function barrierLines({ barriers: found, plan }: Overview, words: Words): readonly string[] {
  if (found.reason !== null) return [`  ${words.texts.overview.reasons[found.reason]}`]
  const { total, done } = plan.tasks
  const names = barriers.determinantNames(words.texts.barriers)
  return [
    ...found.coverage.map(({ determinant, strategies, accepted }) => {
      const answer = strategies.length > 0 ? words.strategies(strategies.length) : accepted ? words.accepted : words.unanswered
      return `  ${(names[determinant] ?? determinant).padEnd(NAME_WIDTH)} ${answer}`
    }),
    `  ${plan.reason === null ? words.tasks(done, total, plan.overdue.length) : words.texts.overview.reasons[plan.reason]}`,
  ]
}

/** What to do next and why, the most pressing first. */
export function nextStepLines(record: Implementation, options: OverviewOptions, words: Words): readonly string[] {
  const state = stateOf(record, options)
  const steps = nextSteps(state, options)
  const lines = steps.slice(0, SHOWN_STEPS).flatMap((step) => {
    const { rank, text, why, rule } = explainStep(step, words.texts, state)
    return [`  ${rank}. ${text}`, `     ${why}. ${rule}`]
  })
  return [...lines, ...(steps.length > SHOWN_STEPS ? [`  ${words.moreSteps(steps.length - SHOWN_STEPS)}`] : [])]
}
