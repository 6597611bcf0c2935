import { describe, expect, test } from 'vitest'
import {
  columnsOf,
  columnTable,
  measureOf,
  MEASURES,
  RELATIONS,
  summarise,
  type Adaptation,
  type ComponentProfile,
  type Expression,
  type MeasureDefinition,
  type MeasureId,
  type Observations,
  type ServiceContact,
} from '@implementere/dimensions'
import { DIMENSION_IDS, DIMENSIONS } from '@implementere/model'
import fc from 'fast-check'
import { checkLaw } from './check-law.ts'
import { populationWith, sessionWith } from './records.ts'

const estimateOf = (id: MeasureId, observations: Observations, components: { id: string; core: 'core' | 'adaptable' | 'unknown' }[] = []) =>
  summarise(observations, { measures: [id], intervention: { components } })[0]!.estimates[id]

const contactWith = (fields: Partial<ServiceContact>): ServiceContact => ({
  id: 'c',
  date: '2026-03-02',
  site: 'a',
  attributes: {},
  recipient: null,
  condition: null,
  services: null,
  ...fields,
})

const profileWith = (...elements: ComponentProfile['elements']): ComponentProfile => ({
  id: 'e',
  date: '2026-03-02',
  site: 'a',
  attributes: {},
  elements,
})

const adaptationWith = (fields: Partial<Adaptation>): Adaptation => ({
  id: 'x',
  date: '2026-03-02',
  site: 'a',
  attributes: {},
  practitioner: null,
  timing: null,
  planned: null,
  decidedBy: null,
  modified: null,
  level: null,
  contentNature: null,
  contextNature: null,
  components: null,
  consistency: null,
  goals: null,
  reason: null,
  ...fields,
})

describe('MEASURES', () => {
  test('measure all eight dimensions, and every facet that the lecture names', () => {
    expect([...new Set(MEASURES.map(({ dimension }) => dimension))].toSorted()).toEqual([...DIMENSION_IDS].toSorted())
    const ids = new Set<string>(MEASURES.map(({ id }) => id))
    const unmeasured = DIMENSIONS.flatMap(({ id, facets }) => facets.map((facet) => `${id}.${facet}`)).filter((id) => !ids.has(id))
    expect(unmeasured).toEqual([])
  })

  test('are named by their dimension', () => {
    for (const { id, dimension } of MEASURES) expect(id.startsWith(`${dimension}.`)).toBe(true)
  })

  test('read only columns that their relation has', () => {
    for (const measure of MEASURES as readonly MeasureDefinition[]) {
      if (!('parts' in measure)) continue
      for (const part of measure.parts) {
        const read = ([part.where, part.applicable, part.numerator, part.denominator] as (Expression | undefined)[]).flatMap((expression) =>
          expression === undefined ? [] : columnsOf(expression),
        )
        for (const column of read) expect(Object.keys(RELATIONS[part.over].columns), `${measure.id}: ${column}`).toContain(column)
      }
    }
  })

  test('say that an adaptation has no good direction and that contamination has', () => {
    expect(MEASURES.filter(({ dimension }) => dimension === 'adaptation').map(({ direction }) => direction)).toEqual(Array(6).fill('none'))
    expect(measureOf('comparisonMonitoring.contamination').direction).toBe('lower')
    expect(() => measureOf('x' as MeasureId)).toThrow('[unknown-measure]')
  })
})

describe('adherence', () => {
  const components = { praise: 1, practice: 0.5, review: 0, song: null, game: 'not-scheduled' } as const
  const declared = [
    { id: 'praise', core: 'core' },
    { id: 'practice', core: 'core' },
    { id: 'game', core: 'core' },
    { id: 'review', core: 'adaptable' },
  ] as const

  test('leaves what was not scheduled out of the denominator, and what is unknown out of the value', () => {
    expect(estimateOf('adherence.total', { sessions: [sessionWith({ components })] }, [...declared])).toMatchObject({
      value: 0.5,
      numerator: 1.5,
      denominator: 3,
      known: 3,
      unknown: 1,
      notApplicable: 1,
      bounds: { lower: 1.5 / 4, upper: 2.5 / 4 },
      interval: null,
    })
  })

  test('of the core counts only what is declared as core', () => {
    expect(estimateOf('adherence.core', { sessions: [sessionWith({ components })] }, [...declared])).toMatchObject({
      value: 0.75,
      known: 2,
      notApplicable: 1,
    })
    expect(estimateOf('adherence.core', { sessions: [sessionWith({ components })] })).toMatchObject({ value: null, reason: 'no-data' })
  })

  test('is not asked of a session that was not held: that is dosage', () => {
    const notHeld = sessionWith({ components, delivered: { occurred: false, minutes: null } })
    expect(estimateOf('adherence.total', { sessions: [notHeld] })).toMatchObject({ value: null, reason: 'all-not-applicable', notApplicable: 5 })
  })

  test('stands beside what should not have been done, and is not reduced by it', () => {
    const sessions = [sessionWith({ components, proscribed: { scolding: true, lecture: false, reward: null } })]
    expect(estimateOf('adherence.commission', { sessions })).toMatchObject({
      value: 0.5,
      known: 2,
      unknown: 1,
      bounds: { lower: 1 / 3, upper: 2 / 3 },
    })
    expect(estimateOf('adherence.total', { sessions }).value).toBe(0.5)
  })
})

