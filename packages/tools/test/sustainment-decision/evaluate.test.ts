import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyAdjustmentLoop } from '../../src/adjustment-loop/empty.ts'
import { sampleAdjustmentLoop } from '../../src/adjustment-loop/sample.ts'
import { createContext } from '../../src/context.ts'
import { emptyResults } from '../../src/results/empty.ts'
import { sampleResults } from '../../src/results/sample.ts'
import { evaluateSustainmentDecision } from '../../src/sustainment-decision/evaluate.ts'
import type { SustainmentDecisionRecord } from '../../src/sustainment-decision/record.ts'
import { emptySustainmentDecision } from '../../src/sustainment-decision/empty.ts'
import { sampleSustainmentDecision } from '../../src/sustainment-decision/sample.ts'
import { implementationFinding, outcomeFinding } from '../results/records.ts'
import { checkLaw } from '../check-law.ts'
import { entry, wholeRegister } from './entries.ts'

const context = createContext({ asOf: '2026-11-16' })
const empty = emptySustainmentDecision()
const storyContext = createContext({ asOf: '2026-11-16', records: { KE7: sampleAdjustmentLoop(), KE8: sampleResults() } })
const evaluated = (fields: Partial<SustainmentDecisionRecord>, around = context) => evaluateSustainmentDecision({ ...empty, ...fields }, around)
const resultOf = (fields: Partial<SustainmentDecisionRecord>, around = context) => evaluated(fields, around).result
const warningsOf = (fields: Partial<SustainmentDecisionRecord>, around = context) =>
  evaluated(fields, around).warnings.map(({ path, code }) => [...path, code].join(' '))
const decision = (fields: Partial<SustainmentDecisionRecord['decision']>) => ({ ...empty.decision, ...fields })
const reopening = (id: string, coreElement: 'KE3' | 'KE4' | 'KE5', reason: 'new-scope' | 'yearly-review' | null = 'yearly-review') => ({
  id,
  coreElement,
  reason,
  note: null,
})

