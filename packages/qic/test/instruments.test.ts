import { describe, expect, test } from 'vitest'
import { CHECKLIST_ITEM_IDS, CORE_ELEMENTS, PRINTED_FORMS, REFERENCES } from '@implementere/model'
import { defineInstrument, findComponent, instrumentRef, qicNo, qit, scaleOf, type Instrument } from '@implementere/qic'
import { en } from '@implementere/qic/locales/en'
import { nb } from '@implementere/qic/locales/nb'
import { nn } from '@implementere/qic/locales/nn'
import { valueOf } from './scored.ts'

const sizesOf = (instrument: Instrument) => instrument.components.map(({ id }) => instrument.items.filter(({ component }) => component === id).length)

describe('qicNo', () => {
  test('has the 21 items of the lecture in its order, 5 + 5 + 3 + 4 + 2 + 2', () => {
    expect(qicNo.items.map(({ id }) => id)).toEqual(CHECKLIST_ITEM_IDS)
    expect(sizesOf(qicNo)).toEqual([5, 5, 3, 4, 2, 2])
  })

  test('keeps the printed form beside the two wordings that are repaired', () => {
    const printed = qicNo.items.flatMap(({ id, printed: form }) => (form === null ? [] : [[id, form]]))
    const known = PRINTED_FORMS.filter((form) => form.set === 'checklist' && ['2.3', '6.2'].includes(form.definition)).map((form) => [
      form.definition,
      form.printed,
    ])
    expect(printed).toEqual(known)
  })

  test('cites both papers, and the lecture that prints it', () => {
    expect(qicNo.references).toEqual(['nubu2019', 'meyersQif2012', 'meyersQit2012'])
  })

  test('keeps the five meanings in which it differs from the English tool', () => {
    const text = (id: '1.2' | '1.4' | '2.5' | '4.3') => nb.instruments['qic-no@1'].items[id]
    expect([text('1.2'), text('1.4'), text('2.5'), text('4.3')]).toEqual([
      expect.stringContaining('ledere for tjenestene'),
      expect.stringContaining('profesjonelle og legfolk'),
      expect.stringContaining('godt forankret'),
      expect.stringContaining('de som skal implementere'),
    ])
    expect(nb.instruments['qic-no@1'].components['6']).toContain('intervensjonen')
  })
})

describe('qit', () => {
  test('has the fuller structure, 5 + 7 + 3 + 5 + 2 + 7', () => {
    expect(sizesOf(qit)).toEqual([5, 7, 3, 5, 2, 7])
  })

  test('adds the eight steps that the Norwegian checklist leaves out', () => {
    const ids: readonly string[] = CHECKLIST_ITEM_IDS
    expect(qit.items.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual(['2.6', '2.7', '4.5', '6.3', '6.4', '6.5', '6.6', '6.7'])
  })

  test('is marked as our wording of a published structure', () => {
    expect(qit.items.every(({ source, licence }) => source.status === 'adapted' && licence === 'mit')).toBe(true)
  })
})

describe.each([qicNo, qit] as readonly Instrument[])('the instrument $id', (instrument) => {
  test('is what its own definition builds', () => {
    expect(valueOf(defineInstrument(instrument))).toEqual(instrument)
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(instrument))).toEqual(instrument)
  })

  test('gives every item a core element, and the phases of its elements', () => {
    for (const item of instrument.items) {
      expect(item.elements.length).toBeGreaterThan(0)
      const phases = new Set(CORE_ELEMENTS.filter(({ id }) => item.elements.includes(id)).map(({ phase }) => phase))
      expect(new Set(item.phases)).toEqual(phases)
    }
  })

  test('names known references only', () => {
    const known = new Set<string>(REFERENCES.map(({ id }) => id))
    const cited = [...instrument.references, instrument.source.citation, ...instrument.items.map(({ source }) => source.citation)]
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })

  test.each([nb, nn, en])('has a text for everything in $locale', (pack) => {
    const texts = Object.entries(pack.instruments).find(([ref]) => ref === instrumentRef(instrument))![1]
    expect(Object.keys(texts.items).toSorted()).toEqual(instrument.items.map(({ id }) => id).toSorted())
    expect(Object.keys(texts.components)).toEqual(instrument.components.map(({ id }) => id))
    for (const scale of instrument.scales) {
      const levels = Object.entries(pack.levels).find(([id]) => id === scale.id)![1]
      expect(Object.keys(levels).map(Number)).toEqual(scale.levels.map(({ level }) => level))
    }
  })
})

describe('findComponent', () => {
  test('finds by id and by key', () => {
    expect(findComponent(qicNo, '6')).toBe(findComponent(qicNo, 'evaluation'))
    expect(findComponent(qicNo, 'toString')).toBeNull()
  })
})

describe('scaleOf', () => {
  test('refuses an item whose scale the instrument does not have', () => {
    expect(() => scaleOf({ ...qicNo, scales: [] }, qicNo.items[0]!)).toThrow('unknown-scale')
  })
})
