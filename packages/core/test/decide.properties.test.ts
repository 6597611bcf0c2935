import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, evolve, stateOf, type CoreCommand, type CoreEvent, type ImplementationState } from '@implementere/core'
import { act, anyLog } from './arbitraries.ts'
import { law } from './runs.ts'
import { EMPTY, envelope, minute } from './story.ts'

describe('decide', () => {
  test('names what would lose its effect as reading the whole log with the event shows it', () => {
    law([anyLog, act, fc.integer({ min: 1, max: 60 })], (events, { by, command }, n) => {
      const state = stateOf({ ...EMPTY, events })
      const asked = command === 'undo' ? takingBack(state, by) : command
      if (asked === null) return
      const options = { ...envelope(n, by), id: 'asked', at: command === 'undo' ? minute(90) : minute(n) }
      const decided = decide(state, asked, options)
      if (!decided.ok && decided.refusal.code !== 'later-events-depend') return
      const named = decided.ok ? [] : decided.refusal.checks[0]!.params['events']
      expect(named).toEqual(lostBetween(state, evolve(state, { ...options, type: asked.type, payload: JSON.parse(JSON.stringify(asked.payload)) })))
    })
  })
})

/** The command that takes back the last event of an author that has effect. */
function takingBack(state: ImplementationState, by: string): CoreCommand | null {
  const last = effective(state).findLast((event) => event.by === by && event.type !== 'event.retract')
  return last === undefined ? null : { type: 'event.retract', payload: { target: last.id } }
}

/** Ids of the events that have effect in one state, and in another neither have it nor were taken back. */
function lostBetween(before: ImplementationState, after: ImplementationState): readonly string[] {
  const kept = new Set([...effective(after).map(({ id }) => id), ...after.retracted])
  return effective(before).flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

function effective({ record, withoutEffect, retracted }: ImplementationState): readonly CoreEvent[] {
  return record.events.filter(({ id }, place) => !withoutEffect.some(({ index }) => index === place) && !retracted.includes(id))
}
