import { describe, expect, test } from 'vitest'
import { BARRIERS, DIMENSION_IDS, FACTOR_GROUPS, FRAMEWORKS, PROMOTING_FACTORS, REFERENCES } from '@implementere/model'
import {
  BARRIER_REFERENCES,
  CFIR_2009_KEYS,
  CFIR_CONSTRUCTS,
  CFIR_DOMAIN_IDS,
  DETERMINANTS,
  DURLAK_DUPRE_FACTORS,
  DURLAK_DUPRE_GROUP_IDS,
  ERIC_CLUSTER_IDS,
  ERIC_PROVENANCE,
  ERIC_STRATEGIES,
  LECTURE_MAPPING,
  PCAT_ITEMS,
  READINESS,
  READINESS_COMPONENT_IDS,
  TDF_DOMAINS,
} from '@implementere/barriers'

const TABLES = { CFIR_CONSTRUCTS, CFIR_2009_KEYS, DETERMINANTS, DURLAK_DUPRE_FACTORS, ERIC_STRATEGIES, PCAT_ITEMS, READINESS, TDF_DOMAINS }
const CITATIONS = new Set<string>([...REFERENCES, ...BARRIER_REFERENCES].map(({ id }) => id))
const countBy = <Row>(rows: readonly Row[], keys: readonly string[], keyOf: (row: Row) => string | null) =>
  keys.map((key) => rows.filter((row) => keyOf(row) === key).length)

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test('has no id twice, and says where each row comes from and under which terms', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const { source, licence } of rows) {
      expect(CITATIONS).toContain(source.citation)
      expect(licence).not.toBe('')
    }
  })
})

describe('CFIR 2.0', () => {
  const constructs = CFIR_CONSTRUCTS.filter(({ parent }) => parent === null)

  test('has 48 constructs and 19 subconstructs in five domains', () => {
    expect(constructs).toHaveLength(48)
    expect(CFIR_CONSTRUCTS).toHaveLength(48 + 19)
    expect(countBy(constructs, CFIR_DOMAIN_IDS, ({ domain }) => domain)).toEqual([8, 7, 11, 13, 9])
    const parts = CFIR_CONSTRUCTS.filter(({ parent }) => parent !== null)
    expect(countBy(parts, CFIR_DOMAIN_IDS, ({ domain }) => domain)).toEqual([0, 3, 10, 0, 6])
  })

  test('has nine roles and four characteristics of those in them', () => {
    expect(countBy(CFIR_CONSTRUCTS, ['role', 'characteristic'], ({ aspect }) => aspect)).toEqual([9, 4])
  })

  test('names a parent that is in the same domain and has no parent itself', () => {
    for (const { id, parent, domain } of CFIR_CONSTRUCTS) {
      if (parent === null) continue
      expect(id.startsWith(`${parent}.`)).toBe(true)
      expect(constructs).toContainEqual(expect.objectContaining({ id: parent, domain }))
    }
  })

  test('leads to keys of 2009 that exist, and to none exactly where it says none', () => {
    const keys = CFIR_2009_KEYS.map(({ id }) => id)
    for (const { keys2009, crosswalk } of CFIR_CONSTRUCTS) {
      expect(keys).toEqual(expect.arrayContaining([...keys2009]))
      expect(keys2009.length === 0).toBe(crosswalk === 'none')
    }
    const new2022 = CFIR_CONSTRUCTS.filter(({ crosswalk }) => crosswalk === 'none').map(({ id }) => id)
    expect(new2022).toEqual(
      expect.arrayContaining([
        'cfir.criticalIncidents',
        'cfir.localAttitudes',
        'cfir.localConditions',
        'cfir.externalPressure.societal',
        'cfir.teaming',
      ]),
    )
  })

  test('has the process constructs under the same ids as the model', () => {
    const process = FRAMEWORKS.find(({ id }) => id === 'cfirProcess')!.concepts.map((concept) => `cfir.${concept}`)
    expect(CFIR_CONSTRUCTS.filter(({ domain }) => domain === 'process').map(({ id }) => id)).toEqual(process)
  })
})

describe('CFIR 2009', () => {
  test('has the 39 barriers of the matching study', () => {
    expect(CFIR_2009_KEYS).toHaveLength(39)
    const domains = ['intervention', 'outerSetting', 'innerSetting', 'individuals', 'process']
    expect(countBy(CFIR_2009_KEYS, domains, ({ domain }) => domain)).toEqual([8, 4, 14, 4, 9])
  })
})

