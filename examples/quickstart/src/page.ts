import { model, overview, phases, type Implementation, type Overview } from '@implementere/core'
import type { Arguments } from './arguments.ts'
import { bar } from './bar.ts'
import { circle } from './circle.ts'
import type { Words } from './words.ts'

/** The page of a record: where the team stands, what blocks the next phase and why, how good the implementation is so far, how far it reaches. */
export function page(record: Implementation, { asOf, locale }: Pick<Arguments, 'asOf' | 'locale'>, words: Words): string {
  const view = overview(record, { asOf })
  const title = `${view.title} (${words.asOf} ${asOf}; ${words.nature[view.nature]})`
  const sections = [
    section(words.circle, circle(view.phases, words)),
    section(words.wayOn, wayOn(view, words)),
    section(words.checklist, checklist(view, locale, words)),
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
  return phases.describeCheck(check, words.texts.phases) ?? check.code
}

function checklist({ checklist: { score, reason, date, open, instrument } }: Overview, locale: model.Locale, words: Words): readonly string[] {
  if (score === null || instrument === null) return [`  ${words.texts.overview.reasons[reason ?? 'no-response']}`]
  const labels = words.texts.qic.instruments['qic-no@1']
  const line = (name: string, estimate: model.Estimate) => {
    const bounds =
      estimate.bounds === null || estimate.bounds.lower === estimate.bounds.upper
        ? ''
        : `, ${words.bounds} ${model.formatRange(estimate.bounds, estimate.unit, locale)}`
    return `  ${name.padEnd(52)} ${bar(estimate)} ${model.formatEstimate(estimate, locale)}${bounds}`
  }
  const methods = words.texts.qic.methods
  return [
    `  ${labels.title}, ${date}`,
    ...Object.entries(score.components).map(([id, estimate]) => line(`${id} ${labels.components[id as keyof typeof labels.components]}`, estimate)),
    line(methods['qic.overall.equalComponent'].name, score.overall.equalComponent),
    line(methods['qic.overall.itemWeighted'].name, score.overall.itemWeighted),
    line(methods['qic.completeness'].name, score.completeness),
    `  ${words.firstToDo}:`,
    ...open.slice(0, 5).map(({ item }) => `    ${item} ${labels.items[item as keyof typeof labels.items]}`),
  ]
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
