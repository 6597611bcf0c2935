import { describe, expect, test } from 'vitest'
import { explainStep, nextSteps, type CoreTexts, type NextStep } from '@implementere/core'
import { en } from '@implementere/core/locales/en'
import { nb } from '@implementere/core/locales/nb'
import { nn } from '@implementere/core/locales/nn'
import { sampleRecord } from '@implementere/tools/samples'
import { acts, walk } from './arbitraries.ts'
import { law } from './runs.ts'
import { begin, told } from './story.ts'

const PACKS: readonly CoreTexts[] = [nb, nn, en]

/** A step about something, whose other fields do not matter here. */
const about = (kind: NextStep['why']['kind'], target: string | null, params: NextStep['why']['params'] = {}): NextStep => ({
  rank: 1,
  rule: 'uncovered-barrier',
  code: 'cover-barrier',
  element: 'KE3',
  why: { kind, code: 'uncovered', params },
  settles: { by: 'tool', event: null, element: 'KE3', target },
})
const inAll = (step: NextStep) => PACKS.map((texts) => explainStep(step, texts).target)

const plan = sampleRecord('KE3')
const [task] = plan.tasks
const question = {
  id: 'q1',
  element: null,
  question: 'Hvem leder?',
  state: 'open',
  due: null,
  outcome: null,
  decidedOn: null,
  decidedBy: null,
} as const
const state = told([begin(), { type: 'decision', payload: question }, { type: 'tool', payload: plan }])

describe('explainStep', () => {
  test('names in each language what a step is about', () => {
    expect(inAll(about('barrier', 'timePressure'))).toEqual(['Tidspress', 'Tidspress', 'Time pressure'])
    expect(inAll(about('gate', 'plan'))).toEqual(PACKS.map(({ model }) => model.phases.plan.name))
    expect(inAll(about('checklist-item', '3.1', { instrument: 'qic-no@1' }))).toEqual(
      PACKS.map(({ qic }) => `3.1 ${qic.instruments['qic-no@1'].items['3.1']}`),
    )
  })

  test('names the measure of a signal and of a missed target, whichever indicator asks for it', () => {
    const names = PACKS.map(({ dimensions }) => dimensions.measures['reach.coverage.persons'].name)
    expect(inAll(about('signal', 'i1', { measure: 'reach.coverage.persons', indicator: 'i1' }))).toEqual(names)
    expect(inAll(about('target', 'reach.coverage.persons'))).toEqual(names)
  })

  test('lets an id stand for what no pack can know', () => {
    expect(inAll(about('barrier', 'our-own'))).toEqual(['our-own', 'our-own', 'our-own'])
    expect(explainStep(about('barrier', 'constructor'), en).target).toBe('constructor')
    expect(explainStep(about('checklist-item', '9.9', { instrument: 'qic-no@1' }), en).target).toBe('9.9')
    expect(explainStep(about('checklist-item', '1.1', { instrument: 'ours@1' }), en).target).toBe('1.1')
    expect(explainStep(about('checklist-item', '1.1', { instrument: 'constructor' }), en).target).toBe('1.1')
    expect(explainStep(about('check', 'x'), en).target).toBe('x')
  })

  test('takes what people wrote from the state, and shows ids without it', () => {
    const steps = [about('decision', 'q1'), about('task', task!.id)]
    expect(steps.map((step) => explainStep(step, en, state).target)).toEqual(['Hvem leder?', task!.label])
    expect(steps.map((step) => explainStep(step, en).target)).toEqual(['q1', task!.id])
    const unnamed = told([{ type: 'tool', payload: { ...plan, tasks: [{ ...task!, label: ' ' }] } }], state)
    expect(explainStep(steps[1]!, en, unnamed).target).toBe(task!.id)
    expect(['decision', 'task', 'event'].map((kind) => explainStep(about(kind as 'task', 'gone'), en, state).target)).toEqual([
      'gone',
      'gone',
      'gone',
    ])
  })

  test('names an event by what it was and its day', () => {
    expect(explainStep(about('event', 'e0002'), en, state).target).toBe('decision, 2026-01-05')
    expect(explainStep(about('event', 'e0002'), en).target).toBe('e0002')
  })

  test('says in one sentence what to do, about what, and for which core element', () => {
    const textOf = (step: NextStep) => explainStep(step, en).text
    expect(textOf(about('barrier', 'timePressure'))).toBe('Plan something against a barrier: Time pressure (KE3)')
    expect(textOf({ ...about('barrier', 'timePressure'), element: null })).toBe('Plan something against a barrier: Time pressure')
    expect(textOf(about('barrier', null))).toBe(`Plan something against a barrier (KE3 ${en.model.coreElements.KE3.name})`)
    expect(textOf({ ...about('barrier', null), element: null })).toBe('Plan something against a barrier')
  })

  test('knows a name for whatever a step can be about, but for what an organisation added', () => {
    law(
      [acts],
      (going) => {
        const { state: reached } = walk(going)
        const steps = nextSteps(reached, { asOf: '2027-12-31' }).filter(({ settles }) => settles.target !== null && settles.target !== 'our-own')
        for (const step of steps) for (const texts of PACKS) expect(explainStep(step, texts, reached).target).not.toBe(step.settles.target)
      },
      0.2,
    )
  })
})
