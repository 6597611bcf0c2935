import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  evolve,
  explainStep,
  mergeLogs,
  nextSteps,
  overview,
  stateOf,
  tools,
  undo,
  type CoreEvent,
  type ImplementationState,
} from '@implementere/core'
import { nb } from '@implementere/core/locales/nb'
import { parseImplementation } from '@implementere/core/schema'
import { law } from './runs.ts'
import { begin, EMPTY, envelope, eventsOf, phase, told } from './story.ts'

const options = { asOf: '2026-02-01', tools: {} }
const form = { type: 'tool', payload: tools.emptyRecord('KE1') } as const

/** A copy after somebody saved the form of KE1 at the n-th minute. */
function saved(copy: ImplementationState, n: number, by: string): ImplementationState {
  return eventsOf(copy, form, { ...envelope(n, by), tools: {} }).reduce((reached, event) => evolve(reached, event), copy)
}

function undone(copy: ImplementationState, n: number, by: string): ImplementationState {
  const taken = undo(copy, { ...envelope(n, by), tools: {} })
  return taken.ok ? evolve(copy, taken.events[0]!) : copy
}

function merged(a: ImplementationState, b: ImplementationState): ImplementationState {
  return stateOf({ ...EMPTY, events: mergeLogs(a.record.events, b.record.events).events })
}

const kept = ({ tools: records }: ImplementationState) => records.map(({ event, unseen }) => ({ event, unseen }))

