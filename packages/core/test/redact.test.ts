import { describe, expect, test } from 'vitest'
import { stateOf } from '@implementere/core'
import { parseImplementation, redact, REDACTED } from '@implementere/core/schema'
import { acts, walk } from './arbitraries.ts'
import { record } from './records.ts'
import { law } from './runs.ts'
import { begin, EMPTY, envelope, event, told } from './story.ts'

describe('redact', () => {
  test('takes out what people wrote, and leaves ids, days, choices and numbers', () => {
    const before = record('municipality')
    const after = redact(before)
    expect(after.title).toBe(REDACTED)
    expect(after.need).toEqual({ text: REDACTED, recognised: '2024-11', from: 'practice' })
    expect(after.intervention).toMatchObject({ id: 'parent-groups', name: REDACTED, kind: 'programme', developer: null })
    expect(after.intervention.components[0]).toEqual({ id: 'encouragement', name: REDACTED, core: 'core', unique: false })
    expect(after.events.map(({ id, at, by, type }) => [id, at, by, type])).toEqual(before.events.map(({ id, at, by, type }) => [id, at, by, type]))
    expect(after.events[3]!.payload).toEqual({ type: 'element.complete', element: 'KE1', note: REDACTED })
    expect(JSON.stringify(after)).not.toContain('kjernekomponenter')
  })

  test('keeps unknown what is unknown, and nothing what is nothing', () => {
    const state = told([begin()])
    const withNotes = {
      ...state.record,
      events: [
        ...state.record.events,
        event({
          ...envelope(3),
          type: 'decision',
          payload: { id: 'q', element: null, question: 'Hvem?', state: 'open', due: null, outcome: null, decidedOn: null, decidedBy: 'u1' },
        }),
        event({
          ...envelope(4),
          type: 'qic',
          payload: {
            formatVersion: 1,
            instrument: 'qic-no@1',
            id: 'r',
            date: '2026-01-05',
            rater: null,
            role: 'team',
            answers: { '1.1': { notApplicable: 'Anna sluttet' }, '1.2': { notApplicable: '' }, '1.3': 2 },
          },
        }),
      ],
    }
    const [, decided, answered] = redact(withNotes).events
    expect(decided!.payload).toMatchObject({ id: 'q', question: REDACTED, outcome: null, decidedBy: 'u1' })
    expect(answered!.payload).toMatchObject({ role: 'team', answers: { '1.1': { notApplicable: REDACTED }, '1.2': { notApplicable: '' }, '1.3': 2 } })
  })

  test('drops whole what nobody here understands: it may say anything', () => {
    const poem = {
      ...EMPTY,
      events: [event({ type: 'poem', payload: { lines: ['Å'] } }), event({ ...envelope(2), type: 'constructor', payload: 'Å' })],
    }
    expect(redact(poem).events.map(({ payload }) => payload)).toEqual([null, null])
  })

  test('gives a record that can be read, and in which the work stands where it stood', () => {
    law(
      [acts],
      (going) => {
        const { state } = walk(going)
        const after = redact(state.record)
        expect(parseImplementation(after)).toMatchObject({ ok: true, value: after })
        expect(stateOf(after).phases).toMatchObject({
          lifecycle: state.phases.lifecycle,
          cycle: state.phases.cycle,
          phase: state.phases.phase,
          elements: state.phases.elements,
        })
        expect(redact(after)).toEqual(after)
        expect(JSON.stringify(after)).not.toContain('fordi')
      },
      0.2,
    )
  })
})
