import { describe, expect, it } from 'vitest'
import {
  describeCheck,
  ELEMENTS_COMPLETED,
  ELEMENT_STATUSES,
  GATE_CRITERIA,
  GOAL_KINDS,
  LIFECYCLES,
  PHASE_EVENT_TYPES,
  REFUSAL_CODES,
} from '@implementere/phases'
import { en } from '@implementere/phases/locales/en'
import { nb } from '@implementere/phases/locales/nb'
import { nn } from '@implementere/phases/locales/nn'

const PARAMS = { phase: 'plan', element: 'KE3', type: 'element.start', id: 'e1', latest: '2026-03-02', status: 'completed' }

describe.each([nb, nn, en])('the texts in $locale', (texts) => {
  it('name every event, status, goal, criterion and refusal, no two refusals alike', () => {
    expect(PHASE_EVENT_TYPES.map((type) => texts.events[type])).not.toContain(undefined)
    expect(LIFECYCLES.map((lifecycle) => texts.lifecycles[lifecycle])).not.toContain(undefined)
    expect(ELEMENT_STATUSES.map((status) => texts.elementStatuses[status])).not.toContain(undefined)
    expect(GOAL_KINDS.map((kind) => texts.goalKinds[kind])).not.toContain(undefined)
    expect(GATE_CRITERIA.map(({ code }) => texts.criteria[code])).not.toContain(undefined)
    expect(new Set(REFUSAL_CODES.map((code) => texts.refusals[code])).size).toBe(REFUSAL_CODES.length)
    expect(texts.methods[ELEMENTS_COMPLETED]).not.toBe('')
  })

  it('put what a check names into its sentence', () => {
    const codes = Object.keys(texts.checks)
    const sentences = codes.map((code) => describeCheck({ code, met: false, params: PARAMS }, texts))
    expect(sentences.join(' ')).not.toContain('undefined')
    expect(new Set(sentences).size).toBe(codes.length)
    expect(describeCheck({ code: 'element-settled', met: true, params: PARAMS }, texts)).toContain('KE3')
  })

  it('leave the words for a fact to those whose fact it is', () => {
    expect(describeCheck({ code: 'budget-approved', met: true, params: {} }, texts)).toBeNull()
    expect(describeCheck({ code: 'constructor', met: true, params: {} }, texts)).toBeNull()
  })
})