describe('dosage', () => {
  const lasting = (id: string, planned: number | null, delivered: number | null, occurred: boolean | null = true) =>
    sessionWith({ id, planned: { sessions: 1, minutes: planned }, delivered: { occurred, minutes: delivered } })

  test('above 100 % is real and stays (80 of 70 minutes: 1.14); the capped form is another measure', () => {
    const sessions = [lasting('1', 35, 50), lasting('2', 35, 30)]
    expect(estimateOf('dosage.minutesDelivered', { sessions })).toMatchObject({ numerator: 80, denominator: 70 })
    expect(estimateOf('dosage.minutesDelivered', { sessions }).value!.toFixed(2)).toBe('1.14')
    expect(estimateOf('dosage.minutesDeliveredCapped', { sessions })).toMatchObject({ numerator: 65, denominator: 70 })
  })

  test('counts an extra session as delivered and not as planned', () => {
    const extra = sessionWith({ id: '3', planned: { sessions: 0, minutes: null } })
    expect(estimateOf('dosage.sessionsDelivered', { sessions: [lasting('1', null, null), extra] })).toMatchObject({
      value: 2,
      denominator: 1,
      interval: null,
    })
    expect(estimateOf('dosage.sessionsDeliveredCapped', { sessions: [lasting('1', null, null), extra] })).toMatchObject({ value: 1, denominator: 1 })
  })

  const sessionsHeld = (counts: { readonly planned: 0 | 1; readonly occurred: boolean | null; readonly times: number }[]) =>
    counts.flatMap(({ planned, occurred, times }) =>
      Array.from({ length: times }, (_, index) =>
        sessionWith({
          id: `${planned}${occurred}${index}`,
          planned: { sessions: planned, minutes: planned === 1 ? 60 : null },
          delivered: { occurred, minutes: occurred === true ? 60 : null },
        }),
      ),
    )

  test('sets extra sessions against the whole plan: five held and five unknown of ten, and three extra, are 1.3 and at least 0.8', () => {
    const sessions = sessionsHeld([
      { planned: 1, occurred: true, times: 5 },
      { planned: 1, occurred: null, times: 5 },
      { planned: 0, occurred: true, times: 3 },
    ])
    expect(estimateOf('dosage.sessionsDelivered', { sessions })).toMatchObject({
      value: 1.3,
      numerator: 6.5,
      denominator: 5,
      known: 8,
      unknown: 5,
      bounds: { lower: 0.8, upper: 1.3 },
      interval: null,
    })
    expect(estimateOf('dosage.minutesDelivered', { sessions })).toMatchObject({ value: 1.3, numerator: 390, denominator: 300, bounds: null })
  })

  test('lies within what the unknown sessions can make of it, which its bounds say exactly', async () => {
    const occurred = fc.option(fc.boolean(), { nil: null })
    const some = fc.array(fc.record({ planned: fc.constantFrom(0 as const, 1 as const), occurred, times: fc.constant(1) }), { maxLength: 7 })
    await checkLaw([some], (rows) => {
      const { value, bounds } = estimateOf('dosage.sessionsDelivered', { sessions: sessionsHeld(rows) })
      const values = completionsOf(rows).map((whole) => estimateOf('dosage.sessionsDelivered', { sessions: sessionsHeld(whole) }).value)
      if (values.every((one) => one === null)) {
        expect([value, bounds]).toEqual([null, null])
        return
      }
      const [least, most] = [Math.min(...values.map(Number)), Math.max(...values.map(Number))]
      expect(bounds).toEqual({ lower: expect.closeTo(least, 12), upper: expect.closeTo(most, 12) })
      if (value !== null) expect(value >= bounds!.lower && value <= bounds!.upper).toBe(true)
    })
  })

  test('knows that a session that was not held gave no minutes, although nobody wrote a zero', () => {
    expect(estimateOf('dosage.minutesDelivered', { sessions: [lasting('1', 60, 60), lasting('2', 60, null, false)] })).toMatchObject({
      value: 0.5,
      known: 2,
    })
  })

  test('has no greatest value while minutes are unknown, and so no bounds', () => {
    expect(estimateOf('dosage.minutesDelivered', { sessions: [lasting('1', 60, 60), lasting('2', 60, null)] })).toMatchObject({
      value: 1,
      unknown: 1,
      bounds: null,
    })
  })

  test('that was received is not dosage delivered: it follows the persons', () => {
    const session = sessionWith({ planned: { sessions: 1, minutes: 60 }, delivered: { occurred: true, minutes: 45 }, enrolled: 8, attended: 6 })
    expect(estimateOf('dosage.sessionsReceived', { sessions: [session] })).toMatchObject({ numerator: 6, denominator: 8 })
    expect(estimateOf('dosage.minutesReceived', { sessions: [session] })).toMatchObject({ numerator: 270, denominator: 480 })
  })

  test('without planned sessions is null with the reason (case E9)', () => {
    const none = sessionWith({ planned: { sessions: 0, minutes: null }, delivered: { occurred: false, minutes: null } })
    expect(estimateOf('dosage.sessionsDelivered', { sessions: [none] })).toMatchObject({
      value: null,
      reason: 'no-denominator',
      numerator: 0,
      denominator: 0,
    })
  })
})

