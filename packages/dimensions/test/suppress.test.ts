import { createEstimate, type Estimate } from '@implementere/model'
import { describe, expect, test } from 'vitest'
import { measureOf, summarise, suppress, type Cell, type MeasureDefinition, type TotalMeasure } from '@implementere/dimensions'
import { populationWith, sessionWith } from './records.ts'

const COVERAGE = 'reach.coverage.persons'
const RETENTION = 'responsiveness.retention'

/** A cell with the estimates of a ratio: numerator and denominator of each measure. */
function cellWith(site: string, counts: Readonly<Record<string, readonly [number | null, number | null]>>): Cell {
  const estimates = Object.entries(counts).map(([method, [numerator, denominator]]): [string, Estimate] => {
    const value = numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator
    return [method, createEstimate({ method, numerator, denominator, value, reason: value === null ? 'no-data' : null, known: 2 })]
  })
  return { key: { site }, period: null, estimates: Object.fromEntries(estimates), means: null, warnings: [] }
}

const covered = (...pairs: readonly (readonly [number | null, number | null])[]) =>
  pairs.map((pair, index) => cellWith(`s${index}`, { [COVERAGE]: pair }))
const reasonsOf = (cells: readonly Cell[], id = COVERAGE) => cells.map(({ estimates }) => estimates[id]!.reason)
const hidden = (method: string) => createEstimate({ method, unit: 'proportion', reason: 'suppressed' })