describe('a tool that two people filled in apart', () => {
  const common = () => saved(stateOf(EMPTY), 1, 'u1')
  const mine = () => saved(common(), 2, 'u1')
  const yours = () => saved(common(), 3, 'u2')

  test('says of each record which ones its author had put it in place of', () => {
    expect(yours().record.events.map(({ id, replaces }) => [id, replaces])).toEqual([
      ['e0001', []],
      ['e0003', ['e0001']],
    ])
    expect(kept(mine())).toEqual([{ event: 'e0002', unseen: [] }])
  })

  test('lets the last one count after a merge, and names the other as unseen', () => {
    expect(kept(merged(mine(), yours()))).toEqual([{ event: 'e0003', unseen: ['e0002'] }])
  })

  test('goes on to name it while the author of the one that counts has still not seen it', () => {
    expect(kept(merged(mine(), saved(yours(), 4, 'u2')))).toEqual([{ event: 'e0004', unseen: ['e0002'] }])
  })

  test('is settled by whoever has both before them and saves again', () => {
    const settled = saved(merged(mine(), yours()), 4, 'u2')
    expect(settled.record.events.at(-1)?.replaces).toEqual(['e0002', 'e0003'])
    expect(kept(settled)).toEqual([{ event: 'e0004', unseen: [] }])
    expect(nextSteps(settled, options).filter(({ rule }) => rule === 'unseen-record')).toEqual([])
  })

  test('is asked for in the next steps, in words, until it is settled, also after the end', () => {
    const both = merged(mine(), yours())
    const [step] = nextSteps(both, options)
    expect(step).toMatchObject({
      rule: 'unseen-record',
      code: 'look-through',
      element: 'KE1',
      why: { kind: 'event', code: 'unseen-record', params: { event: 'e0002', counts: 'e0003', iteration: 1 } },
      settles: { by: 'tool', element: 'KE1', target: 'e0002' },
    })
    expect(explainStep(step!, nb).why).toContain('skrevet hver for seg')
    expect(overview(both, options).log.unseen).toEqual([{ element: 'KE1', iteration: 1, event: 'e0002', counts: 'e0003' }])
    const ended = told([begin()], both, envelope(5))
    const over = told([phase({ type: 'implementation.end', reason: 'ferdig' })], ended, envelope(6))
    expect(nextSteps(over, options).map(({ rule }) => rule)).toEqual(['unseen-record'])
  })

  test('is no matter of other iterations and other core elements', () => {
    const next = eventsOf(yours(), { ...form, payload: { ...form.payload, iteration: 2 } }, { ...envelope(4, 'u2'), tools: {} })
    const state = merged(mine(), evolve(yours(), next[0]!))
    expect(next[0]?.replaces).toEqual([])
    expect(kept(state)).toEqual([
      { event: 'e0003', unseen: ['e0002'] },
      { event: 'e0004', unseen: [] },
    ])
  })

  test('takes a record that does not say what it replaces for one that replaces everything', () => {
    const { replaces: _, ...older } = yours().record.events.at(-1)!
    expect(kept(evolve(mine(), older))).toEqual([{ event: 'e0003', unseen: [] }])
  })

  test('lets a form say what it was filled with, when a copy was merged while it stood open', () => {
    const [event] = eventsOf(merged(mine(), yours()), { ...form, replaces: ['e0003'] }, { ...envelope(4, 'u2'), tools: {} })
    expect(kept(evolve(merged(mine(), yours()), event!))).toEqual([{ event: 'e0004', unseen: ['e0002'] }])
  })

  test('makes no false alarm of what was taken back, before or after somebody built on it', () => {
    const again = saved(undone(mine(), 4, 'u1'), 5, 'u1')
    expect(kept(again)).toEqual([{ event: 'e0005', unseen: [] }])
    const onTop = saved(mine(), 4, 'u2')
    expect(kept(merged(onTop, undone(mine(), 5, 'u1')))).toEqual([{ event: 'e0004', unseen: [] }])
  })

  test('lets the record count whose author had seen the other, also when their clocks differ', () => {
    const ahead = { ...mine().record.events.at(-1)!, id: 'e0009', at: envelope(9).at }
    const after = saved(evolve(common(), ahead), 4, 'u2')
    expect(after.record.events.find(({ id }) => id === 'e0004')?.replaces).toEqual(['e0009'])
    expect(kept(after)).toEqual([{ event: 'e0004', unseen: [] }])
  })

  test('is written and read again', () => {
    const both = merged(mine(), yours()).record
    expect(parseImplementation(JSON.parse(JSON.stringify(both)))).toEqual({ ok: true, value: both, warnings: [] })
    const broken = { ...both, events: [{ ...both.events[0]!, replaces: 'e0001' }] }
    const result = parseImplementation(broken)
    expect(result.ok ? [] : result.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([['events.0.replaces', 'invalid-type']])
  })
})

/** Something that one of two people does: save the form, take the last thing back, or fetch what the other has. */
const deed = fc.record({ by: fc.constantFrom('u1' as const, 'u2'), does: fc.constantFrom('save' as const, 'save', 'undo', 'fetch') })

/** Two people who work apart, and what each had before them when they saved. */
function apart(deeds: readonly { readonly by: 'u1' | 'u2'; readonly does: 'save' | 'undo' | 'fetch' }[]) {
  const copies = { u1: stateOf(EMPTY), u2: stateOf(EMPTY) }
  const past = new Map<string, ReadonlySet<string>>()
  for (const [index, { by, does }] of deeds.entries()) {
    const copy = copies[by]
    if (does === 'save') past.set(envelope(index, by).id, new Set(copy.record.events.map(({ id }) => id)))
    copies[by] =
      does === 'save' ? saved(copy, index, by) : does === 'undo' ? undone(copy, index, by) : merged(copy, copies[by === 'u1' ? 'u2' : 'u1'])
  }
  return { copies, past }
}

test('every record that was neither taken back nor before the eyes of whoever saved a later one counts or is named as unseen', () => {
  law([fc.array(deed, { maxLength: 24 })], (deeds) => {
    const { copies, past } = apart(deeds)
    const state = merged(copies.u1, copies.u2)
    const standing = state.record.events.filter(({ id, type }) => type === 'tool' && !state.retracted.includes(id)).map(({ id }) => id)
    const open = standing.filter((id) => !standing.some((other) => past.get(other)!.has(id)))
    expect(state.tools.flatMap(({ unseen, event }) => [...unseen, event])).toEqual(open)
  })
})

test('one event after the other gives what reading the whole log gives', () => {
  law([fc.array(deed, { maxLength: 20 }), fc.nat()], (deeds, start) => {
    const { events } = merged(...(Object.values(apart(deeds).copies) as [ImplementationState, ImplementationState])).record
    const turned: readonly CoreEvent[] = [...events.slice(start % (events.length + 1)), ...events.slice(0, start % (events.length + 1))]
    const stepwise = turned.reduce((reached, event) => evolve(reached, event), stateOf(EMPTY))
    expect({ ...stepwise, record: null }).toEqual({ ...stateOf({ ...EMPTY, events }), record: null })
  })
})
