import { createEstimate, type Estimate } from '@implementere/model'
import { wilson } from '@implementere/statistics'

/** A share of things that are all known, without an interval: they are counted, not sampled. */
export function shareOf(method: string, numerator: number, denominator: number): Estimate {
  const counts = { method, numerator, denominator, known: denominator }
  if (denominator === 0) return createEstimate({ ...counts, reason: 'no-denominator' })
  const value = numerator / denominator
  return createEstimate({ ...counts, value, bounds: { lower: value, upper: value } })
}

/** A share of yes among yes and no, with Wilson's interval; the unknown stand apart and make the bounds. */
export function knownShareOf(method: string, answers: readonly (boolean | null)[]): Estimate {
  const [yes, no] = [answers.filter((answer) => answer === true).length, answers.filter((answer) => answer === false).length]
  const [known, unknown] = [yes + no, answers.length - yes - no]
  const bounds = answers.length === 0 ? null : { lower: yes / answers.length, upper: (yes + unknown) / answers.length }
  const counts = { method, numerator: yes, denominator: known, known, unknown, bounds }
  if (known === 0) return createEstimate({ ...counts, reason: unknown === 0 ? 'no-denominator' : 'all-unknown' })
  return createEstimate({ ...counts, value: yes / known, interval: wilson(yes, known) })
}