/** Every way in which what is unknown can turn out. */
function completionsOf<Row extends { readonly occurred: boolean | null }>(rows: readonly Row[]): readonly Row[][] {
  const [first, ...rest] = rows
  if (first === undefined) return [[]]
  const ends = completionsOf(rest)
  return (first.occurred === null ? [true, false] : [first.occurred]).flatMap((occurred) => ends.map((end) => [{ ...first, occurred }, ...end]))
}

describe('reach', () => {
  const half = (id: string, participants: number) => populationWith({ id, stratum: id, eligible: 60, invited: 50, participants })
  const populations = [half('girls', 30), half('boys', 15)]

  test('covers 45 of 120 who are eligible, not of those invited (worked case E2: 0.375, Wilson 0.2935-0.4642)', () => {
    const { value, interval, denominator } = estimateOf('reach.coverage.persons', { populations })
    expect([value, denominator]).toEqual([0.375, 120])
    expect([interval!.lower!.toFixed(4), interval!.upper!.toFixed(4)]).toEqual(['0.2935', '0.4642'])
    expect(estimateOf('reach.uptake', { populations }).value).toBe(0.45)
  })

  test('is representative to a distance of 0.16667 (worked case E2)', () => {
    expect(estimateOf('reach.representativeness', { populations }).value).toBeCloseTo(0.16667, 5)
  })

  test('cannot say how representative it is without strata, or without anybody', () => {
    expect(estimateOf('reach.representativeness', { populations: [populationWith({ eligible: 9, participants: 4 })] }).reason).toBe('all-unknown')
    expect(estimateOf('reach.representativeness', { populations: [half('girls', 9)] }).reason).toBe('insufficient-data')
    expect(estimateOf('reach.representativeness', { populations: [half('girls', 0), half('boys', 0)] }).reason).toBe('no-denominator')
  })

  test('keeps persons and settings apart', () => {
    const schools = populationWith({ id: 'schools', counts: 'settings', eligible: 10, participants: 4 })
    expect(estimateOf('reach.coverage.settings', { populations: [...populations, schools] })).toMatchObject({ value: 0.4, denominator: 10 })
    expect(estimateOf('reach.coverage.persons', { populations: [...populations, schools] }).denominator).toBe(120)
  })

  test('counts a person once, in however many sessions: sets, not sums', () => {
    const sessions = [
      sessionWith({ id: '1', participants: ['p1', 'p2'] }),
      sessionWith({ id: '2', participants: ['p2', '__proto__'] }),
      sessionWith({ id: '3', participants: null }),
    ]
    expect(estimateOf('reach.distinctPersons', { sessions })).toMatchObject({ value: 3, unknown: 1, bounds: null })
  })
})

