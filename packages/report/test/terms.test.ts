import { describe, expect, test } from 'vitest'
import { nameOf, textOf } from '@implementere/model'
import { PACKS } from './records.ts'

interface PlacedText {
  readonly path: string
  readonly text: string
}

/** Every text of a pack with its place. A text that names values is read with none. */
function textsOf(value: unknown, path = ''): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return [{ path, text: String(value) }]
  return Object.entries(value as object).flatMap(([key, child]) => textsOf(child, `${path}/${key}`))
}

const namesIn = (texts: Readonly<Record<string, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, { name }]) => [id, name]))

/** Words for what the lecture calls «barrierer» and «fremmende faktorer», and for what is not started: people use them, the texts have one word for each. */
const LEFT_TO_PEOPLE = {
  nb: /\bhindring|\bhemmere|\bfremmere|\bsterk hemmer|^(?:hemmer|fremmer)\b|ikke begynt/i,
  nn: /\bhindring|\bhemmarar|\bfremjarar|\bfremmar|\bsterk hemmar|^(?:hemmar|fremjar)\b|ikkje byrja/i,
  en: /\bhindrance|\bstrong hinder|^(?:hinders|helps)$|not begun/i,
} as const

describe.each(PACKS)('the $locale texts that a report is written with', ({ locale, core, charts, ...own }) => {
  test('name one thing by one word in pictures and in sentences', () => {
    expect(charts.classes).toEqual(core.barriers.codes.classes)
    expect(charts.quadrants).toEqual(namesIn(core.barriers.codes.quadrants))
    expect(charts.elementStatuses).toEqual(core.phases.elementStatuses)
    expect(charts.lifecycles).toEqual(core.phases.lifecycles)
    expect(core.phases.lifecycles['not-started']).toBe(core.phases.elementStatuses['not-started'])
    expect(core.qic.open['not-started']).toBe(core.phases.elementStatuses['not-started'])
    expect(charts.reasons['no-barrier']).toBe(core.barriers.codes.reasons['no-barrier'])
    expect(charts.reasons.suppressed).toBe(own.phrases.hidden)
  })

  test('are found by any text for an id, without a cast', () => {
    const ids: readonly string[] = ['4', 'KE3', 'plan', 'all-unknown', 'of-our-own']
    const found = ids.map((id) => [
      nameOf(core.model.checklist.components, id),
      nameOf(core.model.coreElements, id),
      textOf(core.tools.KE3.checks, id),
      textOf(core.qic.reasons, id),
    ])
    expect(found.at(-1)).toEqual(['of-our-own', 'of-our-own', 'of-our-own', 'of-our-own'])
    expect(found[0]?.[0]).toBe(core.model.checklist.components['4'])
    expect(found[1]?.[1]).toBe(core.model.coreElements.KE3.name)
    expect(found[3]?.[3]).toBe(core.qic.reasons['all-unknown'])
  })

  test('call a barrier a barrier', () => {
    const pattern = LEFT_TO_PEOPLE[locale as keyof typeof LEFT_TO_PEOPLE]
    // The terms of the field say what else a thing is called.
    const found = textsOf({ core, charts, ...own }).filter(({ path, text }) => !path.startsWith('/core/model/glossary/') && pattern.test(text))
    expect(found).toEqual([])
  })
})
