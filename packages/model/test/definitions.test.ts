import { describe, expect, test } from 'vitest'
import * as model from '@implementere/model'
import {
  BARRIERS,
  CHECKLIST_COMPONENT_IDS,
  CHECKLIST_COMPONENTS,
  CHECKLIST_ITEM_IDS,
  CHECKLIST_ITEMS,
  CORE_ELEMENT_IDS,
  CORE_ELEMENTS,
  DIMENSION_IDS,
  DIMENSIONS,
  FACTOR_GROUPS,
  FRAMEWORKS,
  GLOSSARY,
  INSPIRATIONS,
  LICENCES,
  OWNERS,
  PHASE_IDS,
  PHASES,
  PRACTITIONER_ATTRIBUTES,
  PROMOTING_FACTORS,
  REFERENCES,
  SETS,
  SOURCE_STATUSES,
  STATEMENT_SETS,
  STATEMENTS,
  SUMMARY_POINTS,
  TRAINING_TABLES,
  type Sourced,
} from '@implementere/model'

interface Row {
  readonly id: string
}

type SourcedRow = Row & Sourced

const REFERENCE_IDS: readonly string[] = REFERENCES.map(({ id }) => id)

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'id' in value
const isSourced = (row: Row): row is SourcedRow => 'source' in row && 'licence' in row
const tables = Object.entries(model).flatMap(([name, value]) => {
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  return rows.length > 0 && rows.every(isRow) ? [{ name, rows }] : []
})
const sourced = tables.flatMap(({ name, rows }) => (rows.every(isSourced) ? [{ name, rows }] : []))

describe.each(tables)('$name', ({ rows }) => {
  test('has rows, each with an id of its own, in camelCase with dots between levels', () => {
    const ids = rows.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).toEqual([...new Set(ids)])
    for (const id of ids) expect(id).toMatch(/^(KE[1-9]|\d(\.\d)?|[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)?)$/)
  })
})

test('every table but the references themselves gives sources', () => {
  expect(tables.filter(({ name }) => !sourced.some((table) => table.name === name)).map(({ name }) => name)).toEqual(['REFERENCES'])
})

describe.each(sourced)('$name', ({ rows }) => {
  test('cites a reference of ours in every row, with its status and licence', () => {
    for (const { source, licence } of rows) {
      expect(REFERENCE_IDS).toContain(source.citation)
      expect(SOURCE_STATUSES).toContain(source.status)
      expect(LICENCES).toContain(licence)
      expect(source.status === 'own').toBe(source.citation === 'ours')
    }
  })
})

describe('the model', () => {
  test('has the phases and core elements of its ids, in their order', () => {
    expect(PHASES.map(({ id }) => id)).toEqual(PHASE_IDS)
    expect(CORE_ELEMENTS.map(({ id }) => id)).toEqual(CORE_ELEMENT_IDS)
    expect(PHASES.flatMap(({ coreElements }) => coreElements as readonly string[])).toEqual(CORE_ELEMENT_IDS)
    for (const { id, coreElements } of PHASES) expect(CORE_ELEMENTS.filter(({ phase }) => phase === id).map((row) => row.id)).toEqual(coreElements)
  })

  test('reads a name of two parts as two obligations', () => {
    expect(CORE_ELEMENTS.map(({ obligations }) => obligations.length)).toEqual([2, 1, 2, 2, 2, 2, 2, 2, 2])
  })

  test('asks three to six guiding questions of every core element', () => {
    for (const { questions } of CORE_ELEMENTS) {
      expect(questions.length).toBeGreaterThanOrEqual(3)
      expect(questions.length).toBeLessThanOrEqual(6)
      expect(questions).toEqual([...new Set(questions)])
    }
  })

  test('links every core element to its own page, or to that of its phase and says so', () => {
    for (const { page, phase } of CORE_ELEMENTS) {
      const { url } = model.definitionOf(PHASES, phase)
      expect(page.url.startsWith(url)).toBe(true)
      expect(page.of).toBe(page.url === url ? 'phase' : 'element')
    }
  })
})

describe('the checklist', () => {
  test('has 5 + 5 + 3 + 4 + 2 + 2 items in its six components', () => {
    expect(CHECKLIST_COMPONENTS.map(({ id }) => id)).toEqual(CHECKLIST_COMPONENT_IDS)
    expect(CHECKLIST_ITEMS.map(({ id }) => id)).toEqual(CHECKLIST_ITEM_IDS)
    expect(CHECKLIST_COMPONENT_IDS.map((id) => CHECKLIST_ITEMS.filter(({ component }) => component === id).length)).toEqual([5, 5, 3, 4, 2, 2])
    for (const { id, component } of CHECKLIST_ITEMS) expect(id.startsWith(`${component}.`)).toBe(true)
  })

  test('has a key of its own for every component and item', () => {
    const keys = [...CHECKLIST_COMPONENTS, ...CHECKLIST_ITEMS].map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
  })
})

