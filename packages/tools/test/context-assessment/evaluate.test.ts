import fc from 'fast-check'
import { isJson, warningAt } from '@implementere/model'
import { describe, expect, test } from 'vitest'
import { completionContextAssessment } from '../../src/context-assessment/completion.ts'
import { barriersToActOn } from '../../src/context-assessment/decisions.ts'
import { evaluateContextAssessment } from '../../src/context-assessment/evaluate.ts'
import type { ContextAssessmentRecord } from '../../src/context-assessment/record.ts'
import { emptyContextAssessment } from '../../src/context-assessment/empty.ts'
import { sampleContextAssessment } from '../../src/context-assessment/sample.ts'
import { sampleRatings } from '../../src/context-assessment/sample-ratings.ts'
import { CONTEXT_ASSESSMENT_WARNINGS } from '../../src/context-assessment/warnings.ts'
import { createContext } from '../../src/context.ts'
import { SAMPLE_AS_OF } from '../../src/sample-story.ts'
import { checkLaw } from '../check-law.ts'
import { rating, ratings, records } from './ratings.ts'

const sample = () => evaluateContextAssessment(sampleContextAssessment(), createContext({ asOf: SAMPLE_AS_OF, ratings: sampleRatings() }))

function evaluated(fields: Partial<ContextAssessmentRecord>, given = sampleRatings(), asOf = SAMPLE_AS_OF) {
  return evaluateContextAssessment({ ...emptyContextAssessment(), ...fields }, createContext({ asOf, ratings: given }))
}

/** What each of several people says of one determinant. */
const saidOf = (determinant: string, values: readonly (-2 | -1 | 0 | 1 | 2)[]) =>
  values.map((value, person) => rating({ determinant, value, rater: `p${person}` }))

