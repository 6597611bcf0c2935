import { describeCode, model, overview, type Implementation, type Overview, type qic } from '@implementere/core'
import type { Arguments } from './arguments.ts'
import { bar } from './bar.ts'
import { circle } from './circle.ts'
import { barrierLines, dimensionLines, nextStepLines } from './findings.ts'
import { observationsOf } from './municipality.ts'
import type { Words } from './words.ts'

/** The page of a record: where the team stands, what blocks the next phase and why, how good the implementation is so far, how far it reaches. */
export function page(record: Implementation, { asOf, locale }: Pick<Arguments, 'asOf' | 'locale'>, words: Words): string {
  const options = { asOf, observations: observationsOf(record) }
  const view = overview(record, options)
  const title = `${view.title} (${words.asOf} ${asOf}; ${words.nature[view.nature]})`
  const sections = [
    section(words.circle, circle(view.phases, words)),
    section(words.wayOn, wayOn(view, words)),
    section(words.checklist, checklist(view, locale, words)),
    section(words.dimensions, dimensionLines(view, locale, words)),
    section(words.barriers, barrierLines(view, words)),
    section(words.nextSteps, nextStepLines(record, options, words)),
    section(
      words.funnel,
      view.funnels.flatMap((funnel) => funnelLines(funnel, record, locale, words)),
    ),
    section(
      words.facts,
      record.figures.facts.map(({ date, text }) => `  ${(date ?? words.undated).padEnd(8)} ${text}`),
    ),
    section(
      words.sources,
      sourcesOf(record).map((source) => `  ${source}`),
    ),
    section(
      words.kept,
      view.warnings.map(({ path, code }) => `  ${path.join('.')}: ${code}`),
    ),
  ]
  return [title, '='.repeat(title.length), ...sections.flat(), ''].join('\n')
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading.toUpperCase(), ...lines]
}

function wayOn({ phases: { state, reason, open, next, timeline } }: Overview, words: Words): readonly string[] {
  if (state === null) return [`  ${words.unknown}: ${words.texts.overview.reasons[reason ?? 'no-phase-events']}`]
  const openNames = open.map(
    (element) =>
      `    ${element} ${words.texts.model.coreElements[element].name} (${words.texts.phases.elementStatuses[state.elements[element].status]})`,
  )
  return [
    `  ${words.open}:${open.length === 0 ? ` ${words.nothingOpen}` : ''}`,
    ...openNames,
    ...(next === null ? [] : nextLines(next, words)),
    ...timeline.overrides.flatMap(({ reason: why, unmet }) => [
      `  ${words.passedUnmet}:`,
      ...unmet.map((check) => `    ✗ ${conditionOf(check, words)}`),
      `    «${why}»`,
    ]),
  ]
}

function nextLines({ phase, reachable, checks, refusal }: NonNullable<Overview['phases']['next']>, words: Words): readonly string[] {
  const unmet = [...checks, ...(refusal?.checks ?? [])].filter(({ met }) => !met)
  return [`  ${words.next[reachable](words.texts.model.phases[phase].name)}`, ...unmet.map((check) => `    ✗ ${conditionOf(check, words)}`)]
}

function conditionOf(check: model.Check, words: Words): string {
  return describeCode('check', check.code, check.params, words.texts) ?? check.code
}

function checklist({ checklist: { score, reason, date, open, instrument } }: Overview, locale: model.Locale, words: Words): readonly string[] {
  if (score === null || instrument === null) return [`  ${words.texts.overview.reasons[reason ?? 'no-response']}`]
  const { instruments, methods } = words.texts.qic
  const labels: qic.InstrumentTexts = instruments[instrument as keyof typeof instruments]
  const rows: readonly (readonly [string, model.Estimate])[] = [
    ...Object.entries(score.components).map(([id, estimate]) => [`${id} ${labels.components[id] ?? ''}`, estimate] as const),
    [methods['qic.overall.equalComponent'].name, score.overall.equalComponent],
    [methods['qic.overall.itemWeighted'].name, score.overall.itemWeighted],
    [methods['qic.completeness'].name, score.completeness],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    `  ${labels.title}, ${date}`,
    ...rows.map(([name, estimate]) => `  ${name.padEnd(width)} ${bar(estimate)} ${withBounds(estimate, locale, words)}`),
    `  ${words.firstToDo}:`,
    ...open.slice(0, 5).map(({ item }) => `    ${item} ${labels.items[item] ?? ''}`),
  ]
}

function withBounds(estimate: model.Estimate, locale: model.Locale, words: Words): string {
  const { bounds, unit } = estimate
  const possible = bounds === null || bounds.lower === bounds.upper ? '' : `, ${words.bounds} ${model.formatRange(bounds, unit, locale)}`
  return `${model.formatEstimate(estimate, locale)}${possible}`
}

function funnelLines(
  { id, name, steps }: Overview['funnels'][number],
  { figures }: Implementation,
  locale: model.Locale,
  words: Words,
): readonly string[] {
  const stages = figures.funnels.find((funnel) => funnel.id === id)?.stages ?? []
  const heading = name === null ? [] : [`  ${name}`]
  return [
    ...heading,
    ...steps.map((step, index) => {
      const label = stages[index]?.name ?? model.textOf(words.texts.overview.funnelStages, step.id)
      const count = step.count === null ? words.notCounted : model.formatValue(step.count, 'count', locale)
      return `  ${label.padEnd(40)} ${count.padStart(10)}${share(step.ofPrevious, locale, words)}`
    }),
  ]
}

function share(estimate: model.Estimate | null, locale: model.Locale, words: Words): string {
  if (estimate?.value === null || estimate === null) return ''
  const interval = estimate.interval === null ? '' : `, ${words.interval} ${model.formatRange(estimate.interval, estimate.unit, locale)}`
  return `   ${model.formatEstimate(estimate, locale)}${interval}`
}

function sourcesOf({ figures }: Implementation): readonly string[] {
  const sources = [...figures.funnels.flatMap(({ stages }) => stages), ...figures.facts].map(({ source }) => source.citation)
  return [...new Set(sources)]
}
