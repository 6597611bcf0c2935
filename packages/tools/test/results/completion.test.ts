import { describe, expect, test } from 'vitest'
import { OWN_OUTCOMES } from '@implementere/model'
import { createContext } from '../../src/context.ts'
import { completionResults, RESULTS_CHECKS, type ResultsCheckCode } from '../../src/results/completion.ts'
import type { ResultsRecord } from '../../src/results/record.ts'
import { emptyResults } from '../../src/results/empty.ts'
import { sampleResults } from '../../src/results/sample.ts'
import { SUSTAINABILITY_DOMAINS } from '../../src/results/sustainability-domains.ts'
import { ASOF, evenRatings, implementationFinding, outcomeFinding, ownOutcome, storyContext } from './records.ts'

const context = createContext(ASOF)
const checkIn = (code: ResultsCheckCode, fields: Partial<ResultsRecord>, around = context) =>
  completionResults({ ...emptyResults(), ...fields }, around).checks.find((found) => found.code === code)!

describe('completionResults', () => {
  test('has its checks in a fixed order, none of them met by an empty record, all by the sample', () => {
    const empty = completionResults(emptyResults(), context)
    expect(empty.checks.map(({ code }) => code)).toEqual(RESULTS_CHECKS)
    expect(empty.checks.filter(({ met }) => met)).toEqual([])
    expect(empty.done).toBe(false)
    const whole = completionResults(sampleResults(), storyContext())
    expect(whole.checks.filter(({ met }) => !met)).toEqual([])
    expect(whole.done).toBe(true)
  })

  test.each([
    ['implementation-judged', 'implementation'],
    ['outcome-judged', 'outcome'],
  ] as const)('%s: a verdict either way, or left open with a reason', (code, axis) => {
    const with20 = (reached: number): Partial<ResultsRecord> => ({
      implementation: [implementationFinding('f', reached)],
      outcomes: [outcomeFinding('f', reached)],
    })
    expect(checkIn(code, with20(19))).toMatchObject({ met: true, params: { verdict: 'met', open: [] } })
    expect(checkIn(code, with20(2)).met).toBe(true)
    expect(checkIn(code, with20(12))).toMatchObject({
      met: false,
      params: { verdict: 'indeterminate', reason: 'finding-indeterminate', open: ['f'] },
    })
    expect(checkIn(code, {}).params).toEqual({ verdict: 'indeterminate', reason: 'no-decisive-finding', open: [], leftOpen: null })
    const leftOpen = { implementation: null, outcome: null, note: 'Vet ikke' }
    expect(checkIn(code, { ...with20(12), leftOpen }).met).toBe(false)
    expect(checkIn(code, { ...with20(12), leftOpen: { ...leftOpen, [axis]: 'too-few-data' } })).toMatchObject({
      met: true,
      params: { leftOpen: 'too-few-data' },
    })
  })

  test('outcome-judged: names the outcomes that disagree', () => {
    const outcomes = [outcomeFinding('b', 2), outcomeFinding('a', 19)]
    expect(checkIn('outcome-judged', { outcomes })).toMatchObject({ met: false, params: { reason: 'findings-disagree', open: ['a', 'b'] } })
  })

  test('own-outcomes-evidenced: each of the five has evidence, or a reason for its absence', () => {
    const all = OWN_OUTCOMES.map(({ id }) => ({ ...ownOutcome(id, id), absence: 'too-early' as const }))
    expect(checkIn('own-outcomes-evidenced', { ownOutcomes: all })).toMatchObject({ met: true, params: { missing: [], total: 5 } })
    expect(checkIn('own-outcomes-evidenced', { ownOutcomes: all.slice(1) })).toMatchObject({ met: false, params: { missing: ['feasibility'] } })
  })

  test('adjustments-followed-up: something is said of each, or that there were none', () => {
    const row = (id: string, effect: 'better' | null) => ({ id, adjustment: id, effect, note: null })
    expect(checkIn('adjustments-followed-up', {})).toMatchObject({ met: false, params: { open: [], missing: ['adjustments'] } })
    expect(checkIn('adjustments-followed-up', { nothingAdjusted: false }).met).toBe(false)
    expect(checkIn('adjustments-followed-up', { nothingAdjusted: true }).params).toEqual({ open: [], missing: [], total: 0 })
    expect(checkIn('adjustments-followed-up', { nothingAdjusted: true }).met).toBe(true)
    expect(checkIn('adjustments-followed-up', { adjustments: [row('a', 'better')] })).toMatchObject({ met: true, params: { total: 1 } })
    expect(checkIn('adjustments-followed-up', { adjustments: [row('a', 'better'), row('b', null)] })).toMatchObject({
      met: false,
      params: { open: ['b'] },
    })
    expect(checkIn('adjustments-followed-up', { nothingAdjusted: true }, storyContext())).toMatchObject({
      met: false,
      params: { open: ['cycle-1', 'cycle-2'] },
    })
  })

  test('sustainability-rated: two roles for every domain', () => {
    expect(checkIn('sustainability-rated', { sustainability: evenRatings })).toMatchObject({
      met: true,
      params: { missing: [], total: 10, roles: 2 },
    })
    const without = evenRatings.filter(({ id }) => id !== 'support-leader')
    expect(checkIn('sustainability-rated', { sustainability: without })).toMatchObject({ met: false, params: { missing: ['support'] } })
    const missing = checkIn('sustainability-rated', {}).params['missing']
    expect(missing).toEqual(SUSTAINABILITY_DOMAINS.map(({ id }) => id as string).toSorted())
  })

  test('weak-domains-answered: waits for every domain, then for an answer to each weak one', () => {
    const low = (item: 'funding.nextYear' | 'capacity.time') => ({ id: item, item, role: 'leader' as const, rater: null, level: 1 as const })
    const code = 'weak-domains-answered'
    expect(checkIn(code, { sustainability: evenRatings })).toMatchObject({ met: true, params: { open: [], missing: [] } })
    const weak = [...evenRatings, low('funding.nextYear'), low('capacity.time')]
    expect(checkIn(code, { sustainability: weak })).toMatchObject({ met: false, params: { open: ['capacity', 'funding'] } })
    const unrated = evenRatings.filter(({ id }) => !id.startsWith('support'))
    expect(checkIn(code, { sustainability: unrated })).toMatchObject({ met: false, params: { open: [], missing: ['support'] } })
    const both = [...unrated, low('funding.nextYear')]
    expect(checkIn(code, { sustainability: both })).toMatchObject({ met: false, params: { open: ['funding'], missing: ['support'] } })
  })

  test('lessons-recorded: at least one, each written down and with its core element', () => {
    const lesson = (id: string, coreElement: 'KE3' | null, text: string | null = 'Øv først') => ({ id, coreElement, text })
    expect(checkIn('lessons-recorded', { lessons: [lesson('a', 'KE3')] }).met).toBe(true)
    expect(checkIn('lessons-recorded', { lessons: [lesson('a', 'KE3'), lesson('b', null), lesson('c', 'KE3', ' ')] })).toMatchObject({
      met: false,
      params: { open: ['b', 'c'] },
    })
  })

  test('recommendation-made: what, who and when', () => {
    const whole = { choice: 'end', by: 'p1', date: '2026-11-05', rationale: null } as const
    expect(checkIn('recommendation-made', { recommendation: whole })).toMatchObject({ met: true, params: { missing: [] } })
    for (const field of ['choice', 'by', 'date'] as const)
      expect(checkIn('recommendation-made', { recommendation: { ...whole, [field]: null } })).toMatchObject({
        met: false,
        params: { missing: [field] },
      })
  })
})
