import { isIsoDate, type IsoDate } from '@implementere/model'
import type { Tick } from './axis.ts'
import type { ChartsTexts } from './locales/texts.ts'
import type { Domain } from './scale.ts'
import { TEXT, widthOf } from './text-width.ts'

const MILLISECONDS_A_DAY = 86_400_000
/** Room between two labels. */
const GAP = 14
/** Steps of an axis of days: some days, some months. Years follow as multiples. */
const DAY_STEPS = [1, 2, 7, 14]
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000]

/** The number of a day; null when it is not known or not a day. */
export function dayNumber(date: IsoDate | null | undefined): number | null {
  return typeof date === 'string' && isIsoDate(date) ? Date.parse(date) / MILLISECONDS_A_DAY : null
}

/** A day as it is read. */
export function dayText(date: IsoDate, { months, sentences }: ChartsTexts): string {
  const number = dayNumber(date)
  if (number === null) return date
  const { year, month, day } = partsOf(number)
  return sentences.day({ day, month: months[month]!, year })
}

/** Ticks at days, months or years: the closest that have room beside one another. */
export function dayTicks([from, to]: Domain, width: number, texts: ChartsTexts): readonly Tick[] {
  const fits = (ticks: readonly Tick[]) => ticks.every((tick, index) => index === 0 || isApart(ticks[index - 1]!, tick, width / (to - from)))
  for (const step of DAY_STEPS) {
    if ((to - from) / step > width / GAP) continue
    const ticks = withYears(daysBy(from, to, step), texts, true)
    if (fits(ticks)) return ticks
  }
  for (const step of MONTH_STEPS) {
    if ((to - from) / (step * DAYS_A_MONTH) > width / GAP) continue
    const ticks = withYears(monthsBy(from, to, step), texts, false)
    if (fits(ticks)) return ticks
  }
  return []
}

/** Extra room for a label at an end, which is moved inwards by up to half of itself. */
const INWARDS = 1.5

/** Whether two neighbouring labels leave room between them. */
function isApart(before: Tick, after: Tick, unitsADay: number): boolean {
  const half = (widthOf(before.label, TEXT.small) + widthOf(after.label, TEXT.small)) / 2
  return (after.value - before.value) * unitsADay >= half * INWARDS + GAP
}

/** Fewest days of a month: how many months there are is never counted too low by it. */
const DAYS_A_MONTH = 28

function daysBy(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step)
}

function monthsBy(from: number, to: number, step: number): readonly number[] {
  const start = partsOf(from)
  const days: number[] = []
  for (let month = Math.floor((start.year * 12 + start.month) / step) * step; ; month += step) {
    const day = firstOfMonth(month)
    if (day > to) return days
    if (day >= from) days.push(day)
  }
}

/** Each tick by its day or month; the first one, and the first of every year, with its year. */
function withYears(days: readonly number[], { months, sentences }: ChartsTexts, showDay: boolean): readonly Tick[] {
  let named: number | null = null
  return days.map((number) => {
    const { year, month, day } = partsOf(number)
    const isNew = year !== named
    named = year
    const short = months[month]!
    const full = showDay ? sentences.day({ day, month: short, year }) : `${short} ${year}`
    return { value: number, label: isNew ? full : full.replace(` ${year}`, '') }
  })
}

function partsOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

function firstOfMonth(month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1)
  return date.getTime() / MILLISECONDS_A_DAY
}
