import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summarise, type SessionObservation } from '@implementere/dimensions'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { createContext } from '../../src/context.ts'
import { fidelityShare } from '../../src/sustainment-decision/fidelity-share.ts'
import { checkLaw } from '../check-law.ts'

const ASOF = { asOf: '2026-11-16' }
const context = createContext(ASOF)
const none = { practitioners: null, assessed: null, meeting: null, measure: null, criterion: null, since: null }
const counts = (practitioners: number, assessed: number, meeting: number) => ({ ...none, practitioners, assessed, meeting })

describe('fidelityShare', () => {
  test('is the share of those assessed, with bounds for those who were not', () => {
    // 4 of 6 assessed meet it; of 7 in all it is 4 to 5: 0.571 to 0.714.
    expect(fidelityShare(counts(7, 6, 4), context)).toEqual({
      share: expect.objectContaining({
        value: 4 / 6,
        numerator: 4,
        denominator: 6,
        known: 6,
        unknown: 1,
        bounds: { lower: 4 / 7, upper: 5 / 7 },
        interval: null,
      }),
      origin: 'counted',
      verdict: 'reached',
    })
  })

  test.each([
    [4, 4, 2, 'reached'],
    [4, 4, 1, 'not-reached'],
    [4, 3, 1, 'indeterminate'],
    [4, 2, 0, 'indeterminate'],
    [4, 1, 0, 'indeterminate'],
    [10, 10, 4, 'not-reached'],
  ] as const)('of %i practitioners %i assessed and %i meeting it: %s', (practitioners, assessed, meeting, verdict) => {
    expect(fidelityShare(counts(practitioners, assessed, meeting), context).verdict).toBe(verdict)
  })

  test('has no value when nobody is assessed, there is nobody, or the counts contradict each other', () => {
    expect(fidelityShare(counts(4, 0, 0), context)).toMatchObject({ share: { value: null, reason: 'all-unknown', bounds: { lower: 0, upper: 1 } } })
    expect(fidelityShare(counts(0, 0, 0), context)).toMatchObject({ share: { reason: 'no-denominator', bounds: null }, verdict: 'indeterminate' })
    for (const [practitioners, assessed, meeting] of [
      [4, 5, 1],
      [4, 2, 3],
    ] as const)
      expect(fidelityShare(counts(practitioners, assessed, meeting), context)).toMatchObject({
        share: { value: null, reason: 'invalid-counts' },
        verdict: 'indeterminate',
      })
  })

  test('is not reported while a count is missing and there are no observations', () => {
    for (const missing of ['practitioners', 'assessed', 'meeting'])
      expect(fidelityShare({ ...counts(4, 4, 4), [missing]: null }, context)).toMatchObject({
        share: { reason: 'not-reported' },
        origin: null,
        verdict: 'indeterminate',
      })
  })

  test('has a verdict only when no answer of the unknown could turn it', () => {
    const count = fc.nat(12)
    checkLaw([count, count, count], (a, b, c) => {
      const [meeting, assessed, practitioners] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number]
      fc.pre(practitioners > 0)
      const { verdict } = fidelityShare(counts(practitioners, assessed, meeting), context)
      const outcomes = Array.from({ length: practitioners - assessed + 1 }, (_, more) => (meeting + more) / practitioners >= 0.5)
      const expected = outcomes.every(Boolean) ? 'reached' : outcomes.some(Boolean) ? 'indeterminate' : 'not-reached'
      expect(verdict).toBe(expected)
    })
  })
})

describe('fidelityShare from observations', () => {
  const [template] = [...syntheticObservations({ seed: 1, municipalities: 1, services: 1, groups: 1, sessions: 1 }).sessions]
  const session = (id: string, practitioner: string | null, grade: number | null, date = '2026-05-01'): SessionObservation => ({
    ...template!,
    id,
    practitioner,
    date,
    planned: { sessions: 1, minutes: null },
    delivered: { occurred: true, minutes: null },
    components: { core: grade },
    proscribed: { forbidden: grade === null ? null : grade < 0.5 },
  })
  const around = (sessions: readonly SessionObservation[], asOf = ASOF.asOf) => createContext({ asOf, observations: { sessions } })
  const asked = { ...none, measure: 'adherence.total', criterion: 0.8 }

  test('counts everybody with a session, those without a grade as not assessed', () => {
    // p1: (1 + 0.6) / 2 = 0.8 meets it, p2: 0.7 does not, p3 is not graded; of no practitioner nothing is known.
    const sessions = [session('a', 'p1', 1), session('b', 'p1', 0.6), session('c', 'p2', 0.7), session('d', 'p3', null), session('e', null, 1)]
    expect(fidelityShare(asked, around(sessions))).toMatchObject({
      share: { value: 0.5, numerator: 1, denominator: 2, unknown: 1, bounds: { lower: 1 / 3, upper: 2 / 3 } },
      origin: 'observed',
      verdict: 'indeterminate',
    })
  })

  test('lets counts go before observations', () => {
    expect(fidelityShare({ ...asked, practitioners: 1, assessed: 1, meeting: 0 }, around([session('a', 'p1', 1)])).origin).toBe('counted')
  })

  test('looks at sessions from the first day that counts to the day looked from', () => {
    const sessions = [session('a', 'p1', 1, '2026-01-01'), session('b', 'p2', 1, '2025-12-31'), session('c', 'p3', 1, '2026-11-17')]
    expect(fidelityShare({ ...asked, since: '2026-01-01' }, around(sessions)).share.denominator).toBe(1)
    expect(fidelityShare(asked, around(sessions)).share.denominator).toBe(2)
  })

  test('takes the other side of the criterion where less is better', () => {
    const sessions = [session('a', 'p1', 1), session('b', 'p2', 0)]
    const [cell] = summarise({ sessions }, { measures: ['adherence.commission'], by: ['practitioner'] })
    expect(cell!.estimates['adherence.commission'].value).toBe(0)
    expect(fidelityShare({ ...none, measure: 'adherence.commission', criterion: 0 }, around(sessions)).share).toMatchObject({
      numerator: 1,
      denominator: 2,
    })
  })

  test.each([
    ['an unknown measure', { measure: 'adherence.feel' }],
    ['no measure', { measure: null }],
    ['no criterion', { criterion: null }],
    ['a measure that is no share', { measure: 'dosage.sessionsTotal' }],
  ])('is not reported with %s', (_, fields) => {
    expect(fidelityShare({ ...asked, ...fields }, around([session('a', 'p1', 1)]))).toMatchObject({ share: { reason: 'not-reported' }, origin: null })
    expect(fidelityShare(asked, around([session('a', null, 1)])).origin).toBe(null)
  })

  test('knows the core of the intervention', () => {
    const intervention = { components: [{ id: 'core', name: null, core: 'core' as const, unique: null }] }
    const sessions = [session('a', 'p1', 1)]
    const known = createContext({
      ...ASOF,
      observations: { sessions },
      intervention: {
        ...intervention,
        formatVersion: 1,
        id: 'i',
        name: 'i',
        kind: null,
        developer: null,
        owner: null,
        targetGroup: null,
        setting: null,
        origin: null,
        initiative: null,
      },
    })
    expect(fidelityShare({ ...asked, measure: 'adherence.core' }, known).share.numerator).toBe(1)
    expect(fidelityShare({ ...asked, measure: 'adherence.core' }, around(sessions)).share.reason).toBe('all-unknown')
  })
})
