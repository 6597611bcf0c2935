import { createImplementation, model, type CoreEvent, type Implementation } from '@implementere/core'

/** A record with a log of any length: mostly remarks and ratings, a checklist now and then, as they pile up over years. */
export function recordOf(id: string, events: number): Implementation {
  const intervention = model.createIntervention({ id: 'groups', name: 'Foreldregrupper' })
  const record = createImplementation({ id, title: 'Lang post', intervention, need: null })
  const begin = { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }
  return { ...record, events: Array.from({ length: events }, (_, index) => (index === 0 ? eventAt(0, 'phase', begin) : later(index))) }
}

function later(index: number): CoreEvent {
  if (index % 100 === 0)
    return eventAt(index, 'qic', {
      formatVersion: 1,
      instrument: 'qic-no@1',
      id: `r${index}`,
      date: dayOf(index),
      rater: `u${index % 7}`,
      role: null,
      answers: { '1.1': index % 3 },
    })
  if (index % 3 !== 0) return eventAt(index, 'note', { element: null, text: `Merknad ${index}` })
  const rating = {
    role: null,
    rater: `u${index % 40}`,
    site: null,
    round: null,
    value: -1,
    importance: 1 + (index % 5),
    changeability: 3,
    progress: null,
    note: null,
  }
  return eventAt(index, 'determinant', {
    ...rating,
    id: `d${index}`,
    determinant: ['timePressure', 'dilution', 'attitudes'][index % 3]!,
    at: dayOf(index),
  })
}

function eventAt(index: number, type: string, payload: CoreEvent['payload']): CoreEvent {
  return { id: `e${String(index).padStart(6, '0')}`, at: momentOf(index), by: 'u1', type, payload }
}

function dayOf(index: number): string {
  return momentOf(index).slice(0, 10)
}

function momentOf(index: number): string {
  return `${new Date(Date.UTC(2022, 0, 3, 8, index * 120)).toISOString().slice(0, 19)}Z`
}
