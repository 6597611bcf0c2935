import type { Result } from '@implementere/model'
import { instrumentRef, scoreQic, type Answers, type Instrument, type QicScore, type ScoreOptions } from '@implementere/qic'

/** The value of a result that must be there. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** The codes and places of a result that must have failed. */
export function faultsOf(result: Result<unknown>): readonly string[] {
  if (result.ok) throw new Error('no issues')
  return result.issues.map(({ code, path }) => `${path.join('/')} ${code}`)
}

/** The codes and places of the warnings of a result that must be there. */
export function warningsOf(result: Result<unknown>): readonly string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.warnings.map(({ code, path }) => `${path.join('/')} ${code}`)
}

/** The score of answers that can be scored. */
export function scoreOf<C extends string, I extends string>(
  instrument: Instrument<C, I>,
  answers: Answers,
  options: ScoreOptions = {},
): QicScore<C, I> {
  return valueOf(scoreQic(instrument, { instrument: instrumentRef(instrument), answers }, options))
}