describe('suppress', () => {
  test('shows everything, with the totals, where nothing is small', () => {
    const cells = covered([20, 40], [30, 60], [0, 10])
    const result = suppress(cells)
    expect(result.cells).toEqual(cells)
    expect(result.suppressed).toBe(0)
    expect(result.totals).toEqual({
      [COVERAGE]: createEstimate({ method: COVERAGE, unit: 'proportion', numerator: 50, denominator: 110, known: 6, value: 50 / 110 }),
    })
  })

  test('hides small numerators, small rests, and another cell with them; an estimate that is hidden keeps its name and unit alone', () => {
    const { cells, suppressed } = suppress(covered([3, 40], [20, 40], [30, 90]))
    expect(reasonsOf(cells)).toEqual(['suppressed', 'suppressed', null])
    expect(suppressed).toBe(2)
    expect(cells[0]).toEqual({ key: { site: 's0' }, period: null, estimates: { [COVERAGE]: hidden(COVERAGE) }, means: null, warnings: [] })
    expect(reasonsOf(suppress(covered([37, 40], [20, 40], [60, 90])).cells)).toEqual(['suppressed', 'suppressed', null])
  })

  test('takes the minimum from the caller, and 5 otherwise', () => {
    const cells = covered([6, 40], [20, 40], [30, 90])
    expect(reasonsOf(suppress(cells).cells)).toEqual([null, null, null])
    expect(reasonsOf(suppress(cells, { minimum: 7 }).cells)).toEqual(['suppressed', 'suppressed', null])
    expect(reasonsOf(suppress(covered([4, 40], [20, 40], [30, 90]), { minimum: 4 }).cells)).toEqual([null, null, null])
    expect(reasonsOf(suppress(covered([4, 40], [20, 40], [30, 90])).cells)).toEqual(['suppressed', 'suppressed', null])
    expect(() => suppress(cells, { minimum: -1 })).toThrow('[invalid-minimum]')
  })

  test('hides what fits in no table of counts, and leaves it out of the total', () => {
    const { cells, totals } = suppress(covered([12, 10], [20, 40], [2.5, 40], [20, 40.5], [null, 40], [20, null], [-20, 40]))
    expect(reasonsOf(cells)).toEqual(['suppressed', null, 'suppressed', 'suppressed', 'suppressed', 'suppressed', 'suppressed'])
    expect(totals[COVERAGE]).toMatchObject({ numerator: 20, denominator: 40, known: 2, value: 0.5 })
    expect(reasonsOf(suppress(covered([40, 40], [0, 40])).cells)).toEqual([null, null])
  })

  test('says why a total has no value', () => {
    expect(suppress(covered([12, 10])).totals[COVERAGE]).toEqual(createEstimate({ method: COVERAGE, unit: 'proportion', reason: 'no-data' }))
    expect(suppress(covered([0, 0], [0, 0])).totals[COVERAGE]).toEqual(
      createEstimate({ method: COVERAGE, unit: 'proportion', numerator: 0, denominator: 0, known: 4, reason: 'no-denominator' }),
    )
    expect(suppress(covered([1, 40])).totals[COVERAGE]).toEqual(hidden(COVERAGE))
  })

  test('hides the totals of all measures that count people where one of them is hidden', () => {
    const cells = [cellWith('a', { [COVERAGE]: [20, 40], [RETENTION]: [2, 20] }), cellWith('b', { [COVERAGE]: [30, 60], [RETENTION]: [0, 30] })]
    const { totals, cells: shown } = suppress(cells)
    expect([totals[COVERAGE]!.reason, totals[RETENTION]!.reason]).toEqual(['suppressed', 'suppressed'])
    expect([totals[COVERAGE]!.method, totals[RETENTION]!.method]).toEqual([COVERAGE, RETENTION])
    expect(reasonsOf(shown)).toEqual(reasonsOf(shown, RETENTION))
  })

  test('hides in every measure of people the cells that it hides in one', () => {
    const cells = [
      [2, 40],
      [20, 40],
      [40, 80],
    ].map(([numerator, denominator], index) => cellWith(`s${index}`, { [COVERAGE]: [numerator!, denominator!], [RETENTION]: [100, 200] }))
    const { cells: shown, suppressed } = suppress(cells)
    expect(reasonsOf(shown)).toEqual(['suppressed', 'suppressed', null])
    expect(reasonsOf(shown, RETENTION)).toEqual(['suppressed', 'suppressed', null])
    expect(suppressed).toBe(4)
  })

  test('leaves measures that count no people, their means and their warnings; hides means of people always', () => {
    const populations = [
      ['a', 12],
      ['b', 4],
    ].map(([id, participants]) =>
      populationWith({ id: String(id), site: String(id), eligible: 10, participants: Number(participants), counts: 'persons' }),
    )
    const settings = populations.map((one) => populationWith({ ...one, id: `${one.id}2`, counts: 'settings' }))
    const measures = [COVERAGE, 'reach.coverage.settings'] as const
    const cells = summarise({ populations: [...populations, ...settings] }, { measures, by: ['site'], meanOver: 'group' })
    const { cells: shown } = suppress(cells)
    expect(cells[0]!.warnings.map(({ path }) => path[1])).toEqual(['group', COVERAGE, 'reach.coverage.settings'])
    expect(shown[0]!.warnings.map(({ path }) => path[1])).toEqual(['group', 'reach.coverage.settings'])
    for (const index of [0, 1]) {
      expect(shown[index]!.estimates['reach.coverage.settings']).toEqual(cells[index]!.estimates['reach.coverage.settings'])
      expect(shown[index]!.means!['reach.coverage.settings']).toEqual(cells[index]!.means!['reach.coverage.settings'])
      expect(shown[index]!.means![COVERAGE]).toMatchObject({ value: null, reason: 'suppressed', known: 0, method: `${COVERAGE}.meanOfRatios` })
      expect(shown[index]!.estimates[COVERAGE]!.reason).toBe('suppressed')
    }
  })

  test('keeps the warning of a cell that is shown', () => {
    const [cell, other] = covered([20, 40], [30, 60])
    const warned = { ...cell!, warnings: [{ code: 'above-one', path: ['estimates', COVERAGE], params: {}, severity: 'warning' as const }] }
    expect(suppress([warned, other!]).cells[0]!.warnings).toEqual(warned.warnings)
  })

  test('hides distances between people throughout, and their totals', () => {
    const strata = ['girls', 'boys'].map((stratum) => populationWith({ id: stratum, stratum, eligible: 100, participants: 50 }))
    const cells = summarise({ populations: strata }, { measures: ['reach.representativeness', COVERAGE] })
    const { cells: shown, totals } = suppress(cells)
    expect(shown[0]!.estimates['reach.representativeness']).toEqual(hidden('reach.representativeness'))
    expect(shown[0]!.estimates[COVERAGE]!.value).toBe(0.5)
    expect(totals['reach.representativeness']).toEqual(createEstimate({ method: 'reach.representativeness', reason: 'suppressed' }))
    expect(totals[COVERAGE]!.value).toBe(0.5)
  })

  test('hides distinct people from 1 to below the minimum; nobody is shown', () => {
    const cells = [0, 1, 4, 5].map((people, index): Cell => {
      const ids = Array.from({ length: people }, (_, place) => `p${place}`)
      const [cell] = summarise({ sessions: [sessionWith({ id: `${index}`, participants: ids })] }, { measures: ['reach.distinctPersons'] })
      return cell!
    })
    expect(reasonsOf(suppress(cells).cells, 'reach.distinctPersons')).toEqual(['no-data', 'suppressed', 'suppressed', null])
    const nobody = { ...cells[3]!, estimates: { 'reach.distinctPersons': createEstimate({ method: 'reach.distinctPersons', value: 0, known: 1 }) } }
    expect(reasonsOf(suppress([nobody]).cells, 'reach.distinctPersons')).toEqual([null])
  })

  test('hides small sums and every contrast of people among measures of one’s own', () => {
    const total: TotalMeasure = { ...(measureOf('dosage.sessionsTotal') as TotalMeasure), id: 'reach.own', people: true }
    const contrast = { ...measureOf('differentiation.contrast'), id: 'reach.ownContrast', people: true } as MeasureDefinition
    const cells = [3, 20].map((value): Cell => {
      const estimates = {
        'reach.own': createEstimate({ method: 'reach.own', value, numerator: value, known: value }),
        'reach.ownContrast': createEstimate({ method: 'reach.ownContrast', value: 30, known: value }),
      }
      return { key: {}, period: null, estimates, means: null, warnings: [] }
    })
    const { cells: shown } = suppress(cells, { measures: [total, contrast] })
    expect(reasonsOf(shown, 'reach.own')).toEqual(['suppressed', null])
    expect(reasonsOf(shown, 'reach.ownContrast')).toEqual(['suppressed', 'suppressed'])
    expect(() => suppress(cells)).toThrow('[unknown-measure]')
  })

  test('of nothing is nothing', () => {
    expect(suppress([])).toEqual({ cells: [], totals: {}, suppressed: 0 })
  })
})
