import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  analyseDeterminants,
  DETERMINANTS,
  defineDeterminant,
  RATING_LEVELS,
  type AnalysisOptions,
  type RatingInput,
  type RatingLevel,
} from '@implementere/barriers'
import { ratings as anyRatings } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { codeOf } from './code-of.ts'

/** One rating of each person, in order. */
const said = (determinant: string, values: readonly (RatingLevel | null)[], fields: Partial<RatingInput> = {}): readonly RatingInput[] =>
  values.map((value, person) => ({ determinant, rater: `p${person}`, value, ...fields }))
const first = (ratings: readonly RatingInput[], options?: AnalysisOptions) => analyseDeterminants(ratings, options).determinants[0]!
const weighed = (determinant: string, importance: number | null, changeability: number | null, value: RatingLevel = -1) =>
  said(determinant, [value, value], { importance, changeability })

describe('a determinant', () => {
  // Worked by hand: eight people, one of whom says nothing.
  const eight = first(said('timePressure', [-2, -2, -1, -1, -1, 0, 1, null]))

  test('has its counts by level, blanks apart', () => {
    expect(eight).toMatchObject({ determinant: 'timePressure', defined: true, known: 7, unknown: 1 })
    expect(eight.levels).toEqual({ '-2': 2, '-1': 3, '0': 1, '1': 1, '2': 0 })
  })

  test('has a median and a spread', () => {
    expect(eight.value).toEqual({ known: 7, unknown: 1, mean: -6 / 7, median: -1, lowest: -2, highest: 1, lowerQuartile: -1.5, upperQuartile: -0.5 })
    expect(first(said('timePressure', [-2, -1, 1, 2])).value).toMatchObject({ median: 0, lowerQuartile: -1.25, upperQuartile: 1.25 })
  })

  test('has shares with intervals, and bounds for what the silent could have said', () => {
    const { barrier, neutral, facilitator } = eight.sides
    expect(barrier).toMatchObject({ value: 5 / 7, numerator: 5, denominator: 7, known: 7, unknown: 1, bounds: { lower: 5 / 8, upper: 6 / 8 } })
    expect(barrier.interval).toMatchObject({ method: 'wilson', level: 0.95 })
    expect(barrier.interval!.lower!.toFixed(4)).toBe('0.3589')
    expect(barrier.interval!.upper!.toFixed(4)).toBe('0.9178')
    expect([neutral.numerator, facilitator.numerator]).toEqual([1, 1])
    expect(first(said('timePressure', [-1, -1]), { level: 0.5 }).sides.barrier.interval!.level).toBe(0.5)
  })

  test('has an agreement: the pairs of raters on the same side', () => {
    // 10 pairs of the five who see a barrier, of 21 pairs of seven.
    expect(eight.agreement).toMatchObject({ value: 10 / 21, numerator: 10, denominator: 21, known: 7, unknown: 1, reason: null })
    expect(first(said('timePressure', [1])).agreement).toMatchObject({ value: null, reason: 'insufficient-data', denominator: 0 })
  })

  test('has a class by the rule', () => {
    expect(eight.class).toBe('barrier')
    expect(first(said('timePressure', [-1, 1])).class).toBe('polarised')
    expect(first(said('timePressure', [-1, 0])).class).toBe('mixed')
    expect(first(said('timePressure', [0, 0])).class).toBe('neutral')
    expect(first(said('timePressure', [1, 2])).class).toBe('facilitator')
    expect(first(said('timePressure', [1, null])).class).toBe('insufficient-data')
    const rule = { minimumRatings: 1, polarisedShare: 0.2, consensusShare: 0.6 }
    expect(first(said('timePressure', [1, null]), { rule }).class).toBe('facilitator')
  })

  test('of which nobody says anything is unknown, not neutral', () => {
    const silent = first(said('timePressure', [null, null]))
    expect(silent).toMatchObject({ known: 0, unknown: 2, class: 'insufficient-data' })
    expect(silent.value).toMatchObject({ mean: null, median: null, lowest: null, upperQuartile: null })
    expect(silent.sides.barrier).toMatchObject({ value: null, reason: 'all-unknown', bounds: { lower: 0, upper: 1 }, interval: null })
  })

  test('of one’s own is analysed like any other, in the catalogue or not', () => {
    const own = defineDeterminant({ id: 'noCar', readiness: 'rmc2.resourceUtilisation' })
    const ratings = [...said('noCar', [-1, -1]), ...said('alsoUnknown', [1, 1]), ...said('timePressure', [0, 0])]
    const results = analyseDeterminants(ratings).determinants
    expect(results.map(({ determinant, defined }) => [determinant, defined])).toEqual([
      ['timePressure', true],
      ['alsoUnknown', false],
      ['noCar', false],
    ])
    const { determinants, readiness } = analyseDeterminants(ratings, { definitions: [own, ...DETERMINANTS] })
    expect(determinants.map(({ determinant, defined }) => [determinant, defined])).toEqual([
      ['noCar', true],
      ['timePressure', true],
      ['alsoUnknown', false],
    ])
    expect(readiness.subcomponents.find(({ id }) => id === 'rmc2.resourceUtilisation')).toMatchObject({ value: -1, determinants: ['noCar'] })
  })

  test('can be defined anew: of two definitions with one id the later counts', () => {
    const own = defineDeterminant({ id: 'timePressure', readiness: 'rmc2.leadership' })
    const { determinants, readiness } = analyseDeterminants(said('timePressure', [-1, -1]), { definitions: [...DETERMINANTS, own] })
    expect(determinants).toHaveLength(1)
    expect(readiness.lowest).toEqual(['rmc2.leadership'])
  })

  test('counts each person once, with the latest rating, and at each site where it is broken down by site', () => {
    const ratings = [
      { determinant: 'timePressure', rater: 'p1', site: 'A', value: -2, at: '2026-01-15' },
      { determinant: 'timePressure', rater: 'p1', site: 'B', value: 1, at: '2026-06-15' },
    ] as const
    expect(first(ratings).levels).toMatchObject({ '-2': 0, '1': 1 })
    expect(first(ratings, { by: 'site' }).levels).toMatchObject({ '-2': 1, '1': 1 })
  })

  test('is analysed for one round only when asked', () => {
    const ratings = [
      ...said('timePressure', [-1, -1], { round: 'a', at: '2026-01-15' }),
      ...said('timePressure', [1], { round: 'b', at: '2026-06-15' }),
    ]
    expect(first(ratings, { round: 'a' }).levels).toMatchObject({ '-1': 2, '1': 0 })
    expect(first(ratings).levels).toMatchObject({ '-1': 1, '1': 1 })
    expect(analyseDeterminants(ratings, { round: null }).determinants).toEqual([])
  })
})

