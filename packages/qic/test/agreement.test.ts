import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentAgreement } from '@implementere/statistics'
import { defineInstrument, instrumentRef, qicNo, raterReport, scaleOf, type Answers, type Instrument, type QicResponse } from '@implementere/qic'
import { answersOf } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1, E1_ANSWERS } from './e1.ts'
import { faultsOf, valueOf } from './scored.ts'

const responsesTo = (instrument: Instrument, ...answers: readonly Answers[]): readonly QicResponse[] =>
  answers.map((given, index) => ({
    formatVersion: 1,
    instrument: instrumentRef(instrument),
    id: `r${index}`,
    date: '2026-03-01',
    rater: `rater-${index}`,
    role: null,
    answers: given,
  }))
const reported = (...answers: readonly Answers[]) => valueOf(raterReport(qicNo, responsesTo(qicNo, ...answers)))
/** Answers of several people to item 2.1. */
const levels = (...given: readonly Answers[string][]) => reported(...given.map((answer) => ({ '2.1': answer })))
const NOT_HERE = { notApplicable: 'not here' }

describe('raterReport', () => {
  test('says who said what about an item', () => {
    expect(levels(2, null, 0, NOT_HERE, 2).items['2.1']).toEqual({
      levels: [
        { level: 0, raters: ['rater-2'] },
        { level: 2, raters: ['rater-0', 'rater-4'] },
      ],
      unknown: ['rater-1'],
      notApplicable: [{ rater: 'rater-3', reason: 'not here' }],
      standing: 'polarised',
      disagreement: 2 / 3,
      applies: 'disputed',
    })
  })

  test('names a response without a rater by its id', () => {
    const report = valueOf(
      raterReport(qicNo, [
        { ...E1, rater: null },
        { ...E1, id: 'second', rater: null },
      ]),
    )
    expect(report.raters).toEqual(['e1', 'second'])
  })

  test.each([
    ['insufficient-data', [2]],
    ['insufficient-data', [null, NOT_HERE, 1]],
    ['polarised', [0, 2]],
    ['polarised', [0, 1, 1, 1, 2]],
    ['consensus', [0, 1, 1, 1, 1, 2]],
    ['consensus', [2, 2, 2, 1, 1]],
    ['mixed', [1, 1, 2, 2]],
    ['mixed', [0, 1]],
    ['mixed', [0, 1, 1, 1, 2, 2]],
    ['mixed', [0, 0, 1, 1, 1, 2]],
  ])('finds %s where the answers are %j', (standing, given) => {
    expect(levels(...given).items['2.1'].standing).toBe(standing)
  })

  test('takes only the outer quarters of a longer scale for its ends', () => {
    const own = valueOf(
      defineInstrument({
        id: 'own',
        version: 1,
        scale: 'five',
        scales: [{ id: 'five', kind: 'ordinal', levels: [1, 2, 3, 4, 5] }],
        components: [{ id: 'A' }],
        items: [{ id: 'a', component: 'A' }],
        source: { citation: 'ours', locator: null, status: 'own' },
        licence: 'mit',
      }),
    )
    const standing = (...given: readonly number[]) => valueOf(raterReport(own, responsesTo(own, ...given.map((a) => ({ a }))))).items['a']?.standing
    expect([standing(2, 4), standing(1, 5), standing(2, 3), standing(3, 5)]).toEqual(['polarised', 'polarised', 'mixed', 'mixed'])
  })

  test('measures disagreement as mean distance of pairs: 0 all alike, 1 opposite ends', () => {
    const disagreements = [levels(1, 1), levels(0, 2), levels(0, 1), levels(0, 1, 2), levels(2), levels(null, NOT_HERE)]
    expect(disagreements.map(({ items }) => items['2.1'].disagreement)).toEqual([0, 1, 0.5, 2 / 3, null, null])
  })

  test('ranks the disagreements, with items of which it is disputed whether they apply', () => {
    const { disagreements, polarised, items } = reported(
      { '1.1': 0, '1.2': 1, '1.3': 2, '1.4': 1, '1.5': NOT_HERE },
      { '1.1': 1, '1.2': 1, '1.3': 0, '1.4': NOT_HERE, '1.5': NOT_HERE },
    )
    expect(disagreements).toEqual(['1.3', '1.1', '1.4'])
    expect(polarised).toEqual(['1.3'])
    expect([items['1.4'].applies, items['1.5'].applies, items['2.1'].applies, items['1.1'].applies]).toEqual(['disputed', 'no', null, 'yes'])
  })

  test('puts the larger disagreement first, and of equals the first in the instrument', () => {
    const { disagreements } = reported(
      { '1.1': 0, '1.2': 1, '1.3': 0, '1.4': NOT_HERE, '1.5': 2, '2.1': 1 },
      { '1.1': 1, '1.2': 2, '1.3': 2, '1.4': 1, '1.5': 0, '2.1': 1 },
    )
    expect(disagreements).toEqual(['1.3', '1.5', '1.1', '1.2', '1.4'])
    const falling = reported({ '1.1': 0, '1.2': 0, '1.3': NOT_HERE }, { '1.1': 2, '1.2': 1, '1.3': 1 })
    expect(falling.disagreements).toEqual(['1.1', '1.2', '1.3'])
  })

  test('counts pairs of answers that are alike, and no unknown or not applicable one', () => {
    const { percent } = reported({ '1.1': 2, '1.2': 0, '1.3': null, '1.4': NOT_HERE }, { '1.1': 2, '1.2': 1, '1.3': 1, '1.4': NOT_HERE }).agreement
    const unbounded = { unit: 'proportion', bounds: null, interval: null, method: 'qic.agreement.percent' }
    expect(percent).toEqual({ ...unbounded, value: 0.5, reason: null, numerator: 1, denominator: 2, known: 5, unknown: 35, notApplicable: 2 })
    expect(reported({ '1.1': 2 }).agreement.percent).toEqual({
      ...unbounded,
      value: null,
      reason: 'insufficient-data',
      numerator: 0,
      denominator: 0,
      known: 1,
      unknown: 20,
      notApplicable: 0,
    })
  })

  test('gives kappa and alpha as computed by hand for two raters', () => {
    // Nine items, levels 0-2: seven alike, twice one step apart. Linear weights: observed distance 2 * 0.5 / 9 = 1/9; the margins are (3, 3, 3) and
    // (3, 2, 4), so that the expected distance is (3 * (2 * 0.5 + 4) + 3 * (3 * 0.5 + 4 * 0.5) + 3 * (3 + 2 * 0.5)) / 81 = 37.5 / 81.
    const [first, second] = [
      [0, 0, 0, 1, 1, 1, 2, 2, 2],
      [0, 0, 1, 0, 1, 2, 2, 2, 2],
    ]
    const ids = qicNo.items.map(({ id }) => id)
    const report = reported(...[first, second].map((row) => Object.fromEntries(row.map((level, index) => [ids[index]!, level]))))
    expect(report.agreement.percent.value).toBeCloseTo(6 / 9, 12)
    expect(report.agreement.weightedKappa.value).toBeCloseTo(1 - (3 * 0.5) / 9 / (37.5 / 81), 12)
    expect(report.agreement.krippendorffAlpha.value).toBeGreaterThan(0.7)
    expect(report.agreement.krippendorffAlpha.interval).toBeNull()
  })

  test('gives no kappa unless there are two raters, and no alpha for one', () => {
    expect(reported(E1_ANSWERS, E1_ANSWERS, E1_ANSWERS).agreement.weightedKappa).toEqual({ value: null, reason: 'not-two-raters', interval: null })
    expect(reported(E1_ANSWERS).agreement.krippendorffAlpha).toMatchObject({ value: null, reason: 'single-rater' })
  })

  test('gives neither where the items have different scales', () => {
    for (const other of ['1.1', '3.2', '6.2']) {
      const items = qicNo.items.map((item) => (item.id === other ? { ...item, scale: 'yes-no' } : item))
      const mixed = valueOf(defineInstrument({ ...qicNo, scales: [...qicNo.scales, { id: 'yes-no', kind: 'yes-no' }], items }))
      const { agreement } = valueOf(raterReport(mixed, responsesTo(mixed, { [other]: 1 }, { [other]: 0 })))
      const none = { value: null, reason: 'mixed-scales', interval: null }
      expect([agreement.krippendorffAlpha, agreement.weightedKappa]).toEqual([none, none])
      expect(agreement.percent.value).toBe(0)
    }
  })

  test('gives both for a single item', () => {
    const items = qicNo.items.filter(({ id }) => id === '5.1')
    const single = valueOf(defineInstrument({ ...qicNo, components: qicNo.components.filter(({ id }) => id === '5'), items }))
    const { agreement } = valueOf(raterReport(single, responsesTo(single, { '5.1': 0 }, { '5.1': 2 })))
    expect([agreement.krippendorffAlpha, agreement.weightedKappa].map(({ value, reason }) => [value, reason])).toEqual([
      [0, null],
      [0, null],
    ])
  })

  test('takes the middle answer for what the group says, of two middle ones the lower', () => {
    const says = (...given: readonly Answers[string][]) => levels(...given).consensus.answers['2.1']
    expect([says(1, 2), says(1, 2, 2), says(1), says(null), says(null, 1, 1)]).toEqual([1, 2, 1, null, 1])
    expect(says(NOT_HERE, NOT_HERE, 2)).toEqual(NOT_HERE)
    expect(says(NOT_HERE, 2)).toBe(2)
  })

  test('never averages a polarised item away: the group says nothing about it and the bounds hold both sides', () => {
    const { consensus, polarised } = reported({ '5.1': 0, '5.2': 2 }, { '5.1': 2, '5.2': 2 }, { '5.1': 0, '5.2': 2 })
    expect(polarised).toEqual(['5.1'])
    expect(consensus.answers['5.1']).toBeNull()
    expect(consensus.score.components['5']).toMatchObject({ value: null, unknown: 1, bounds: { lower: 0.5, upper: 1 } })
    expect(consensus.spread.components['5']).toEqual({ raters: 3, lowest: 0.5, highest: 1 })
  })

  test('gives the spread of the raters own scores, and none where nobody has one', () => {
    const { spread } = reported(E1_ANSWERS, { ...E1_ANSWERS, '1.4': 2 }).consensus
    expect(spread.overall.itemWeighted).toEqual({ raters: 2, lowest: 23 / 38, highest: 25 / 38 })
    expect(reported({}).consensus.spread.overall.equalComponent).toEqual({ raters: 0, lowest: null, highest: null })
  })

  test('names responses that cannot be scored, and a rater who answered twice', () => {
    const [first, second] = responsesTo(qicNo, { '1.1': 1 }, { '1.1': 7 })
    expect(faultsOf(raterReport(qicNo, [first!, second!]))).toEqual(['1/answers/1.1 off-scale'])
    expect(raterReport(qicNo, [first!, first!])).toEqual({
      ok: false,
      issues: [{ code: 'duplicate-rater', path: [1, 'rater'], params: { rater: 'rater-0' }, severity: 'error' }],
    })
    expect(faultsOf(raterReport(qicNo, [first!, { ...second!, rater: 'rater-0' }, second!]))).toEqual([
      '1/rater duplicate-rater',
      '1/answers/1.1 off-scale',
      '2/answers/1.1 off-scale',
    ])
    expect(faultsOf(raterReport(qicNo, []))).toEqual([' no-responses'])
  })

  test('reports ten thousand raters', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...E1_ANSWERS, '1.1': index % 3 }))
    const { items, agreement } = reported(...many)
    expect(items['1.1'].levels.map(({ raters }) => raters.length)).toEqual([3334, 3333, 3333])
    expect(agreement.krippendorffAlpha.value).toBeGreaterThan(0.8)
  })
})