describe('quality and responsiveness', () => {
  const rating = (facet: 'clinicalSkill' | 'satisfaction' | 'quality', min: number, max: number, value: number | null) => ({
    facet,
    min,
    max,
    value,
    rater: 'r',
    instrument: null,
  })

  test('put ratings of any scale on one: their place between lowest and highest', () => {
    const sessions = [sessionWith({ ratings: [rating('clinicalSkill', 1, 5, 4), rating('clinicalSkill', 1, 9, 5), rating('quality', 0, 1, null)] })]
    expect(estimateOf('quality.clinicalSkill', { sessions })).toMatchObject({ value: 0.625, known: 2 })
    expect(estimateOf('quality.overall', { sessions })).toMatchObject({ value: 0.625, known: 2, unknown: 1 })
  })

  test('can be kept apart by the instrument that was rated with', () => {
    const fimp = { ...rating('clinicalSkill', 1, 9, 9), instrument: 'fimp' }
    const cells = summarise(
      { sessions: [sessionWith({ ratings: [fimp, rating('clinicalSkill', 1, 5, 1)] })] },
      { measures: ['quality.clinicalSkill'], by: ['instrument'] },
    )
    expect(cells.map(({ key, estimates }) => [key['instrument'], estimates['quality.clinicalSkill'].value])).toEqual([
      ['fimp', 1],
      [null, 0],
    ])
  })

  test('take attendance only where a session was held', () => {
    const sessions = [
      sessionWith({ id: '1', enrolled: 8, attended: 6 }),
      sessionWith({ id: '2', enrolled: 8, attended: 0, delivered: { occurred: false, minutes: null } }),
    ]
    expect(estimateOf('responsiveness.attendance', { sessions })).toMatchObject({ value: 0.75, notApplicable: 1 })
  })

  test('keep satisfaction at the top apart from its mean', () => {
    const sessions = [sessionWith({ ratings: [rating('satisfaction', 1, 5, 5), rating('satisfaction', 1, 5, 3)] })]
    expect(estimateOf('responsiveness.satisfaction', { sessions }).value).toBe(0.75)
    expect(estimateOf('responsiveness.satisfactionTopBox', { sessions }).value).toBe(0.5)
  })

  test('count homework done of homework given', () => {
    const sessions = [sessionWith({ homework: { assigned: 6, done: 4 } }), sessionWith({ id: '2', homework: { assigned: 2, done: null } })]
    expect(estimateOf('responsiveness.homework', { sessions })).toMatchObject({ numerator: 4, denominator: 6, bounds: { lower: 0.5, upper: 0.75 } })
  })
})

describe('differentiation', () => {
  const element = (id: string, inProgramme: boolean | null, inUsualPractice: boolean | null) => ({ id, inProgramme, inUsualPractice })
  const profiles = [profileWith(element('a', true, false), element('b', true, true), element('c', false, true), element('d', true, null))]

  test('is the share of the programme that usual practice lacks', () => {
    expect(estimateOf('differentiation.uniqueElements', { profiles })).toMatchObject({
      value: 0.5,
      known: 2,
      unknown: 1,
      notApplicable: 1,
      bounds: { lower: 1 / 3, upper: 2 / 3 },
    })
  })

  test('overlaps by what both have of what either has', () => {
    expect(estimateOf('differentiation.overlap', { profiles })).toMatchObject({ value: 1 / 3, denominator: 3, bounds: { lower: 0.25, upper: 0.5 } })
  })

  test('contrasts what programme and comparison deliver', () => {
    const sessions = [
      sessionWith({ id: '1', condition: 'programme', components: { a: 1, b: 0.5 } }),
      sessionWith({ id: '2', condition: 'comparison', components: { a: 0, b: 0.5 } }),
    ]
    expect(estimateOf('differentiation.contrast', { sessions })).toMatchObject({ value: 0.5, known: 4, bounds: { lower: 0.5, upper: 0.5 } })
    expect(estimateOf('differentiation.contrast', { sessions: sessions.slice(0, 1) })).toMatchObject({ value: null, reason: 'no-data' })
  })
})

