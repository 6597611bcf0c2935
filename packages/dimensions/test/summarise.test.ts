import { describe, expect, test } from 'vitest'
import { clusteredInterval, MEASURES, summarise, summariseEach, summariseStream, summaryAggregator, type Observation } from '@implementere/dimensions'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import fc from 'fast-check'
import { asLists, observationList } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { populationWith, sessionWith } from './records.ts'

const ALL = MEASURES.map(({ id }) => id)
const intervention = {
  components: [
    { id: 'a', core: 'core' },
    { id: 'b', core: 'adaptable' },
  ],
} as const
const options = { measures: ALL, by: ['site'], period: 'quarter', intervention } as const

/** Sums of fractions differ in their last digits by the order they are made in. */
function closeTo(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : (expect.closeTo(value, 9) as unknown)
  if (Array.isArray(value)) return value.map(closeTo)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, closeTo(child)])) : value
}

const sessionsOf = (practitioner: string, held: number, planned: number) =>
  Array.from({ length: planned }, (_, index) =>
    sessionWith({ id: `${practitioner}${index}`, practitioner, delivered: { occurred: index < held, minutes: null } }),
  )

describe('summarise', () => {
  const practitioners = [...sessionsOf('x', 9, 10), ...sessionsOf('y', 4, 8), ...sessionsOf('z', 20, 20)]

  test('gives the pooled ratio and the mean of ratios side by side (worked case E3: 0.868421 and 0.80)', () => {
    const [cell] = summarise({ sessions: practitioners }, { measures: ['dosage.sessionsDelivered'], meanOver: 'practitioner' })
    expect(cell!.estimates['dosage.sessionsDelivered']).toMatchObject({ numerator: 33, denominator: 38, value: 33 / 38 })
    expect(cell!.estimates['dosage.sessionsDelivered'].value).toBeCloseTo(0.868421, 6)
    expect(cell!.means!['dosage.sessionsDelivered']).toMatchObject({
      value: expect.closeTo(0.8, 12),
      denominator: 3,
      known: 3,
      method: 'dosage.sessionsDelivered.meanOfRatios',
    })
  })

  test('widens the interval where rows come in clusters', () => {
    const widthWith = (cluster?: string) => {
      const [cell] = summarise(
        { sessions: practitioners },
        { measures: ['dosage.sessionsDelivered'], interval: cluster === undefined ? {} : { cluster } },
      )
      const { interval } = cell!.estimates['dosage.sessionsDelivered']
      return interval!.upper! - interval!.lower!
    }
    expect(widthWith('practitioner')).toBeGreaterThan(widthWith())
  })

  test('gives one cell with reasons where there is nothing at all', () => {
    const cells = summarise({}, { measures: ALL })
    expect(cells).toHaveLength(1)
    for (const estimate of Object.values(cells[0]!.estimates))
      expect(estimate).toMatchObject({ value: null, reason: 'no-data', bounds: null, interval: null })
  })

  test('gives no cell for groups that are not there', () => {
    expect(summarise({}, { measures: ALL, by: ['site'] })).toEqual([])
  })

  test('groups by attributes, keeps unknown ones apart, and sorts', () => {
    const at = (id: string, municipality: string | null) => sessionWith({ id, attributes: municipality === null ? {} : { municipality } })
    const cells = summarise(
      { sessions: [at('1', null), at('2', 'voss'), at('3', 'bergen')] },
      { measures: ['dosage.sessionsTotal'], by: ['municipality'] },
    )
    expect(cells.map(({ key }) => key)).toEqual([{ municipality: 'bergen' }, { municipality: 'voss' }, { municipality: null }])
  })

  test('groups by component what has components, and refuses to group sessions by it', () => {
    const sessions = [sessionWith({ components: { a: 1, b: 0 } }), sessionWith({ id: 't', components: { a: 1 } })]
    const cells = summarise({ sessions }, { measures: ['adherence.total'], by: ['component'] })
    expect(cells.map(({ key, estimates }) => [key['component'], estimates['adherence.total'].value])).toEqual([
      ['a', 1],
      ['b', 0],
    ])
    expect(() => summarise({ sessions }, { measures: ['dosage.sessionsTotal'], by: ['component'] })).toThrow('[invalid-grouping]')
  })

  test('gives periods in order, and null for a day that lies in none', () => {
    const on = (date: string) => sessionWith({ id: date, date })
    const period = { custom: [{ id: 'pilot', from: '2026-01-01', to: '2026-03-31' }] }
    const cells = summarise({ sessions: [on('2026-05-01'), on('2026-02-01')] }, { measures: ['dosage.sessionsTotal'], period })
    expect(cells.map((cell) => [cell.period, cell.estimates['dosage.sessionsTotal'].value])).toEqual([
      ['pilot', 1],
      [null, 1],
    ])
  })

  test('reads iterables that can be walked once as it reads lists, over many blocks', () => {
    const sessions = Array.from({ length: 1500 }, (_, index) =>
      sessionWith({
        id: `${index}`,
        site: `s${index % 3}`,
        delivered: { occurred: index % 5 > 0, minutes: null },
        components: { a: index % 2, b: null },
      }),
    )
    const measures = ['dosage.sessionsDelivered', 'adherence.total', 'adherence.core'] as const
    const cells = summarise({ sessions: sessions.values() }, { measures, by: ['site'] })
    expect(cells).toEqual(summarise({ sessions }, { measures, by: ['site'] }))
    expect(cells.map(({ estimates }) => estimates['dosage.sessionsDelivered'].numerator)).toEqual([400, 400, 400])
    expect(cells.map(({ estimates }) => [estimates['adherence.total'].numerator, estimates['adherence.total'].unknown])).toEqual([
      [200, 400],
      [200, 400],
      [200, 400],
    ])
  })

  test('sorts by period, then by each key in turn, unknown last', () => {
    const at = (date: string, site: string, practitioner: string | null) =>
      sessionWith({ id: `${date}${site}${practitioner}`, date, site, practitioner })
    const sessions = [
      at('2026-02-01', 'a', 'x'),
      at('2026-01-01', 'b', null),
      at('2026-01-01', 'b', 'z'),
      at('2026-01-01', 'b', 'y'),
      at('2026-01-01', 'a', 'z'),
    ]
    const cells = summarise({ sessions }, { measures: ['dosage.sessionsTotal'], by: ['site', 'practitioner'], period: 'month' })
    expect(cells.map(({ period, key }) => [period, key['site'], key['practitioner']])).toEqual([
      ['2026-01', 'a', 'z'],
      ['2026-01', 'b', 'y'],
      ['2026-01', 'b', 'z'],
      ['2026-01', 'b', null],
      ['2026-02', 'a', 'x'],
    ])
  })

  test('gives the interval over clusters of each cell, and none to a share above 1', () => {
    const counts = (id: string, eligible: number, participants: number, municipality: string) =>
      populationWith({ id, site: id, eligible, participants, attributes: { municipality } })
    const populations = [
      counts('a', 10, 6, 'x'),
      counts('b', 20, 14, 'x'),
      counts('c', 10, 12, 'y'),
      counts('d', 10, 11, 'y'),
      counts('e', 10, 5, 'z'),
    ]
    const measures = ['reach.coverage.persons', 'reach.representativeness'] as const
    const cells = summarise({ populations }, { measures, by: ['municipality'], interval: { cluster: 'site', level: 0.9 }, meanOver: 'site' })
    const clusters = [
      { numerator: 6, denominator: 10 },
      { numerator: 14, denominator: 20 },
    ]
    expect(cells[0]!.estimates['reach.coverage.persons'].interval).toEqual(clusteredInterval(clusters, { level: 0.9, proportion: true }).interval)
    expect(cells[1]!.estimates['reach.coverage.persons']).toMatchObject({ value: 1.15, interval: null })
    expect(cells[1]!.warnings).toEqual([
      { code: 'above-one', path: ['estimates', 'reach.coverage.persons'], params: { measure: 'reach.coverage.persons' }, severity: 'warning' },
    ])
    expect(cells[2]!.estimates['reach.coverage.persons'].interval).toBeNull()
    expect(cells.map(({ means }) => means!['reach.coverage.persons'].value)).toEqual([expect.closeTo(0.65, 12), expect.closeTo(1.15, 12), 0.5])
    expect(cells[0]!.means!['reach.representativeness'].reason).toBe('not-a-ratio')
    expect(cells.map(({ warnings }) => warnings.length)).toEqual([0, 1, 0])
  })

  test('warns of nothing where a share is 1, a ratio may exceed 1, or a number is no ratio', () => {
    const sessions = ['1', '2'].map((id) =>
      sessionWith({
        id,
        practitioner: id,
        planned: { sessions: 1, minutes: 70 },
        delivered: { occurred: true, minutes: 80 },
        enrolled: 3,
        attended: 3,
      }),
    )
    const measures = ['dosage.minutesDelivered', 'responsiveness.attendance', 'dosage.sessionsTotal'] as const
    const [cell] = summarise({ sessions }, { measures, interval: { cluster: 'practitioner' } })
    expect(cell!.warnings).toEqual([])
    expect(Object.values(cell!.estimates).map(({ value }) => value)).toEqual([expect.closeTo(8 / 7, 12), 1, 2])
    expect(cell!.estimates['responsiveness.attendance'].interval).toMatchObject({ upper: 1, method: 'wilson-clustered' })
    expect(cell!.estimates['dosage.sessionsTotal'].interval).toBeNull()
  })

  test('has neither interval nor mean over groups that are not there', () => {
    const [cell] = summarise({}, { measures: ['reach.coverage.persons'], interval: { cluster: 'site' }, meanOver: 'site' })
    expect(cell).toMatchObject({ key: {}, period: null })
    expect(cell!.estimates['reach.coverage.persons']).toMatchObject({ reason: 'no-data', interval: null })
    expect(cell!.means!['reach.coverage.persons']).toMatchObject({ reason: 'no-data', known: 0, notApplicable: 0 })
  })

  test('counts the groups that a mean is over', () => {
    const [cell] = summarise({ sessions: practitioners }, { measures: ['dosage.sessionsDelivered', 'reach.invited'], meanOver: 'practitioner' })
    expect(cell!.means!['dosage.sessionsDelivered']).toMatchObject({ known: 3, unknown: 0, notApplicable: 0 })
    expect(cell!.means!['reach.invited']).toMatchObject({ reason: 'no-data', notApplicable: 0 })
  })

  test('gives the keys of two groupings in either order', () => {
    const sessions = [sessionWith({ practitioner: 'x' }), sessionWith({ id: 't', site: 'b', practitioner: 'x' })]
    const [one, other] = summariseEach(
      { sessions },
      {
        measures: ['dosage.sessionsTotal'],
        groupings: [
          ['site', 'practitioner'],
          ['practitioner', 'site'],
        ],
      },
    )
    expect(one!.map(({ key }) => key)).toEqual([
      { site: 'a', practitioner: 'x' },
      { site: 'b', practitioner: 'x' },
    ])
    expect(other!.map(({ key }) => key)).toEqual(one!.map(({ key }) => key))
  })

  test('gives a ratio that is no share a symmetric interval over clusters', () => {
    const held = (practitioner: string, minutes: number) =>
      sessionWith({ id: `${practitioner}${minutes}`, practitioner, planned: { sessions: 1, minutes: 60 }, delivered: { occurred: true, minutes } })
    const sessions = [held('x', 60), held('x', 90), held('y', 30)]
    const [cell] = summarise({ sessions }, { measures: ['dosage.minutesDelivered'], interval: { cluster: 'practitioner' } })
    expect(cell!.estimates['dosage.minutesDelivered']).toMatchObject({ value: 1, interval: { method: 'ratio-clustered', level: 0.95 } })
    expect(cell!.means).toBeNull()
  })

  test('gives an interval over clusters around the value, also where a practitioner has extra sessions only', () => {
    const held = (practitioner: string, planned: 0 | 1, occurred: boolean | null, index: number) =>
      sessionWith({
        id: `${practitioner}${index}`,
        practitioner,
        planned: { sessions: planned, minutes: null },
        delivered: { occurred, minutes: null },
      })
    const sessions = [
      ...['u', 'v', 'w', 'x', 'y'].flatMap((practitioner) => [held(practitioner, 1, true, 0), held(practitioner, 1, true, 1)]),
      held('x', 1, null, 2),
      held('z', 0, true, 0),
      held('z', 0, true, 1),
    ]
    const [cell] = summarise({ sessions }, { measures: ['dosage.sessionsDelivered'], interval: { cluster: 'practitioner' } })
    const { value, interval } = cell!.estimates['dosage.sessionsDelivered']
    expect(value).toBeCloseTo(1 + 2 / 11, 12)
    expect((interval!.lower! + interval!.upper!) / 2).toBeCloseTo(value!, 12)
    expect(interval!.upper).toBeGreaterThan(value!)
  })

  test('keeps the names of keys and of measures of one’s own, whatever they are', () => {
    const attributes = JSON.parse('{"__proto__":"x"}') as Record<string, string>
    const [cell] = summarise({ sessions: [sessionWith({ attributes })] }, { measures: ['dosage.sessionsTotal'], by: ['__proto__', 'constructor'] })
    expect(Object.entries(cell!.key)).toEqual([
      ['__proto__', 'x'],
      ['constructor', null],
    ])
  })

  test('keeps a share above 1, says so, and gives it no interval', () => {
    const [cell] = summarise({ populations: [populationWith({ eligible: 10, participants: 12 })] }, { measures: ['reach.coverage.persons'] })
    expect(cell!.estimates['reach.coverage.persons']).toMatchObject({ value: 1.2, interval: null })
    expect(cell!.warnings.map(({ code }) => code)).toEqual(['above-one'])
  })

  test('warns in every cell of a key that nothing has a value for: a name that is misspelt makes one group of all', () => {
    const sessions = [sessionWith({ attributes: { municipality: '0301' } }), sessionWith({ id: 't' })]
    const measures = ['dosage.sessionsTotal'] as const
    const warningsWith = (asked: Partial<Parameters<typeof summarise>[1]>) =>
      summarise({ sessions }, { measures, ...asked }).map(({ warnings }) => warnings.map(({ code, path }) => [code, ...path]))
    expect(warningsWith({ by: ['sitee'] })).toEqual([[['key-without-values', 'key', 'sitee']]])
    expect(warningsWith({ by: ['site', 'practitoner'] })).toEqual([[['key-without-values', 'key', 'practitoner']]])
    expect(warningsWith({ by: ['municipality'] })).toEqual([[], []])
    expect(warningsWith({ interval: { cluster: 'practicioner' }, meanOver: 'groupe' })).toEqual([
      [
        ['key-without-values', 'key', 'practicioner'],
        ['key-without-values', 'key', 'groupe'],
      ],
    ])
    expect(summarise({ sessions }, { measures, by: ['sitee'] })[0]!.warnings[0]).toEqual({
      code: 'key-without-values',
      path: ['key', 'sitee'],
      params: { key: 'sitee' },
      severity: 'warning',
    })
    expect(summarise({}, { measures, meanOver: 'sitee' })[0]!.warnings).toEqual([])
  })

  test('takes a measure of one’s own', () => {
    const own = { source: { citation: 'our plan', locator: null, status: 'own' }, licence: 'mit' } as const
    const longSessions = {
      ...own,
      id: 'dosage.longSessions',
      kind: 'ratio',
      dimension: 'dosage',
      direction: 'higher',
      unit: 'proportion',
      people: false,
      bounded: true,
      interval: 'wilson',
      parts: [{ over: 'sessions', applicable: 'occurred', numerator: ['>=', 'deliveredMinutes', 45], denominator: 1 }],
    } as const
    const lasting = (id: string, minutes: number | null) => sessionWith({ id, delivered: { occurred: true, minutes } })
    const [cell] = summarise({ sessions: [lasting('1', 50), lasting('2', 30), lasting('3', null)] }, { measures: [longSessions] })
    expect(cell!.estimates['dosage.longSessions']).toMatchObject({ value: 0.5, known: 2, unknown: 1, bounds: { lower: 1 / 3, upper: 2 / 3 } })
  })

  test('refuses measures that it does not know, twice the same, and levels that are none', () => {
    expect(() => summarise({}, { measures: ['dosage.charm' as 'adherence.core'] })).toThrow('[unknown-measure]')
    expect(() => summarise({}, { measures: ['adherence.core', 'adherence.core'] })).toThrow('[duplicate-id]')
    expect(() => summarise({}, { measures: [], interval: { level: 1 } })).toThrow('[invalid-level]')
    expect(() => summarise({}, { measures: [], period: 'week' as 'month' })).toThrow('[unknown-period]')
  })
})