describe('evaluateContextAssessment', () => {
  test('tells the barriers, the strongest first: means -9/5 twice, -2, -5/6, -1, -3/5', () => {
    expect(sample().result.barriers).toEqual([
      'cfir.financing',
      'insufficientTraining',
      'timePressure',
      'rmc2.staffCapacities',
      'cfir.engaging.recipients',
      'attitudes.changeFatigue',
    ])
  })

  test('tells the facilitators, the strongest first: means 7/4, 5/3, 3/2, 6/5 twice, 4/5, 3/5', () => {
    expect(sample().result.facilitators).toEqual([
      'cfir.midLevelLeaders',
      'rmc2.programChampion',
      'cfir.relativeAdvantage',
      'cfir.culture.learningCenteredness',
      'cfir.partnershipsAndConnections',
      'cfir.trialability',
      'cfir.localAttitudes',
    ])
  })

  test('calls a barrier strong by the median of those who could say', () => {
    expect(sample().result.strongBarriers).toEqual(['cfir.financing', 'insufficientTraining', 'timePressure'])
  })

  test('puts aside what people see differently', () => {
    const given = [...saidOf('dilution', [-2, 2]), ...saidOf('attitudes', [-1, 0, 0, -1]), ...saidOf('timePressure', [-1, -1])]
    const { result } = evaluated({}, given)
    expect(result.divided).toEqual(['attitudes', 'dilution'])
    expect(result.barriers).toEqual(['timePressure'])
  })

  test('names what weighs the same in the order of its ids', () => {
    const ids = ['timePressure', 'attitudes', 'insufficientTraining', 'cfir.financing']
    const sorted = ['attitudes', 'cfir.financing', 'insufficientTraining', 'timePressure']
    const given = (value: -1 | 1) => ids.flatMap((id) => saidOf(id, [value, value]))
    expect(evaluated({}, given(-1)).result.barriers).toEqual(sorted)
    expect(evaluated({}, given(1)).result.facilitators).toEqual(sorted)
  })

  test('says who is to be asked, and who has answered', () => {
    const { kinds, rolesWithoutKind, ratingsWithoutRole } = sample().result.informants
    // 14 determinants; of the three practitioners 13 + 13 + 11 known ratings, for each null of theirs in the table one less.
    expect(kinds.map(({ kind, heard, ratings: count }) => [kind, heard, count])).toEqual([
      ['recipient', [], 0],
      ['representative', ['brukerrepresentant'], 5],
      ['deliverer', ['kursleder'], 37],
      ['mid-level-leader', ['fagleder'], 13],
      ['senior-leader', ['virksomhetsleder'], 14],
      ['partner', [], 0],
      ['other', [], 0],
    ])
    expect(rolesWithoutKind).toEqual([])
    expect(ratingsWithoutRole).toBe(0)
  })

  test('lets a role be of several kinds, once each', () => {
    const informants = ['a', 'b', 'c'].map(
      (id) => ({ id, role: 'fagleder', kind: id === 'a' ? 'deliverer' : 'mid-level-leader', reachedBy: null }) as const,
    )
    const kinds = evaluated({ informants }).result.informants.kinds.filter(({ roles }) => roles.length > 0)
    expect(kinds.map(({ kind, roles }) => [kind, roles])).toEqual([
      ['deliverer', ['fagleder']],
      ['mid-level-leader', ['fagleder']],
    ])
  })

  test('names the domains that are covered and the three lowest parts of readiness', () => {
    const { domains, readiness } = sample().result.findings
    expect(domains.map(({ rated }) => rated.length > 0)).toEqual([true, true, true, true, true])
    // Time pressure counts for priority (-9/5), training for knowledge and skills (-9/5), the other for staff (-1).
    expect(readiness.lowest).toEqual(['rmc2.knowledgeAndSkills', 'rmc2.priority', 'rmc2.staffCapacities'])
  })

  test('gives both sides of the force field', () => {
    const { driving, restraining, net } = sample().result.findings.forceField
    expect(driving.forces[0]).toEqual({ determinant: 'cfir.midLevelLeaders', strength: 1.75 })
    expect(restraining.forces[0]).toEqual({ determinant: 'cfir.financing', strength: 2 })
    expect(net).toBeCloseTo(driving.total - restraining.total, 12)
  })

  test('tells what to act on, what else was decided, and how many findings there are', () => {
    const { actOn, decisions, evidence } = sample().result
    expect(actOn).toEqual(['cfir.engaging.recipients', 'insufficientTraining', 'timePressure'])
    expect(decisions).toEqual([
      { determinant: 'cfir.engaging.recipients', decisions: ['act-on'] },
      { determinant: 'cfir.financing', decisions: ['accept-risk'] },
      { determinant: 'insufficientTraining', decisions: ['act-on'] },
      { determinant: 'rmc2.staffCapacities', decisions: ['watch'] },
      { determinant: 'timePressure', decisions: ['act-on'] },
    ])
    expect(evidence.map(({ notes }) => notes)).toEqual([1, 1, 1, 1])
  })

  test('counts findings that say something, by determinant', () => {
    const note = { method: null, date: null }
    const evidence = [
      { id: 'a', determinant: 'timePressure', note: 'Lite tid', ...note },
      { id: 'b', determinant: 'dilution', note: 'Økter kuttes', ...note },
      { id: 'c', determinant: 'timePressure', note: 'Vakante stillinger', ...note },
      { id: 'd', determinant: 'timePressure', note: ' ', ...note },
      { id: 'e', determinant: null, note: 'Uten plass', ...note },
    ]
    expect(evaluated({ evidence }).result.evidence).toEqual([
      { determinant: 'dilution', notes: 1 },
      { determinant: 'timePressure', notes: 2 },
    ])
  })

  test('counts what is known of what is asked for: 5 domains, 3 groups, 4 x 3 about informants, 3 x 2 about strong barriers', () => {
    expect(sample().completeness).toMatchObject({ value: 1, numerator: 26, denominator: 26, unknown: 0, method: 'contextAssessment.completeness' })
    const informants = [{ id: 'i', role: 'kursleder', kind: 'deliverer', reachedBy: null }] as const
    // All five domains; one group of three; role and kind of three; each strong barrier weighed but not decided on: 5 + 1 + 2 + 3 of 5 + 3 + 3 + 6.
    expect(evaluated({ informants }).completeness).toMatchObject({ numerator: 11, denominator: 17 })
    expect(evaluated({}, []).completeness).toMatchObject({ value: 0, numerator: 0, denominator: 8 })
  })

  test('counts an informant by what is known of them: a role, a kind, how they are reached', () => {
    const known = (fields: Partial<ContextAssessmentRecord['informants'][number]>) => {
      const { completeness } = evaluated({ informants: [{ id: 'i', role: null, kind: null, reachedBy: null, ...fields }] }, [])
      return [completeness.numerator, completeness.denominator]
    }
    expect(known({})).toEqual([0, 11])
    expect(known({ role: 'kursleder' })).toEqual([1, 11])
    expect(known({ kind: 'deliverer' })).toEqual([1, 11])
    expect(known({ reachedBy: 'interview' })).toEqual([1, 11])
  })

  test('counts a strong barrier as decided on only when something is decided', () => {
    const known = (decision: 'watch' | null) =>
      evaluated({ priorities: [{ id: 'd', determinant: 'cfir.financing', decision, reason: null }] }, saidOf('cfir.financing', [-2, -2])).completeness
    // One domain of five and no group of three are known; the barrier is not weighed, and decided on only in the end.
    expect(known(null)).toMatchObject({ numerator: 1, denominator: 10 })
    expect(known('watch')).toMatchObject({ numerator: 2, denominator: 10 })
  })

  test('leaves out what was said after the day, or in another round', () => {
    expect(evaluated({}, sampleRatings(), '2025-02-03').result.findings.determinants).toEqual([])
    expect(evaluated({ round: 'senere' }).result.findings.determinants).toEqual([])
    expect(evaluated({ round: 'forberede-2025' }).result.findings.determinants.length).toBe(14)
  })

  test('passes options on: nothing is a consensus when it has to be everybody', () => {
    const rule = { minimumRatings: 2, polarisedShare: 0.2, consensusShare: 1 }
    const { result } = evaluateContextAssessment(
      emptyContextAssessment(),
      createContext({ asOf: SAMPLE_AS_OF, ratings: saidOf('timePressure', [-1, -1, -1, 0]) }),
      { rule },
    )
    expect(result.barriers).toEqual([])
    expect(result.divided).toEqual(['timePressure'])
  })

  test('cites what it rests on', () => {
    expect(sample().element).toBe('KE2')
    expect(sample().sources.map(({ citation }) => citation)).toContain('damschroder2022')
  })

  describe('warnings', () => {
    test('are none in the sample', () => {
      expect(sample().warnings).toEqual([])
    })

    test('name strong barriers without a finding, and what is strong for some', () => {
      const given = [...saidOf('timePressure', [-2, -2]), ...saidOf('dilution', [-2, -1, 1, 1, 1]), ...saidOf('attitudes', [-1, -1, 1, 2, 2])]
      expect(
        evaluated(
          {},
          given.map((one) => ({ ...one, role: null })),
        ).warnings,
      ).toEqual([
        warningAt(['evidence'], 'strong-barrier-without-evidence', { determinant: 'timePressure' }),
        warningAt(['priorities'], 'strong-for-some', { determinant: 'dilution' }),
        warningAt(['informants'], 'ratings-without-role', { count: 12 }),
      ])
    })

    test('do not say of a strong barrier that it is strong for some: -2, -2, -2, 2 has the median -2', () => {
      expect(evaluated({}, saidOf('dilution', [-2, -2, -2, 2])).warnings.map(({ code }) => code)).not.toContain('strong-for-some')
    })

    test('name decisions that contradict each other, have no reason, or are about nothing that is rated', () => {
      const priorities = [
        { id: 'd3', determinant: 'timePressure', decision: 'act-on', reason: null },
        { id: 'd2', determinant: 'timePressure', decision: 'watch', reason: null },
        { id: 'd1', determinant: 'dilution', decision: 'accept-risk', reason: null },
      ] as const
      const given = saidOf('timePressure', [-1, -1]).map((one) => ({ ...one, role: 'kursleder' }))
      expect(evaluated({ priorities, informants: [{ id: 'i', role: 'kursleder', kind: 'deliverer', reachedBy: null }] }, given).warnings).toEqual([
        warningAt(['priorities'], 'decisions-contradict', { determinant: 'timePressure' }),
        warningAt(['priorities', 'd1', 'reason'], 'risk-without-reason'),
        warningAt(['priorities'], 'priority-not-rated', { determinant: 'dilution' }),
      ])
    })

    test('name roles of no kind, and roles that were not heard', () => {
      const given = [rating({ determinant: 'cfir.source', value: 1, rater: 'p1', role: 'kursleder' })]
      expect(evaluated({ informants: [{ id: 'i', role: 'forelder', kind: 'recipient', reachedBy: null }] }, given).warnings).toEqual([
        warningAt(['informants'], 'role-without-kind', { role: 'kursleder' }),
        warningAt(['informants'], 'role-not-heard', { role: 'forelder' }),
      ])
    })
  })
})