describe('comparisonMonitoring', () => {
  const service = (kind: string, coreComponents: string[] | null = []) => ({ kind, role: null, coreComponents })
  const contacts = [
    contactWith({ id: '1', condition: 'comparison', services: [service('a', ['praise']), service('b')] }),
    contactWith({ id: '2', condition: 'comparison', services: [] }),
    contactWith({ id: '3', condition: 'comparison', services: [service('a', null)] }),
    contactWith({ id: '4', condition: 'programme', services: [service('c', ['praise'])] }),
    contactWith({ id: '5', condition: null, services: null }),
  ]

  test('counts other services a recipient without any comparison group', () => {
    expect(estimateOf('comparisonMonitoring.additionalServices', { contacts })).toMatchObject({ value: 1, numerator: 4, denominator: 4, unknown: 1 })
    expect(estimateOf('comparisonMonitoring.anyAdditionalService', { contacts })).toMatchObject({ value: 0.75, unknown: 1 })
  })

  test('counts which services they are', () => {
    const cells = summarise({ contacts }, { measures: ['comparisonMonitoring.servicesTotal'], by: ['serviceKind'] })
    expect(cells.map(({ key, estimates }) => [key['serviceKind'], estimates['comparisonMonitoring.servicesTotal'].value])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
      [null, null],
    ])
  })

  test('finds contamination only in the comparison, and where the side is unknown does not know', () => {
    expect(estimateOf('comparisonMonitoring.contamination', { contacts })).toMatchObject({ value: 0.5, known: 2, unknown: 2, bounds: null })
    expect(estimateOf('comparisonMonitoring.contamination', { contacts: contacts.slice(0, 4) }).bounds).toEqual({ lower: 1 / 3, upper: 2 / 3 })
  })
})

describe('adaptation', () => {
  const sessions = [sessionWith({ id: '1' }), sessionWith({ id: '2' }), sessionWith({ id: '3', delivered: { occurred: false, minutes: null } })]
  const adaptations = [
    adaptationWith({
      id: '1',
      contentNature: 'adding',
      planned: 'planned-proactive',
      consistency: 'consistent',
      components: [],
      decidedBy: ['developer'],
    }),
    adaptationWith({
      id: '2',
      contentNature: 'removing',
      planned: 'unplanned-reactive',
      consistency: 'inconsistent',
      components: ['praise'],
      decidedBy: [],
    }),
    adaptationWith({ id: '3', planned: 'planned-reactive', components: ['song'] }),
  ]
  const declared = [{ id: 'praise', core: 'core' as const }]

  test('is counted by the sessions that were held: added components, and all changes', () => {
    expect(estimateOf('adaptation.addedComponents', { sessions, adaptations })).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 })
    expect(estimateOf('adaptation.changes', { sessions, adaptations })).toMatchObject({ value: 1.5, denominator: 2 })
    expect(estimateOf('adaptation.changes', { adaptations })).toMatchObject({ value: null, reason: 'no-denominator', numerator: 3 })
  })

  test('is consistent among those with a verdict, the others apart', () => {
    expect(estimateOf('adaptation.consistent', { adaptations })).toMatchObject({
      value: 0.5,
      known: 2,
      unknown: 1,
      bounds: { lower: 1 / 3, upper: 2 / 3 },
    })
    expect(estimateOf('adaptation.planned', { adaptations }).value).toBeCloseTo(2 / 3, 12)
    expect(estimateOf('adaptation.developerInvolved', { adaptations })).toMatchObject({ value: 0.5, unknown: 1 })
  })

  test('touches the core where it touches a component that is declared as core; undeclared is unknown', () => {
    expect(estimateOf('adaptation.touchingCore', { adaptations }, declared)).toMatchObject({ value: 0.5, known: 2, unknown: 1 })
  })
})

