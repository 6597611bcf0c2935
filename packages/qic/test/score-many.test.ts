import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineInstrument, qicNo, scoreMany, type Answers, type Instrument, type QicBatch, type ScoreOptions } from '@implementere/qic'
import { answersOf, instrument, scoreOptions } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1_ANSWERS } from './e1.ts'
import { faultsOf, scoreOf, valueOf } from './scored.ts'

function codeOf(answer: Answers[string] | undefined): number {
  if (answer === null || answer === undefined) return -1
  return typeof answer === 'number' ? answer : -2
}

const rowMajor = (any: Instrument, rows: readonly Answers[]) => Int8Array.from(rows.flatMap((row) => any.items.map(({ id }) => codeOf(row[id]))))
const byItem = (any: Instrument, rows: readonly Answers[]) =>
  Object.fromEntries(any.items.map(({ id }) => [id, Int8Array.from(rows, (row) => codeOf(row[id]))]))

/** A row of a batch as `scoreQic` would say it. */
function rowOf(batch: QicBatch, row: number) {
  const orNull = (array: ArrayLike<number>) => (Number.isNaN(array[row]) ? null : array[row]!)
  const overall = ({ value, lower, upper }: QicBatch['overall']['itemWeighted']) => ({
    value: orNull(value),
    lower: orNull(lower),
    upper: orNull(upper),
  })
  return {
    components: Object.fromEntries(Object.entries(batch.components).map(([id, values]) => [id, orNull(values)])),
    equalComponent: overall(batch.overall.equalComponent),
    itemWeighted: overall(batch.overall.itemWeighted),
    counts: [batch.known[row], batch.unknown[row], batch.notApplicable[row]],
  }
}

function expectedRow(any: Instrument, answers: Answers, options: ScoreOptions) {
  const { components, overall, completeness } = scoreOf(any, answers, options)
  const flat = ({ value, bounds }: typeof completeness) => ({ value, lower: bounds?.lower ?? null, upper: bounds?.upper ?? null })
  return {
    components: Object.fromEntries(Object.entries(components).map(([id, { value }]) => [id, value])),
    equalComponent: flat(overall.equalComponent),
    itemWeighted: flat(overall.itemWeighted),
    counts: [completeness.known, completeness.unknown, completeness.notApplicable],
  }
}

describe('scoreMany', () => {
  test('scores the worked case E1 from columns and from rows', () => {
    for (const columns of [byItem(qicNo, [E1_ANSWERS]), rowMajor(qicNo, [E1_ANSWERS])]) {
      const { overall, components, rows } = valueOf(scoreMany(qicNo, columns))
      expect(rows).toBe(1)
      expect([...overall.itemWeighted.value, ...overall.itemWeighted.lower, ...overall.itemWeighted.upper]).toEqual([23 / 38, 0.575, 0.625])
      expect(Object.values(components).map(([value]) => value)).toEqual([0.7, 0.5, 1, 1 / 3, 0.25, 0.75])
    }
  })

  test('gives NaN where there is no score', () => {
    const { overall, components } = valueOf(scoreMany(qicNo, new Int8Array(21).fill(-2)))
    expect([overall.equalComponent.value[0], overall.itemWeighted.lower[0], components['1'][0]]).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })

  test('scores no rows', () => {
    expect(valueOf(scoreMany(qicNo, new Int8Array(0))).rows).toBe(0)
  })

  test('names every code that is off its scale by row and item, and scores nothing', () => {
    const codes = new Int8Array(21 * 3)
    codes[0] = 3
    codes[21 + 20] = -3
    codes[42 + 1] = 127
    expect(faultsOf(scoreMany(qicNo, codes))).toEqual(['0/1.1 off-scale', '1/6.2 off-scale', '2/1.2 off-scale'])
    const loose = { ...qicNo, items: qicNo.items.map((item) => ({ ...item, weight: 0.5 })) }
    expect(faultsOf(scoreMany(loose, codes))).toEqual(['0/1.1 off-scale', '1/6.2 off-scale', '2/1.2 off-scale'])
  })

  test('finds a code off its scale in a late block, among many', () => {
    const codes = new Int8Array(21 * 2000).fill(1)
    for (let item = 0; item < 5; item++) codes[21 * 1999 + item] = 99
    expect(faultsOf(scoreMany(qicNo, codes))).toHaveLength(5)
  })

  test('keeps rows of different blocks apart', () => {
    const rows = Array.from({ length: 1300 }, (_, row) => Object.fromEntries(qicNo.items.map(({ id }, item) => [id, (row + item) % 3])))
    const batch = valueOf(scoreMany(qicNo, rowMajor(qicNo, rows)))
    for (const row of [0, 511, 512, 1023, 1024, 1299]) expect(rowOf(batch, row)).toEqual(expectedRow(qicNo, rows[row]!, {}))
  })

  test('refuses columns that do not fit the instrument', () => {
    expect(() => scoreMany(qicNo, new Int8Array(20))).toThrow('invalid-shape')
    const columns = byItem(qicNo, [E1_ANSWERS])
    expect(() => scoreMany(qicNo, { ...columns, '1.1': new Int8Array(2) })).toThrow('invalid-shape')
    const { '6.2': _dosage, ...short } = columns
    expect(() => scoreMany(qicNo, short)).toThrow('missing-column')
  })

  test.each([2.5, -1, 128])('refuses the level %s, which no column can hold', (level) => {
    const scales = [{ id: 'progress', kind: 'ordinal' as const, levels: [0, level] }]
    const own = valueOf(defineInstrument({ ...qicNo, scales }))
    expect(() => scoreMany(own, new Int8Array(21))).toThrow('scale-not-columnar')
  })

  test('scores an instrument whose sums do not fit side by side', () => {
    const items = Array.from({ length: 300 }, (_, index) => ({ id: `i${index}`, component: 'A' }))
    const wide = valueOf(defineInstrument({ ...qicNo, components: [{ id: 'A' }], items, source: qicNo.source, licence: 'mit' }))
    const rows = [0, 1, 2].map((level) => Object.fromEntries(items.map(({ id }, index) => [id, index % 7 === 0 ? null : level])))
    const batch = valueOf(scoreMany(wide, rowMajor(wide, rows)))
    for (const [row, answers] of rows.entries()) expect(rowOf(batch, row)).toEqual(expectedRow(wide, answers, {}))
  })

  test('equals scoreQic row by row, to the bit', () => {
    const columnar = instrument.filter(({ scales }) => scales.every(({ levels }) => levels.every(({ level }) => level >= 0)))
    const batches = columnar.chain((any) => fc.tuple(fc.constant(any), fc.array(answersOf(any), { maxLength: 4 })))
    checkLaw([batches, scoreOptions], ([any, rows], options) => {
      const batch = valueOf(scoreMany(any, byItem(any, rows), options))
      expect(valueOf(scoreMany(any, rowMajor(any, rows), options))).toEqual(batch)
      for (const [row, answers] of rows.entries()) expect(rowOf(batch, row)).toEqual(expectedRow(any, answers, options))
    })
  })
})
