import { describe, expect, test } from 'vitest'
import { carriedOutOf, type CarriedOut } from '@implementere/barriers'

const byTasks = (...done: readonly (boolean | null)[]) =>
  carriedOutOf({ carriedOut: null, tasks: done.map((one, index) => ({ id: `t${index}`, done: one })) })

describe('carriedOutOf', () => {
  test.each<[string, readonly (boolean | null)[], CarriedOut | null]>([
    ['all done', [true, true], 'as-planned'],
    ['none done', [false, false], 'not-carried-out'],
    ['some done', [true, false], 'partly'],
    ['some done and some not known', [true, null], null],
    ['none done and some not known', [false, null], null],
    ['some done, some not, some not known', [true, false, null], 'partly'],
    ['nothing known', [null], null],
    ['no tasks', [], null],
  ])('with %s', (_, done, expected) => {
    expect(byTasks(...done)).toBe(expected)
  })

  test('goes by what was said before it goes by the tasks', () => {
    expect(carriedOutOf({ carriedOut: 'not-carried-out', tasks: [{ id: 't', done: true }] })).toBe('not-carried-out')
  })
})
