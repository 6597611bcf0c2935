import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXACT_LIMIT, selectStrategies, type Candidate, type Selection, type SelectOptions } from '@implementere/barriers'
import { candidates as anyCandidates } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { codeOf } from './code-of.ts'

const candidate = (strategy: string, covers: string, cost: number | null = 1, effort: number | null = 1): Candidate => ({
  strategy,
  covers: covers.split(''),
  cost,
  effort,
})
const TRIO = [candidate('a', 'xy', 3), candidate('b', 'x', 1), candidate('c', 'yz', 1), candidate('d', 'z', 5)]

describe('selectStrategies', () => {
  test('finds the fewest strategies that cover everything, and of equal numbers the cheapest', () => {
    expect(selectStrategies(TRIO)).toEqual({
      selected: ['b', 'c'],
      covered: ['x', 'y', 'z'],
      uncovered: [],
      redundant: [],
      leftOut: [],
      cost: 2,
      effort: 2,
      withinLimits: true,
      guarantee: { kind: 'exact', of: null, factor: null },
    })
  })

  test('finds the cheapest set, even if it is larger', () => {
    const list = [candidate('all', 'xyz', 10), ...TRIO]
    expect(selectStrategies(list).selected).toEqual(['all'])
    expect(selectStrategies(list, { objective: 'cheapest' }).selected).toEqual(['b', 'c'])
  })

  test('finds what greed misses', () => {
    // Greed takes "wide" first and needs three; two are enough.
    const list = [candidate('wide', 'abef'), candidate('left', 'abc'), candidate('right', 'def')]
    expect(selectStrategies(list).selected).toEqual(['left', 'right'])
  })

  test('covers as many barriers as the budget allows, and says which it does not', () => {
    const { selected, uncovered, cost, withinLimits } = selectStrategies(TRIO, { budget: 1 })
    expect([selected, cost, withinLimits]).toEqual([['c'], 1, true])
    expect(uncovered).toEqual([{ barrier: 'x', reason: 'over-limit' }])
  })

  test('keeps within the effort, and within both', () => {
    const list = [candidate('a', 'xyz', 1, 9), candidate('b', 'xy', 9, 1), candidate('c', 'x', 1, 1)]
    expect(selectStrategies(list, { effort: 5 }).selected).toEqual(['b'])
    expect(selectStrategies(list, { budget: 5, effort: 5 }).selected).toEqual(['c'])
    expect(selectStrategies(list, { budget: 0 }).selected).toEqual([])
    expect(selectStrategies(list, { budget: 10, effort: 10 }).selected).toEqual(['a'])
  })

  test('covers only the barriers that are asked for', () => {
    const { selected, uncovered } = selectStrategies(TRIO, { barriers: ['x', 'none'] })
    expect(selected).toEqual(['b'])
    expect(uncovered).toEqual([{ barrier: 'none', reason: 'no-candidate' }])
  })

  test('includes what must be, builds on what it covers, and names it when it is needless', () => {
    const { selected, redundant } = selectStrategies(TRIO, { mustInclude: ['d'] })
    expect(selected).toEqual(['a', 'd'])
    expect(redundant).toEqual([])
    const needless = selectStrategies([...TRIO, candidate('e', '')], { mustInclude: ['e'] })
    expect([needless.selected, needless.redundant]).toEqual([['b', 'c', 'e'], ['e']])
  })

  test('excludes what must not be, and says so of barriers that only it covers', () => {
    const { leftOut, uncovered } = selectStrategies([candidate('a', 'x'), candidate('b', 'y')], { exclude: ['b', 'unheardOf'] })
    expect(leftOut).toEqual([{ strategy: 'b', reason: 'excluded' }])
    expect(uncovered).toEqual([{ barrier: 'y', reason: 'left-out' }])
    const dear = selectStrategies([candidate('a', 'x', 9), candidate('b', 'x')], { exclude: ['b'], budget: 5 })
    expect(dear.uncovered).toEqual([{ barrier: 'x', reason: 'over-limit' }])
  })

  test('leaves a strategy of unknown cost out where cost matters, and only there', () => {
    const list = [candidate('a', 'xy', null), candidate('b', 'x', 7), candidate('c', 'y', 1, null)]
    expect(selectStrategies(list)).toMatchObject({ selected: ['a'], cost: null, effort: 1, leftOut: [], withinLimits: true })
    const limited = selectStrategies(list, { budget: 10 })
    expect(limited).toMatchObject({ selected: ['b', 'c'], cost: 8, effort: null, leftOut: [{ strategy: 'a', reason: 'unknown-cost' }] })
    expect(selectStrategies(list, { objective: 'cheapest' }).leftOut).toEqual([{ strategy: 'a', reason: 'unknown-cost' }])
    expect(selectStrategies(list, { effort: 10 }).leftOut).toEqual([{ strategy: 'c', reason: 'unknown-effort' }])
  })

  test('says whether the limits hold when what must be included breaks them, or when that can’t be known', () => {
    const list = [candidate('dear', 'x', 9, 1), candidate('open', 'y', null, null), candidate('free', 'z', 0, 0)]
    expect(selectStrategies(list, { mustInclude: ['dear'], budget: 5 })).toMatchObject({ selected: ['dear', 'free'], withinLimits: false })
    expect(selectStrategies(list, { mustInclude: ['open'], budget: 5 })).toMatchObject({ selected: ['free', 'open'], withinLimits: null })
    expect(selectStrategies(list, { mustInclude: ['open'], effort: 5, budget: 100 })).toMatchObject({ withinLimits: null })
    expect(selectStrategies(list, { mustInclude: ['open', 'dear'], budget: 5 }).withinLimits).toBe(false)
    expect(selectStrategies(list, { mustInclude: ['open', 'dear'], budget: 9 }).withinLimits).toBeNull()
    expect(selectStrategies(list, { mustInclude: ['open'] }).withinLimits).toBe(true)
    expect(selectStrategies(list, { mustInclude: ['dear'], effort: 0, budget: 20 }).withinLimits).toBe(false)
  })

  test('prefers a known cost to an unknown one, and a known effort', () => {
    expect(selectStrategies([candidate('a', 'x', null), candidate('b', 'x', 9)]).selected).toEqual(['b'])
    expect(selectStrategies([candidate('a', 'x', 1, null), candidate('b', 'x', 1, 9)]).selected).toEqual(['b'])
    expect(selectStrategies([candidate('a', 'x', null, 2), candidate('b', 'x', null, 1)]).selected).toEqual(['b'])
  })

  test('counts each barrier, also those that the same strategies cover', () => {
    const list = [candidate('z', 'pqr'), candidate('b', 'uv'), candidate('c', 'u'), candidate('d', 'v')]
    expect(selectStrategies(list, { budget: 1 }).selected).toEqual(['z'])
  })

  test('leaves to the rest only what those included have not spent', () => {
    const list = [candidate('a', 'x', 3, 2), candidate('b', 'y', 3, 2)]
    expect(selectStrategies(list, { mustInclude: ['a'], budget: 5 }).selected).toEqual(['a'])
    expect(selectStrategies(list, { mustInclude: ['a'], budget: 6 }).selected).toEqual(['a', 'b'])
    expect(selectStrategies(list, { mustInclude: ['a'], effort: 3 }).selected).toEqual(['a'])
    expect(selectStrategies(list, { mustInclude: ['a'], effort: 4 }).selected).toEqual(['a', 'b'])
  })

  test('settles ties by cost, effort and then the ids', () => {
    expect(selectStrategies([candidate('b', 'x', 1, 1), candidate('a', 'x', 1, 2)]).selected).toEqual(['b'])
    expect(selectStrategies([candidate('b', 'x'), candidate('a', 'x')]).selected).toEqual(['a'])
    expect(
      selectStrategies([candidate('b', 'xy', 2, 1), candidate('a', 'x', 1, 0), candidate('c', 'y', 1, 0)], { objective: 'cheapest' }).selected,
    ).toEqual(['b'])
    expect(selectStrategies([candidate('a', 'x', 0), candidate('b', 'y', 0), candidate('z', 'xy', 0)], { objective: 'cheapest' }).selected).toEqual([
      'z',
    ])
    expect(selectStrategies([candidate('d', 'xy'), candidate('c', 'zw'), candidate('b', 'xz'), candidate('a', 'yw')]).selected).toEqual(['a', 'b'])
    const crossed = [candidate('z', 'pqf'), candidate('a', 'rs'), candidate('y', 'prf'), candidate('b', 'qs')]
    expect(selectStrategies(crossed, { barriers: ['p', 'q', 'r', 's'] }).selected).toEqual(['a', 'z'])
    const wider = [candidate('d', 'xyq'), candidate('c', 'zwq'), candidate('b', 'xz'), candidate('a', 'yw')]
    expect(selectStrategies(wider, { barriers: ['w', 'x', 'y', 'z'] }).selected).toEqual(['a', 'b'])
  })

  test('refuses what can’t be', () => {
    expect(codeOf(() => selectStrategies([candidate('a', 'x'), candidate('a', 'y')]))).toBe('duplicate-id')
    expect(codeOf(() => selectStrategies(TRIO, { mustInclude: ['q'] }))).toBe('unknown-id')
    expect(codeOf(() => selectStrategies(TRIO, { mustInclude: ['a'], exclude: ['a'] }))).toBe('contradiction')
    expect(() => selectStrategies(TRIO, { mustInclude: ['q'] })).toThrow('strategy to include q is')
    expect(() => selectStrategies([candidate('a', 'x'), candidate('a', 'y')])).toThrow('a is two')
    for (const wrong of [-1, Number.NaN, Infinity]) {
      expect(codeOf(() => selectStrategies(TRIO, { budget: wrong }))).toBe('invalid-amount')
      expect(codeOf(() => selectStrategies(TRIO, { effort: wrong }))).toBe('invalid-amount')
      expect(codeOf(() => selectStrategies([candidate('a', 'x', wrong)]))).toBe('invalid-amount')
      expect(codeOf(() => selectStrategies([candidate('a', 'x', 1, wrong)]))).toBe('invalid-amount')
    }
  })

  test('of nothing is nothing', () => {
    expect(selectStrategies([])).toMatchObject({ selected: [], covered: [], uncovered: [], cost: 0, effort: 0, withinLimits: true })
  })
})