describe('evaluateSustainmentDecision', () => {
  test('tells of the sample: permanent, all owned, money on one person, three elements taken up again', () => {
    const { result, warnings, completeness, element } = evaluateSustainmentDecision(sampleSustainmentDecision(), storyContext)
    expect([element, result.decision]).toEqual(['KE9', 'permanent-practice'])
    expect([result.coverage.routines.value, result.coverage.systems.value, result.coverage.all.value]).toEqual([1, 1, 1])
    expect(result.fidelity).toMatchObject({ verdict: 'reached', share: { value: 4 / 6 } })
    expect(result.nextCycle).toEqual({
      decision: 'permanent-practice',
      until: null,
      phase: 'plan',
      nextReview: '2027-11-01',
      reopen: [
        { coreElement: 'KE3', rows: ['igjen-strategier'], reasons: ['staff-turnover'] },
        { coreElement: 'KE4', rows: ['igjen-forankring'], reasons: ['weak-sustainability'] },
        { coreElement: 'KE5', rows: ['igjen-monitorering'], reasons: ['yearly-review'] },
      ],
    })
    expect([result.notReopened, result.unanswered, result.overdue]).toEqual([[], [], []])
    expect(completeness.value).toBe(1)
    expect(warnings).toEqual([
      { code: 'depends-on-one', path: ['register'], params: { person: 'leder-1', entries: ['finansiering'] }, severity: 'warning' },
    ])
  })

  test('counts coverage for routines and systems by themselves', () => {
    // One routine of three and three systems of four are owned: 4 of 7 in all.
    const register = wholeRegister().filter(({ kind }) => !['supervision', 'yearlyReview', 'funding'].includes(kind))
    const { coverage } = resultOf({ register })
    expect([coverage.routines, coverage.systems, coverage.all].map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [1, 3],
      [3, 4],
      [4, 7],
    ])
  })

  test('has no next cycle before a decision, nor after the end', () => {
    expect(resultOf({}).nextCycle).toBe(null)
    expect(resultOf({ decision: decision({ choice: 'ending' }) }).nextCycle).toBe(null)
  })

  test('gathers why a core element is taken up again', () => {
    const reopen = [
      reopening('b', 'KE5', 'yearly-review'),
      reopening('a', 'KE5', 'new-scope'),
      reopening('c', 'KE3', null),
      reopening('d', 'KE5', 'new-scope'),
    ]
    expect(resultOf({ reopen, decision: decision({ choice: 'new-period' }) }).nextCycle?.reopen).toEqual([
      { coreElement: 'KE3', rows: ['c'], reasons: [] },
      { coreElement: 'KE5', rows: ['a', 'b', 'd'], reasons: ['new-scope', 'yearly-review'] },
    ])
  })

  test('remembers what the evaluation and open problems send back to', () => {
    const failed = { ...emptyResults(), implementation: [implementationFinding('i', 2)], outcomes: [outcomeFinding('o', 2)] }
    const [problem] = sampleAdjustmentLoop().problems
    const problems = (status: 'open' | 'in-progress' | 'solved' | 'accepted' | null) => ({
      ...emptyAdjustmentLoop(),
      problems: [{ ...problem!, status, reopens: ['KE2' as const] }],
    })
    const left = (records: Parameters<typeof createContext>[0]['records'], reopen: SustainmentDecisionRecord['reopen'] = []) =>
      resultOf({ reopen }, createContext({ asOf: '2026-11-16', records: records! })).notReopened
    expect(left({})).toBe(null)
    expect(left({ KE8: failed })).toEqual(['KE3', 'KE4', 'KE5', 'KE6', 'KE7'])
    expect(left({ KE8: failed, KE7: problems('open') }, [reopening('a', 'KE4')])).toEqual(['KE2', 'KE3', 'KE5', 'KE6', 'KE7'])
    expect(left({ KE7: problems(null) })).toEqual(['KE2'])
    expect(left({ KE7: problems('in-progress') })).toEqual(['KE2'])
    expect(left({ KE7: problems('solved') })).toEqual([])
    expect(left({ KE7: problems('accepted') })).toEqual([])
    expect(left({ KE8: { ...failed, implementation: [implementationFinding('i', 19)], outcomes: [outcomeFinding('o', 19)] } })).toEqual([])
  })

  test('remembers the weak domains that nobody has an answer to', () => {
    const records = { KE8: { ...sampleResults(), actions: [] } }
    expect(resultOf({}, createContext({ asOf: '2026-11-16', records })).unanswered).toEqual(['funding', 'capacity', 'planning'])
    expect(resultOf({}).unanswered).toBe(null)
  })

  test.each<[string, Partial<SustainmentDecisionRecord>, number, number]>([
    ['nothing', {}, 0, 15],
    [
      'a decision',
      { decision: decision({ choice: 'new-period', by: 'p1', date: '2026-11-12', nextPhase: 'plan', nextReview: '2027-01-01' }) },
      5,
      15,
    ],
    ['a goal', { goal: { ...empty.goal, aim: 'practice' } }, 1, 15],
    ['a register', { register: wholeRegister() }, 7, 15],
    ['practitioners', { fidelity: { ...empty.fidelity, practitioners: 4, assessed: 4, meeting: 4 } }, 1, 15],
    ['what is taken up again', { reopen: [reopening('a', 'KE3')] }, 1, 15],
    ['that nothing is', { nothingToReopen: true }, 1, 15],
    ['no word on it', { nothingToReopen: false }, 0, 15],
    ['an ending', { decision: decision({ choice: 'ending' }), register: wholeRegister() }, 1, 8],
    [
      'an ending that is prepared',
      {
        decision: decision({ choice: 'ending' }),
        ending: {
          usersInformed: '2026-11-01',
          practitionersInformed: '2026-11-01',
          openCases: 'none',
          dataRetention: 'deleted',
          replacement: 'nothing',
          note: null,
        },
      },
      6,
      8,
    ],
  ])('knows of %s', (_, fields, known, asked) => {
    const { completeness } = evaluated(fields)
    expect(completeness).toMatchObject({ numerator: known, denominator: asked, method: 'sustainment.completeness' })
  })

  test('says the same whatever the order of its rows', () => {
    const sample = sampleSustainmentDecision()
    const expected = evaluateSustainmentDecision(sample, storyContext)
    const mixed = <Row>(rows: readonly Row[]) => fc.shuffledSubarray([...rows], { minLength: rows.length })
    const register = mixed(sample.register.map((row) => ({ ...row, deputies: row.deputies.toReversed() })))
    checkLaw([register, mixed(sample.reopen)], (rows, reopen) => {
      expect(evaluateSustainmentDecision({ ...sample, register: rows, reopen }, storyContext)).toEqual(expected)
    })
  })
})

