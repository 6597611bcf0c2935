import { describe, expect, test } from 'vitest'
import { columnsOf, columnTable, summarise, summariseColumns, summaryAggregator, type Expression, type RatioMeasure } from '@implementere/dimensions'
import { sessionWith } from './records.ts'

const measureWith = (numerator: Expression): RatioMeasure =>
  ({
    id: 'dosage.own',
    kind: 'ratio',
    dimension: 'dosage',
    direction: 'none',
    unit: 'ratio',
    people: false,
    bounded: false,
    interval: null,
    parts: [{ over: 'sessions', numerator, denominator: 1 }],
    source: { citation: 'ours', locator: null, status: 'own' },
    licence: 'mit',
  }) as RatioMeasure

const session = sessionWith({
  planned: { sessions: 1, minutes: 60 },
  delivered: { occurred: false, minutes: 45 },
  enrolled: 8,
  observer: 'self',
})

/** The value of an expression for the session, by each evaluator; null where it is unknown. */
function valuesOf(expression: Expression): readonly (number | null)[] {
  const options = { measures: [measureWith(expression)] }
  const aggregator = summaryAggregator(options)
  const cells = [
    summarise({ sessions: [session] }, options),
    summariseColumns({ sessions: columnTable('sessions', { sessions: [session] }) }, options),
    aggregator.finish(aggregator.add(aggregator.zero(), { kind: 'sessions', record: session })),
  ]
  return cells.map(([cell]) => Object.values(cell!.estimates)[0]!.value)
}

describe('an expression', () => {
  test.each<[string, Expression, number | null]>([
    ['a number', 3, 3],
    ['a column', 'plannedMinutes', 60],
    ['a column that is unknown', 'attended', null],
    ['a sum', ['+', 'plannedMinutes', 'deliveredMinutes'], 105],
    ['a difference', ['-', 'plannedMinutes', 'deliveredMinutes'], 15],
    ['a product', ['*', 'enrolled', 'plannedMinutes'], 480],
    ['a quotient', ['/', 'deliveredMinutes', 'plannedMinutes'], 0.75],
    ['the lesser', ['min', 'deliveredMinutes', 'plannedMinutes'], 45],
    ['a sum with an unknown', ['+', 'attended', 1], null],
    ['at least', ['>=', 'plannedMinutes', 60], 1],
    ['not at least', ['>=', 'deliveredMinutes', 60], 0],
    ['at least something unknown', ['>=', 'deliveredMinutes', 'attended'], null],
    ['not yes', ['not', 'plannedSessions'], 0],
    ['not no', ['not', 'occurred'], 1],
    ['yes and yes', ['and', 'plannedSessions', ['not', 'occurred']], 1],
    ['no and unknown', ['and', 'occurred', 'attended'], 0],
    ['unknown and no', ['and', 'attended', 'occurred'], 0],
    ['yes and unknown', ['and', 'plannedSessions', 'attended'], null],
    ['no or no', ['or', 'occurred', 'occurred'], 0],
    ['yes or unknown', ['or', 'plannedSessions', 'attended'], 1],
    ['unknown or yes', ['or', 'attended', 'plannedSessions'], 1],
    ['no or unknown', ['or', 'occurred', 'attended'], null],
    ['a share and a share', ['and', 0.5, 0.25], 0.125],
    ['a share or a share', ['or', 0.5, 0.25], 0.625],
    ['if yes', ['if', 'plannedSessions', 5, 7], 5],
    ['if no', ['if', 'occurred', 5, 7], 7],
    ['if unknown', ['if', 'attended', 5, 7], 7],
    ['a text that is it', ['is', 'observer', 'self'], 1],
    ['a text that is another', ['is', 'observer', 'observer'], 0],
    ['a text that is unknown', ['is', 'practitioner', 'x'], null],
    ['a text among several', ['in', 'observer', ['observer', 'self']], 1],
    ['a text among none', ['in', 'observer', []], 0],
  ])('%s has the same value by every evaluator', (_, expression, expected) => {
    expect(valuesOf(expression)).toEqual([expected, expected, expected])
  })

  test('names the columns that it reads', () => {
    expect(columnsOf(['if', ['is', 'observer', 'self'], ['min', 'attended', 3], ['in', 'group', ['a']]])).toEqual(['observer', 'attended', 'group'])
  })
})