describe('the sets of the lecture', () => {
  test('have as many rows as the lecture prints', () => {
    expect(DIMENSIONS.map(({ id }) => id)).toEqual(DIMENSION_IDS)
    expect(DIMENSIONS).toHaveLength(8)
    expect(BARRIERS).toHaveLength(8)
    expect(PROMOTING_FACTORS).toHaveLength(7)
    expect(FACTOR_GROUPS.map(({ subFactors }) => subFactors.length)).toEqual([4, 6, 4, 3, 5, 5])
    expect(STATEMENT_SETS.map((set) => STATEMENTS.filter((statement) => statement.set === set).length)).toEqual([6, 4, 4, 5])
    expect(SUMMARY_POINTS).toHaveLength(6)
  })

  test('name a sub-barrier and a sub-factor by what it belongs to', () => {
    for (const { id, parent } of BARRIERS) expect(id.includes('.') ? id.split('.')[0] : null).toBe(parent)
    for (const { id, subFactors } of FACTOR_GROUPS) for (const factor of subFactors) expect(factor.startsWith(`${id}.`)).toBe(true)
  })

  test('keep the ties among the stars', () => {
    expect(PRACTITIONER_ATTRIBUTES.map(({ stars }) => stars)).toEqual([4, 4, 4, 2, 1, 1])
  })

  test('keep the prints of the training table apart where they differ, and only there', () => {
    const [lecture, a, b] = TRAINING_TABLES.map(({ figures }) => figures)
    expect([lecture!.peerCoaching.knowledge, a!.peerCoaching.knowledge, b!.peerCoaching.knowledge]).toEqual([90, 95, 95])
    expect([lecture!.demonstration.skills, a!.demonstration.skills, b!.demonstration.skills]).toEqual([20, 20, 30])
    expect({ ...a!, peerCoaching: lecture!.peerCoaching }).toEqual(lecture)
    expect({ ...b!, demonstration: a!.demonstration }).toEqual(a)
    expect(TRAINING_TABLES[0].unit).toBeNull()
  })

  test('call the one third what it is', () => {
    expect(STATEMENTS.filter(({ status }) => status === 'unsourced-figure').map(({ id }) => id)).toEqual(['aboutOneThird'])
  })
})

describe('every cross-reference', () => {
  const resolve = (ids: readonly string[], known: readonly string[]) => {
    for (const id of ids) expect(known).toContain(id)
  }

  test('resolves', () => {
    for (const { coreElements } of [...STATEMENTS, ...SUMMARY_POINTS]) resolve(coreElements, CORE_ELEMENT_IDS)
    for (const { checklistItems } of SUMMARY_POINTS) resolve(checklistItems, CHECKLIST_ITEM_IDS)
    for (const { dimensions } of BARRIERS) resolve(dimensions, DIMENSION_IDS)
    for (const { cites } of SETS) resolve(cites, REFERENCE_IDS)
    const frameworks = FRAMEWORKS.map(({ id }) => id)
    for (const inspiration of INSPIRATIONS) resolve(inspiration.frameworks, frameworks)
    const terms = GLOSSARY.map(({ id }) => id)
    for (const { id, notToBeConfusedWith } of GLOSSARY) {
      resolve(notToBeConfusedWith, terms)
      expect(notToBeConfusedWith).not.toContain(id)
    }
  })

  test('says of each set what its rows say: the model, the lecture or ours', () => {
    const citation = { model: 'implementere', lecture: 'nubu2019', ours: 'ours' }
    for (const { belongsTo, source } of SETS) expect(source.citation).toBe(citation[belongsTo])
    expect(SETS.filter(({ belongsTo }) => belongsTo === 'model').map(({ id }) => id)).toEqual(['phases', 'coreElements'])
  })

  test('credits both owners', () => {
    expect(OWNERS.filter(({ owns }) => owns === 'model').map(({ name }) => name)).toEqual([
      'RBUP Øst og Sør',
      'RKBU Nord',
      'RKBU Midt-Norge',
      'RKBU Vest',
    ])
    expect(OWNERS.filter(({ owns }) => owns === 'lecture')).toHaveLength(1)
  })
})

describe('REFERENCES', () => {
  test('gives a DOI with a word on whether it was checked, or none', () => {
    for (const { doi, doiStatus } of REFERENCES) {
      expect(doi === null).toBe(doiStatus === 'none-printed')
      if (doi !== null) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/)
    }
  })
})
