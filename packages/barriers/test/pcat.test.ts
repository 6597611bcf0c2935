import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyseDeterminants, CFIR_2009_KEYS, CFIR_CONSTRUCTS, ERIC_STRATEGIES, PCAT_ITEMS, ratingsFromPcat } from '@implementere/barriers'
import { cfir, en } from '@implementere/barriers/locales/en'

const DATA = join(import.meta.dirname, '../../../../shared/data')
const absent = !existsSync(join(DATA, 'pcat_example.csv'))
if (absent) console.warn('pcat_*.csv is not there: the tests on it are skipped')

/** Rows of a CSV file, quoted fields included; none where the file is absent. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = (absent ? '' : readFileSync(join(DATA, file), 'utf8')).trim().split('\n').map(fieldsOf)
  return lines.map((fields) => Object.fromEntries(head!.map((name, index) => [name, fields[index] ?? ''])))
}

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

const row = {
  respondent_id: 'R001',
  site_id: 'A',
  role: 'clinician',
  timepoint: 'planning',
  assessment_date: '2026-01-15',
  item_id: '9',
  direction: '1',
  effect: '1',
  comment: '',
}
const valueOf = (direction: string, effect: string) => {
  const read = ratingsFromPcat([{ ...row, direction, effect }])
  return read.ok && read.value[0]!.value
}

describe('ratingsFromPcat', () => {
  test('reads a row', () => {
    const read = ratingsFromPcat([{ ...row, comment: 'No time' }])
    expect(read.ok && read.value[0]).toEqual({
      id: 'R001/A/planning/9',
      determinant: 'pcat.time',
      role: 'clinician',
      rater: 'R001',
      site: 'A',
      round: 'planning',
      value: -2,
      importance: null,
      changeability: null,
      progress: null,
      note: 'No time',
      at: '2026-01-15',
    })
  })

  test('makes five levels of direction and effect, and of a blank nothing', () => {
    expect([valueOf('1', '1'), valueOf('1', '0'), valueOf('2', ''), valueOf('3', '0'), valueOf('3', '1')]).toEqual([-2, -1, 0, 1, 2])
    expect([valueOf('', ''), valueOf('1', ''), valueOf('3', ''), valueOf('', '1')]).toEqual([null, null, null, null])
    expect(valueOf('2', '1')).toBe(0)
  })

  test('names what is wrong, by row and column', () => {
    const wrong = ratingsFromPcat([row, { ...row, item_id: '15', direction: '4', effect: '2', assessment_date: 'soon', respondent_id: '' }, {}])
    expect(wrong.ok ? [] : wrong.issues.map(({ path, code }) => [...path, code])).toEqual([
      [1, 'item_id', 'unknown-item'],
      [1, 'respondent_id', 'missing-field'],
      [1, 'assessment_date', 'invalid-date'],
      [1, 'direction', 'not-one-of'],
      [1, 'effect', 'not-one-of'],
      [2, 'item_id', 'unknown-item'],
      [2, 'respondent_id', 'missing-field'],
      [2, 'assessment_date', 'invalid-date'],
    ])
  })

  test('leaves what is not there unknown', () => {
    const read = ratingsFromPcat([{ respondent_id: 'R1', assessment_date: '2026-01-15', item_id: '1' }])
    expect(read.ok && read.value[0]).toMatchObject({ id: 'R1///1', role: null, site: null, round: null, value: null, note: null })
  })
})

describe.skipIf(absent)('the example data of pcatR', () => {
  const read = ratingsFromPcat(rowsOf('pcat_example.csv'))
  const ratings = read.ok ? read.value : []
  const idOf = (item: string) => PCAT_ITEMS.find((definition) => String(definition.item) === item)!.id
  const expected = rowsOf('pcat_example_expected.csv')

  test('is 336 ratings of two sites at two times', () => {
    expect(ratings).toHaveLength(336)
    expect(new Set(ratings.map(({ site }) => site)).size).toBe(2)
    expect(new Set(ratings.map(({ round }) => round)).size).toBe(2)
  })

  test.each(['planning', 'mid_implementation'])('gives the expected counts at %s, by site, to the count', (round) => {
    const { determinants } = analyseDeterminants(ratings, { round, by: 'site', minimumGroup: 1 })
    const rows = expected.filter(({ timepoint }) => timepoint === round)
    expect(rows).toHaveLength(28)
    for (const { site, item_id, n, barrier, neutral, facilitator, strong_barrier, strong_facilitator } of rows) {
      const group = determinants.find(({ determinant }) => determinant === idOf(item_id!))!.groups!.groups.find((one) => one.group === site)!
      const shown = [group.n, group.sides!.barrier, group.sides!.neutral, group.sides!.facilitator, group.levels!['-2'], group.levels!['2']]
      expect(shown.map(({ value }) => value)).toEqual([n, barrier, neutral, facilitator, strong_barrier, strong_facilitator].map(Number))
    }
  })

  test('gives the same counts for each site alone', () => {
    for (const { site, timepoint, item_id, ...counts } of expected) {
      const own = ratings.filter((rating) => rating.site === site)
      const result = analyseDeterminants(own, { round: timepoint! }).determinants.find(({ determinant }) => determinant === idOf(item_id!))!
      expect(result.known).toBe(Number(counts['n']))
      expect(result.sides.barrier.numerator).toBe(Number(counts['barrier']))
      expect(result.sides.neutral.numerator).toBe(Number(counts['neutral']))
      expect(result.sides.facilitator.numerator).toBe(Number(counts['facilitator']))
    }
  })

  test('shows no count from 1 to 4 by site unless it is asked to', () => {
    for (const round of ['planning', 'mid_implementation']) {
      for (const { groups } of analyseDeterminants(ratings, { round, by: 'site' }).determinants) {
        const cells = groups!.groups.flatMap(({ n, sides, levels }) => [n, ...Object.values(sides ?? {}), ...Object.values(levels ?? {})])
        for (const { value } of cells) expect(value === null || value === 0 || value >= 5).toBe(true)
      }
    }
  })

  test('maps its items as we do', () => {
    const names = new Map(Object.entries(cfir).map(([id, { name }]) => [name.replace(/^Innovation (?!D|R)/, '').toLowerCase(), id]))
    const rows = rowsOf('pcat_cfir_mappings.csv')
    for (const { id, item, keys2009, cfir: constructs } of PCAT_ITEMS) {
      const old = rows.filter((one) => one['item_id'] === String(item) && one['cfir_version'] === 'original')
      expect([id, ...old.map((one) => keyOf(one['cfir_construct']!))]).toEqual([id, ...keys2009])
      const named = rows
        .filter((one) => one['item_id'] === String(item) && one['cfir_version'] === '2022')
        .flatMap((one) => one['cfir_construct']!.split(': '))
        .map((name) => names.get(name.replace(/^Innovation (?!D|R)/, '').toLowerCase()) ?? name)
      expect(named.filter((name) => !constructs.some((known) => known === name || known.startsWith(`${name}.`)))).toEqual([])
    }
  })

  test('names strategies that are in our list, and constructs that are keys', () => {
    const strategies = new Set(Object.values(en.strategies).map(({ name }) => name))
    for (const { strategy, pcat_original_construct } of rowsOf('pcat_eric_candidates.csv')) {
      expect(strategies).toContain(strategy)
      expect(CFIR_2009_KEYS.map(({ id }) => id)).toContain(keyOf(pcat_original_construct!))
    }
    expect(strategies.size).toBe(ERIC_STRATEGIES.length)
    expect(CFIR_CONSTRUCTS.length).toBeGreaterThan(0)
  })

  function keyOf(name: string): string | undefined {
    const normal = (text: string) => text.toLowerCase().replaceAll('&', 'and')
    return CFIR_2009_KEYS.find(({ id }) => normal(en.cfir2009[id]) === normal(name))?.id
  }
})
