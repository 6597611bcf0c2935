import { barriers, dimensions, type CoreTexts, type ImplementationState } from '@implementere/core'
import { determinantNames, strategyNames } from '../texts/names.ts'
import type { Choice } from './schema.ts'

/** Known ids by the name of the place that asks for one. Any other id may be written too. */
export type Suggestions = ReadonlyMap<string, readonly Choice[]>

/** What can be chosen where a record names something that stands elsewhere: a strategy, a determinant, a measure, an indicator of the monitoring plan. */
export function suggestionsFor(state: ImplementationState, texts: CoreTexts): Suggestions {
  const [named, strategies] = [determinantNames(texts), strategyNames(texts)]
  const determinants = barriers.DETERMINANTS.map(({ id }) => ({ value: id, title: named[id] ?? id }))
  const plan = state.tools.findLast(({ element }) => element === 'KE5')?.record
  const indicators = plan?.element === 'KE5' ? plan.indicators.map(({ id, name }) => ({ value: id, title: name ?? id })) : []
  return new Map([
    ['strategy', Object.entries(strategies).map(([value, title]) => ({ value, title }))],
    ['determinant', determinants],
    ['determinants', determinants],
    ['measure', dimensions.MEASURES.map(({ id }) => ({ value: id, title: texts.dimensions.measures[id].name }))],
    ['indicator', indicators],
    ['indicators', indicators],
  ])
}
