import { describe, expect, test } from 'vitest'
import {
  BARRIERS,
  CHECKLIST_COMPONENTS,
  CHECKLIST_ITEMS,
  CORE_ELEMENTS,
  DIMENSIONS,
  FACTOR_GROUPS,
  ORIGINS,
  OWNERS,
  PHASES,
  PRACTITIONER_ATTRIBUTES,
  PRINTED_FORMS,
  PROMOTING_FACTORS,
  REFERENCES,
  STATEMENTS,
  TRAINING_RESULT_IDS,
  TRAINING_TABLES,
} from '@implementere/model'
import { nb } from '@implementere/model/locales/nb'
import { folded, linesOf, pairsOf, rawTableOf, sectionOf, setOf, SOURCES_PRESENT, tableOf, titleOf } from './official-names.ts'

if (!SOURCES_PRESENT) console.warn('The sources are not beside the repository: the official names were not checked against them.')

const namesOf = (texts: Readonly<Record<string, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, { name }]) => [id, name]))
const withoutValue = (text: string) => text.replace(/ \([^()]*\)$/, '')
const withoutQuotes = (text: string) => text.replaceAll(/[«»]/g, '')
const mapped = (pairs: Readonly<Record<string, string>>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(pairs).map(([id, text]) => [id, change(text)]))

describe.skipIf(!SOURCES_PRESENT)('every shipped name is the one of the table of official names', () => {
  test('phases', () => {
    expect(namesOf(nb.phases)).toEqual(Object.fromEntries(tableOf(1).map(([id, , name]) => [id, name])))
    expect(PHASES.map(({ id, roman }) => [id, roman])).toEqual(tableOf(1).map(([id, roman]) => [id, roman]))
  })

  test('core elements', () => {
    expect(namesOf(nb.coreElements)).toEqual(Object.fromEntries(tableOf(2).map(([id, , , name]) => [id, name])))
    expect(CORE_ELEMENTS.map(({ id, key, phase }) => [id, key, phase])).toEqual(tableOf(2).map(([id, key, phase]) => [id, key, phase]))
  })

  test('checklist', () => {
    const rows = tableOf(3)
    const shipped = { ...nb.checklist.components, ...nb.checklist.items }
    expect(shipped).toEqual(Object.fromEntries(rows.map(([id, , name]) => [id, name])))
    const keys = [...CHECKLIST_COMPONENTS, ...CHECKLIST_ITEMS].map(({ id, key }) => `${id} ${key}`)
    expect(keys.toSorted()).toEqual(rows.map(([id, key]) => `${id} ${key}`).toSorted())
    expect(nb.checklist.title).toBe(titleOf(3))
  })

  test('dimensions with definitions and other terms', () => {
    const rows = tableOf(4).map(([, id, name, definition, terms]) => [id, name, definition, terms])
    const shipped = DIMENSIONS.map(({ id }) => {
      const { name, definition, otherTerms } = nb.dimensions[id]
      return [id, name, definition, Object.values(otherTerms).join(' · ')]
    })
    expect(shipped).toEqual(rows)
  })

  test('barriers', () => {
    expect(Object.entries(namesOf(nb.barriers))).toEqual(tableOf(5).map(([id, name]) => [id, name]))
    expect(nb.sets.barriers).toBe(titleOf(5))
  })

  test('promoting factors', () => {
    expect(Object.entries(namesOf(nb.promotingFactors))).toEqual(tableOf(6).map(([id, name]) => [id, name]))
  })

  test('factor groups with their sub-factors', () => {
    const rows = rawTableOf(7).map(([id, name, factors]) => [id!.replaceAll('`', ''), name, pairsOf(factors!)])
    const shipped = FACTOR_GROUPS.map(({ id }) => {
      const { name, subFactors } = nb.factorGroups[id]
      return [id, name, Object.fromEntries(Object.entries(subFactors).map(([factor, text]) => [factor.split('.')[1], text]))]
    })
    expect(shipped).toEqual(rows)
  })

  test('spread continuum, knowledge sources, own outcomes, senses, exemplars and summary points', () => {
    expect(namesOf(nb.spreadContinuum)).toEqual(mapped(pairsOf(setOf('Spread')), withoutValue))
    expect(namesOf(nb.knowledgeSources)).toEqual(pairsOf(setOf('Knowledge sources')))
    expect(namesOf(nb.ownOutcomes)).toEqual(pairsOf(setOf('Own outcomes')))
    expect(namesOf(nb.senses)).toEqual(pairsOf(setOf('Two senses')))
    expect(namesOf(nb.fidelityExemplars)).toEqual(pairsOf(setOf('Fidelity exemplars')))
    expect(namesOf(nb.summaryPoints)).toEqual(pairsOf(setOf('«Oppsummert')))
  })

  test('what practitioners give weight to, with its stars', () => {
    const pairs = pairsOf(setOf('«Hva praktikere legger'))
    expect(namesOf(nb.practitionerAttributes)).toEqual(mapped(pairs, withoutValue))
    expect(PRACTITIONER_ATTRIBUTES.map(({ id, stars }) => [id, `(${stars})`])).toEqual(
      Object.entries(pairs).map(([id, text]) => [id, text.split(' ').at(-1)]),
    )
  })

  test('the training table with its figures', () => {
    const pairs = pairsOf(setOf('«Hvor virksomme'))
    expect(nb.training.methods).toEqual(mapped(pairs, withoutValue))
    const figures = Object.entries(TRAINING_TABLES[0].figures).map(([id, row]) => [
      id,
      `(${TRAINING_RESULT_IDS.map((result) => row[result]).join(' · ')})`,
    ])
    expect(figures).toEqual(Object.entries(pairs).map(([id, text]) => [id, /\([^()]*\)$/.exec(text)![0]]))
  })

  test('statements: the ids of their sets, the names of the conflicts and of the principle', () => {
    const idsIn = (cell: string) => [...cell.matchAll(/`([A-Za-z]+)`/g)].map((match) => match[1])
    const idsOf = (set: string) => STATEMENTS.filter((statement) => statement.set === set).map(({ id }) => id)
    expect(idsOf('knowledgeStatus')).toEqual(idsIn(setOf('«Kunnskapsstatus»')))
    expect(idsOf('whatIsImplementation')).toEqual(idsIn(setOf('«Hva er implementering?»')))
    expect(idsOf('whatPractitionersLookFor')).toEqual(idsIn(setOf('«Hva ser praktikere')))
    const names: Readonly<Record<string, string>> = namesOf(nb.statements)
    const fixed = { ...pairsOf(setOf('«Implementeringskonflikter»')), ...mapped(pairsOf(setOf('«Hva ser praktikere')), withoutQuotes) }
    expect(Object.keys(fixed)).toHaveLength(6)
    for (const [id, name] of Object.entries(fixed)) expect(names[id]).toBe(name)
  })

  test('the model, its owners and the origins', () => {
    expect(setOf('M: name, owners')).toContain(`«${nb.about.model.name}»`)
    for (const { name, owns } of OWNERS) if (owns === 'model') expect(setOf('M: name, owners')).toContain(name)
    expect(folded(linesOf('F').join('\n'))).toContain(ORIGINS[1].quotation.replace('…', '...').slice(0, -3))
    expect(setOf('Origin')).toContain(`«${nb.origins.evidenceBasedMedicine.name}», ${ORIGINS[0].year}`)
  })

  test('the words by which the model glosses EPIS', () => {
    const glosses = [...sectionOf(1).matchAll(/(Exploration|Preparation|Implementation|Sustainment) = ([a-zæøå]+)/g)].map(([, , gloss]) => gloss)
    expect(Object.values(nb.frameworks.epis.concepts).map((name) => name.toLowerCase())).toEqual(glosses)
  })

  test('references: every id of the table, with the DOI it gives', () => {
    const given = tableOf(9).map(([id, , doi]) => [id, doi!.startsWith('10.') ? doi!.split(/[ ,]/)[0] : null])
    const ours = new Map<string, string | null>(REFERENCES.map(({ id, doi }) => [id, doi]))
    expect(given.map(([id]) => [id, ours.get(id!)])).toEqual(given)
  })
})

