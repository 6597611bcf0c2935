import { describe, expect, test } from 'vitest'
import { parseWith } from '@implementere/model/schema'
import { parseQicResponse, qicNo, qit, type QicResponse } from '@implementere/qic'
import { qicResponseSchema } from '@implementere/qic/schema'
import { nearlyResponseOf, responseOf } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1 } from './e1.ts'

const codesOf = (input: unknown, ...instruments: Parameters<typeof parseQicResponse>[1][]) => {
  const result = parseQicResponse(input, ...instruments)
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('/')}`)
}

describe('parseQicResponse', () => {
  test('reads a whole response as it is', () => {
    expect(parseQicResponse(E1)).toEqual({ ok: true, value: E1, warnings: [] })
  })

  test('reads an absent rater and role as unknown', () => {
    const { rater: _rater, role: _role, ...rest } = E1
    expect(parseQicResponse(rest)).toMatchObject({ ok: true, value: { rater: null, role: null } })
  })

  test('names every fault with its place', () => {
    const broken = {
      ...E1,
      formatVersion: 2,
      date: '2026-02-30',
      rater: 7,
      extra: true,
      answers: { '1.1': '2', '1.2': { notApplicable: 'x', why: 'y' } },
    }
    expect(codesOf(broken)).toEqual([
      'not-one-of formatVersion',
      'invalid-date date',
      'invalid-type rater',
      'invalid-answer answers/1.1',
      'invalid-answer answers/1.2',
      'unknown-field extra',
    ])
  })

  test('names items that the instrument does not have and levels off the scale', () => {
    expect(codesOf({ ...E1, answers: { '1.1': 3, '9.9': 1, '2.6': 1, '1.2': -1, '1.3': 0.5 } })).toEqual([
      'off-scale answers/1.1',
      'off-scale answers/1.2',
      'off-scale answers/1.3',
      'unknown-item answers/9.9',
      'unknown-item answers/2.6',
    ])
  })

  test('reads a response to an instrument that it does not know in form only, and says so', () => {
    const local = { ...E1, instrument: 'our-own@3', answers: { anything: 17 } }
    expect(parseQicResponse(local)).toEqual({
      ok: true,
      value: local,
      warnings: [{ code: 'unknown-instrument', path: ['instrument'], params: { received: 'our-own@3' }, severity: 'warning' }],
    })
  })

  test('checks a response to the fuller instrument against that one', () => {
    expect(parseQicResponse({ ...E1, instrument: 'qit@1', answers: { '6.7': 2 } }).ok).toBe(true)
  })

  test.each([null, undefined, 7, 'text', [], [E1], new Map(), () => E1])('refuses %s', (input) => {
    expect(codesOf(input)).toEqual(['invalid-type '])
  })

  test('does not let a key reach a prototype', () => {
    const polluting: unknown = JSON.parse(
      '{"formatVersion":1,"instrument":"qic-no@1","id":"r","date":"2026-01-01","__proto__":{"x":1},"answers":{"__proto__":2}}',
    )
    expect(codesOf(polluting)).toEqual(['forbidden-key answers/__proto__', 'forbidden-key __proto__'])
    expect(codesOf({ ...E1, answers: { constructor: 1 } })).toEqual(['unknown-item answers/constructor'])
    expect('x' in {}).toBe(false)
  })

  test('lists a thousand issues and counts the rest of a hundred thousand', () => {
    const answers = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`extra-${index}`, 1]))
    const result = parseQicResponse({ ...E1, answers })
    const issues = result.ok ? [] : result.issues
    expect(issues).toHaveLength(1001)
    expect(issues.at(-1)).toMatchObject({ code: 'too-many-issues', params: { listed: 1000, more: 99_000 } })
  })

  test('reads a reason of ten megabytes', () => {
    expect(parseQicResponse({ ...E1, answers: { '1.1': { notApplicable: 'x'.repeat(10_000_000) } } }).ok).toBe(true)
    expect(codesOf({ ...E1, id: 'x'.repeat(10_000_000) })).toEqual(['too-big id'])
  })
})

describe('laws of parseQicResponse', () => {
  test('reads every response that is written as JSON back as it was', () => {
    for (const instrument of [qicNo, qit]) {
      checkLaw([responseOf(instrument)], (response) => {
        const read = parseQicResponse(JSON.parse(JSON.stringify(response)))
        expect(read).toMatchObject({ ok: true, value: response })
        const unexplained = Object.values(response.answers).filter((answer) => typeof answer === 'object' && answer?.notApplicable.trim() === '')
        expect(read.ok && read.warnings).toHaveLength(unexplained.length)
      })
    }
  })

  test('warns of an item that does not apply for no reason given, also of an instrument that is not known', () => {
    const answers = { '1.1': { notApplicable: ' ' }, '1.2': { notApplicable: 'a small place' }, '1.3': null, '1.4': 2 }
    const warning = { code: 'not-applicable-without-reason', path: ['answers', '1.1'], params: {}, severity: 'warning' }
    expect(parseQicResponse({ ...E1, answers })).toMatchObject({ ok: true, warnings: [warning] })
    expect(parseQicResponse({ ...E1, answers, instrument: 'own@1' })).toMatchObject({ ok: true, warnings: [{ code: 'unknown-instrument' }, warning] })
  })

  test('accepts exactly what its schema accepts, with the same value', () => {
    checkLaw([nearlyResponseOf(qicNo)], (input) => {
      const byHand = parseQicResponse(input, [])
      const bySchema = parseWith(qicResponseSchema, input)
      expect(byHand.ok).toBe(bySchema.ok)
      if (byHand.ok && bySchema.ok) expect(byHand.value).toEqual(bySchema.value)
    })
  })

  test('gives the type that its schema infers', () => {
    const response: QicResponse = qicResponseSchema.parse(E1)
    expect(response).toEqual(E1)
  })
})
