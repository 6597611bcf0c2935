import { describe, expect, test } from 'vitest'
import { nextSteps, portfolio } from '@implementere/core'
import { STEADY } from './observed.ts'
import { record } from './records.ts'
import { begin, element, EMPTY, phase, told } from './story.ts'

const named = (id: string, commands: Parameters<typeof told>[0]) => ({ ...told(commands).record, id })

describe('portfolio', () => {
  const options = { asOf: '2026-02-01', tools: {} }
  const many = [
    named('c', [begin('implement'), element('element.complete', 'KE6')]),
    named('a', [begin('plan'), phase({ type: 'implementation.pause', reason: 'ferie' })]),
    named('b', []),
    named('d', [begin('plan')]),
    record('municipality'),
  ]
  const view = portfolio(many, options)

  test('has a row for each, in order of their ids', () => {
    expect(view.rows.map(({ id, lifecycle, phase: at, cycle, begun }) => [id, lifecycle, at, cycle, begun])).toEqual([
      ['a', 'paused', 'plan', 1, '2026-01-05'],
      ['b', null, null, null, null],
      ['c', 'active', 'implement', 1, '2026-01-05'],
      ['d', 'active', 'plan', 1, '2026-01-05'],
      ['fjordvik-synthetic', 'active', 'implement', 1, '2025-01-13'],
    ])
  })

  test('counts the active ones by phase, all by how they stand, and those that are made up', () => {
    expect(view.phases).toEqual({ prepare: 0, plan: 1, implement: 2, sustain: 0 })
    expect(view.lifecycles).toEqual({ 'not-started': 0, active: 3, paused: 1, ended: 0, unknown: 1 })
    expect(view.synthetic).toBe(5)
    expect(portfolio([{ ...EMPTY, nature: 'real' }], options).synthetic).toBe(0)
  })

  test('gives of each how far it has come, with what is unknown said to be', () => {
    const [, unknown, third] = view.rows
    expect(third!.completed).toMatchObject({ value: 1 / 9, numerator: 1, denominator: 9 })
    expect(unknown!.completed).toMatchObject({ value: null, reason: 'no-phase-events', unknown: 9 })
    expect(unknown!.checklist).toMatchObject({ value: null, reason: 'no-response', unknown: 0 })
    expect(view.rows[4]!.checklist).toMatchObject({ method: 'qic.overall.equalComponent', reason: 'component-missing' })
  })

  test('gives of each the first step, and how many there are', () => {
    for (const [index, one] of [many[1]!, many[2]!, many[0]!].entries()) {
      const steps = nextSteps(one, options)
      expect([view.rows[index]!.steps, view.rows[index]!.next]).toEqual([steps.length, steps[0]])
    }
    expect(portfolio([named('e', [begin(), phase({ type: 'implementation.end', reason: 'ferdig' })])], options).rows[0]).toMatchObject({
      steps: 0,
      next: null,
    })
  })

  test('takes the observations of each by itself', () => {
    const asked: string[] = []
    const { rows } = portfolio([many[0]!, many[3]!], {
      ...options,
      observationsOf: ({ id }) => {
        asked.push(id)
        return id === 'c' ? STEADY : {}
      },
    })
    expect(asked).toEqual(['c', 'd'])
    expect(nextSteps(many[0]!, { ...options, observations: STEADY })).toHaveLength(rows[0]!.steps)
  })
})
