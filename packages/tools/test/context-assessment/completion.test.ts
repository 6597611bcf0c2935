import { defineDeterminant, DETERMINANTS, type DeterminantRating } from '@implementere/barriers'
import { describe, expect, test } from 'vitest'
import { completionContextAssessment, CONTEXT_ASSESSMENT_CHECKS, type ContextAssessmentCheckCode } from '../../src/context-assessment/completion.ts'
import type { ContextAssessmentOptions } from '../../src/context-assessment/findings.ts'
import type { ContextAssessmentRecord } from '../../src/context-assessment/record.ts'
import { emptyContextAssessment } from '../../src/context-assessment/empty.ts'
import { sampleContextAssessment } from '../../src/context-assessment/sample.ts'
import { sampleRatings } from '../../src/context-assessment/sample-ratings.ts'
import { createContext } from '../../src/context.ts'
import { SAMPLE_AS_OF } from '../../src/sample-story.ts'
import { checkLaw } from '../check-law.ts'
import { rating, ratings, records } from './ratings.ts'
import fc from 'fast-check'

/** Two people with a role, so that the ratings of a determinant make a class. */
function saidByTwo(determinant: string, value: DeterminantRating['value'], more: Partial<DeterminantRating> = {}): readonly DeterminantRating[] {
  return ['p1', 'p2'].map((rater) => rating({ determinant, value, rater, ...more }))
}

function checkOf(
  code: ContextAssessmentCheckCode,
  fields: Partial<ContextAssessmentRecord>,
  given: readonly DeterminantRating[] = [],
  asOf = '2025-03-01',
) {
  const { checks } = completionContextAssessment({ ...emptyContextAssessment(), ...fields }, createContext({ asOf, ratings: given }))
  return checks.find((one) => one.code === code)
}

