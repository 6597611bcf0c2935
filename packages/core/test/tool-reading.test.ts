import { describe, expect, test } from 'vitest'
import { createStore, decide, overview, stateOf, tools, type CoreCommand } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'
import { sampleRecord } from '@implementere/tools/samples'
import { parseToolRecord } from '@implementere/tools/schema'
import { EMPTY, envelope, event } from './story.ts'

const OUTLINES = { formatVersion: 1, element: 'KE1', iteration: 1 }
const command = (payload: unknown) => ({ type: 'tool', payload }) as CoreCommand
const logged = (payload: unknown) => ({ ...EMPTY, events: [{ ...event(), type: 'tool', payload }] })

/** Paths and codes of what was found in a payload when a command was decided. */
function faults(payload: unknown, options: Parameters<typeof createStore>[1] = {}): unknown {
  const decided = decide(EMPTY, command(payload), { ...envelope(1), ...options })
  if (decided.ok) return []
  return (decided.refusal.checks[0]!.params['issues'] as { code: string; path: string[] }[]).map(({ code, path }) => [path.join('.'), code])
}

describe('the outlines of a tool record', () => {
  test('take what is absent for unknown, so that it can be looked at', () => {
    const decided = decide(EMPTY, command(OUTLINES), envelope(1))
    expect(decided.ok && decided.events[0]!.payload).toEqual(tools.emptyRecord('KE1'))
    expect(stateOf(logged(OUTLINES) as never).tools[0]!.record).toEqual(tools.emptyRecord('KE1'))
    expect(overview(logged(OUTLINES) as never, { asOf: '2026-02-01' }).elements[0]!.tool).not.toBe(null)
  })

  test('refuse a field of another kind, and one that the tool does not have', () => {
    expect(faults({ ...OUTLINES, needData: 'x' })).toEqual([['payload.needData', 'invalid-type']])
    expect(faults({ ...OUTLINES, need: [] })).toEqual([['payload.need', 'invalid-type']])
    expect(faults({ ...OUTLINES, colour: 'red' })).toEqual([['payload.colour', 'unknown-field']])
    const state = stateOf(logged({ ...OUTLINES, needData: 'x' }) as never)
    expect([state.tools, state.issues.map(({ path }) => path.join('.'))]).toEqual([[], ['events.0.payload.needData']])
  })

  test('do not look into the rows', () => {
    expect(faults({ ...sampleRecord('KE1'), decision: { ...sampleRecord('KE1').decision, date: '12.3.2026' } })).toEqual([])
  })
})

describe('a tool record that is read whole', () => {
  const readTool = parseToolRecord

  test('is refused with the place of every fault', () => {
    const record = { ...sampleRecord('KE1'), decision: { ...sampleRecord('KE1').decision, date: '12.3.2026' } }
    expect(faults(record, { readTool })).toEqual([['payload.decision.date', 'invalid-date']])
    expect(createStore(EMPTY, { readTool }).dispatch(command(record), envelope(1)).ok).toBe(false)
  })

  test('says what it was put in place of as any other does', () => {
    const first = event({ type: 'tool', payload: sampleRecord('KE1') as never })
    const decided = decide({ ...EMPTY, events: [first] }, command(sampleRecord('KE1')), { ...envelope(2), readTool })
    expect(decided.ok && decided.events[0]).toMatchObject({ type: 'tool', replaces: ['e0001'] })
  })

  test('has to be one: a note goes through as it is, and what cannot be read in its outlines is refused', () => {
    const options = { ...envelope(1), readTool }
    expect(decide(EMPTY, { type: 'note', payload: { element: null, text: 'Et møte' } }, options).ok).toBe(true)
    expect(faults({ ...OUTLINES, element: 'KE10' }, { readTool })).toEqual([['payload.element', 'not-one-of']])
  })

  test('is stored with everything that was absent as unknown, also in its rows', () => {
    const decided = decide(EMPTY, command({ ...OUTLINES, needData: [{ id: 'n1' }] }), { ...envelope(1), readTool })
    const row = (decided.ok && (decided.events[0]!.payload as { needData: object[] }).needData[0]) as object
    expect(Object.keys(row).length).toBeGreaterThan(1)
    expect(row).toMatchObject({ id: 'n1' })
  })

  test.each(['KE1', 'KE2', 'KE3', 'KE4', 'KE5', 'KE6', 'KE7', 'KE8', 'KE9'] as const)(
    'of %s is stored as it is given when nothing is absent',
    (element) => {
      const decided = decide(EMPTY, command(sampleRecord(element)), { ...envelope(1), readTool })
      expect(decided.ok && decided.events[0]!.payload).toEqual(sampleRecord(element))
      const record = logged(sampleRecord(element))
      const read = parseImplementation(record)
      expect(read.ok && read.value.events[0]).toBe(record.events[0])
    },
  )
})

describe('a log with tool records', () => {
  test('is read with everything that was absent as unknown, so that it can be looked at', () => {
    const read = parseImplementation(logged({ ...OUTLINES, needData: [{ id: 'n1' }] }))
    expect(read.ok).toBe(true)
    if (!read.ok) return
    expect(parseImplementation(read.value)).toEqual(read)
    expect(overview(read.value, { asOf: '2026-02-01' }).elements[0]!.tool).not.toBe(null)
  })

  test('that is broken throughout is read until a thousand faults are found, and says how much was not read', () => {
    const broken = { ...EMPTY, events: Array.from({ length: 5000 }, () => ({})) }
    const read = parseImplementation(broken)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.issues.length).toBeLessThan(1010)
    expect(read.issues.at(-1)).toMatchObject({ code: 'too-many-issues', path: ['events', 200], params: { unread: 4800 } })
  })
})
