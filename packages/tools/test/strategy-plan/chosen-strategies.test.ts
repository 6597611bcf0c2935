import { followUp } from '@implementere/barriers'
import { describe, expect, test } from 'vitest'
import { strategyPlansOf } from '../../src/strategy-plan/chosen-strategies.ts'
import { emptyStrategyPlan } from '../../src/strategy-plan/empty.ts'
import { sampleStrategyPlan } from '../../src/strategy-plan/sample.ts'
import { strategy } from './plans.ts'

describe('strategyPlansOf', () => {
  test('hands the plan on to the follow-up of barriers', () => {
    const plans = strategyPlansOf(sampleStrategyPlan(), '2025-06-01')
    expect(plans.map(({ id, strategy: chosen, tasks }) => [id, chosen, tasks])).toEqual([
      ['omfordeling', 'eric.reviseRoles', [{ id: 'timeplan', done: true }]],
      [
        'opplaering',
        'eric.ongoingTraining',
        [
          { id: 'kurs', done: false },
          { id: 'kursopplegg', done: true },
          { id: 'proverunde', done: false },
          { id: 'veiledning-start', done: false },
        ],
      ],
      [
        'rekruttering',
        'eric.prepareActiveParticipants',
        [
          { id: 'forste-gruppe', done: false },
          { id: 'invitasjon', done: false },
          { id: 'rekruttere', done: false },
        ],
      ],
    ])
    expect(plans[0]).toMatchObject({ formatVersion: 1, determinants: ['timePressure'], dimension: 'dosage', measure: null, carriedOut: null })
    expect(followUp([], plans, []).barriers.find(({ determinant }) => determinant === 'insufficientTraining')?.strategies[0]?.carriedOut).toBe(
      'partly',
    )
  })

  test('leaves out what is not chosen', () => {
    expect(strategyPlansOf({ ...emptyStrategyPlan(), strategies: [strategy({ id: 's1', strategy: null })] }, '2026-03-04')).toEqual([])
  })
})