describe('beyond the exact limit', () => {
  const many = (count: number, covers: (index: number) => string, cost: (index: number) => number | null = () => 1) =>
    Array.from({ length: count }, (_, index) => candidate(`s${String(index).padStart(2, '0')}`, covers(index), cost(index)))
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

  test('the search is exact for 25 candidates and greedy for 26', () => {
    expect(selectStrategies(many(EXACT_LIMIT, (index) => letters[index]!)).guarantee.kind).toBe('exact')
    expect(selectStrategies(many(EXACT_LIMIT + 1, (index) => letters[index]!)).guarantee).toEqual({ kind: 'greedy', of: 'size', factor: 1 })
    expect(selectStrategies([...many(EXACT_LIMIT, (index) => letters[index]!), candidate('idle', '')]).guarantee.kind).toBe('exact')
    const elsewhere = [...many(EXACT_LIMIT, (index) => letters[index]!), candidate('elsewhere', '9')]
    expect(selectStrategies(elsewhere, { barriers: letters.slice(0, EXACT_LIMIT).split('') }).guarantee.kind).toBe('exact')
    const alsoGiven = [...many(EXACT_LIMIT, (index) => letters[index]!), candidate('given', '9'), candidate('must', '9')]
    expect(selectStrategies(alsoGiven, { mustInclude: ['must'] }).guarantee.kind).toBe('exact')
    expect(
      selectStrategies([...many(EXACT_LIMIT, (index) => letters[index]!), candidate('must', 'a')], { mustInclude: ['must'] }).guarantee.kind,
    ).toBe('exact')
  })

  test('the guarantee is stated for what is sought', () => {
    const list = many(30, (index) => letters.slice(index, index + 3))
    expect(selectStrategies(list).guarantee).toEqual({ kind: 'greedy', of: 'size', factor: 1 + 1 / 2 + 1 / 3 })
    expect(selectStrategies(list, { objective: 'cheapest' }).guarantee.of).toBe('cost')
    expect(selectStrategies([...list, candidate('narrow', 'a'), candidate('wide', 'abcd')]).guarantee.factor).toBeCloseTo(
      1 + 1 / 2 + 1 / 3 + 1 / 4,
      12,
    )
    const limited = selectStrategies(list, { budget: 3 }).guarantee
    expect([limited.kind, limited.of, limited.factor!.toFixed(4)]).toEqual(['greedy', 'coverage', '0.3161'])
    expect(selectStrategies(list, { budget: 3, effort: 3 }).guarantee).toEqual({ kind: 'none', of: null, factor: null })
  })

  test('it covers everything, without what turns out needless', () => {
    const list = many(30, (index) => letters.slice(index, index + 2))
    const { uncovered, redundant, selected } = selectStrategies(list)
    expect([uncovered, redundant]).toEqual([[], []])
    expect(selected.length).toBeLessThanOrEqual(16)
    // "wide" is taken first, and is needless once the two halves are there.
    const halves = [candidate('wide', 'bcfg'), candidate('left', 'abc'), candidate('right', 'efg'), ...many(30, () => 'a')]
    expect(selectStrategies(halves).selected).toEqual(['left', 'right'])
  })

  test('it weighs what is covered against what is paid', () => {
    const list = [
      ...many(
        27,
        () => 'a',
        () => 5,
      ),
      candidate('cheap', 'a', 1),
      candidate('pair', 'bc', 3),
      candidate('b', 'b', 1),
      candidate('c', 'c', 1),
    ]
    expect(selectStrategies(list, { objective: 'cheapest' }).selected).toEqual(['b', 'c', 'cheap'])
    expect(selectStrategies(list).selected).toEqual(['cheap', 'pair'])
    expect(selectStrategies(list, { budget: 2 }).covered).toHaveLength(2)
    const efforts = [...many(27, () => 'a'), candidate('long', 'bcd', 1, 9), candidate('short', 'b', 1, 1)]
    expect(selectStrategies(efforts, { effort: 2 }).selected).toEqual(['s00', 'short'])
  })

  test('it takes the best single strategy where that covers more', () => {
    // The cheap one has the better ratio and leaves no money for the wide one.
    const list = [
      candidate('cheap', 'a', 1),
      candidate('wide', 'bcdefgh', 10),
      ...many(
        27,
        () => 'a',
        () => 9,
      ),
    ]
    const { selected, covered } = selectStrategies(list, { budget: 10 })
    expect(selected).toEqual(['wide'])
    expect(covered).toHaveLength(7)
    const asMuch = [
      candidate('b1', 'a', 1),
      candidate('b2', 'b', 1),
      candidate('wide', 'ab', 10),
      ...many(
        27,
        () => 'c',
        () => 99,
      ),
    ]
    expect(selectStrategies(asMuch, { budget: 10 }).selected).toEqual(['b1', 'b2'])
  })
})