describe('barriersToActOn', () => {
  test('acts where one of two decisions says to: the doubt goes to attention', () => {
    const priorities = [
      { id: 'd1', determinant: 'dilution', decision: 'watch', reason: null },
      { id: 'd2', determinant: 'dilution', decision: 'act-on', reason: null },
      { id: 'd3', determinant: 'attitudes', decision: 'act-on', reason: null },
      { id: 'd4', determinant: 'timePressure', decision: 'accept-risk', reason: 'Kan ikke endres' },
    ] as const
    expect(barriersToActOn({ ...emptyContextAssessment(), priorities })).toEqual(['attitudes', 'dilution'])
  })
})

describe('laws', () => {
  const shuffled = <Row>(rows: readonly Row[], order: readonly number[]) =>
    rows
      .map((row, index) => ({ row, at: order[index % order.length] ?? 0 }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ row }) => row)
  const order = fc.array(fc.integer(), { minLength: 1, maxLength: 12 })

  test('the order of informants, decisions, findings and ratings carries no meaning', () => {
    checkLaw([records, ratings, order], (record, given, by) => {
      const other = {
        ...record,
        informants: shuffled(record.informants, by),
        priorities: shuffled(record.priorities, by),
        evidence: shuffled(record.evidence, by),
      }
      const [context, otherContext] = [given, shuffled(given, by)].map((list) => createContext({ asOf: '2025-07-01', ratings: list }))
      expect(evaluateContextAssessment(other, otherContext!)).toEqual(evaluateContextAssessment(record, context!))
      expect(completionContextAssessment(other, otherContext!)).toEqual(completionContextAssessment(record, context!))
    })
  })

  test('gives plain JSON with known codes, whatever the record', () => {
    checkLaw([records, ratings], (record, given) => {
      const context = createContext({ asOf: '2025-07-01', ratings: given })
      const evaluation = evaluateContextAssessment(record, context)
      expect(isJson(evaluation)).toBe(true)
      expect(isJson(completionContextAssessment(record, context))).toBe(true)
      for (const { code } of evaluation.warnings) expect(CONTEXT_ASSESSMENT_WARNINGS).toContain(code)
    })
  })
})
