import fc from 'fast-check'
import { isJson } from '@implementere/model'
import { describe, expect, test } from 'vitest'
import { completionAdjustmentLoop } from '../../src/adjustment-loop/completion.ts'
import { evaluateAdjustmentLoop } from '../../src/adjustment-loop/evaluate.ts'
import { sampleAdjustmentLoop } from '../../src/adjustment-loop/sample.ts'
import { createContext } from '../../src/context.ts'
import { completionExecution } from '../../src/execution/completion.ts'
import { evaluateExecution } from '../../src/execution/evaluate.ts'
import { sampleExecution } from '../../src/execution/sample.ts'
import { sampleMonitoringPlan } from '../../src/monitoring-plan/sample.ts'
import { checkLaw } from '../check-law.ts'
import { runs } from '../runs.ts'
import { indicator, monthly, plan } from '../monitoring-plan/indicators.ts'

const [monitoring, execution, loop] = [sampleMonitoringPlan(), sampleExecution(), sampleAdjustmentLoop()]
const shuffled = <Row>(rows: readonly Row[]) => fc.shuffledSubarray([...rows], { minLength: rows.length })

describe('the records that a tool reads from others', () => {
  test('say the same whatever the order of their rows', () => {
    const around = (indicators: typeof monitoring.indicators, points: typeof execution.points) =>
      createContext({ asOf: '2026-11-16', records: { KE5: { ...monitoring, indicators }, KE6: { ...execution, points } } })
    const known = around(monitoring.indicators, execution.points)
    const expected = [
      evaluateExecution(execution, known),
      completionExecution(execution, known),
      evaluateAdjustmentLoop(loop, known),
      completionAdjustmentLoop(loop, known),
    ]
    const law = fc.property(shuffled(monitoring.indicators), shuffled(execution.points), (indicators, points) => {
      const [context, record] = [around(indicators, points), { ...execution, points }]
      expect([
        evaluateExecution(record, context),
        completionExecution(record, context),
        evaluateAdjustmentLoop(loop, context),
        completionAdjustmentLoop(loop, context),
      ]).toEqual(expected)
    })
    fc.assert(law, runs(0.2))
  })

  test('give plain JSON for any points of an indicator', () => {
    const count = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }))
    const figure = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }))
    const points = fc.array(
      fc.record({
        numerator: count,
        denominator: count,
        value: figure,
        n: count,
        deviation: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true })),
      }),
      { maxLength: 20 },
    )
    checkLaw(
      [points, fc.constantFrom('proportion', 'mean', 'count'), fc.constantFrom('anhoej', 'nhs', 'nelson', 'ihi', 'westernElectric')],
      (rows, unit, ruleSet) => {
        const dated = monthly(
          rows.map(() => 0),
          1,
        ).map((row, index) => ({ ...row, ...rows[index]! }))
        const followed = indicator({
          start: '2025-01-01',
          unit: unit as 'mean',
          ruleSet: ruleSet as 'nhs',
          bands: 'durlakDupre2008',
          target: 0.5,
          better: 'higher',
        })
        const context = createContext({
          asOf: '2026-12-31',
          records: { KE5: plan({ indicators: [followed] }), KE6: { ...execution, points: dated } },
        })
        for (const found of [evaluateAdjustmentLoop(loop, context), evaluateExecution({ ...execution, points: dated }, context)]) {
          expect(isJson(found as unknown)).toBe(true)
          expect(JSON.parse(JSON.stringify(found))).toEqual(found)
        }
      },
    )
  })
})
