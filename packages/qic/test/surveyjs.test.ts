import { Model } from 'survey-core'
import { describe, expect, test } from 'vitest'
import { isImplementereError } from '@implementere/model'
import { defineInstrument, fromSurveyJs, parseQicResponse, qicNo, qit, scoreQic, toSurveyJs, type Instrument } from '@implementere/qic'
import { en } from '@implementere/qic/locales/en'
import { nb } from '@implementere/qic/locales/nb'
import { nn } from '@implementere/qic/locales/nn'
import { answersOf } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1, E1_ANSWERS } from './e1.ts'
import { faultsOf, valueOf, warningsOf } from './scored.ts'

/** Fills a real SurveyJS form as a person would, and gives what it stores when it is completed. */
function filled(instrument: Instrument, answers: Readonly<Record<string, unknown>>): { readonly data: unknown; readonly completed: boolean } {
  const model = new Model(toSurveyJs(instrument, nb))
  for (const [id, answer] of Object.entries(answers)) {
    if (typeof answer === 'object' && answer !== null && 'notApplicable' in answer) {
      model.getQuestionByName(id).value = 'notApplicable'
      model.getQuestionByName(`${id}:reason`).value = answer.notApplicable
    } else if (answer !== null) {
      model.getQuestionByName(id).value = answer
    }
  }
  const completed = model.tryComplete()
  return { data: JSON.parse(JSON.stringify(model.data)), completed }
}

describe('toSurveyJs with the real survey-core', () => {
  test.each([nb, nn, en])('is a form that SurveyJS reads without a complaint, in $locale', (pack) => {
    for (const instrument of [qicNo, qit] as readonly Instrument[]) {
      const model = new Model(toSurveyJs(instrument, pack))
      expect(model.jsonErrors ?? []).toEqual([])
      expect(model.pages.map(({ name }) => name)).toEqual(instrument.components.map(({ id }) => id))
      expect(model.getAllQuestions().map(({ name }) => name)).toEqual(instrument.items.flatMap(({ id }) => [id, `${id}:reason`]))
    }
  })

  test('is plain JSON', () => {
    const form = toSurveyJs(qicNo, nb)
    expect(JSON.parse(JSON.stringify(form))).toStrictEqual(form)
  })

  test('asks for the reason only where an item does not apply, and wants it then', () => {
    const model = new Model(toSurveyJs(qicNo, nb))
    const reason = model.getQuestionByName('4.2:reason')
    expect(reason.isVisible).toBe(false)
    model.getQuestionByName('4.2').value = 'notApplicable'
    expect(reason.isVisible).toBe(true)
    expect(model.validate(false)).toBe(false)
    reason.value = 'no trainers from outside'
    expect(model.validate(false)).toBe(true)
  })

  test('shows a level without a text as its number, and refuses texts that do not cover the instrument', () => {
    const scales = [{ id: 'five', kind: 'ordinal' as const, levels: [1, 2, 3, 4, 5] }]
    const own = valueOf(
      defineInstrument({ ...qicNo, id: 'own', scale: 'five', scales, items: [{ id: '1.1', component: '1' }], components: [{ id: '1' }] }),
    )
    expect(() => toSurveyJs(own, nb)).toThrow(
      "the texts (nb) lack the title, components 1, items 1.1 of own@1; add them to instruments['own@1'] of the texts [missing-texts]",
    )
    const texts = { ...nb, instruments: { 'own@1': { title: 'Eget', components: { '1': 'En' }, items: { '1.1': 'En en' } } } }
    expect(toSurveyJs(own, texts).pages[0]?.elements[0]?.choices?.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', 'Ikke aktuelt'])
    const halfway = { ...texts, instruments: { 'own@1': { title: 'Eget', components: {}, items: { '1.1': 'En en' } } } }
    expect(() => toSurveyJs(own, halfway)).toThrow('lack components 1 of own@1')
    expect(detailsOf(() => toSurveyJs(own, halfway))).toEqual({ instrument: 'own@1', locale: 'nb', components: ['1'], items: [] })
    expect(() => toSurveyJs(own, { ...texts, instruments: { 'own@1': { ...texts.instruments['own@1'], items: {} } } })).toThrow('missing-texts')
  })
})

describe('fromSurveyJs', () => {
  test('reads a form that was built, answered and completed, and scores it: the worked case E1', () => {
    const { data, completed } = filled(qicNo, E1_ANSWERS)
    expect(completed).toBe(true)
    const read = fromSurveyJs(qicNo, data)
    expect(valueOf(read).answers).toEqual(E1_ANSWERS)
    expect(warningsOf(read)).toEqual([])
    expect(valueOf(scoreQic(qicNo, valueOf(read))).overall.itemWeighted.value).toBe(23 / 38)
  })

  test('gives what a response to keep is made of', () => {
    const answers = valueOf(fromSurveyJs(qicNo, filled(qicNo, E1_ANSWERS).data))
    const { formatVersion, id, date, rater, role } = E1
    expect(parseQicResponse({ formatVersion, id, date, rater, role, ...answers })).toEqual({ ok: true, value: E1, warnings: [] })
  })

  test('warns of questions that were added to the form, and of a reason that was given and taken back', () => {
    const read = fromSurveyJs(qicNo, { '1.1': 2, 'our-own': 'text', '1.2': 1, '1.2:reason': 'not here' })
    expect(warningsOf(read)).toEqual(['our-own unknown-question', '1.2:reason reason-without-not-applicable'])
  })

  test('names answers that are none', () => {
    expect(faultsOf(fromSurveyJs(qicNo, { '1.1': 3, '1.2': 'done', '1.3': [1], '1.4': true }))).toEqual([
      'answers/1.1 off-scale',
      'answers/1.2 invalid-answer',
      'answers/1.3 invalid-answer',
      'answers/1.4 invalid-answer',
    ])
    for (const data of [null, 'text', [], 7]) expect(faultsOf(fromSurveyJs(qicNo, data))).toEqual([' invalid-type'])
  })

  test('reads a reason that is no text as none', () => {
    expect(valueOf(fromSurveyJs(qicNo, { '1.1': 'notApplicable', '1.2': 'notApplicable', '1.2:reason': 7 })).answers).toMatchObject({
      '1.1': { notApplicable: '' },
      '1.2': { notApplicable: '' },
    })
  })

  test('is not reached by a prototype', () => {
    const data: unknown = JSON.parse('{"__proto__":{"1.1":2},"1.2":1}')
    expect(valueOf(fromSurveyJs(qicNo, data)).answers['1.1']).toBeNull()
    expect(warningsOf(fromSurveyJs(qicNo, data))).toEqual(['__proto__ unknown-question'])
  })

  test('reads back what any form was answered', () => {
    checkLaw([answersOf(qicNo)], (answers) => {
      const entries = qicNo.items.map(({ id }) => [id, answers[id] ?? null] as const)
      const data = Object.fromEntries(
        entries.flatMap(([id, answer]): [string, unknown][] => {
          if (answer === null) return []
          return typeof answer === 'number'
            ? [[id, answer]]
            : [
                [id, 'notApplicable'],
                [`${id}:reason`, answer.notApplicable],
              ]
        }),
      )
      expect(valueOf(fromSurveyJs(qicNo, data)).answers).toEqual(Object.fromEntries(entries))
    })
  })
})

/** What a call throws, in values. */
function detailsOf(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return isImplementereError(error) ? error.details : error
  }
}
