import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyContextAssessment } from '../../src/context-assessment/empty.ts'
import { sampleContextAssessment } from '../../src/context-assessment/sample.ts'
import type { ContextAssessmentRecord } from '../../src/context-assessment/record.ts'
import { createContext } from '../../src/context.ts'
import { SAMPLE_AS_OF } from '../../src/sample-story.ts'
import { completionStrategyPlan, STRATEGY_PLAN_CHECKS, type StrategyPlanCheckCode } from '../../src/strategy-plan/completion.ts'
import type { StrategyPlanRecord } from '../../src/strategy-plan/record.ts'
import { emptyStrategyPlan } from '../../src/strategy-plan/empty.ts'
import { sampleStrategyPlan } from '../../src/strategy-plan/sample.ts'
import { checkLaw } from '../check-law.ts'
import { SAID, days, records, strategy, task, toActOn } from './plans.ts'

const AS_OF = '2026-03-02'

function checkOf(code: StrategyPlanCheckCode, fields: Partial<StrategyPlanRecord>, assessment?: ContextAssessmentRecord) {
  const context = createContext({ asOf: AS_OF, records: assessment ? { KE2: assessment } : {} })
  return completionStrategyPlan({ ...emptyStrategyPlan(), ...fields }, context).checks.find((one) => one.code === code)
}

const NO_FORMS = { theory: null, demonstration: null, ownPractice: null, peerCoaching: null }

