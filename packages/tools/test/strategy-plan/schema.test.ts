import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { strategyPlanRecordSchema } from '../../src/schema/strategy-plan.ts'
import { MAX_DURATION_DAYS, type StrategyPlanRecord } from '../../src/strategy-plan/record.ts'
import type { AsKept } from '../as-kept.ts'
import { emptyStrategyPlan } from '../../src/strategy-plan/empty.ts'
import { sampleStrategyPlan } from '../../src/strategy-plan/sample.ts'

type Parsed = AsKept<z.output<typeof strategyPlanRecordSchema>>

describe('strategyPlanRecordSchema', () => {
  test('reads what the record says, and nothing else', () => {
    expectTypeOf<Parsed>().toEqualTypeOf<AsKept<StrategyPlanRecord>>()
  })

  test('gives the empty record for one in which only the element is said', () => {
    expect(strategyPlanRecordSchema.parse({ formatVersion: 1, element: 'KE3', iteration: 1 })).toEqual(emptyStrategyPlan())
  })

  test('leaves a whole record as it is', () => {
    expect(strategyPlanRecordSchema.parse(sampleStrategyPlan())).toEqual(sampleStrategyPlan())
  })

  test('fills in what a row does not say', () => {
    const { tasks, strategies, training } = strategyPlanRecordSchema.parse({
      ...emptyStrategyPlan(),
      tasks: [{ id: 't' }],
      strategies: [{ id: 's' }],
      training: [{ id: 'c' }],
    })
    expect(tasks[0]).toEqual({
      id: 't',
      label: null,
      strategy: null,
      accountable: null,
      contributors: [],
      start: null,
      due: null,
      durationDays: null,
      dependsOn: [],
      done: null,
    })
    expect(strategies[0]?.tailoring).toEqual({ outcome: null, change: null, reason: null })
    expect(Object.values(strategies[0]?.specification ?? {})).toEqual([null, null, null, null, null, null, null])
    expect(training[0]?.includes).toEqual({ theory: null, demonstration: null, ownPractice: null, peerCoaching: null })
  })

  test.each([
    ['two tasks with one id', { tasks: [{ id: 'a' }, { id: 'a' }] }],
    ['a task of no days', { tasks: [{ id: 'a', durationDays: 0 }] }],
    ['a task of half a day', { tasks: [{ id: 'a', durationDays: 0.5 }] }],
    ['a task longer than anybody means', { tasks: [{ id: 'a', durationDays: MAX_DURATION_DAYS + 1 }] }],
    ['a day that does not exist', { tasks: [{ id: 'a', due: '2026-02-29' }] }],
  ])('refuses %s', (_, fields) => {
    expect(strategyPlanRecordSchema.safeParse({ ...emptyStrategyPlan(), ...fields }).success).toBe(false)
  })
})