const severalAnswers = fc.array(answersOf(qicNo), { minLength: 1, maxLength: 5 })

describe('laws of raterReport', () => {
  test('ignores the order of the raters', () => {
    checkLaw([severalAnswers], (answers) => {
      const responses = responsesTo(qicNo, ...answers)
      const [report, turned] = [valueOf(raterReport(qicNo, responses)), valueOf(raterReport(qicNo, responses.toReversed()))]
      expect(turned.disagreements).toEqual(report.disagreements)
      expect(turned.polarised).toEqual(report.polarised)
      expect(turned.consensus).toEqual(report.consensus)
      expect(turned.agreement.percent).toEqual(report.agreement.percent)
      expect(turned.agreement.krippendorffAlpha.value ?? 0).toBeCloseTo(report.agreement.krippendorffAlpha.value ?? 0, 10)
      expect(turned.agreement.weightedKappa.value ?? 0).toBeCloseTo(report.agreement.weightedKappa.value ?? 0, 10)
    })
  })

  test('agrees with percent agreement for two raters', () => {
    checkLaw([answersOf(qicNo), answersOf(qicNo)], (first, second) => {
      const levelsOf = (answers: Answers) => qicNo.items.map(({ id }) => (typeof answers[id] === 'number' ? answers[id] : null))
      expect(reported(first, second).agreement.percent.value).toBe(percentAgreement(levelsOf(first), levelsOf(second)).value)
    })
  })

  test('lists every rater once for every item', () => {
    checkLaw([severalAnswers], (answers) => {
      for (const item of Object.values(reported(...answers).items)) {
        const listed = [...item.levels.flatMap(({ raters }) => raters), ...item.unknown, ...item.notApplicable.map(({ rater }) => rater)]
        expect(listed.toSorted()).toEqual(answers.map((_, index) => `rater-${index}`))
      }
    })
  })

  test('lets the group say only what somebody said', () => {
    checkLaw([severalAnswers], (answers) => {
      const { consensus, items } = reported(...answers)
      for (const item of qicNo.items) {
        const says = consensus.answers[item.id]!
        const said = answers.map((given) => given[item.id] ?? null)
        expect(says === null || said.some((answer) => JSON.stringify(answer) === JSON.stringify(says))).toBe(true)
        expect(items[item.id].levels.every(({ level }) => scaleOf(qicNo, item).levels.some((row) => row.level === level))).toBe(true)
      }
    })
  })

  test('gives plain JSON', () => {
    checkLaw([severalAnswers], (answers) => {
      const report = reported(...answers)
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
    })
  })
})
