import { planChart, planChartTable, priorityMatrix, priorityMatrixTable, type ChartTable, type ChartTask } from '@implementere/charts'
import { barriers, type AnyToolRecord, type BarrierCoverage } from '@implementere/core'
import { createEstimate, nameOf, type Json } from '@implementere/model'
import { text, type Block } from '../document.ts'
import type { Material } from '../material.ts'
import { dayText, estimateText, missingText, personText } from '../words.ts'

type Plan = Extract<AnyToolRecord, { readonly element: 'KE3' }>

/** What people say stands in the way, and what is planned against it. */
export function barrierBlocks(material: Material): readonly Block[] {
  const { view, texts } = material
  const { analysis, reason, ratings, coverage } = view.barriers
  if (analysis === null) return [text(missingText(reason, texts))]
  const options = { texts: texts.charts, title: texts.parts.hindrances, names: barriers.determinantNames(texts.core.barriers) }
  const shown = { cut: analysis.cut, determinants: analysis.determinants.filter((one) => isShown(one, material)) }
  const figure: Block = {
    kind: 'figure',
    id: 'priorities',
    caption: texts.parts.hindrances,
    draw: (drawn) => priorityMatrix(shown, { ...options, ...drawn, showTitle: false, styles: false }),
    table: priorityMatrixTable(shown, options),
  }
  return [
    text(texts.sentences.barriersRated({ determinants: analysis.determinants.length, ratings })),
    ...prioritySentences(material).map(text),
    ...(coverage.length === 0 ? [] : [{ kind: 'table' as const, id: 'table-act-first', table: priorityTable(coverage, analysis, material) }]),
    ...(shown.determinants.length === 0 ? [text(texts.sentences.tooFew({ minimum: material.minimumGroup }))] : [figure]),
  ]
}

/** How many barriers to act on first, and how many of them nothing is planned against. */
export function prioritySentences({ view, texts }: Material): readonly string[] {
  const { reason, coverage, uncovered } = view.barriers
  if (reason !== null) return [missingText(reason, texts)]
  if (coverage.length === 0) return [texts.phrases.noPriorities]
  return [texts.sentences.priorities({ count: coverage.length, uncovered: uncovered.length })]
}

function isShown({ known }: barriers.DeterminantResult, { minimumGroup }: Material): boolean {
  return known >= minimumGroup
}

function priorityTable(coverage: readonly BarrierCoverage[], analysis: barriers.DeterminantAnalysis, material: Material): ChartTable {
  const { texts } = material
  const { labels } = texts
  const names = barriers.determinantNames(texts.core.barriers)
  return {
    caption: texts.core.barriers.codes.quadrants['act-first'].name,
    columns: [labels.determinant, labels.sayHinders, labels.planned].map((label) => ({ label, numeric: false })),
    rows: coverage.map((one) => {
      const rated = analysis.determinants.find(({ determinant }) => determinant === one.determinant)
      const share = rated !== undefined && isShown(rated, material) ? estimateText(rated.sides.barrier, texts) : texts.phrases.hidden
      return [nameOf(names, one.determinant), share, plannedText(one, material)]
    }),
  }
}

function plannedText({ strategies, accepted }: BarrierCoverage, material: Material): string {
  const { texts } = material
  if (strategies.length === 0) return accepted ? texts.phrases.acceptedRisk : texts.phrases.noPlanAgainst
  const chosen = planOf(material)?.strategies ?? []
  const names = strategies.map((id) => nameOf(texts.core.barriers.strategies, chosen.find((one) => one.id === id)?.strategy ?? id))
  return texts.sentences.plannedStrategies({ count: strategies.length, names: [...new Set(names)].join(', ') })
}

/** The plan: how far it has come, what is overdue, and all of it in time. */
export function planBlocks(material: Material): readonly Block[] {
  const { view, texts } = material
  const plan = planOf(material)
  if (view.plan.reason !== null || plan === null) return [text(missingText(view.plan.reason ?? 'no-plan', texts))]
  if (view.plan.tasks.total === 0) return [text(texts.sentences.emptyPlan)]
  const input = { asOf: view.asOf, tasks: chartTasks(plan, material) }
  const options = { texts: texts.charts, title: texts.parts.plan, names: taskNames(plan, material) }
  return [
    ...planSentences(material).map(text),
    ...(view.plan.overdue.length === 0 ? [] : [{ kind: 'table' as const, id: 'table-overdue', table: overdueTable(options.names, material) }]),
    {
      kind: 'figure',
      id: 'plan',
      caption: texts.parts.plan,
      draw: (drawn) => planChart(input, { ...options, ...drawn, showTitle: false, styles: false }),
      table: planChartTable(input, options),
    },
  ]
}

/** How many tasks are done and how many are late. */
export function planSentences({ view, texts }: Material): readonly string[] {
  const { reason, tasks, overdue } = view.plan
  if (reason !== null) return [missingText(reason, texts)]
  if (tasks.total === 0) return [texts.sentences.emptyPlan]
  const done = createEstimate({ method: 'report.tasksDone', value: tasks.done / tasks.total, numerator: tasks.done, denominator: tasks.total })
  return [texts.sentences.tasks({ share: estimateText(done, texts), overdue: overdue.length })]
}

/** The plan that counts: the latest record of the tool of KE3. */
function planOf({ state }: Material): Plan | null {
  const kept = state.tools.findLast(({ element }) => element === 'KE3')
  return (kept?.record as Plan | undefined) ?? null
}

/** What the tool found out about each task, where it was asked. */
interface Reckoned {
  readonly critical: boolean | null
  readonly slack: number | null
}

function chartTasks(plan: Plan, { view }: Material): readonly ChartTask[] {
  const reckoned = reckonedTasks(view.plan.result)
  const overdue = new Set(view.plan.overdue.map(({ id }) => id))
  return plan.tasks.map(({ id, start, due, done }) => ({
    id,
    start: start ?? null,
    due,
    done: done !== null && done <= view.asOf,
    critical: reckoned.get(id)?.critical ?? null,
    slack: reckoned.get(id)?.slack ?? null,
    overdue: overdue.has(id),
  }))
}

function reckonedTasks(result: Json): ReadonlyMap<string, Reckoned> {
  const tasks = isObject(result) && Array.isArray(result['tasks']) ? result['tasks'].filter(isObject) : []
  return new Map(
    tasks.map(({ id, critical, slack }) => [
      typeof id === 'string' ? id : '',
      { critical: typeof critical === 'boolean' ? critical : null, slack: typeof slack === 'number' ? slack : null },
    ]),
  )
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Labels of tasks are people's own words: ids where those are not shown. */
function taskNames({ tasks }: Plan, { freeText }: Material): Readonly<Record<string, string>> {
  return Object.fromEntries(tasks.flatMap(({ id, label }) => (freeText && label ? [[id, label]] : [])))
}

function overdueTable(names: Readonly<Record<string, string>>, { view, texts }: Material): ChartTable {
  const { labels } = texts
  return {
    caption: texts.charts.words.overdue,
    columns: [labels.task, labels.due, labels.who].map((label) => ({ label, numeric: false })),
    rows: view.plan.overdue.map(({ id, due, accountable }) => [
      nameOf(names, id),
      dayText(due, texts),
      accountable === null ? texts.labels.notAssigned : personText(accountable, texts),
    ]),
  }
}
