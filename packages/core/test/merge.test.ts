import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeLogs, stateOf, type CoreEvent } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'
import { act, acts, anyLog, done, walk, type Act } from './arbitraries.ts'
import { law } from './runs.ts'
import { EMPTY, event, envelope, note, told } from './story.ts'

const changed = (one: CoreEvent, text: string): CoreEvent => ({ ...one, payload: { element: null, text } })

describe('mergeLogs', () => {
  test('gives the events of both, each once, in order of their moments and ids', () => {
    const [a, b, c] = [event(envelope(1)), event(envelope(2)), event({ ...envelope(2), id: 'c' })]
    expect(mergeLogs([b, a], [c, a])).toEqual({ events: [a, c, b], conflicts: [] })
  })

  test('takes events that say the same for the same, however their fields are ordered', () => {
    const one = event({ payload: { element: null, text: 'x' } })
    const other = { payload: { text: 'x', element: null }, type: one.type, by: one.by, at: one.at, id: one.id }
    expect(mergeLogs([one], [other])).toEqual({ events: [one], conflicts: [] })
    expect(mergeLogs([one, one], [])).toEqual({ events: [one], conflicts: [] })
  })

  test('does not take a list for another in a different order', () => {
    const [one, other] = [event({ payload: [1, 2] }), event({ payload: [2, 1] })]
    expect(mergeLogs([other], [one])).toEqual({ events: [one, other], conflicts: [{ id: 'e0001', versions: [one, other] }] })
  })

  test('keeps what is in conflict, lists it in order, and lets the first count', () => {
    const [x, y] = [event({ id: 'x' }), event({ ...envelope(2), id: 'y' })]
    const mine = [y, changed(x, 'Min')]
    const yours = [changed(x, 'Din'), changed(y, 'Din')]
    const merged = mergeLogs(mine, yours)
    expect(merged.conflicts).toEqual([
      { id: 'x', versions: [changed(x, 'Din'), changed(x, 'Min')] },
      { id: 'y', versions: [changed(y, 'Din'), y] },
    ])
    expect(merged.events).toHaveLength(4)
    const state = stateOf({ ...EMPTY, events: merged.events })
    expect(state.notes.map(({ text }) => text)).toEqual(['Din', 'Din'])
    expect(state.withoutEffect.map(({ index, refusal }) => [index, refusal.code])).toEqual([
      [1, 'duplicate-id'],
      [3, 'duplicate-id'],
    ])
  })

  test('does not know whose log comes first', () => {
    law(
      [anyLog, anyLog],
      (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a))
      },
      0.3,
    )
  })

  test('does not know in what order many logs are merged', () => {
    law(
      [anyLog, anyLog, anyLog],
      (a, b, c) => {
        const [left, right] = [mergeLogs(mergeLogs(a, b).events, c), mergeLogs(a, mergeLogs(b, c).events)]
        expect(left).toEqual(right)
      },
      0.3,
    )
  })

  test('changes nothing the second time', () => {
    law(
      [anyLog, anyLog],
      (a, b) => {
        const once = mergeLogs(a, b)
        expect(mergeLogs(once.events, once.events)).toEqual(once)
        expect(mergeLogs(once.events, a)).toEqual(once)
        expect(mergeLogs(once.events, [])).toEqual(once)
      },
      0.3,
    )
  })

  test('loses nothing', () => {
    law(
      [anyLog, anyLog],
      (a, b) => {
        const { events } = mergeLogs(a, b)
        for (const one of [...a, ...b]) expect(events).toContainEqual(one)
      },
      0.3,
    )
  })
})

/** A log as it lies in a file: one line an event. */
const write = (events: readonly CoreEvent[]): string => events.map((one) => `${JSON.stringify(one)}\n`).join('')

/** Reads as many lines as are whole: the last one may have been cut short. */
const read = (file: string): readonly CoreEvent[] =>
  file
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as CoreEvent)

describe('two writers who work apart', () => {
  const turns = fc.array(
    fc.record({ writer: fc.constantFrom(0 as const, 1 as const), act, exchanges: fc.boolean(), cut: fc.nat({ max: 400 }), loses: fc.boolean() }),
    {
      maxLength: 30,
    },
  )

  test('keep every event that was acknowledged, whatever they do in between and wherever a line is cut short', () => {
    law(
      [acts, turns],
      (going, steps) => {
        const start = walk(going.slice(0, 5)).events
        const files = [write(start), write(start)] as [string, string]
        const acknowledged = new Map(start.map((one) => [JSON.stringify(one), one]))
        for (const [index, turn] of steps.entries()) takeTurn(files, turn, index, acknowledged)
        const { events, conflicts } = mergeLogs(read(files[0]), read(files[1]))
        expect(conflicts).toEqual([])
        const parsed = parseImplementation(JSON.parse(JSON.stringify({ ...EMPTY, events })))
        expect(parsed.ok).toBe(true)
        const kept = parsed.ok ? parsed.value.events : []
        expect(kept).toHaveLength(acknowledged.size)
        for (const one of acknowledged.values()) expect(kept).toContainEqual(one)
      },
      0.3,
    )
  })

  test('see what of it has no effect when put together, and why', () => {
    const [mine, yours] = [told([note()]), told([note()])]
    const start = {
      type: 'phase',
      payload: { type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } },
    } as const
    const a = told([start], mine, { id: 'a', by: 'u1' }).record.events
    const b = told([start], yours, { id: 'b', by: 'u2' }).record.events
    const { withoutEffect } = stateOf({ ...EMPTY, events: mergeLogs(a, b).events })
    expect(withoutEffect.map(({ id, refusal }) => [id, refusal.code])).toEqual([['b', 'already-active']])
  })
})

interface Turn {
  readonly writer: 0 | 1
  readonly act: Act
  /** Whether the two put their logs together before. */
  readonly exchanges: boolean
  /** Whether the line is cut short, and after how many characters: then nobody told the writer that it was kept. */
  readonly loses: boolean
  readonly cut: number
}

function takeTurn(
  files: [string, string],
  { writer, act: one, exchanges, loses, cut }: Turn,
  index: number,
  acknowledged: Map<string, CoreEvent>,
): void {
  if (exchanges) files[0] = files[1] = write(mergeLogs(read(files[0]), read(files[1])).events)
  const own = { ...one, by: `w${writer}` }
  const decided = done(stateOf({ ...EMPTY, events: read(files[writer]) }), own, 100 + index)
  if (!decided.ok) return
  const line = write(decided.events)
  if (loses) {
    files[writer] = `${files[writer]}${line.slice(0, Math.min(cut, line.length - 1))}`
    // On opening the file again, what is left of the line is thrown away.
    files[writer] = write(read(files[writer]))
  } else {
    files[writer] += line
    for (const kept of decided.events) acknowledged.set(JSON.stringify(kept), kept)
  }
}