describe('laws', () => {
  const options: fc.Arbitrary<SelectOptions> = fc.record(
    {
      budget: fc.option(fc.nat(10)),
      effort: fc.option(fc.nat(10)),
      objective: fc.constantFrom('fewest' as const, 'cheapest' as const),
      barriers: fc.uniqueArray(fc.constantFrom('u', 'v', 'w', 'x', 'y', 'z', 'q')),
      exclude: fc.uniqueArray(fc.constantFrom('a', 'b')),
    },
    { requiredKeys: [], noNullPrototype: true },
  )

  test('no set of candidates does better than the exact one, tried one after another', () => {
    checkLaw([anyCandidates, options], (list, wanted) => {
      const selection = selectStrategies(list, wanted)
      expect(worthOf(chosenFrom(list, selection), list, wanted)).toEqual(bestByTrying(list, wanted))
    })
  })

  test('a strategy that covers nothing is never selected', () => {
    checkLaw([anyCandidates, options], (list, wanted) => {
      const { selected, covered, redundant } = selectStrategies(list, wanted)
      for (const one of list.filter(({ strategy }) => selected.includes(strategy))) expect(one.covers.some((id) => covered.includes(id))).toBe(true)
      expect(redundant).toEqual([])
    })
  })

  test('the order of the candidates changes nothing', () => {
    checkLaw([anyCandidates, options], (list, wanted) => {
      expect(selectStrategies(list.toReversed(), wanted)).toEqual(selectStrategies(list, wanted))
    })
  })

  test('what is selected keeps within the limits', () => {
    checkLaw([anyCandidates, options], (list, wanted) => {
      const { cost, effort, withinLimits } = selectStrategies(list, wanted)
      expect(withinLimits).toBe(true)
      if (typeof wanted.budget === 'number') expect(cost).toBeLessThanOrEqual(wanted.budget)
      if (typeof wanted.effort === 'number') expect(effort).toBeLessThanOrEqual(wanted.effort)
    })
  })

  test('greed keeps its promise on problems small enough to know the best', () => {
    const filler = Array.from({ length: EXACT_LIMIT + 1 }, (_, index) => candidate(`filler${index}`, 'F', 1, 0))
    checkLaw(
      [anyCandidates, fc.constantFrom('fewest' as const, 'cheapest' as const), fc.option(fc.integer({ min: 1, max: 12 }))],
      (list, objective, budget) => {
        const greedy = selectStrategies([...list, ...filler], { objective, budget })
        const exact = selectStrategies([...list, filler[0]!], { objective, budget })
        expect(['greedy', 'exact']).toEqual([greedy.guarantee.kind, exact.guarantee.kind])
        const factor = greedy.guarantee.factor! + 1e-9
        if (budget !== null) expect(greedy.covered.length).toBeGreaterThanOrEqual((factor - 2e-9) * exact.covered.length)
        else if (objective === 'fewest') expect(greedy.selected.length).toBeLessThanOrEqual(factor * exact.selected.length)
        else expect(greedy.cost!).toBeLessThanOrEqual(factor * exact.cost!)
        if (budget === null) expect(greedy.uncovered).toEqual(exact.uncovered)
      },
    )
  })
})

