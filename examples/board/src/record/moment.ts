import type { CoreEvent } from '@implementere/core'

/** A day as it is written here, in the time zone of the reader. */
export function dayHere(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/**
 * The moment of a new event: now, or a millisecond after the last event where the clock says no later. Two events of one click so keep their order, and so do events
 * that were recorded with a clock that ran fast.
 */
export function nextMoment(now: Date, last: CoreEvent | undefined): string {
  const latest = last === undefined ? Number.NEGATIVE_INFINITY : Date.parse(last.at)
  return momentHere(new Date(Math.max(now.getTime(), latest + 1)))
}

function momentHere(date: Date): string {
  const offset = -date.getTimezoneOffset()
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${String(date.getMilliseconds()).padStart(3, '0')}`
  return `${dayHere(date)}T${time}${zone}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
