import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { parsePhaseEvent, parsePhaseEvents, PHASE_EVENT_TYPES, replay, type CycleGoal, type PhaseEvent } from '@implementere/phases'
import { cycleGoalSchema, loggedEventSchema, phaseEventSchema, phaseLogSchema, phaseStateSchema } from '@implementere/phases/schema'
import { MAX_ID_LENGTH, parseWith } from '@implementere/model/schema'
import { likelyLog, loggedEvent, phaseEvent } from './arbitraries.ts'
import { RUNS } from './runs.ts'

const START = { id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'element.start', element: 'KE1', note: null }

/** Entering a phase with one check, whose params are written as JSON. */
const enterWith = (params: string): unknown =>
  JSON.parse(
    `{"id":"e1","at":"2026-03-02T09:00:00Z","by":"u1","type":"phase.enter","phase":"plan","checks":[{"code":"own","met":true,"params":${params}}]}`,
  )

/** A value with something wrong in it, or not: a field taken away, added, or given a value of another kind. */
const damaged = fc
  .tuple(
    loggedEvent,
    fc.array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom('id', 'at', 'by', 'type', 'phase', 'goal', 'element', 'note', 'reason', 'override', 'checks', 'decision'),
          fc.string(),
        ),
        fc.oneof(fc.constant(undefined), fc.constant(''), fc.constant('KE1'), fc.constant({ reason: ' ' }), fc.jsonValue()),
      ),
      { maxLength: 2 },
    ),
  )
  .map(([event, changes]) => {
    const copy: Record<string, unknown> = { ...event }
    for (const [field, value] of changes) {
      if (value === undefined) delete copy[field]
      else if (field !== '__proto__') copy[field] = value
    }
    return copy
  })

describe('parsePhaseEvent', () => {
  it('reads what is absent as unknown', () => {
    const { note: _, ...bare } = START
    expect(parsePhaseEvent(bare)).toEqual({ ok: true, value: START, warnings: [] })
  })

  it.each([
    ['no object', null, [['invalid-type', []]]],
    ['a list', [], [['invalid-type', []]]],
    ['a field too many', { ...START, mood: 'good' }, [['unknown-field', ['mood']]]],
    ['an element of another model', { ...START, element: 'KE10' }, [['not-one-of', ['element']]]],
    ['a day that does not exist', { ...START, at: '2026-02-30T09:00:00Z' }, [['invalid-date-time', ['at']]]],
    ['an empty id', { ...START, id: '' }, [['too-small', ['id']]]],
    ['an id longer than any', { ...START, id: 'x'.repeat(MAX_ID_LENGTH + 1) }, [['too-big', ['id']]]],
    ['no type', { ...START, type: undefined }, [['missing-field', ['type']]]],
    [
      'a reason that says nothing',
      { ...START, note: undefined, type: 'element.reopen', reason: ' \n' },
      [
        ['blank-text', ['reason']],
        ['unknown-field', ['note']],
      ],
    ],
    ['an unknown type that is no JSON', { ...START, type: 'x', when: new Date(0) }, [['not-json', []]]],
    [
      'a key that would reach a prototype',
      JSON.parse('{"id":"e1","at":"2026-03-02T09:00:00Z","by":"u1","type":"element.start","element":"KE1","__proto__":{}}'),
      [['unknown-field', ['__proto__']]],
    ],
    ['a check with a nameless param', enterWith('{"": 1}'), [['invalid-key', ['checks', 0, 'params', '']]]],
    ['a check with a param that would reach a prototype', enterWith('{"__proto__": 1}'), [['forbidden-key', ['checks', 0, 'params', '__proto__']]]],
  ])('does not read %s', (_, input, issues) => {
    const parsed = parsePhaseEvent(input)
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path])).toEqual(issues)
  })

  it('keeps an event of a newer version whole, and says so', () => {
    const event = { id: 'e9', at: '2031-01-01T00:00:00Z', by: 'u1', type: 'element.praise', words: ['well', 'done'] }
    expect(parsePhaseEvent(event)).toEqual({
      ok: true,
      value: event,
      warnings: [{ code: 'unknown-event-type', path: ['type'], params: { type: 'element.praise' }, severity: 'warning' }],
    })
  })

  it('reads every event that the contract allows, unchanged', () => {
    fc.assert(
      fc.property(loggedEvent, (event) => {
        expect(parsePhaseEvent(event)).toMatchObject({ ok: true })
        const parsed = parsePhaseEvent(event)
        expect(parsed.ok && parsed.value).toEqual(event)
      }),
      RUNS,
    )
  })

  it('equals its schema: the same inputs pass, with the same values', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        const byHand = parsePhaseEvent(input)
        const bySchema = loggedEventSchema.safeParse(input)
        expect(byHand.ok).toBe(bySchema.success)
        if (byHand.ok) expect(byHand.value).toEqual(bySchema.data)
      }),
      { numRuns: RUNS.numRuns * 3 },
    )
  })

  it('equals its schema in where it finds something wrong with an event of a known type', () => {
    fc.assert(
      fc.property(
        damaged.filter(({ type }) => phaseEventTypes.includes(String(type))),
        (input) => {
          const byHand = parsePhaseEvent(input)
          const bySchema = parseWith(phaseEventSchema, input)
          expect(places(byHand)).toEqual(places(bySchema))
        },
      ),
      { numRuns: RUNS.numRuns * 3 },
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }), (input) => {
        expect(typeof parsePhaseEvent(input).ok).toBe('boolean')
        expect(typeof parsePhaseEvents([input]).ok).toBe('boolean')
      }),
      RUNS,
    )
  })

  it('ends in a result however deep the input is', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))
    expect(parsePhaseEvent({ ...START, type: 'x', deep }).ok).toBe(false)
    expect(parsePhaseEvent({ ...START, element: deep }).ok).toBe(false)
  })
})

