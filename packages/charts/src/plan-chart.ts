import type { IsoDate } from '@implementere/model'
import { picture } from './block.ts'
import { dayNumber, dayText, dayTicks } from './day-axis.ts'
import { NOTHING } from './estimate-rows.ts'
import { legend, type LegendItem } from './legend.ts'
import { box, shapeAt, straight } from './markup.ts'
import { mark, unknownMark } from './marks.ts'
import { innerWidth, nameOf, type ChartOptions, type TableOptions } from './options.ts'
import { rowPlot, type PlotRow } from './row-plot.ts'
import type { Domain, Scale } from './scale.ts'
import type { ChartTable } from './table.ts'

/** A task of a plan. Null is unknown throughout. */
export interface ChartTask {
  readonly id: string
  readonly start: IsoDate | null
  readonly due: IsoDate | null
  readonly done: boolean | null
  /** Whether a delay of it delays the whole plan. */
  readonly critical: boolean | null
  /** How long it can be delayed before the plan is, working days. */
  readonly slack: number | null
  readonly overdue: boolean | null
}

/** A plan as it stands on a day. */
export interface PlanChartInput {
  readonly asOf: IsoDate
  readonly tasks: readonly ChartTask[]
}

const BAR_HEIGHT = 14
/** Days left free at both ends of the time shown. */
const MARGIN_DAYS = 2
/** Half the width of a task with one known day. */
const POINT_HALF = 6
const CHECK = 'M-5 0L-1.5 4L5 -4'

/**
 * A plan in time: a bar from start to due for each task, done ones filled, the critical path with a heavy line below, overdue ones with a diamond at the end.
 *
 * Missing: a task with one known day is a mark on that day; one without days keeps its row with a dotted line. Due days are drawn to their end. A day that is no
 * day counts as unknown. Throws: {@link ImplementereError} `invalid-width`, `invalid-id-prefix`. Source: Gantt's chart; drawing ours.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const tasks = [{ id: 'train', start: '2026-01-12', due: '2026-02-20', done: false, critical: true, slack: 0, overdue: true }]
 * const svg = planChart({ asOf: '2026-03-01', tasks }, { texts: en, title: 'Plan', idPrefix: 'g1', names: { train: 'Train the team' } })
 * svg.includes('>Train the team</text>') && svg.includes('>Overdue</text>') // => true
 * ```
 */
export function planChart({ asOf, tasks }: PlanChartInput, options: ChartOptions): string {
  const { texts } = options
  const width = innerWidth(options)
  const domain = domainOf(asOf, tasks)
  const plot = rowPlot(
    tasks.map((task) => taskRow(task, domain, options)),
    { domain, room: 1, reference: dayNumber(asOf), ticksFor: (room) => dayTicks(domain, room, texts) },
    width,
  )
  return picture(options, describe(asOf, tasks, options), [plot, legend(legendOf(asOf, tasks, options), width)])
}

/**
 * The numbers of {@link planChart}.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const tasks = [{ id: 'train', start: '2026-01-12', due: null, done: null, critical: true, slack: 0, overdue: null }]
 * const [row] = planChartTable({ asOf: '2026-03-01', tasks }, { texts: en, title: 'Plan' }).rows
 * row // => ['train', '12 Jan 2026', 'Unknown', 'Unknown', 'Yes', '0 working days']
 * ```
 */
export function planChartTable({ tasks }: PlanChartInput, { texts, title, names }: TableOptions): ChartTable {
  const { words, sentences } = texts
  const day = (date: IsoDate | null) => (date === null ? words.unknown : dayText(date, texts))
  return {
    caption: title,
    columns: [words.task, words.start, words.due, words.status, words.critical, words.slack].map((label) => ({ label, numeric: false })),
    rows: tasks.map((task) => [
      nameOf(names, task.id),
      day(task.start),
      day(task.due),
      statusText(task, texts),
      task.critical === null ? words.unknown : task.critical ? words.yes : words.no,
      task.slack === null || !Number.isFinite(task.slack) ? NOTHING : sentences.slack({ days: task.slack }),
    ]),
  }
}

function statusText({ done, overdue }: ChartTask, { words }: TableOptions['texts']): string {
  if (overdue === true && done !== true) return words.overdue
  if (done === null) return words.unknown
  return done ? words.done : words.notDone
}