describe.skipIf(!SOURCES_PRESENT)('every printed form', () => {
  test('begins on the line it names', () => {
    const elsewhere = PRINTED_FORMS.filter(({ source, line, printed }) => {
      const lines = linesOf(source)
      const at = folded(lines.slice(line - 1).join('\n')).indexOf(folded(printed))
      return at < 0 || at >= folded(lines[line - 1]!).length
    })
    expect(elsewhere).toEqual([])
  })

  test('carries the marks of the table of official names', () => {
    const marksOf = (set: string, id: string) =>
      [...new Set(PRINTED_FORMS.filter((form) => form.set === set && form.definition === id).flatMap(({ marks }) => marks))].toSorted().join('')
    const ofTable = (marks: string) => marks.replace('–', '').split('').toSorted().join('')
    const rows = [
      ...tableOf(3).map(([id, , , , marks]) => ({ set: 'checklist', id: id!, marks: ofTable(marks!) })),
      ...tableOf(4).map((row) => ({ set: 'dimensions', id: row[1]!, marks: ofTable(row.at(-2)!) })),
    ]
    expect(rows.map((row) => ({ ...row, marks: marksOf(row.set, row.id) }))).toEqual(rows)
  })
})

describe.skipIf(!SOURCES_PRESENT)('every name that is carried as printed', () => {
  const repaired = new Set(PRINTED_FORMS.flatMap(({ set, definition, part }) => (part === 'name' ? [`${set} ${definition}`] : [])))
  const rows = [
    ...PHASES.map((row) => ({ ...row, name: nb.phases[row.id].name, set: 'phases' })),
    ...CORE_ELEMENTS.map((row) => ({ ...row, name: nb.coreElements[row.id].name, set: 'coreElements' })),
    ...CHECKLIST_COMPONENTS.map((row) => ({ ...row, name: nb.checklist.components[row.id], set: 'checklist' })),
    ...CHECKLIST_ITEMS.map((row) => ({ ...row, name: nb.checklist.items[row.id], set: 'checklist' })),
    ...DIMENSIONS.map((row) => ({ ...row, name: nb.dimensions[row.id].name, set: 'dimensions' })),
    ...BARRIERS.map((row) => ({ ...row, name: nb.barriers[row.id].name, set: 'barriers' })),
  ].filter(({ set, id }) => !repaired.has(`${set} ${id}`))

  test.each(rows)('$set $id stands on the line that its source names', ({ name, source }) => {
    const lines = linesOf(source.citation === 'implementere' ? 'M' : 'F')
    expect(lines[Number(source.locator.slice(1)) - 1]).toContain(name)
  })
})

describe.skipIf(!SOURCES_PRESENT)('the sentences of the lecture whose licence is not settled', () => {
  test('are not carried', () => {
    const sentences = [...tableOf(5), ...tableOf(6)].map((row) => row[2]!)
    expect(sentences).toHaveLength(BARRIERS.length + PROMOTING_FACTORS.length)
    const everything = JSON.stringify([nb, PRINTED_FORMS])
    for (const sentence of sentences) expect(everything).not.toContain(sentence)
  })
})
