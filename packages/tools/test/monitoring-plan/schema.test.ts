import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { adjustmentLoopRecordSchema } from '../../src/schema/adjustment-loop.ts'
import { executionRecordSchema } from '../../src/schema/execution.ts'
import { monitoringPlanRecordSchema } from '../../src/schema/monitoring-plan.ts'
import type { AdjustmentLoopRecord } from '../../src/adjustment-loop/record.ts'
import { emptyAdjustmentLoop } from '../../src/adjustment-loop/empty.ts'
import { sampleAdjustmentLoop } from '../../src/adjustment-loop/sample.ts'
import type { ExecutionRecord } from '../../src/execution/record.ts'
import { emptyExecution } from '../../src/execution/empty.ts'
import { sampleExecution } from '../../src/execution/sample.ts'
import type { MonitoringPlanRecord } from '../../src/monitoring-plan/record.ts'
import { emptyMonitoringPlan } from '../../src/monitoring-plan/empty.ts'
import { sampleMonitoringPlan } from '../../src/monitoring-plan/sample.ts'
import type { AsKept } from '../as-kept.ts'

describe('the schemas of KE5, KE6 and KE7', () => {
  test('read what the interfaces say', () => {
    expectTypeOf<AsKept<z.infer<typeof monitoringPlanRecordSchema>>>().toEqualTypeOf<AsKept<MonitoringPlanRecord>>()
    expectTypeOf<AsKept<z.infer<typeof executionRecordSchema>>>().toEqualTypeOf<AsKept<ExecutionRecord>>()
    expectTypeOf<AsKept<z.infer<typeof adjustmentLoopRecordSchema>>>().toEqualTypeOf<AsKept<AdjustmentLoopRecord>>()
  })

  test('read the samples as they are, and fill in what is not said', () => {
    expect(monitoringPlanRecordSchema.parse(sampleMonitoringPlan())).toEqual(sampleMonitoringPlan())
    expect(executionRecordSchema.parse(sampleExecution())).toEqual(sampleExecution())
    expect(adjustmentLoopRecordSchema.parse(sampleAdjustmentLoop())).toEqual(sampleAdjustmentLoop())
    const bare = (element: string) => ({ formatVersion: 1, element, iteration: 1 })
    expect(monitoringPlanRecordSchema.parse(bare('KE5'))).toEqual(emptyMonitoringPlan())
    expect(executionRecordSchema.parse(bare('KE6'))).toEqual(emptyExecution())
    expect(adjustmentLoopRecordSchema.parse(bare('KE7'))).toEqual(emptyAdjustmentLoop())
  })

  test.each([
    ['an unknown frequency', monitoringPlanRecordSchema, 'KE5', { indicators: [{ id: 'i', frequency: 'week' }] }],
    ['part of a person', monitoringPlanRecordSchema, 'KE5', { indicators: [{ id: 'i', expectedPerPeriod: 2.5 }] }],
    ['more people than there are', monitoringPlanRecordSchema, 'KE5', { indicators: [{ id: 'i', expectedPerPeriod: 1e10 }] }],
    ['an id twice', monitoringPlanRecordSchema, 'KE5', { exemptions: [{ id: 'e' }, { id: 'e' }] }],
    ['a negative count', executionRecordSchema, 'KE6', { points: [{ id: 'p', indicator: 'i', numerator: -1 }] }],
    ['a value beyond measure', executionRecordSchema, 'KE6', { points: [{ id: 'p', indicator: 'i', value: 1e13 }] }],
    ['a day that does not exist', executionRecordSchema, 'KE6', { points: [{ id: 'p', indicator: 'i', date: '2026-02-30' }] }],
    ['an unknown scale', adjustmentLoopRecordSchema, 'KE7', { cycles: [{ id: 'c', scale: 'huge' }] }],
    ['a core element that is none', adjustmentLoopRecordSchema, 'KE7', { problems: [{ id: 'p', reopens: ['KE10'] }] }],
    ['the record of another tool', adjustmentLoopRecordSchema, 'KE6', {}],
  ])('refuse %s', (_, schema, element, fields) => {
    expect(schema.safeParse({ formatVersion: 1, element, iteration: 1, ...fields }).success).toBe(false)
  })
})
