import { warningAt } from '@implementere/model'
import { workingDaysBetween } from '@implementere/model/calendar'
import { describe, expect, test } from 'vitest'
import { sampleContextAssessment } from '../../src/context-assessment/sample.ts'
import type { ContextAssessmentRecord } from '../../src/context-assessment/record.ts'
import { createContext } from '../../src/context.ts'
import { SAMPLE_AS_OF } from '../../src/sample-story.ts'
import { evaluateStrategyPlan } from '../../src/strategy-plan/evaluate.ts'
import type { StrategyPlanRecord } from '../../src/strategy-plan/record.ts'
import { emptyStrategyPlan } from '../../src/strategy-plan/empty.ts'
import { sampleStrategyPlan } from '../../src/strategy-plan/sample.ts'
import { SAID, strategy, task, toActOn } from './plans.ts'

const AS_OF = '2026-03-04'

const sample = (asOf = SAMPLE_AS_OF) =>
  evaluateStrategyPlan(sampleStrategyPlan(), createContext({ asOf, records: { KE2: sampleContextAssessment() } }))

function evaluated(fields: Partial<StrategyPlanRecord>, assessment?: ContextAssessmentRecord) {
  return evaluateStrategyPlan({ ...emptyStrategyPlan(), ...fields }, createContext({ asOf: AS_OF, records: assessment ? { KE2: assessment } : {} }))
}

/** Working days from the first after a task, done early, to the first after it, done late. */
const slackBefore = workingDaysBetween