describe('the warnings', () => {
  const counted = (meeting: number) => ({ ...empty.fidelity, practitioners: 4, assessed: 4, meeting })

  test('name a permanent practice that fewer than half master', () => {
    const permanent = decision({ choice: 'permanent-practice' })
    expect(warningsOf({ decision: permanent, fidelity: counted(1) })).toEqual(['fidelity fidelity-below-half'])
    expect(warningsOf({ decision: permanent, fidelity: counted(2) })).toEqual([])
    expect(warningsOf({ decision: permanent })).toEqual([])
    expect(warningsOf({ decision: decision({ choice: 'changed-scope', change: 'both' }), fidelity: counted(1) })).toEqual([])
    expect(warningsOf({ fidelity: counted(5) })).toEqual(['fidelity invalid-counts'])
  })

  test('say the share, the day or the core elements that they are about', () => {
    const paramsOf = (fields: Partial<SustainmentDecisionRecord>, around = context) => evaluated(fields, around).warnings.map(({ params }) => params)
    expect(paramsOf({ decision: decision({ choice: 'permanent-practice' }), fidelity: counted(1) })).toEqual([{ share: 0.25 }])
    const register = [entry('late', 'funding', { deputies: ['p2'], nextReview: '2026-11-15' })]
    expect(paramsOf({ register, decision: decision({ nextReview: '2026-11-01' }) })).toEqual([{ due: '2026-11-01' }, { due: '2026-11-15' }])
    expect(paramsOf({ decision: decision({ date: '2026-11-12' }), goal: { ...empty.goal, until: '2026-11-12' } })).toEqual([{ until: '2026-11-12' }])
    expect(paramsOf({}, storyContext)).toEqual([{ coreElements: ['KE3', 'KE4'] }])
  })

  test('name whoever carries something alone', () => {
    expect(warningsOf({ register: [...wholeRegister({ deputies: ['p2'] }), entry('alone', 'funding', { owner: 'p3' })] })).toEqual([
      'register depends-on-one',
    ])
    expect(warningsOf({ register: wholeRegister({ deputies: ['p2'] }) })).toEqual([])
  })

  test('name reviews that are overdue', () => {
    const register = [
      ...wholeRegister({ deputies: ['p2'] }).slice(1),
      entry('late', 'newStaffTraining', { deputies: ['p2'], nextReview: '2026-11-15' }),
    ]
    expect(warningsOf({ register, decision: decision({ nextReview: '2026-11-01' }) })).toEqual([
      'decision nextReview review-overdue',
      'register late nextReview review-overdue',
    ])
  })

  test('name a goal that ends before it begins, a period without an end, a change of which nothing is said', () => {
    const goal = (until: string | null) => ({ ...empty.goal, until })
    const made = (choice: 'new-period' | 'changed-scope', date: string | null = '2026-11-12') => decision({ choice, date })
    expect(warningsOf({ decision: made('new-period'), goal: goal('2026-11-12') })).toEqual(['goal until goal-before-decision'])
    expect(warningsOf({ decision: made('new-period'), goal: goal('2026-11-13') })).toEqual([])
    expect(warningsOf({ decision: made('new-period', null), goal: goal('2020-01-01') })).toEqual([])
    expect(warningsOf({ decision: made('new-period') })).toEqual(['goal until end-of-period-unknown'])
    expect(warningsOf({ decision: made('changed-scope') })).toEqual(['decision change scope-change-unknown'])
    expect(warningsOf({ decision: decision({ choice: 'changed-scope', change: 'scope' }) })).toEqual([])
  })

  test('name what is left behind, unless the work ends', () => {
    const code = 'reopen suggested-not-reopened'
    expect(warningsOf({ reopen: [reopening('a', 'KE3')] }, storyContext)).toEqual([code])
    expect(warningsOf({ reopen: [reopening('a', 'KE3'), reopening('b', 'KE4')] }, storyContext)).toEqual([])
    expect(warningsOf({ decision: decision({ choice: 'ending' }) }, storyContext)).toEqual([])
    expect(warningsOf({ reopen: [reopening('a', 'KE3')], nothingToReopen: true })).toEqual(['nothingToReopen reopened-and-nothing'])
    expect(warningsOf({ nothingToReopen: true })).toEqual([])
    expect(warningsOf({ reopen: [reopening('a', 'KE3')], nothingToReopen: false })).toEqual([])
  })
})