describe('laws of summaries', () => {
  test('a stream, an aggregator and lists give the same cells', async () => {
    await checkLaw([observationList], async (list) => {
      const expected = summarise(asLists(list), options)
      const aggregator = summaryAggregator(options)
      expect(aggregator.finish(list.reduce((roll, one) => aggregator.add(roll, one), aggregator.zero()))).toEqual(closeTo(expected))
      async function* stream() {
        for (const one of list) yield one
      }
      expect(await summariseStream(stream(), options)).toEqual(closeTo(expected))
    })
  })

  test('the order of the observations never shows', async () => {
    await checkLaw([observationList], (list) => {
      expect(summarise(asLists(list.toReversed()), options)).toEqual(closeTo(summarise(asLists(list), options)))
    })
  })

  test('any partition, written as JSON and merged in any order, gives the whole', async () => {
    await checkLaw([observationList, fc.nat({ max: 12 }), fc.nat({ max: 12 })], (list, cut, otherCut) => {
      const aggregator = summaryAggregator(options)
      const over = (part: readonly Observation[]) => part.reduce((roll, one) => aggregator.add(roll, one), aggregator.zero())
      const [first, second] = [Math.min(cut, otherCut), Math.max(cut, otherCut)]
      const parts = [list.slice(0, first), list.slice(first, second), list.slice(second)].map(
        (part) => JSON.parse(JSON.stringify(over(part))) as ReturnType<typeof over>,
      )
      const [a, b, c] = parts as [ReturnType<typeof over>, ReturnType<typeof over>, ReturnType<typeof over>]
      const whole = closeTo(aggregator.finish(over(list)))
      expect(aggregator.finish(aggregator.merge(aggregator.merge(a, b), c))).toEqual(whole)
      expect(aggregator.finish(aggregator.merge(c, aggregator.merge(b, a)))).toEqual(whole)
      expect(aggregator.merge(a, aggregator.zero())).toEqual(a)
    })
  })

  test('refuses to merge or finish what was made with other options', () => {
    const made = summaryAggregator({ measures: ['dosage.sessionsTotal'] }).zero()
    const other = summaryAggregator({ measures: ['dosage.sessionsTotal'], period: 'month' })
    expect(() => other.merge(other.zero(), made)).toThrow('[different-summaries]')
    expect(() => other.add(made, { kind: 'sessions', record: sessionWith() })).toThrow('[different-summaries]')
    expect(() => other.finish(made)).toThrow('[different-summaries]')
  })

  test('merging leaves both summaries as they were', async () => {
    await checkLaw([observationList], (list) => {
      const aggregator = summaryAggregator(options)
      const summary = list.reduce((roll, one) => aggregator.add(roll, one), aggregator.zero())
      const before = JSON.stringify(summary)
      aggregator.merge(summary, summary)
      expect(JSON.stringify(summary)).toBe(before)
    })
  })

  test('several groupings in one pass equal one pass each', async () => {
    await checkLaw([observationList], (list) => {
      const observations = asLists(list)
      const groupings = [[], ['site'], ['practitioner', 'site'], ['municipality']]
      const together = summariseEach(observations, { measures: ALL, groupings, intervention })
      expect(together).toEqual(closeTo(groupings.map((by) => summarise(observations, { measures: ALL, by, intervention }))))
    })
  })

  test('every estimate lies inside its bounds and in its interval, and no result holds what JSON lacks', async () => {
    await checkLaw([observationList], (list) => {
      const cells = summarise(asLists(list), { ...options, interval: { cluster: 'practitioner' }, meanOver: 'practitioner' })
      expect(JSON.parse(JSON.stringify(cells))).toEqual(cells)
      for (const { estimates } of cells) {
        for (const { value, bounds, interval, reason, known, unknown, notApplicable } of Object.values(estimates)) {
          expect((value === null) === (reason !== null)).toBe(true)
          expect(Math.min(known, unknown, notApplicable)).toBeGreaterThanOrEqual(0)
          if (value === null) continue
          if (bounds) expect([bounds.lower <= value + 1e-12, bounds.upper >= value - 1e-12]).toEqual([true, true])
          if (interval) expect([interval.lower! <= value + 1e-12, interval.upper! >= value - 1e-12]).toEqual([true, true])
        }
      }
    })
  })

  test('a session of which nothing is known widens bounds and moves no value but that of extra sessions by a longer plan', async () => {
    const unknown = sessionWith({
      id: 'nothing',
      delivered: { occurred: null, minutes: null },
      components: { a: null },
      proscribed: { x: null },
      ratings: [{ facet: 'clinicalSkill', min: 0, max: 4, value: null, rater: null, instrument: null }],
      enrolled: 7,
      homework: { assigned: 3, done: null },
    })
    await checkLaw([observationList], (list) => {
      const before = summarise(asLists(list), { measures: ALL, intervention })[0]!.estimates
      const after = summarise(asLists([...list, { kind: 'sessions', record: unknown }]), { measures: ALL, intervention })[0]!.estimates
      const isExtra = ({ kind, record }: Observation) => kind === 'sessions' && (record.planned.sessions === 0 || record.enrolled === 0)
      const moves = list.some(isExtra) ? ['dosage.sessionsDelivered', 'dosage.sessionsReceived'] : []
      for (const id of ALL) {
        if (moves.includes(id) && before[id].value !== null) expect(after[id].value).toBeLessThanOrEqual(before[id].value)
        else expect(after[id].value).toBe(before[id].value)
        expect(after[id].unknown).toBeGreaterThanOrEqual(before[id].unknown)
        const [narrow, wide] = [before[id].bounds, after[id].bounds]
        // Extra sessions, or one attended of none enrolled, put the upper bound above 1; more of the plan that may all have been brings it nearer to 1.
        if (narrow && wide && narrow.upper <= 1)
          expect([wide.lower <= narrow.lower + 1e-12, wide.upper >= narrow.upper - 1e-12]).toEqual([true, true])
      }
    })
  })

  test('changes of the intervention never touch adherence: they are counted once, where components are graded', async () => {
    await checkLaw([observationList], (list) => {
      const measures = ['adherence.core', 'adherence.total', 'adherence.commission'] as const
      const without = list.filter(({ kind }) => kind !== 'adaptations')
      expect(summarise(asLists(list), { measures, intervention })).toEqual(summarise(asLists(without), { measures, intervention }))
    })
  })

  test('synthetic observations give back the parameters they were made with', () => {
    const made = syntheticObservations({
      seed: 3,
      municipalities: 4,
      services: 5,
      groups: 6,
      sessions: 30,
      occurs: 0.9,
      adherence: 0.8,
      attendance: 0.75,
      missing: 0.1,
    })
    const [cell] = summarise(made, {
      measures: ['dosage.sessionsDelivered', 'adherence.total', 'responsiveness.attendance'],
      intervention: made.intervention,
    })
    expect(cell!.estimates['dosage.sessionsDelivered'].value).toBeCloseTo(0.9, 1)
    expect(cell!.estimates['adherence.total'].value).toBeCloseTo(0.8, 1)
    expect(cell!.estimates['responsiveness.attendance'].value).toBeCloseTo(0.75, 1)
    const { known, unknown } = cell!.estimates['adherence.total']
    expect(unknown / (known + unknown)).toBeCloseTo(0.1, 1)
  })
})