describe('evaluateStrategyPlan', () => {
  test('tells what the sample answers: three barriers, each with a strategy of its own', () => {
    const { coverage, strategies, mix, endorsements } = sample().result
    expect(coverage.barriers.map((barrier) => [barrier.determinant, barrier.strategies])).toEqual([
      ['cfir.engaging.recipients', ['rekruttering']],
      ['insufficientTraining', ['opplaering']],
      ['timePressure', ['omfordeling']],
    ])
    expect(coverage.share.value).toBe(1)
    expect(coverage.redundant).toEqual([])
    expect(strategies.map(({ id, missing, tailored, tasks }) => [id, missing, tailored, tasks])).toEqual([
      ['omfordeling', [], true, ['timeplan']],
      ['opplaering', [], true, ['kurs', 'kursopplegg', 'proverunde', 'veiledning-start']],
      ['rekruttering', [], true, ['forste-gruppe', 'invitasjon', 'rekruttere']],
    ])
    expect(mix).toMatchObject({ strategies: 3, unknown: [], effort: { passive: 0, active: 3 } })
    expect(endorsements).toBeNull()
  })

  test('reckons the sample: the first groups open on 1 September, behind what ends on 29 August', () => {
    const { schedule, tasks } = sample().result
    expect(schedule).toEqual({
      begins: '2025-04-22',
      finish: '2025-09-05',
      criticalPath: ['proverunde', 'forste-gruppe'],
      // Mon 18 - Fri 29 August, then Mon 1 - Fri 5 September: 10 + 5.
      lengthDays: 15,
      reason: null,
      cycles: [],
    })
    expect(tasks.map(({ id, durationDays, slack }) => [id, durationDays, slack])).toEqual([
      ['forste-gruppe', 5, 0],
      ['invitasjon', 10, slackBefore('2025-05-19', '2025-07-21')],
      // Mon 2 - Fri 13 June less Whit Monday.
      ['kurs', 9, slackBefore('2025-06-16', '2025-08-04')],
      // 18 working days from Mon 28 April, with 1 May off: until Thu 22 May. The course can begin on Tue 22 July at the latest.
      ['kursopplegg', 18, slackBefore('2025-05-23', '2025-07-22')],
      ['proverunde', 10, 0],
      // 30 working days from Mon 23 June: until Fri 1 August; it could end on Fri 29.
      ['rekruttere', 30, slackBefore('2025-08-04', '2025-09-01')],
      ['timeplan', 15, slackBefore('2025-05-14', '2025-07-22')],
      ['veiledning-start', 10, slackBefore('2025-06-30', '2025-08-18')],
    ])
  })

  test('gives tasks as a plan is drawn', () => {
    const tasks = [
      task({ id: 'a', start: '2026-03-02', due: '2026-03-03', done: '2026-03-03' }),
      task({ id: 'b', start: '2026-03-02', due: '2026-03-03' }),
      task({ id: 'c', durationDays: 1, dependsOn: ['b'] }),
    ]
    expect(evaluated({ tasks }).result.tasks).toEqual([
      {
        id: 'a',
        start: '2026-03-02',
        due: '2026-03-03',
        durationDays: 2,
        earliestStart: '2026-03-02',
        earliestFinish: '2026-03-03',
        latestStart: '2026-03-03',
        latestFinish: '2026-03-04',
        slack: 1,
        critical: false,
        overdue: false,
        done: true,
        reason: null,
      },
      {
        id: 'b',
        start: '2026-03-02',
        due: '2026-03-03',
        durationDays: 2,
        earliestStart: '2026-03-02',
        earliestFinish: '2026-03-03',
        latestStart: '2026-03-02',
        latestFinish: '2026-03-03',
        slack: 0,
        critical: true,
        overdue: true,
        done: false,
        reason: null,
      },
      {
        id: 'c',
        start: null,
        due: null,
        durationDays: 1,
        earliestStart: '2026-03-04',
        earliestFinish: '2026-03-04',
        latestStart: '2026-03-04',
        latestFinish: '2026-03-04',
        slack: 0,
        critical: true,
        overdue: null,
        done: false,
        reason: null,
      },
    ])
  })

  test('lists what is overdue, the oldest first: due yesterday is, due today is not', () => {
    const tasks = [
      task({ id: 'a', due: '2026-03-03' }),
      task({ id: 'b', due: '2026-03-04' }),
      task({ id: 'd', due: '2026-02-27' }),
      task({ id: 'c', due: '2026-02-27' }),
      task({ id: 'e', due: '2026-02-27', done: '2026-03-04' }),
      task({ id: 'f', due: '2026-03-03', done: '2026-03-05' }),
      task({ id: 'g' }),
    ]
    const { overdue, progress } = evaluated({ tasks }).result
    // From 27 February to 4 March: 1 + 4 days.
    expect(overdue).toEqual([
      { id: 'c', due: '2026-02-27', daysLate: 5 },
      { id: 'd', due: '2026-02-27', daysLate: 5 },
      { id: 'a', due: '2026-03-03', daysLate: 1 },
      { id: 'f', due: '2026-03-03', daysLate: 1 },
    ])
    expect(progress).toMatchObject({ value: 1 / 7, numerator: 1, denominator: 7, known: 7, reason: null, method: 'strategyPlan.progress' })
  })

  test('has no progress without tasks', () => {
    expect(evaluated({}).result.progress).toMatchObject({ value: null, reason: 'no-denominator', denominator: 0 })
  })

  test('follows the sample through the spring', () => {
    expect(sample('2025-06-01').result.progress.numerator).toBe(2)
    expect(sample('2025-06-16').result.overdue).toEqual([])
    expect(sample('2025-09-03').result.progress.value).toBe(1)
  })

  test('says what the training includes, all together', () => {
    const includes = { theory: true, demonstration: false, ownPractice: null, peerCoaching: null }
    const training = [
      { id: 'c2', label: null, includes, feedback: null },
      { id: 'c1', label: null, includes: { ...includes, theory: false, peerCoaching: true }, feedback: null },
    ]
    const result = evaluated({ training, skillChange: true }).result.training
    expect(result).toMatchObject({
      included: ['theory', 'peerCoaching'],
      missing: ['demonstration'],
      unknown: ['ownPractice'],
      coachingRequired: true,
    })
    expect(result.designs.map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect(evaluated({}).result.training).toEqual({
      designs: [],
      included: [],
      missing: ['theory', 'demonstration', 'ownPractice', 'peerCoaching'],
      unknown: [],
      coachingRequired: null,
    })
  })

  test('says what keeps it going, by topic', () => {
    const sustainment = [
      { id: 'k2', topic: 'funding', plan: null, accountable: 'p1' },
      { id: 'k1', topic: 'funding', plan: 'Budsjett', accountable: 'p1' },
      { id: 'k3', topic: 'material', plan: 'Skap', accountable: null },
    ] as const
    expect(evaluated({ sustainment }).result.sustainment).toEqual([
      { topic: 'turnover-training', secured: false, measures: [] },
      { topic: 'funding', secured: true, measures: ['k1', 'k2'] },
      { topic: 'supervision', secured: false, measures: [] },
      { topic: 'material', secured: false, measures: ['k3'] },
    ])
  })

  test('asks a table of endorsements when one is brought, and knows strategies of one’s own', () => {
    const cells = [{ strategy: 'eric.auditAndFeedback', barrier: 'reflectingAndEvaluating', count: 14, n: 25 }]
    const matrix = { formatVersion: 1, id: 'm', citation: 'ours', licence: null, cells } as const
    const own = {
      id: 'ownOne',
      number: null,
      cluster: null,
      spread: null,
      effort: 'passive',
      delivery: null,
      setting: null,
      addresses: [],
      source: { citation: 'ours', locator: null, status: 'own' },
      licence: 'not-stated',
    } as const
    const record = { ...emptyStrategyPlan(), strategies: [strategy({ id: 's1', strategy: 'ownOne' })] }
    const context = createContext({ asOf: AS_OF, records: { KE2: toActOn('cfir.reflectingAndEvaluating') } })
    expect(evaluateStrategyPlan(record, context, { matrix }).result.endorsements?.matches.strategies.map(({ strategy: id }) => id)).toEqual([
      'eric.auditAndFeedback',
    ])
    expect(evaluateStrategyPlan(record, context).result.mix.unknown).toEqual(['ownOne'])
    const known = evaluateStrategyPlan(record, context, { matrix, strategies: [own] }).result
    expect(known.mix.effort.passive).toBe(1)
    expect(known.endorsements?.matches.strategies).toEqual([])
    expect(evaluateStrategyPlan(record, context, { matrix, definitions: [] }).result.endorsements?.matches.barriers[0]?.reason).toBe(
      'unknown-determinant',
    )
  })

  test('counts what is known of what is asked', () => {
    // What to act on, skills; 3 strategies x (3 + 7); 1 training x 5; 8 tasks x 3; 4 topics: 2 + 30 + 5 + 24 + 4 = 65.
    expect(sample().completeness).toMatchObject({ value: 1, numerator: 65, denominator: 65, method: 'strategyPlan.completeness' })
    // 2 + 4 are always asked.
    expect(evaluated({}).completeness).toMatchObject({ value: 0, numerator: 0, denominator: 6 })
    const fields = {
      // Which one and six of seven, of ten.
      strategies: [strategy({ id: 's1', tailoring: { outcome: null, change: null, reason: 'Ja' }, specification: { ...SAID, dose: null } })],
      // One form of four, and not whether there is feedback.
      training: [{ id: 'c', label: null, includes: { theory: false, demonstration: null, ownPractice: null, peerCoaching: null }, feedback: null }],
      // Due, but not who; and its duration.
      tasks: [task({ id: 'a', due: AS_OF, durationDays: 1 })],
      skillChange: false,
    }
    expect(evaluated(fields).completeness).toMatchObject({ numerator: 1 + 7 + 1 + 2, denominator: 6 + 10 + 5 + 3 })
    expect(evaluated(fields, toActOn('attitudes')).completeness).toMatchObject({ numerator: 12 })
  })

  test('does not take a row for known because it is there', () => {
    // Of a strategy nothing but its tailoring; of a task nothing, then who, when and how long, one at a time.
    const specification = { actor: null, action: null, target: null, temporality: null, dose: null, outcome: null, justification: null }
    const known = (fields: Partial<StrategyPlanRecord>) => evaluated(fields).completeness.numerator
    expect(known({ strategies: [strategy({ id: 's1', strategy: null, specification })] })).toBe(1)
    expect(known({ strategies: [strategy({ id: 's1', specification })] })).toBe(2)
    expect(known({ tasks: [task({ id: 'a' })] })).toBe(0)
    expect(known({ tasks: [task({ id: 'a', accountable: 'p1' })] })).toBe(1)
    expect(known({ tasks: [task({ id: 'a', due: AS_OF })] })).toBe(1)
    expect(known({ tasks: [task({ id: 'a', durationDays: 1 })] })).toBe(1)
  })

  test('mixes only the strategies that are chosen, not the rows in which none is yet', () => {
    const strategies = [strategy({ id: 's1', strategy: null }), strategy({ id: 's2' })]
    expect(evaluated({ strategies }).result.mix).toMatchObject({ strategies: 1, unknown: [] })
  })

  test('cites what it rests on', () => {
    expect(sample().element).toBe('KE3')
    expect(sample().sources.map(({ citation }) => citation)).toEqual(['joyceShowers2002', 'meyersQif2012', 'ours'])
  })

  describe('warnings', () => {
    test('are none in the sample', () => {
      expect(sample().warnings).toEqual([])
    })

    test('name strategies that answer nothing, or nothing of their own, or have no task', () => {
      const strategies = [
        strategy({ id: 's3', determinants: ['dilution'] }),
        strategy({ id: 's2', determinants: ['attitudes'] }),
        strategy({ id: 's1', determinants: ['attitudes'] }),
        strategy({ id: 's0', strategy: null }),
      ]
      const tasks = [task({ id: 'a', strategy: 's1' }), task({ id: 'b', strategy: 's2' })]
      expect(evaluated({ strategies, tasks }, toActOn('attitudes')).warnings).toEqual([
        warningAt(['strategies', 's3', 'determinants'], 'strategy-without-barrier'),
        warningAt(['strategies', 's1'], 'strategy-redundant'),
        warningAt(['strategies', 's2'], 'strategy-redundant'),
        warningAt(['strategies', 's3'], 'strategy-without-task'),
      ])
      expect(evaluated({ strategies, tasks }).warnings.map(({ code }) => code)).toEqual(['strategy-without-task'])
    })

    test('name risks without a reason, and risks that are answered too', () => {
      const acceptedRisks = [
        { id: 'r2', determinant: 'dilution', reason: null },
        { id: 'r1', determinant: 'attitudes', reason: 'Kan vente' },
        { id: 'r0', determinant: 'dilution', reason: '' },
      ]
      const strategies = [strategy({ id: 's1', determinants: ['attitudes', 'dilution'] })]
      const tasks = [task({ id: 'a', strategy: 's1' })]
      expect(evaluated({ acceptedRisks, strategies, tasks }, toActOn('attitudes', 'dilution', 'timePressure')).warnings).toEqual([
        warningAt(['acceptedRisks', 'r0', 'reason'], 'accepted-risk-without-reason'),
        warningAt(['acceptedRisks', 'r2', 'reason'], 'accepted-risk-without-reason'),
        warningAt(['acceptedRisks'], 'accepted-risk-with-strategy', { determinant: 'attitudes' }),
      ])
    })

    test('name practice without feedback, only where it is known', () => {
      const includes = { theory: null, demonstration: null, ownPractice: true, peerCoaching: null }
      const training = [
        { id: 'c3', label: null, includes, feedback: false },
        { id: 'c2', label: null, includes, feedback: null },
        { id: 'c1', label: null, includes: { ...includes, ownPractice: false }, feedback: false },
        { id: 'c0', label: null, includes, feedback: false },
      ]
      expect(evaluated({ training }).warnings).toEqual([
        warningAt(['training', 'c0', 'feedback'], 'practice-without-feedback'),
        warningAt(['training', 'c3', 'feedback'], 'practice-without-feedback'),
      ])
    })

    test('name what is wrong with tasks, first what is impossible', () => {
      const tasks = [task({ id: 'b', dependsOn: ['b'] }), task({ id: 'a', due: '2026-03-07' })]
      expect(evaluated({ tasks }).warnings.map(({ code, path }) => [code, path[1]])).toEqual([
        ['waits-in-a-circle', 'b'],
        ['due-on-weekend', 'a'],
      ])
    })
  })
})