describe('priorities', () => {
  const ratings = [
    ...weighed('timePressure', 5, 4),
    ...weighed('dilution', 4, 5),
    ...weighed('attitudes', 5, 2),
    ...weighed('insufficientTraining', 2, 5),
    ...weighed('autonomyThreat', 1, 1),
    ...weighed('clearAdvantage', 5, 5, 1),
    ...weighed('cfir.cost', null, 4),
    ...said('cfir.design', [-1, 1], { importance: 3, changeability: 3 }),
  ]
  // Computed inside each test: a call made while tests are gathered is credited to none of them.
  const analysed = () => analyseDeterminants(ratings)

  test('cut the field at the middle of the scale, and give what lies on it to what is changeable and less important', () => {
    const { determinants, cut } = analysed()
    const quadrants = Object.fromEntries(determinants.map(({ determinant, quadrant }) => [determinant, quadrant.value]))
    expect(cut).toEqual({ kind: 'midpoint', at: { importance: 3, changeability: 3 } })
    expect(quadrants).toEqual({
      timePressure: 'act-first',
      insufficientTraining: 'within-reach',
      dilution: 'act-first',
      attitudes: 'risk-to-monitor',
      autonomyThreat: 'leave-for-now',
      clearAdvantage: null,
      'cfir.design': 'within-reach',
      'cfir.cost': null,
    })
  })

  test('put what hinders in order: the greater product, and of equal ones the more important', () => {
    const { determinants, priorities } = analysed()
    expect(priorities).toEqual(['timePressure', 'dilution'])
    expect(determinants.find(({ determinant }) => determinant === 'timePressure')!.priority).toEqual({ value: 20, reason: null })
  })

  test('settle what is equal in everything by the ids, whatever the order of the definitions', () => {
    const equal = [...weighed('timePressure', 4, 4), ...weighed('attitudes', 4, 4), ...weighed('dilution', 4, 4)]
    expect(analyseDeterminants(equal).priorities).toEqual(['attitudes', 'dilution', 'timePressure'])
  })

  test('keep what matters and can’t be changed as a risk to watch', () => {
    expect(analysed().risksToMonitor).toEqual(['attitudes'])
  })

  test('have no quadrant for what helps and for what is neutral, however important it is', () => {
    const reason = { value: null, reason: 'no-barrier' }
    expect(first(weighed('clearAdvantage', 5, 1, 1)).quadrant).toEqual(reason)
    expect(first(weighed('clearAdvantage', 5, 5, 0)).quadrant).toEqual(reason)
    expect(first(weighed('clearAdvantage', 5, 5, 1)).priority.value).toBe(25)
  })

  test('have one for what one person alone finds in the way, or gives no value, but not for what helps that person', () => {
    const alone = (value: -2 | 0 | 1 | null) => first([{ determinant: 'timePressure', rater: 'a', value, importance: 5, changeability: 4 }])
    expect(alone(-2)).toMatchObject({ class: 'insufficient-data', quadrant: { value: 'act-first' } })
    expect(alone(null).quadrant.value).toBe('act-first')
    expect([alone(0).quadrant.reason, alone(1).quadrant.reason]).toEqual(['no-barrier', 'no-barrier'])
  })

  test('say nothing of a determinant whose importance or changeability nobody gave', () => {
    const cost = analysed().determinants.find(({ determinant }) => determinant === 'cfir.cost')!
    expect(cost.quadrant).toEqual({ value: null, reason: 'insufficient-data' })
    expect(cost.priority).toEqual({ value: null, reason: 'insufficient-data' })
    expect(first(weighed('timePressure', 4, null)).priority.value).toBeNull()
    expect(first(weighed('timePressure', 4, null)).quadrant.value).toBeNull()
  })

  test('cut the field at the mean when asked, and not at all when nothing is known', () => {
    const byMean = analyseDeterminants([...weighed('timePressure', 5, 5), ...weighed('dilution', 4, 1)], { cut: 'mean' })
    expect(byMean.cut).toEqual({ kind: 'mean', at: { importance: 4.5, changeability: 3 } })
    expect(byMean.determinants.map(({ quadrant }) => quadrant.value)).toEqual(['act-first', 'leave-for-now'])
    expect(analyseDeterminants(weighed('dilution', 4, null), { cut: 'mean' }).cut.at).toBeNull()
    expect(analyseDeterminants(weighed('dilution', null, 4), { cut: 'mean' }).cut.at).toBeNull()
  })
})