describe('parsePhaseEvents', () => {
  it('gives the place in the log with every issue', () => {
    const parsed = parsePhaseEvents([START, { ...START, id: 5 }])
    expect(parsed.ok ? [] : parsed.issues).toEqual([{ code: 'invalid-type', path: [1, 'id'], params: { expected: 'string' }, severity: 'error' }])
  })

  it('warns of ids that stand twice and of time that runs backwards, by instant and not by the text', () => {
    const parsed = parsePhaseEvents([
      { ...START, at: '2026-03-02T09:00:00+01:00' },
      { ...START, id: 'e2', at: '2026-03-02T08:30:00Z' },
      { ...START, id: 'e3', at: '2026-03-02T09:00:00+01:00' },
      { ...START, id: 'e2', at: '2026-03-02T10:00:00Z' },
    ])
    expect(parsed.ok && parsed.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['time-runs-backwards', [2, 'at']],
      ['duplicate-id', [3, 'id']],
    ])
  })

  it('warns of just those misplaced events that replay gives no effect', () => {
    fc.assert(
      fc.property(fc.array(loggedEvent), (events) => {
        const parsed = parsePhaseEvents(events)
        const warned = parsed.ok ? parsed.warnings.filter(({ code }) => code !== 'unknown-event-type').map(({ code, path }) => [path[0], code]) : null
        const refused = replay(events).refused.filter(({ refusal }) => ['duplicate-id', 'time-runs-backwards'].includes(refusal.code))
        expect(warned).toEqual(refused.map(({ index, refusal }) => [index, refusal.code]))
      }),
      RUNS,
    )
  })

  it('equals its schema for whole logs, and survives a round trip through JSON', () => {
    fc.assert(
      fc.property(likelyLog, (log) => {
        const parsed = parsePhaseEvents(JSON.parse(JSON.stringify(log)))
        expect(parsed.ok && parsed.value).toEqual(phaseLogSchema.parse(log))
      }),
      RUNS,
    )
  })
})

describe('the schemas', () => {
  it('have the types of the interfaces', () => {
    expectTypeOf<z.infer<typeof phaseEventSchema>>().toExtend<PhaseEvent>()
    expectTypeOf<z.infer<typeof cycleGoalSchema>>().toEqualTypeOf<Mutable<CycleGoal>>()
  })

  it('know every state that a log can lead to', () => {
    fc.assert(
      fc.property(likelyLog, (log) => {
        const { state } = replay(log)
        expect(phaseStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
      }),
      RUNS,
    )
  })

  it('read every event of the contract', () => {
    fc.assert(
      fc.property(phaseEvent, (event) => phaseEventSchema.safeParse(event).success),
      RUNS,
    )
  })
})

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const phaseEventTypes: readonly string[] = PHASE_EVENT_TYPES

function places(result: { ok: true } | { ok: false; issues: readonly { path: readonly (string | number)[] }[] }): readonly string[] {
  return result.ok ? [] : [...new Set(result.issues.map(({ path }) => path.join('/')))].toSorted()
}
