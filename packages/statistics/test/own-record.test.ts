import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getOwn, setOwn } from '../src/own-record.ts'
import { runs } from './numbers.ts'

describe('getOwn and setOwn', () => {
  test('do not see what every object inherits', () => {
    expect(getOwn<unknown>({}, 'toString')).toBeUndefined()
    expect(getOwn<unknown>({}, '__proto__')).toBeUndefined()
  })

  test('law: what was set under any key is what is read, and the prototype stays as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), fc.integer(), fc.integer(), (key, first, second) => {
        const record: Record<string, number> = {}
        setOwn(record, key, first)
        setOwn(record, key, second)
        expect(getOwn(record, key)).toBe(second)
        expect(Object.keys(record)).toEqual([key])
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype)
      }),
      runs,
    )
  })
})