function describe(asOf: IsoDate, tasks: readonly ChartTask[], { texts }: ChartOptions): string {
  return texts.sentences.plan({
    tasks: tasks.length,
    done: tasks.filter(({ done }) => done === true).length,
    overdue: tasks.filter(isOverdue).length,
    asOf: dayText(asOf, texts),
  })
}

function isOverdue({ done, overdue }: ChartTask): boolean {
  return overdue === true && done !== true
}

/** From the first to the last day that is known, the day of the status among them. */
function domainOf(asOf: IsoDate, tasks: readonly ChartTask[]): Domain {
  const days = [asOf, ...tasks.flatMap(({ start, due }) => [start, due])].flatMap((date) => dayNumber(date) ?? [])
  if (days.length === 0) return [0, 1]
  return [Math.min(...days) - MARGIN_DAYS, Math.max(...days) + 1 + MARGIN_DAYS]
}

function taskRow(task: ChartTask, domain: Domain, { texts, names }: ChartOptions): PlotRow {
  return {
    heading: null,
    label: nameOf(names, task.id),
    isStrong: false,
    value: statusText(task, texts),
    isKnown: true,
    detail: task.due === null ? null : dayText(task.due, texts),
    draw: (scale, y) => taskMarks(task, domain, scale, y),
  }
}

function taskMarks(task: ChartTask, domain: Domain, scale: Scale, y: number): string {
  const [start, due] = [dayNumber(task.start), dayNumber(task.due)]
  const known = start ?? due
  if (known === null) return unknownMark(scale(domain[0]), scale(domain[1]), y)
  if (start === null || due === null || due < start)
    return mark('square', scale(known), y, 'ic-f-soft ic-s-data') + taskSigns(task, scale(known) - POINT_HALF, scale(known) + POINT_HALF, y)
  const [from, to] = [scale(start), scale(due + 1)]
  const bar = box(
    from,
    y - BAR_HEIGHT / 2,
    to - from,
    BAR_HEIGHT,
    `ic-bar ${task.done === true ? 'ic-f-done ic-s-done' : 'ic-f-soft ic-s-data'}`,
    ' stroke-width="1" rx="2"',
  )
  return bar + taskSigns(task, from, to, y)
}

/** What is known of a task beside its days: a heavy line for the critical path, a check when done, a diamond when overdue. */
function taskSigns(task: ChartTask, from: number, to: number, y: number): string {
  return [
    task.critical === true ? straight(from, y + BAR_HEIGHT / 2 + 2, to, y + BAR_HEIGHT / 2 + 2, 'text', ' stroke-width="3"') : '',
    task.done === true && to - from >= 2 * POINT_HALF ? checkAt((from + to) / 2, y) : '',
    isOverdue(task) ? mark('diamond', to - POINT_HALF, y, 'ic-f-signal ic-s-surface', 110) : '',
  ].join('')
}

function checkAt(x: number, y: number): string {
  return shapeAt(CHECK, x, y, 'ic-s-surface', ' fill="none" stroke-width="2"')
}

function legendOf(asOf: IsoDate, tasks: readonly ChartTask[], { texts }: ChartOptions): readonly LegendItem[] {
  const { words } = texts
  const done = box(-10, -6, 20, 12, 'ic-f-done ic-s-done', ' rx="2"') + checkAt(0, 0)
  return [
    { label: words.planned, sign: box(-10, -6, 20, 12, 'ic-f-soft ic-s-data', ' rx="2"') },
    ...(tasks.some((task) => task.done === true) ? [{ label: words.done, sign: done }] : []),
    ...(tasks.some((task) => task.critical === true) ? [{ label: words.critical, sign: straight(-10, 0, 10, 0, 'text', ' stroke-width="3"') }] : []),
    ...(tasks.some(isOverdue) ? [{ label: words.overdue, sign: mark('diamond', 0, 0, 'ic-f-signal ic-s-surface') }] : []),
    ...(dayNumber(asOf) === null
      ? []
      : [{ label: `${words.asOf} ${dayText(asOf, texts)}`, sign: straight(0, -7, 0, 7, 'axis', ' stroke-width="1.5"') }]),
  ]
}