describe('completionStrategyPlan', () => {
  test('is done with the samples', () => {
    const context = createContext({ asOf: SAMPLE_AS_OF, records: { KE2: sampleContextAssessment() } })
    const { done, checks } = completionStrategyPlan(sampleStrategyPlan(), context)
    expect(checks.filter(({ met }) => !met)).toEqual([])
    expect(checks.map(({ code }) => code)).toEqual(STRATEGY_PLAN_CHECKS)
    expect(done).toBe(true)
  })

  test('finds every check unmet while nothing is known', () => {
    const { done, checks } = completionStrategyPlan(emptyStrategyPlan(), createContext({ asOf: AS_OF }))
    expect(done).toBe(false)
    expect(checks).toEqual([
      { code: 'barriers-answered', met: false, params: { total: 0, open: [], missing: ['KE2'] } },
      { code: 'strategies-specified', met: false, params: { total: 0, open: [] } },
      { code: 'strategies-tailored', met: false, params: { total: 0, open: [] } },
      { code: 'tasks-owned', met: false, params: { total: 0, open: [] } },
      { code: 'tasks-dated', met: false, params: { total: 0, open: [] } },
      { code: 'tasks-possible', met: false, params: { total: 0, open: [] } },
      { code: 'coaching-planned', met: false, params: { required: null, missing: ['skillChange'] } },
      { code: 'sustainment-planned', met: false, params: { open: ['funding', 'material', 'supervision', 'turnover-training'] } },
    ])
  })

  test('asks for a strategy or an accepted risk for each barrier to act on', () => {
    const assessment = toActOn('timePressure', 'dilution')
    const strategies = [strategy({ id: 's1', determinants: ['timePressure'] })]
    expect(checkOf('barriers-answered', { strategies }, assessment)).toEqual({
      code: 'barriers-answered',
      met: false,
      params: { total: 2, open: ['dilution'], missing: [] },
    })
    const acceptedRisks = [{ id: 'r1', determinant: 'dilution', reason: 'Kan vente' }]
    expect(checkOf('barriers-answered', { strategies, acceptedRisks }, assessment)).toEqual({
      code: 'barriers-answered',
      met: true,
      params: { total: 2, open: [], missing: [] },
    })
  })

  test('does not count a plan as an answer while nobody has said what to act on', () => {
    const strategies = [strategy({ id: 's1', determinants: ['timePressure'] })]
    expect(checkOf('barriers-answered', { strategies }, emptyContextAssessment())?.met).toBe(false)
    expect(checkOf('barriers-answered', { strategies }, { ...emptyContextAssessment(), nothingToActOn: 'Alt ligger til rette' })?.met).toBe(true)
  })

  test.each([
    ['everything is said', {}, true],
    ['it is not said which', { strategy: null }, false],
    ['one field is blank', { specification: { ...SAID, dose: ' ' } }, false],
    ['one field is not said', { specification: { ...SAID, actor: null } }, false],
  ])('looks whether a strategy is specified: %s', (_, fields, met) => {
    const strategies = [strategy({ id: 's0' }), strategy({ id: 's1', ...fields })]
    expect(checkOf('strategies-specified', { strategies })).toEqual({
      code: 'strategies-specified',
      met,
      params: { total: 2, open: met ? [] : ['s1'] },
    })
  })

  test.each([
    ['changed, what and why', { outcome: 'changed', change: 'Kortere økter', reason: 'Lite tid' }, true],
    ['changed, not why', { outcome: 'changed', change: 'Kortere økter', reason: null }, false],
    ['changed, not what', { outcome: 'changed', change: ' ', reason: 'Lite tid' }, false],
    ['fits, and why', { outcome: 'fits-as-it-is', change: null, reason: 'Prøvd før' }, true],
    ['fits, not why', { outcome: 'fits-as-it-is', change: 'Ingenting', reason: null }, false],
    ['not looked at', { outcome: null, change: 'Kortere økter', reason: 'Lite tid' }, false],
  ] as const)('looks whether a strategy is tailored: %s', (_, tailoring, met) => {
    expect(checkOf('strategies-tailored', { strategies: [strategy({ id: 's1', tailoring })] })).toEqual({
      code: 'strategies-tailored',
      met,
      params: { total: 1, open: met ? [] : ['s1'] },
    })
  })

  test('asks who answers for each task, and by when', () => {
    const tasks = [task({ id: 'b', accountable: 'p1' }), task({ id: 'a', due: '2026-03-06', contributors: ['p2'] })]
    expect(checkOf('tasks-owned', { tasks })).toEqual({ code: 'tasks-owned', met: false, params: { total: 2, open: ['a'] } })
    expect(checkOf('tasks-dated', { tasks })).toEqual({ code: 'tasks-dated', met: false, params: { total: 2, open: ['b'] } })
    const settled = [task({ id: 'a', due: '2026-03-06', accountable: 'p1' })]
    expect(checkOf('tasks-owned', { tasks: settled })?.met).toBe(true)
    expect(checkOf('tasks-dated', { tasks: settled })?.met).toBe(true)
  })

  test('names the tasks that cannot be done as planned', () => {
    const tasks = [
      task({ id: 'd', start: '2026-03-04', due: '2026-03-03' }),
      task({ id: 'b', dependsOn: ['c', 'x'] }),
      task({ id: 'c', dependsOn: ['b'] }),
      task({ id: 'a', due: '2026-04-05' }),
    ]
    expect(checkOf('tasks-possible', { tasks })).toEqual({ code: 'tasks-possible', met: false, params: { total: 4, open: ['b', 'c', 'd'] } })
    expect(checkOf('tasks-possible', { tasks: tasks.slice(3) })?.met).toBe(true)
  })

  test.each([
    ['nobody has to master anything new', false, null, true, []],
    ['somebody has to, and there is coaching', true, true, true, []],
    ['somebody has to, and there is none', true, false, false, ['peerCoaching']],
    ['somebody has to, and nobody knows', true, null, false, ['peerCoaching']],
    ['it is not known, though there is coaching', null, true, false, ['skillChange']],
  ])('asks for coaching: %s', (_, skillChange, peerCoaching, met, missing) => {
    const training = [
      { id: 'c1', label: null, includes: { ...NO_FORMS, theory: true }, feedback: null },
      { id: 'c2', label: null, includes: { ...NO_FORMS, peerCoaching }, feedback: null },
    ]
    expect(checkOf('coaching-planned', { skillChange, training })).toEqual({
      code: 'coaching-planned',
      met,
      params: { required: skillChange, missing },
    })
  })

  test('asks of each topic how it is kept up and by whom', () => {
    const secured = { plan: 'Hver høst', accountable: 'p1' }
    const sustainment = [
      { id: 'k1', topic: 'funding', ...secured },
      { id: 'k2', topic: 'material', ...secured, plan: ' ' },
      { id: 'k3', topic: 'supervision', ...secured, accountable: null },
      { id: 'k4', topic: null, ...secured },
      { id: 'k5', topic: 'turnover-training', ...secured },
    ] as const
    expect(checkOf('sustainment-planned', { sustainment })?.params).toEqual({ open: ['material', 'supervision'] })
  })

  test('never takes a check back for a row that is not settled without naming it', () => {
    const lists = fc.constantFrom('strategies', 'acceptedRisks', 'training', 'tasks', 'sustainment')
    checkLaw([records, days, lists, fc.array(fc.constantFrom('a', 'b', 'new'))], (record, asOf, list, dependsOn) => {
      const context = createContext({ asOf, records: { KE2: toActOn('timePressure') } })
      const rows = {
        strategies: strategy({ id: 'new', strategy: null, tailoring: { outcome: null, change: null, reason: null } }),
        acceptedRisks: { id: 'new', determinant: null, reason: null },
        training: { id: 'new', label: null, includes: NO_FORMS, feedback: null },
        tasks: task({ id: 'new', dependsOn }),
        sustainment: { id: 'new', topic: null, plan: null, accountable: null },
      }
      const before = completionStrategyPlan(record, context).checks
      const after = completionStrategyPlan({ ...record, [list]: [...record[list], rows[list]] }, context).checks
      const takenBack = after.filter(({ met }, index) => !met && before[index]?.met)
      expect(takenBack.filter(({ params }) => !JSON.stringify(params['open']).includes('"new"'))).toEqual([])
    })
  })

  test('is done exactly when every check is met', () => {
    checkLaw([records, days], (record, asOf) => {
      const { done, checks } = completionStrategyPlan(record, createContext({ asOf }))
      expect(done).toBe(checks.every(({ met }) => met))
    })
  })
})