describe('rows of records', () => {
  const groupsOf = (id: MeasureId, by: string, observations: Observations) =>
    summarise(observations, { measures: [id], by: [by] }).map(({ key, estimates }) => [key[by], estimates[id].numerator])

  test('of adaptations can be grouped by whatever describes them', () => {
    const adaptations = [
      adaptationWith({
        practitioner: 'p1',
        timing: 'planning',
        planned: 'planned-proactive',
        modified: 'content',
        level: 'unit',
        contentNature: 'adding',
        contextNature: 'format',
        consistency: 'consistent',
      }),
      adaptationWith({ id: 'y' }),
    ]
    const described = { practitioner: 'p1', timing: 'planning', planned: 'planned-proactive', modified: 'content', level: 'unit' }
    for (const [by, value] of Object.entries({ ...described, contentNature: 'adding', contextNature: 'format', consistency: 'consistent' }))
      expect(groupsOf('adaptation.planned', by, { adaptations })).toEqual([
        [value, 1],
        [null, 0],
      ])
  })

  test('of elements, forbidden elements and components can be grouped by their names', () => {
    const profiles = [
      profileWith({ id: 'praise', inProgramme: true, inUsualPractice: false }, { id: 'song', inProgramme: true, inUsualPractice: true }),
    ]
    expect(groupsOf('differentiation.uniqueElements', 'element', { profiles })).toEqual([
      ['praise', 1],
      ['song', 0],
    ])
    const sessions = [sessionWith({ proscribed: { threat: true, sweets: false }, components: { a: 0.5 } })]
    expect(groupsOf('adherence.commission', 'element', { sessions })).toEqual([
      ['sweets', 0],
      ['threat', 1],
    ])
    expect(groupsOf('adherence.total', 'core', { sessions })).toEqual([['unknown', 0.5]])
  })

  test('of other services can be grouped by role and kind; both are unknown where the services are', () => {
    const service = { kind: 'clinic', role: 'alternative', coreComponents: null } as const
    const contacts = [contactWith({ services: [service, { ...service, kind: 'school', role: null }] }), contactWith({ id: 'd' })]
    expect(groupsOf('comparisonMonitoring.servicesTotal', 'role', { contacts })).toEqual([
      ['alternative', 1],
      [null, 1],
    ])
    expect(groupsOf('comparisonMonitoring.servicesTotal', 'serviceKind', { contacts })).toEqual([
      ['clinic', 1],
      ['school', 1],
      [null, null],
    ])
  })

  test('of sessions that were not held are not asked about what is forbidden; where that is unknown they are', () => {
    const heldOrNot = (occurred: boolean | null) =>
      estimateOf('adherence.commission', { sessions: [sessionWith({ delivered: { occurred, minutes: null }, proscribed: { threat: true } })] })
    expect(heldOrNot(false)).toMatchObject({ notApplicable: 1, known: 0 })
    expect(heldOrNot(true)).toMatchObject({ value: 1, notApplicable: 0 })
    expect(heldOrNot(null)).toMatchObject({ value: 1, notApplicable: 0 })
  })

  test('of recipients say whether any service is an alternative, has core components, or that this is unknown', () => {
    const serviceWith = (role: 'alternative' | 'additional' | null, coreComponents: readonly string[] | null) => ({ kind: 'k', role, coreComponents })
    const alternative = (...services: readonly ReturnType<typeof serviceWith>[]) =>
      estimateOf('comparisonMonitoring.alternativeServices', { contacts: [contactWith({ services })] }).value
    expect(alternative(serviceWith('additional', null))).toBe(0)
    expect(alternative(serviceWith('additional', null), serviceWith('alternative', null))).toBe(1)
    expect(alternative(serviceWith(null, null), serviceWith('alternative', null))).toBe(1)
    expect(alternative(serviceWith(null, null), serviceWith('additional', null))).toBeNull()
    expect(alternative()).toBe(0)
    const contaminated = (...services: readonly ReturnType<typeof serviceWith>[]) =>
      estimateOf('comparisonMonitoring.contamination', { contacts: [contactWith({ condition: 'comparison', services })] }).value
    expect(contaminated(serviceWith(null, []))).toBe(0)
    expect(contaminated(serviceWith(null, []), serviceWith(null, ['praise']))).toBe(1)
    expect(contaminated(serviceWith(null, []), serviceWith(null, null))).toBeNull()
  })

  test('of adaptations touch the core only where a component is core: adaptable ones do not', () => {
    const touching = (...components: readonly string[]) =>
      estimateOf('adaptation.touchingCore', { adaptations: [adaptationWith({ components })] }, [
        { id: 'praise', core: 'core' },
        { id: 'song', core: 'adaptable' },
      ]).value
    expect([touching('praise'), touching('song'), touching('other'), touching('other', 'praise'), touching()]).toEqual([1, 0, null, 1, 0])
  })

  test('take the column scheduled from the plan: unscheduled components have no grade', () => {
    const table = columnTable('components', { sessions: [sessionWith({ components: { a: 'not-scheduled', b: 1, c: null } })] })
    expect([...table.numbers['scheduled']!]).toEqual([0, 1, 1])
    expect([...table.numbers['grade']!]).toEqual([Number.NaN, 1, Number.NaN])
  })
})