describe('the gap', () => {
  test('is importance less progress, of those who gave both', () => {
    const ratings = [
      { determinant: 'dilution', rater: 'a', value: -1, importance: 5, progress: 2 },
      { determinant: 'dilution', rater: 'b', value: -1, importance: 4, progress: 4 },
      { determinant: 'dilution', rater: 'c', value: -1, importance: 1, progress: null },
      { determinant: 'dilution', rater: 'd', value: -1, importance: null, progress: 1 },
    ] as const
    expect(first(ratings).gap).toEqual({ value: 1.5, reason: null, n: 2 })
    expect(first(ratings.slice(2)).gap).toEqual({ value: null, reason: 'insufficient-data', n: 0 })
  })
})

describe('the domains', () => {
  const ratings = [
    ...said('practicesAndProcesses.coordinationWithOtherServices', [1]),
    ...said('cfir.culture.learningCenteredness', [1]),
    ...said('cfir.culture', [1]),
    ...said('cfir.cost', [null]),
    ...said('ownOne', [1]),
  ]
  const domains = () => analyseDeterminants(ratings).domains
  const domain = (wanted: string) => domains().find((one) => one.domain === wanted)!

  test('say what somebody has rated of each, through the mapping too', () => {
    expect(domain('outerSetting')).toMatchObject({
      rated: ['cfir.partnershipsAndConnections'],
      coverage: { numerator: 1, denominator: 7, value: 1 / 7 },
    })
    expect(domain('innerSetting')).toMatchObject({ rated: ['cfir.culture'], coverage: { numerator: 1, denominator: 11 } })
  })

  test('say what nobody has rated; a blank is not a rating', () => {
    expect(domain('innovation')).toMatchObject({ rated: [], coverage: { value: 0, denominator: 8 } })
    expect(domain('innovation').unrated).toContain('cfir.cost')
    expect(domain('outerSetting').unrated).toHaveLength(6)
    expect(domains().map(({ coverage }) => coverage.denominator)).toEqual([8, 7, 11, 13, 9])
  })
})

