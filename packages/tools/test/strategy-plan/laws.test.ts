import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/context.ts'
import { strategyPlansOf } from '../../src/strategy-plan/chosen-strategies.ts'
import { completionStrategyPlan } from '../../src/strategy-plan/completion.ts'
import { evaluateStrategyPlan } from '../../src/strategy-plan/evaluate.ts'
import { STRATEGY_PLAN_WARNINGS } from '../../src/strategy-plan/warnings.ts'
import { checkLaw } from '../check-law.ts'
import { days, records, toActOn } from './plans.ts'

describe('laws of the strategy plan', () => {
  const order = fc.array(fc.integer(), { minLength: 1, maxLength: 12 })
  const shuffled = <Row>(list: readonly Row[], by: readonly number[]) =>
    list
      .map((row, index) => ({ row, at: by[index % by.length] ?? 0 }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ row }) => row)

  test('the order of strategies, risks, trainings, tasks and what they wait for carries no meaning', () => {
    checkLaw([records, days, order], (record, asOf, by) => {
      const other = {
        ...record,
        strategies: shuffled(record.strategies, by).map((row) => ({ ...row, determinants: shuffled(row.determinants, by) })),
        acceptedRisks: shuffled(record.acceptedRisks, by),
        training: shuffled(record.training, by),
        tasks: shuffled(record.tasks, by).map((row) => ({ ...row, dependsOn: shuffled(row.dependsOn, by) })),
        sustainment: shuffled(record.sustainment, by),
      }
      const context = createContext({ asOf, records: { KE2: toActOn('timePressure', 'dilution', '__proto__') } })
      expect(evaluateStrategyPlan(other, context)).toEqual(evaluateStrategyPlan(record, context))
      expect(completionStrategyPlan(other, context)).toEqual(completionStrategyPlan(record, context))
      expect(strategyPlansOf(other, asOf)).toEqual(strategyPlansOf(record, asOf))
    })
  })

  test('gives plain JSON with known codes, whatever the record', () => {
    checkLaw([records, days], (record, asOf) => {
      const context = createContext({ asOf, records: { KE2: toActOn('timePressure', '__proto__') } })
      const evaluation = evaluateStrategyPlan(record, context)
      expect(isJson(evaluation)).toBe(true)
      expect(isJson(completionStrategyPlan(record, context))).toBe(true)
      for (const { code } of evaluation.warnings) expect(STRATEGY_PLAN_WARNINGS).toContain(code)
    })
  })
})
