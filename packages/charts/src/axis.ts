import { formatValue, intlLocales, type Locale, type Unit } from '@implementere/model'
import { textLine, type Anchor } from './markup.ts'
import { ticksIn, type Domain, type Scale } from './scale.ts'
import { TEXT, widthOf } from './text-width.ts'

/** A place on an axis and its text. */
export interface Tick {
  readonly value: number
  readonly label: string
}

/** Room between two labels on an axis. */
const LABEL_GAP = 14
/** Beyond this size, and below its inverse, a number is written with an exponent. */
const PLAIN_TO = 1e7
const MOST_DECIMALS = 12

/** Ticks at round values, with as many decimals as keep them apart. */
export function valueTicks(domain: Domain, count: number, unit: Unit, locale: Locale): readonly Tick[] {
  const values = ticksIn(domain, count)
  if (values.length === 1 && unit === 'proportion') return values.map((value) => ({ value, label: formatValue(value + 0, unit, locale) }))
  const format = tickFormat(values, unit, locale)
  return values.map((value) => ({ value, label: format.format(value + 0) }))
}

/** As many ticks as have room beside one another along a width. */
export function fittingTicks(domain: Domain, width: number, unit: Unit, locale: Locale, most = 6): readonly Tick[] {
  for (let count = most; count > 1; count -= 1) {
    const found = valueTicks(domain, count, unit, locale)
    const widest = Math.max(...found.map(({ label }) => widthOf(label, TEXT.small)))
    if (found.length * (widest + LABEL_GAP) <= width) return found
  }
  return valueTicks(domain, 1, unit, locale).slice(0, 1)
}

/** The labels of a horizontal axis, their tops at `y`; those at the ends are kept inside the width. */
export function tickLabels(ticks: readonly Tick[], scale: Scale, y: number, width: number): string {
  return ticks
    .map(({ value, label }) => {
      const x = scale(value)
      const half = widthOf(label, TEXT.small) / 2
      const anchor: Anchor = x - half < 0 ? 'start' : x + half > width ? 'end' : 'middle'
      return textLine(label, anchor === 'start' ? Math.max(0, x) : Math.min(width, x), y, TEXT.small, { anchor, colour: 'ic-f-muted' })
    })
    .join('')
}

function tickFormat(values: readonly number[], unit: Unit, locale: Locale): Intl.NumberFormat {
  const step = values.length > 1 ? Math.abs(values[1]! - values[0]!) : Math.abs(values[0] ?? 1) || 1
  const shownStep = unit === 'proportion' ? step * 100 : step
  const greatest = Math.max(...values.map(Math.abs))
  const plain = greatest < PLAIN_TO && shownStep > 1 / PLAIN_TO
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, -Math.floor(Math.log10(shownStep) + NEARLY)))
  return new Intl.NumberFormat([...intlLocales(locale)], {
    style: unit === 'proportion' ? 'percent' : 'decimal',
    notation: plain ? 'standard' : 'scientific',
    maximumFractionDigits: plain ? decimals : 1,
  })
}

/** Keeps a step of 0.1, which is stored as a little less or more, from needing one decimal too many. */
const NEARLY = 1e-9