describe('completionContextAssessment', () => {
  test('is done with the sample', () => {
    const context = createContext({ asOf: SAMPLE_AS_OF, ratings: sampleRatings() })
    const { done, checks } = completionContextAssessment(sampleContextAssessment(), context)
    expect(checks.filter(({ met }) => !met)).toEqual([])
    expect(checks.map(({ code }) => code)).toEqual(CONTEXT_ASSESSMENT_CHECKS)
    expect(done).toBe(true)
  })

  test('finds every check unmet while nothing is known', () => {
    const { done, checks } = completionContextAssessment(emptyContextAssessment(), createContext({ asOf: '2025-03-01' }))
    expect(done).toBe(false)
    expect(checks).toEqual([
      { code: 'domains-rated', met: false, params: { open: ['individuals', 'innerSetting', 'innovation', 'outerSetting', 'process'] } },
      { code: 'informants-heard', met: false, params: { open: ['deliverer', 'mid-level-leader', 'recipient'] } },
      { code: 'strong-barriers-weighed', met: false, params: { rated: 0, total: 0, open: [] } },
      { code: 'strong-barriers-decided', met: false, params: { rated: 0, total: 0, open: [] } },
      { code: 'priorities-settled', met: false, params: { total: 0, open: [], missing: ['act-on'] } },
    ])
  })

  test('names the domains in which nobody has rated anything', () => {
    const given = [rating({ determinant: 'cfir.financing', value: 1 }), rating({ determinant: 'cfir.source', value: null })]
    expect(checkOf('domains-rated', {}, given)?.params).toEqual({ open: ['individuals', 'innerSetting', 'innovation', 'process'] })
  })

  test('takes a determinant of one’s own for its domain, where it is brought', () => {
    const definitions = [...DETERMINANTS, defineDeterminant({ id: 'ownOne', cfir: ['cfir.source'] })]
    const context = createContext({ asOf: '2025-03-01', ratings: [rating({ determinant: 'ownOne', value: 1 })] })
    const openIn = (options: ContextAssessmentOptions) =>
      completionContextAssessment(emptyContextAssessment(), context, options).checks[0]?.params['open']
    expect(openIn({ definitions })).toEqual(['individuals', 'innerSetting', 'outerSetting', 'process'])
    expect(openIn({})).toEqual(['individuals', 'innerSetting', 'innovation', 'outerSetting', 'process'])
  })

  test('hears a recipient or somebody who speaks for them, and only those who have given a rating', () => {
    const informants = [
      { id: 'i1', role: 'therapist', kind: 'deliverer', reachedBy: null },
      { id: 'i2', role: 'lead', kind: 'mid-level-leader', reachedBy: null },
      { id: 'i3', role: 'council', kind: 'representative', reachedBy: null },
    ] as const
    const said = (role: string, value: 1 | null = 1) => rating({ determinant: 'cfir.source', value, rater: role, role })
    expect(checkOf('informants-heard', { informants }, [said('therapist'), said('lead'), said('council')])?.met).toBe(true)
    expect(checkOf('informants-heard', { informants }, [said('therapist'), said('lead'), said('council', null)])).toEqual({
      code: 'informants-heard',
      met: false,
      params: { open: ['recipient'] },
    })
    expect(checkOf('informants-heard', { informants: [{ ...informants[2], kind: 'recipient' }] }, [said('council')])?.params).toEqual({
      open: ['deliverer', 'mid-level-leader'],
    })
  })

  test('calls a barrier strong when the median rating is -2, and asks how much it matters and how far it can be changed', () => {
    const code = 'strong-barriers-weighed'
    expect(checkOf(code, {}, saidByTwo('timePressure', -2))).toEqual({ code, met: false, params: { rated: 1, total: 1, open: ['timePressure'] } })
    expect(checkOf(code, {}, saidByTwo('timePressure', -2, { importance: 5 }))?.met).toBe(false)
    expect(checkOf(code, {}, saidByTwo('timePressure', -2, { changeability: 5 }))?.met).toBe(false)
    expect(checkOf(code, {}, saidByTwo('timePressure', -2, { importance: 5, changeability: 1 }))).toEqual({
      code,
      met: true,
      params: { rated: 1, total: 1, open: [] },
    })
  })

  test('does not call a barrier strong when the median lies above -2: (-2 + -1) / 2 = -1.5', () => {
    const given = [rating({ determinant: 'timePressure', value: -2, rater: 'p1' }), rating({ determinant: 'timePressure', value: -1, rater: 'p2' })]
    expect(checkOf('strong-barriers-weighed', {}, given)).toEqual({
      code: 'strong-barriers-weighed',
      met: true,
      params: { rated: 1, total: 0, open: [] },
    })
  })

  test('does not take it that there is no strong barrier from ratings that are all unknown', () => {
    expect(checkOf('strong-barriers-weighed', {}, saidByTwo('timePressure', null))?.met).toBe(false)
  })

  test.each([
    ['to act on it', { decision: 'act-on', reason: null }, true],
    ['to watch it', { decision: 'watch', reason: null }, true],
    ['to accept the risk, with a reason', { decision: 'accept-risk', reason: 'Kan ikke endres' }, true],
    ['to accept the risk, without a reason', { decision: 'accept-risk', reason: ' ' }, false],
    ['nothing yet', { decision: null, reason: 'Kan ikke endres' }, false],
  ] as const)('looks whether a strong barrier is decided on: %s', (_, said, met) => {
    const fields = { priorities: [{ id: 'd1', determinant: 'timePressure', ...said }] }
    const code = 'strong-barriers-decided'
    expect(checkOf(code, fields, saidByTwo('timePressure', -2))).toEqual({
      code,
      met,
      params: { rated: 1, total: 1, open: met ? [] : ['timePressure'] },
    })
  })

  test('asks for a decision about the barrier itself, not about another', () => {
    const priorities = [{ id: 'd1', determinant: 'dilution', decision: 'act-on', reason: null }] as const
    expect(checkOf('strong-barriers-decided', { priorities }, saidByTwo('timePressure', -2))?.met).toBe(false)
  })

  test('looks at the round of the record only, and at what had been said by the day', () => {
    const given = saidByTwo('timePressure', -2, { round: 'first', at: '2025-03-01T23:30:00+01:00' })
    const openAt = (round: string | null, asOf: string) => checkOf('strong-barriers-weighed', { round }, given, asOf)?.params['open']
    expect(openAt('first', '2025-03-01')).toEqual(['timePressure'])
    expect(openAt(null, '2025-03-01')).toEqual(['timePressure'])
    expect(openAt('second', '2025-03-01')).toEqual([])
    expect(openAt('first', '2025-02-28')).toEqual([])
  })

  describe('priorities-settled', () => {
    const settled = { id: 'd1', determinant: 'timePressure', decision: 'act-on', reason: null } as const

    test('is met by something to act on', () => {
      expect(checkOf('priorities-settled', { priorities: [settled] })).toEqual({
        code: 'priorities-settled',
        met: true,
        params: { total: 1, open: [], missing: [] },
      })
    })

    test('is met by a reason why there is nothing to act on', () => {
      expect(checkOf('priorities-settled', { nothingToActOn: 'Ingen hindringer funnet' })?.met).toBe(true)
      expect(checkOf('priorities-settled', { nothingToActOn: ' ' })?.met).toBe(false)
    })

    test('is not met where everything is watched and nobody says why nothing is done', () => {
      expect(checkOf('priorities-settled', { priorities: [{ ...settled, decision: 'watch' }] })?.params).toEqual({
        total: 1,
        open: [],
        missing: ['act-on'],
      })
    })

    test('names rows that are not settled', () => {
      const priorities = [settled, { ...settled, id: 'd3', determinant: null }, { ...settled, id: 'd2', determinant: 'dilution', decision: null }]
      expect(checkOf('priorities-settled', { priorities })).toEqual({
        code: 'priorities-settled',
        met: false,
        params: { total: 3, open: ['d2', 'd3'], missing: [] },
      })
    })

    test('names rows that contradict each other, and not those that say the same twice', () => {
      const twice = [settled, { ...settled, id: 'd2' }]
      expect(checkOf('priorities-settled', { priorities: twice })?.met).toBe(true)
      expect(checkOf('priorities-settled', { priorities: [...twice, { ...settled, id: 'd3', decision: 'watch' }] })?.params['open']).toEqual([
        'd1',
        'd2',
        'd3',
      ])
    })
  })

  test('never takes a check back for a row that is not settled without naming it', () => {
    checkLaw([records, ratings, fc.nat(5), fc.constantFrom('informants', 'priorities')], (record, given, at, list) => {
      const context = createContext({ asOf: '2025-07-01', ratings: given })
      const open = { id: 'new', role: null, kind: null, reachedBy: null, determinant: given[at]?.determinant ?? null, decision: null, reason: null }
      const before = completionContextAssessment(record, context).checks
      const after = completionContextAssessment({ ...record, [list]: [...record[list], open] }, context).checks
      const takenBack = after.filter(({ met }, index) => !met && before[index]?.met)
      expect(takenBack.filter(({ params }) => !JSON.stringify(params['open']).includes('"new"'))).toEqual([])
    })
  })

  test('is done exactly when every check is met', () => {
    checkLaw([records, ratings], (record, given) => {
      const { done, checks } = completionContextAssessment(record, createContext({ asOf: '2025-07-01', ratings: given }))
      expect(done).toBe(checks.every(({ met }) => met))
    })
  })
})