function chosenFrom(list: readonly Candidate[], { selected }: Selection): readonly Candidate[] {
  return list.filter(({ strategy }) => selected.includes(strategy))
}

/** Covered (negative: more is better), then what is sought, then the rest; last the ids. */
function worthOf(chosen: readonly Candidate[], list: readonly Candidate[], { barriers, objective }: SelectOptions): readonly (number | string)[] {
  const wanted = barriers ?? list.flatMap(({ covers }) => covers)
  const covered = new Set(chosen.flatMap(({ covers }) => covers).filter((id) => wanted.includes(id))).size
  const sum = (key: 'cost' | 'effort') => chosen.reduce((total, one) => total + (one[key] ?? Infinity), 0)
  const size = chosen.length
  const order = objective === 'cheapest' ? [sum('cost'), size] : [size, sum('cost')]
  const ids = JSON.stringify(chosen.map(({ strategy }) => strategy).toSorted())
  return [-covered, ...order, sum('effort'), ids]
}

function bestByTrying(list: readonly Candidate[], options: SelectOptions): readonly (number | string)[] {
  const { budget = null, effort = null, exclude = [], objective } = options
  const usable = list.filter(
    (one) =>
      !exclude.includes(one.strategy) &&
      !(one.cost === null && (budget !== null || objective === 'cheapest')) &&
      !(one.effort === null && effort !== null),
  )
  const sets = Array.from({ length: 2 ** usable.length }, (_, bits) => usable.filter((__, index) => (bits & (1 << index)) !== 0))
  const within = sets.filter((set) => {
    const sum = (key: 'cost' | 'effort') => set.reduce((total, one) => total + (one[key] ?? 0), 0)
    return (budget === null || sum('cost') <= budget) && (effort === null || sum('effort') <= effort)
  })
  return within.map((set) => worthOf(set, list, options)).reduce((best, worth) => (isLess(worth, best) ? worth : best))
}

function isLess(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const place = a.findIndex((part, index) => part !== b[index])
  return place !== -1 && a[place]! < b[place]!
}
