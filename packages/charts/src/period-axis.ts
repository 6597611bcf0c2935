import type { Block } from './block.ts'
import type { ChartsTexts } from './locales/texts.ts'
import { straight, textLine } from './markup.ts'
import { periodLabel, type PeriodLabel } from './period-label.ts'
import type { PlotArea } from './plot-area.ts'
import { lineHeight, TEXT, widthOf } from './text-width.ts'
import { oneLine } from './wrap.ts'

/** Room between two labels. */
const GAP = 10
/** Greatest width of one label; a longer name of a period is cut. */
const GREATEST = 110
/** Steps between labels: those that divide a year, else these; beyond them, whole years or multiples of the last. */
const STEPS = [1, 2, 5, 10]
const STEPS_IN_YEAR = [1, 2, 3, 4, 6, 12]

/** The periods under the plot: as many as have room, and under them the years, each named once. */
export function periodAxis(periods: readonly string[], area: PlotArea, texts: ChartsTexts): Block {
  const labels = periods.map((period) => periodLabel(period, texts))
  const every = stepFor(labels, area)
  const hasYears = labels.some(({ year }) => year !== null)
  const ticks = labels.flatMap((label, index) => (index % every === 0 ? [tick(label, index, area)] : []))
  const years = hasYears ? yearLabels(labels, every, area) : ''
  const axis = straight(area.left, area.bottom, area.right, area.bottom, 'axis')
  const height = lineHeight(TEXT.small)
  return { markup: axis + ticks.join('') + years, height: 8 + height * (hasYears ? 2 : 1) }
}

function stepFor(labels: readonly PeriodLabel[], { step, right, left }: PlotArea): number {
  const widths = labels.map(({ short, year }) => Math.max(widthOf(short.slice(0, GREATEST), TEXT.small), widthOf(year ?? '', TEXT.small)))
  const widest =
    Math.min(
      GREATEST,
      widths.reduce((most, width) => Math.max(most, width), 0),
    ) + GAP
  const room = (count: number) => count * step >= widest || count * step >= right - left
  const perYear = labels[0]?.perYear ?? null
  const steps = perYear === null ? STEPS : STEPS_IN_YEAR.filter((count) => perYear % count === 0)
  const known = steps.find((count) => room(count))
  if (known !== undefined) return known
  const longest = steps.at(-1)!
  return Math.ceil(widest / step / longest) * longest
}

function tick({ short }: PeriodLabel, index: number, { xOf, bottom, left, right }: PlotArea): string {
  const text = oneLine(short, GREATEST, TEXT.small)
  const half = widthOf(text, TEXT.small) / 2
  const x = Math.max(left - 8 + half, Math.min(right + 4 - half, xOf(index)))
  return (
    straight(xOf(index), bottom, xOf(index), bottom + 4, 'axis') +
    textLine(text, x, bottom + 6, TEXT.small, { anchor: 'middle', colour: 'ic-f-muted' })
  )
}

/** A year under the first label that lies in it, where there is room since the one before. */
function yearLabels(labels: readonly PeriodLabel[], every: number, { xOf, bottom, left, right }: PlotArea): string {
  const found: string[] = []
  let named: string | null = null
  let free = -Infinity
  for (let index = 0; index < labels.length; index += every) {
    const { year } = labels[index]!
    if (year === null || year === named) continue
    const width = widthOf(year, TEXT.small)
    const from = Math.max(left - 8, Math.min(xOf(index) - width / 2, right + 4 - width))
    if (from < free) continue
    found.push(textLine(year, from, bottom + 6 + lineHeight(TEXT.small), TEXT.small, { colour: 'ic-f-muted' }))
    named = year
    free = from + width + GAP
  }
  return found.join('')
}
