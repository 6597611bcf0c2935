import { describe, expect, test } from 'vitest'
import { hadSay, isMessageSettled, sponsorsOf, topicsOf, usersOf } from '../../src/anchoring/communication.ts'
import { AHEAD, ASOF, message } from './rows.ts'

describe('topicsOf', () => {
  test('tells need and benefit apart, and who has been told from who is to be', () => {
    const messages = [
      message('1', { given: ASOF }),
      message('2', { audience: 'recipient', planned: null, given: '2025-05-01' }),
      message('3', { audience: null, given: ASOF }),
      message('4', { planned: '2025-05-31' }),
      message('4b', { planned: '2025-05-31', given: AHEAD }),
      message('5', { planned: '2025-05-01', given: '2025-05-02' }),
      message('6', { topic: 'benefit', by: null, planned: null, given: AHEAD }),
    ]
    expect(topicsOf(messages, ASOF)).toEqual([
      { topic: 'need', settled: 5, messages: 6, given: 4, told: ['recipient', 'leader'], overdue: ['4', '4b'] },
      { topic: 'benefit', settled: 0, messages: 1, given: 0, told: [], overdue: [] },
    ])
  })
})

describe('isMessageSettled', () => {
  test('wants to whom, by whom and when', () => {
    expect(isMessageSettled(message('m'))).toBe(true)
    expect(isMessageSettled(message('m', { planned: null, given: ASOF }))).toBe(true)
    expect(isMessageSettled(message('m', { planned: null }))).toBe(false)
    expect(isMessageSettled(message('m', { by: null }))).toBe(false)
    expect(isMessageSettled(message('m', { audience: null }))).toBe(false)
  })
})

describe('usersOf', () => {
  const row = { id: 'u', form: 'asked', date: '2025-02-01', persons: 3, outcome: null } as const

  test('tells how far users came, and when last', () => {
    const rows = [
      row,
      { ...row, form: 'told', date: ASOF },
      { ...row, form: 'deciding-together', date: AHEAD },
      { ...row, form: 'advising', date: null },
    ] as const
    expect(usersOf(rows, ASOF)).toEqual({ times: 2, farthest: 'asked', latest: ASOF })
  })

  test('knows that they took part where it does not know how', () => {
    expect(usersOf([{ ...row, form: null }], ASOF)).toEqual({ times: 1, farthest: null, latest: '2025-02-01' })
    expect(usersOf([], ASOF)).toEqual({ times: 0, farthest: null, latest: null })
  })

  test('calls it a say when they were asked, at the least, and it has happened', () => {
    expect(hadSay(row, ASOF)).toBe(true)
    expect(hadSay({ ...row, date: ASOF }, ASOF)).toBe(true)
    for (const other of [
      { ...row, form: 'told' },
      { ...row, form: null },
      { ...row, date: null },
      { ...row, date: AHEAD },
    ] as const) {
      expect(hadSay(other, ASOF)).toBe(false)
    }
  })
})

describe('sponsorsOf', () => {
  test('takes a promise with sponsor, content and a day that has come', () => {
    const row = { id: 'a', sponsor: 'p', date: '2025-03-01', covers: ['money', 'time'], note: null } as const
    const rows = [
      { ...row, id: 'b', date: '2025-02-01', covers: ['money', 'data'] },
      row,
      { ...row, id: 'c', sponsor: null },
      { ...row, id: 'd', date: null },
      { ...row, id: 'e', date: AHEAD, covers: ['premises'] },
      { ...row, id: 'f', date: '2024-01-01', covers: [] },
    ] as const
    expect(sponsorsOf(rows, ASOF)).toEqual({ committed: ['a', 'b'], covers: ['time', 'money', 'data'], since: '2025-02-01' })
    expect(sponsorsOf([], ASOF)).toEqual({ committed: [], covers: [], since: null })
  })
})