describe('ERIC', () => {
  test('has 73 strategies in nine clusters', () => {
    expect(ERIC_STRATEGIES).toHaveLength(73)
    expect(countBy(ERIC_STRATEGIES, ERIC_CLUSTER_IDS, ({ cluster }) => cluster)).toEqual([10, 4, 4, 17, 11, 5, 5, 9, 8])
  })

  test('numbers them 1 to 73', () => {
    expect(ERIC_STRATEGIES.map(({ number }) => number)).toEqual(Array.from({ length: 73 }, (_, index) => index + 1))
  })

  test('says of every mark whether it is published or ours', () => {
    const marks = [...ERIC_PROVENANCE.published.fields, ...ERIC_PROVENANCE.own.fields].toSorted()
    expect(marks).toEqual(['cluster', 'delivery', 'effort', 'number', 'setting', 'spread'])
  })

  test('calls handing out material passive and one-way, and supervision active and interactive', () => {
    const kindOf = (wanted: number) =>
      ERIC_STRATEGIES.filter(({ number }) => number === wanted).map(({ effort, delivery, spread }) => [effort, delivery, spread])
    expect(kindOf(31)).toEqual([['passive', 'one-way', 'helpItHappen']])
    expect(kindOf(53)).toEqual([['active', 'interactive', 'makeItHappen']])
  })

  test('has no one-way strategy that makes it happen but for figures and reminders', () => {
    const oneWay = ERIC_STRATEGIES.filter(({ delivery, spread }) => delivery === 'one-way' && spread === 'makeItHappen')
    expect(oneWay.map(({ number }) => number)).toEqual([32, 58])
  })
})

describe('the smaller frameworks', () => {
  test('have the parts that their authors count', () => {
    expect(countBy(READINESS, READINESS_COMPONENT_IDS, ({ component }) => component)).toEqual([6, 5, 6])
    expect(TDF_DOMAINS).toHaveLength(14)
    expect(countBy(DURLAK_DUPRE_FACTORS, DURLAK_DUPRE_GROUP_IDS, ({ group }) => group)).toEqual([4, 4, 2, 4, 4, 3, 2])
    expect(PCAT_ITEMS.map(({ item }) => item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })
})

describe('the determinants', () => {
  const byId = new Map<string, (typeof DETERMINANTS)[number]>(DETERMINANTS.map((row) => [row.id, row]))

  test('are the lecture’s own, under its own ids, and then the frameworks’', () => {
    const lecture = DETERMINANTS.filter(({ taxonomy }) => taxonomy === 'lecture').map(({ id }) => id)
    const subFactors = FACTOR_GROUPS.flatMap((group) => group.subFactors)
    expect(subFactors).toHaveLength(27)
    expect(lecture).toEqual([...BARRIERS.map(({ id }) => id), 'autonomyThreat', ...PROMOTING_FACTORS.map(({ id }) => id), ...subFactors])
    expect(DETERMINANTS).toHaveLength(8 + 1 + 7 + 27 + 67 + 17 + 14)
  })

  test('hold what the source says a barrier is, and what helps', () => {
    expect(byId.get('timePressure')).toMatchObject({ direction: 'barrier', parent: null, quantities: ['hours', 'staff', 'money'] })
    expect(byId.get('insufficientTraining')?.quantities).toEqual(['trainingHours', 'supervisionHours'])
    expect(byId.get('attitudes.changeFatigue')).toMatchObject({ direction: 'barrier', parent: 'attitudes' })
    expect(byId.get('clearAdvantage')?.direction).toBe('facilitator')
    expect(byId.get('technicalSupport.manuals')).toMatchObject({ direction: 'facilitator', parent: 'technicalSupport' })
    expect(byId.get('autonomyThreat')).toMatchObject({ direction: 'barrier', source: { citation: 'nubu2019', status: 'adapted' } })
    expect(byId.get('cfir.culture')?.direction).toBe('either')
  })

  test('keep dilution a barrier, and a symptom on the three dimensions that the model names for it', () => {
    const dilution = byId.get('dilution')!
    expect(dilution.symptoms.map(({ id, dimension }) => [id, dimension])).toEqual([
      ['shortened', 'dosage'],
      ['diluted', 'adherence'],
      ['deviating', 'adaptation'],
    ])
    expect(dilution.symptoms.map(({ dimension }) => dimension)).toEqual(BARRIERS.find(({ id }) => id === 'dilution')!.dimensions)
    for (const { symptoms } of DETERMINANTS) for (const { dimension } of symptoms) expect(DIMENSION_IDS).toContain(dimension)
    expect(DETERMINANTS.filter(({ symptoms }) => symptoms.length > 0)).toHaveLength(1)
  })

  test('link every determinant of the lecture to the CFIR and the TDF, in terms that exist', () => {
    const ids = new Set<string>([...CFIR_CONSTRUCTS, ...TDF_DOMAINS, ...DURLAK_DUPRE_FACTORS, ...READINESS].map(({ id }) => id))
    for (const { cfir, tdf, durlakDupre, readiness } of Object.values(LECTURE_MAPPING)) {
      expect(cfir.length).toBeGreaterThan(0)
      expect(tdf.length).toBeGreaterThan(0)
      for (const id of [...cfir, ...tdf, ...durlakDupre, ...(readiness === null ? [] : [readiness])]) expect(ids).toContain(id)
    }
  })

  test('let only coordination with other services reach the outer setting, as the source does', () => {
    const outer = new Set<string>(CFIR_CONSTRUCTS.filter(({ domain }) => domain === 'outerSetting').map(({ id }) => id))
    const touching = Object.entries(LECTURE_MAPPING).filter(([, { cfir }]) => cfir.some((id) => outer.has(id)))
    expect(touching.map(([id]) => id)).toEqual(['practicesAndProcesses.coordinationWithOtherServices'])
  })

  test('give every subcomponent of readiness to itself', () => {
    for (const { id } of READINESS) expect(byId.get(id)?.readiness).toBe(id)
    expect(byId.get('cfir.complexity')?.readiness).toBe('rmc2.simplicity')
  })
})
