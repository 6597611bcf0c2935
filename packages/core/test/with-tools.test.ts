import { beforeAll, describe, expect, test } from 'vitest'
import { evolve, model, nextSteps, overview, tools, type CoreCommand, type ImplementationState } from '@implementere/core'
import { decide, describeCode } from '@implementere/core'
import { en } from '@implementere/core/locales/en'
import { nb } from '@implementere/core/locales/nb'
import { nn } from '@implementere/core/locales/nn'
import { sampleContext, sampleRecord } from '@implementere/core/samples'
import { parseImplementation, redact } from '@implementere/core/schema'
import { begin, element, EMPTY, enter, envelope, eventsOf, told } from './story.ts'

const sample = (id: model.CoreElementId): CoreCommand => ({ type: 'tool', payload: sampleRecord(id) })
const empty = (id: model.CoreElementId): CoreCommand => ({ type: 'tool', payload: tools.emptyRecord(id) })
const { asOf, intervention, ratings, observations } = sampleContext()
const ofStory = { ...EMPTY, intervention: intervention! }
const determinants: readonly CoreCommand[] = ratings.map((payload) => ({ type: 'determinant', payload }))

describe('an implementation with the tools', () => {
  let whole: ImplementationState
  beforeAll(() => {
    whole = told([begin(), ...determinants, ...model.CORE_ELEMENT_IDS.map(sample)], ofStory)
  })

  test('says of each core element whether its tool is done, with every check', () => {
    const view = overview(whole, { asOf, observations })
    for (const { element: id, tool } of view.elements) {
      expect(tool).not.toBeNull()
      expect(tool!.done).toBe(
        tools.tools[id].completion(sampleRecord(id) as never, {
          ...sampleContext(),
          phases: whole.phases,
          timeline: view.phases.timeline,
        }).done,
      )
      expect(tool!.checks.length).toBeGreaterThan(0)
      expect(tool!.completeness!.method.length).toBeGreaterThan(0)
    }
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
    expect(view.plan.result).not.toBeNull()
  })

  test('has a text in three languages for every check, warning and step of it', () => {
    const bare = told([begin('implement'), ...model.CORE_ELEMENT_IDS.map(empty)], ofStory)
    for (const state of [whole, bare]) {
      const view = overview(state, { asOf, observations })
      for (const texts of [nb, nn, en]) {
        for (const { tool } of view.elements) {
          for (const { code, params } of tool!.checks) expect(describeCode('check', code, params, texts)).toMatch(/\w/)
          for (const { code, params } of tool!.warnings) expect(describeCode('issue', code, params, texts)).toMatch(/\w/)
        }
        for (const { why } of nextSteps(state, { asOf, observations })) expect(describeCode('found', why.code, why.params, texts)).toMatch(/\w/)
      }
    }
  })

  test('asks in the present phase for the tools that are missing, and for what the others miss', () => {
    const state = told([begin(), empty('KE1')])
    const steps = nextSteps(state, { asOf: '2026-02-01' })
    const checks = steps.filter(({ rule }) => rule === 'unmet-check')
    expect(checks.length).toBeGreaterThan(3)
    expect(checks.every(({ element: id }) => id === 'KE1')).toBe(true)
    expect(steps.filter(({ rule }) => rule === 'missing-record').map(({ element: id }) => id)).toEqual(['KE2'])
  })

  test('does not go on past an empty tool without a word', () => {
    const state = told([begin(), element('element.complete', 'KE1'), element('element.complete', 'KE2'), empty('KE1')])
    const refused = decide(state, enter('plan'), envelope(9))
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'override-needed' } })
    const check = refused.ok ? undefined : refused.refusal.checks.find(({ code }) => code === 'tool-complete')
    expect(check).toMatchObject({ met: false, params: { element: 'KE1', iteration: 1 } })
    expect(evolve(state, eventsOf(state, enter('plan', 'det haster'), envelope(9))[0]!).phases.phase).toBe('plan')
  })

  test('is read back as it was written, and refused with the place of a fault', () => {
    const stored = JSON.parse(JSON.stringify(whole.record)) as typeof whole.record
    expect(parseImplementation(stored)).toEqual({ ok: true, value: whole.record, warnings: [] })
    const at = stored.events.findIndex(({ type }) => type === 'tool')
    const broken = stored.events.map((one, index) => (index === at ? { ...one, payload: { ...(one.payload as object), colour: 'red' } } : one))
    expect(parseImplementation({ ...stored, events: broken })).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-field', path: ['events', at, 'payload', 'colour'] }],
    })
  })

  test('says the same of what is done when its free text is taken out', () => {
    const without = redact(whole.record)
    expect(parseImplementation(without).ok).toBe(true)
    const done = (record: typeof without) =>
      overview(record, { asOf, observations }).elements.map(({ element: id, tool }) => [id, tool!.done, tool!.completeness])
    expect(done(without)).toEqual(done(whole.record))
    expect(JSON.stringify(without)).not.toContain('Oppdiktet programeier')
  })
})