describe('the force field', () => {
  test('shows both sides, so that a tense field is not taken for a calm one', () => {
    const calm = analyseDeterminants([...said('clearAdvantage', [2, 2]), ...said('timePressure', [-1, -1])]).forceField
    expect(calm).toEqual({
      driving: { total: 2, forces: [{ determinant: 'clearAdvantage', strength: 2 }] },
      restraining: { total: 1, forces: [{ determinant: 'timePressure', strength: 1 }] },
      net: 1,
      counted: 2,
      notCounted: 0,
    })
    const tense = analyseDeterminants(
      ['a', 'b', 'c'].flatMap((id) => [...said(`d${id}`, [2]), ...said(`r${id}`, [-2])]).concat(said('more', [1])),
    ).forceField
    expect([tense.driving.total, tense.restraining.total, tense.net]).toEqual([7, 6, 1])
  })

  test('lets a determinant on which people are divided add to both sides', () => {
    const { driving, restraining, net } = analyseDeterminants(said('timePressure', [-2, -1, 0, 2])).forceField
    expect([driving.total, restraining.total, net]).toEqual([0.5, 0.75, -0.25])
  })

  test('puts the strongest first, and leaves out what nobody has rated', () => {
    const { restraining, counted, notCounted } = analyseDeterminants([
      ...said('b', [-1]),
      ...said('a', [-1]),
      ...said('c', [-2]),
      ...said('silent', [null]),
      ...said('calm', [0]),
    ]).forceField
    expect(restraining.forces.map(({ determinant }) => determinant)).toEqual(['c', 'a', 'b'])
    expect([counted, notCounted]).toEqual([4, 1])
  })
})

describe('readiness', () => {
  const { readiness } = analyseDeterminants([
    ...said('rmc2.leadership', [-2, -1]),
    ...said('rmc2.culture', [2]),
    ...said('cfir.culture', [0]),
    ...said('rmc2.priority', [-1]),
    ...said('rmc2.climate', [0]),
    ...said('rmc2.observability', [null]),
  ])

  test('has all seventeen, and says of which nobody spoke', () => {
    expect(readiness.subcomponents).toHaveLength(17)
    expect([readiness.rated, readiness.notRated]).toEqual([4, 13])
    expect(readiness.subcomponents.find(({ id }) => id === 'rmc2.observability')).toMatchObject({
      value: null,
      reason: 'not-rated',
      determinants: [],
    })
  })

  test('is the mean over the determinants of a part, and names the three lowest', () => {
    expect(readiness.subcomponents.find(({ id }) => id === 'rmc2.culture')).toMatchObject({
      value: 1,
      reason: null,
      component: 'generalCapacity',
      determinants: ['cfir.culture', 'rmc2.culture'],
    })
    expect(readiness.lowest).toEqual(['rmc2.leadership', 'rmc2.priority', 'rmc2.climate'])
  })
})

