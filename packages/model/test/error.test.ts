import { describe, expect, test } from 'vitest'
import { ImplementereError, isImplementereError } from '@implementere/model'

describe('ImplementereError', () => {
  test('carries a stable code and the values that broke the precondition', () => {
    const error = new ImplementereError('invalid-count', 'x must not exceed n', { x: 3, n: 2 })
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      name: 'ImplementereError',
      code: 'invalid-count',
      details: { x: 3, n: 2 },
      message: 'x must not exceed n [invalid-count]',
    })
  })
})

describe('isImplementereError', () => {
  test('knows the error of another copy of the package by its brand', () => {
    const fromAnotherCopy = Object.assign(new Error('x'), { [Symbol.for('@implementere/error')]: true })
    expect(isImplementereError(fromAnotherCopy)).toBe(true)
  })

  test('knows nothing else', () => {
    expect([new Error('x'), null, undefined, 'invalid-count', { code: 'invalid-count' }].map(isImplementereError)).toEqual(Array(5).fill(false))
  })
})
