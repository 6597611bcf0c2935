import { describe, expect, test } from 'vitest'
import { nextMoment } from '../src/record/moment.ts'

const event = (at: string) => ({ id: 'e1', at, by: 'u1', type: 'note', payload: null })

describe('nextMoment', () => {
  test('is now, with the offset of the reader', () => {
    const moment = nextMoment(new Date('2026-03-01T09:00:00.500Z'), undefined)
    expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.500[+-]\d{2}:\d{2}$/)
    expect(Date.parse(moment)).toBe(Date.parse('2026-03-01T09:00:00.500Z'))
  })

  test('comes after the last event, also when that was recorded with a clock that ran fast', () => {
    const last = event('2026-03-01T10:00:00+01:00')
    expect(Date.parse(nextMoment(new Date('2026-03-01T08:00:00Z'), last))).toBe(Date.parse(last.at) + 1)
    expect(Date.parse(nextMoment(new Date('2026-03-01T09:00:00Z'), last))).toBe(Date.parse(last.at) + 1)
  })
})
