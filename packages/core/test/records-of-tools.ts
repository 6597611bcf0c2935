import type { AnyToolRecord, CoreCommand } from '@implementere/core'

type RecordFor<Element> = Extract<AnyToolRecord, { readonly element: Element }>
type Indicator = RecordFor<'KE5'>['indicators'][number]
type Task = RecordFor<'KE3'>['tasks'][number]
type Plan = Partial<Pick<RecordFor<'KE3'>, 'acceptedRisks'>> & { readonly strategies?: readonly object[]; readonly tasks?: readonly object[] }

/** A command that records of a tool what an overview looks at itself. What the tools look at beside is left out: they are not asked in these tests. */
function outlined(element: AnyToolRecord['element'], fields: object): CoreCommand {
  const payload: unknown = { formatVersion: 1, element, iteration: 1, ...fields }
  return { type: 'tool', payload: payload as AnyToolRecord }
}

/** A task of a plan of which nothing is known but its id. */
export function task(fields: Pick<Task, 'id'> & Partial<Pick<Task, 'due' | 'done' | 'accountable'>>): object {
  return { due: null, done: null, accountable: null, ...fields }
}

/** A strategy against some determinants. */
export function strategy(id: string, determinants: readonly string[]): object {
  return { id, determinants }
}

/** A command that records a plan of KE3. */
export function plan(fields: Plan): CoreCommand {
  return outlined('KE3', { strategies: [], acceptedRisks: [], tasks: [], ...fields })
}

/** An indicator of which nothing is known but its id. */
export function indicator(fields: Pick<Indicator, 'id'> & Partial<Pick<Indicator, 'measure' | 'frequency' | 'ruleSet' | 'target'>>): object {
  return { measure: null, frequency: null, ruleSet: null, target: null, ...fields }
}

/** A command that records a monitoring plan of KE5. */
export function monitoring(indicators: readonly object[]): CoreCommand {
  return outlined('KE5', { indicators })
}

/** A command that records an adjustment loop of KE7 in which signals were reviewed. */
export function reviews(...rows: readonly { readonly indicator: string; readonly rule: string; readonly period: string }[]): CoreCommand {
  return outlined('KE7', { reviews: rows.map((row, index) => ({ id: `v${index}`, ...row })) })
}
