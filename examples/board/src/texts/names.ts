import { barriers, type CoreTexts, type ImplementationState, type NextStep } from '@implementere/core'

/** Names of everything that can help or hinder, by id. */
export function determinantNames(texts: CoreTexts): Readonly<Record<string, string>> {
  return barriers.determinantNames(texts.barriers)
}

/** Names of strategies, by id. */
export function strategyNames(texts: CoreTexts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts.barriers.strategies).map(([id, { name }]) => [id, name]))
}

/** What a step is about, where that has a name of its own; null where its sentence says all. */
export function targetName({ why, settles }: NextStep, state: ImplementationState, texts: CoreTexts): string | null {
  const { target } = settles
  if (target === null) return null
  const items: Readonly<Record<string, string>> = texts.qic.instruments['qic-no@1'].items
  if (why.kind === 'checklist-item') return items[target] ?? null
  if (why.kind === 'barrier') return determinantNames(texts)[target] ?? target
  if (why.kind === 'task') return taskLabel(target, state)
  if (why.kind === 'decision') return state.decisions.find(({ id }) => id === target)?.question ?? null
  const measures: Readonly<Record<string, { readonly name: string }>> = texts.dimensions.measures
  const { measure } = why.params
  return (why.kind === 'signal' || why.kind === 'target') && typeof measure === 'string' ? (measures[measure]?.name ?? null) : null
}

function taskLabel(task: string, state: ImplementationState): string | null {
  const plan = state.tools.findLast(({ element }) => element === 'KE3')?.record
  return plan?.element === 'KE3' ? (plan.tasks.find(({ id }) => id === task)?.label ?? null) : null
}