describe('the reliability', () => {
  test('is Krippendorff’s alpha over determinants and people', () => {
    const ratings = [...said('a', [-2, -2]), ...said('b', [0, 0]), ...said('c', [1, 2])]
    const { reliability } = analyseDeterminants(ratings)
    expect(reliability).toMatchObject({ metric: 'ordinal', n: 3, ratings: 6 })
    // By hand, on middle ranks 1, 3, 4.5 and 5.5: observed 1/3, expected 198/30.
    expect(reliability.value).toBeCloseTo(1 - 1 / 3 / 6.6, 12)
    expect(analyseDeterminants([]).reliability.reason).toBe('no-data')
  })

  test('takes those without an id for people of their own', () => {
    const nameless = [...said('a', [1, 1], { rater: null }), ...said('b', [-1, -1], { rater: null })]
    expect(analyseDeterminants(nameless).reliability).toMatchObject({ value: 1, n: 2 })
  })

  test('leaves out what only one person rated, and does not exist without two of anything', () => {
    expect(analyseDeterminants([...said('a', [1, 2]), ...said('b', [-1])]).reliability).toMatchObject({ n: 1, missing: 1 })
    expect(analyseDeterminants([...said('a', [1]), ...said('b', [-1])]).reliability.reason).toBe('single-rater')
    expect(analyseDeterminants(said('a', [null, null])).reliability.reason).toBe('no-data')
  })
})

describe('the options', () => {
  test('that are none are refused', () => {
    for (const minimumGroup of [-1, 1.5, Number.NaN]) expect(codeOf(() => analyseDeterminants([], { minimumGroup }))).toBe('invalid-minimum')
    for (const level of [0, 1, Number.NaN]) expect(codeOf(() => analyseDeterminants([], { level }))).toBe('invalid-level')
  })

  test('are told with the result', () => {
    expect(analyseDeterminants([])).toMatchObject({
      minimumGroup: 5,
      rule: { minimumRatings: 2, polarisedShare: 0.2, consensusShare: 0.6 },
      determinants: [],
    })
  })
})

describe('laws', () => {
  test('the order of the ratings changes nothing', () => {
    checkLaw([anyRatings, fc.constantFrom('role' as const, 'site' as const, null)], (list, by) => {
      const named = list.filter(({ rater }) => rater !== null && rater !== undefined)
      expect(analyseDeterminants(named.toReversed(), { by })).toEqual(analyseDeterminants(named, { by }))
    })
  })

  test('a blank moves no value', () => {
    checkLaw([anyRatings], (list) => {
      const before = analyseDeterminants(list, { by: null })
      const after = analyseDeterminants([...list, ...said('timePressure', [null], { rater: 'silent' })], { by: null })
      const known = (analysis: typeof before) =>
        analysis.determinants.filter((one) => one.known > 0).map(({ determinant, value, class: one }) => [determinant, value.mean, one])
      expect(known(after)).toEqual(known(before))
      expect(after.forceField.driving).toEqual(before.forceField.driving)
    })
  })

  test('the counts of the levels are those of the sides and of the known', () => {
    checkLaw([anyRatings], (list) => {
      for (const { levels, sides, known } of analyseDeterminants(list).determinants) {
        const sum = RATING_LEVELS.reduce<number>((total, level) => total + levels[`${level}`], 0)
        expect(sum).toBe(known)
        expect(levels['-2'] + levels['-1']).toBe(sides.barrier.numerator)
        expect(levels['1'] + levels['2']).toBe(sides.facilitator.numerator)
      }
    })
  })

  test('the result is plain JSON', () => {
    checkLaw([anyRatings], (list) => {
      const result = analyseDeterminants(list)
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(structuredClone(result))
    })
  })
})
