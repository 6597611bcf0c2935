import { describe, expect, test, vi } from 'vitest'
import { createStore, stateOf } from '@implementere/core'
import { FAKE_TOOLS, toolRecord } from './fake-tools.ts'
import { begin, element, EMPTY, enter, envelope, event, note, told } from './story.ts'

describe('createStore', () => {
  test('gives the very same snapshot until something changes', () => {
    const store = createStore(EMPTY)
    const before = store.getSnapshot()
    expect(store.getSnapshot()).toBe(before)
    expect(before).toEqual(stateOf(EMPTY))
    store.dispatch(note(), envelope(1))
    expect(store.getSnapshot()).not.toBe(before)
    expect(store.getSnapshot().record.events).toHaveLength(1)
  })

  test('tells its listeners of a change, and of nothing else', () => {
    const store = createStore(EMPTY)
    const [one, other] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const stop = store.subscribe(one)
    store.subscribe(other)
    store.dispatch(begin(), envelope(1))
    expect(store.dispatch(begin(), envelope(2))).toMatchObject({ ok: false, refusal: { code: 'already-active' } })
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1])
    stop()
    stop()
    store.dispatch(note(), envelope(3))
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2])
  })

  test('lets a function that listens twice stop once', () => {
    const store = createStore(EMPTY)
    const listener = vi.fn<() => void>()
    const stop = store.subscribe(listener)
    store.subscribe(listener)
    stop()
    store.dispatch(note(), envelope(1))
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('has taken the change up when it tells of it', () => {
    const store = createStore(EMPTY)
    const seen: number[] = []
    store.subscribe(() => seen.push(store.getSnapshot().notes.length))
    store.dispatch(note(), envelope(1))
    expect(seen).toEqual([1])
  })

  test('judges with what it was given, unless a command brings its own', () => {
    const state = told([begin(), toolRecord('KE2'), element('element.complete', 'KE1'), element('element.complete', 'KE2')])
    const store = createStore(state.record, { tools: FAKE_TOOLS })
    expect(store.dispatch(enter('plan'), envelope(9))).toMatchObject({ ok: false, refusal: { code: 'override-needed' } })
    expect(store.dispatch(enter('plan'), { ...envelope(9), tools: {} }).ok).toBe(true)
  })

  test('takes up what was recorded elsewhere, once, and gives back what is in conflict', () => {
    const store = createStore(told([note('a')]).record)
    const listener = vi.fn<() => void>()
    store.subscribe(listener)
    expect(store.receive([event({ ...envelope(2, 'u2') })])).toEqual([])
    expect(store.getSnapshot().record.events).toHaveLength(2)
    store.receive([event({ ...envelope(2, 'u2') })])
    expect(listener).toHaveBeenCalledTimes(1)
    expect(store.receive([event({ payload: { element: null, text: 'b' } })]).map(({ id }) => id)).toEqual(['e0001'])
    expect(listener).toHaveBeenCalledTimes(2)
  })
})
