import { createImplementation, decide, model, type CoreCommand, type Implementation } from '@implementere/core'
import { nextMoment } from './moment.ts'

/** What somebody who begins is asked for. */
export interface NewRecord {
  readonly title: string
  readonly intervention: string
  /** Why it is wanted; empty where nobody says. */
  readonly need: string
  readonly phase: model.PhaseId
}

/** A record of one's own, begun today. */
export function newRecord({ title, intervention, need, phase }: NewRecord, author: string): Implementation {
  const record = createImplementation({
    id: crypto.randomUUID(),
    title,
    intervention: model.createIntervention({ id: crypto.randomUUID(), name: intervention }),
    need: need === '' ? null : { text: need, recognised: null, from: null },
  })
  const begin: CoreCommand = { type: 'phase', payload: { type: 'implementation.begin', phase, goal: { kind: 'initial', text: null, until: null } } }
  const begun = decide(record, begin, { id: crypto.randomUUID(), at: nextMoment(new Date(), undefined), by: author })
  return begun.ok ? { ...record, events: begun.events } : record
}
