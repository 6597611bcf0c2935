import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { busFactor } from '../../src/sustainment-decision/bus-factor.ts'
import type { RegisterEntry } from '../../src/sustainment-decision/record.ts'
import { SUSTAINMENT_KINDS } from '../../src/sustainment-decision/sustainment-kinds.ts'
import { sampleSustainmentDecision } from '../../src/sustainment-decision/sample.ts'
import { checkLaw } from '../check-law.ts'
import { entry, wholeRegister } from './entries.ts'

describe('busFactor', () => {
  test('is how few can leave before something has nobody, and names who', () => {
    // Funding: p1 and p2. Material: p2 and p3. Everything else: p1, p2 and p3. Two of them can empty an entry, in two ways.
    const register = wholeRegister({ deputies: ['p2', 'p3'] }).map((row) => {
      if (row.kind === 'funding') return { ...row, deputies: ['p2'] }
      return row.kind === 'material' ? { ...row, owner: 'p3', deputies: ['p2'] } : row
    })
    const { smallest, groups, singleOwner, unowned } = busFactor(register)
    expect(smallest).toMatchObject({ value: 2, unit: 'count', known: 7, unknown: 0, reason: null })
    expect(groups).toEqual([
      { people: ['p1', 'p2'], entries: ['funding'] },
      { people: ['p2', 'p3'], entries: ['material'] },
    ])
    expect([singleOwner, unowned]).toEqual([[], { entries: [], kinds: [] }])
  })

  test('gathers what one person carries alone', () => {
    const register = [
      ...wholeRegister({ deputies: ['p2'] }),
      entry('a', 'supervision'),
      entry('b', 'funding'),
      entry('c', 'funding', { owner: 'p9' }),
    ]
    expect(busFactor(register)).toMatchObject({
      smallest: { value: 1 },
      groups: [
        { people: ['p1'], entries: ['a', 'b'] },
        { people: ['p9'], entries: ['c'] },
      ],
      singleOwner: ['a', 'b', 'c'],
    })
  })

  test('takes somebody named twice for one person', () => {
    expect(busFactor(wholeRegister({ deputies: ['p1', 'p1'] })).smallest.value).toBe(1)
  })

  test('is 0 when something has nobody already, and names it', () => {
    const register = [...wholeRegister().slice(1), entry('left', 'supervision', { owner: null })]
    expect(busFactor(register)).toMatchObject({
      smallest: { value: 0, known: 6, unknown: 1 },
      groups: [],
      unowned: { entries: ['left'], kinds: ['newStaffTraining'] },
    })
    expect(busFactor([...wholeRegister(), entry('left', 'supervision', { owner: null })]).smallest.value).toBe(0)
    expect(busFactor(wholeRegister({ owner: null, deputies: ['p2'] })).smallest.value).toBe(1)
  })

  test('has no value for an empty register', () => {
    expect(busFactor([])).toMatchObject({ smallest: { value: null, reason: 'no-data' }, groups: [] })
    expect(busFactor([]).unowned.kinds.length).toBe(7)
  })

  test('finds in the sample that money hangs on one person', () => {
    expect(busFactor(sampleSustainmentDecision().register)).toMatchObject({
      smallest: { value: 1 },
      groups: [{ people: ['leder-1'], entries: ['finansiering'] }],
    })
  })

  const PEOPLE = ['p1', 'p2', 'p3', 'p4'] as const
  const anyEntry = fc.record({
    kind: fc.constantFrom(...SUSTAINMENT_KINDS.map(({ id }) => id)),
    owner: fc.option(fc.constantFrom(...PEOPLE)),
    deputies: fc.array(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
  })
  const registers = fc
    .array(anyEntry, { maxLength: 6 })
    .map((rows) => [...wholeRegister({ deputies: ['p2', 'p3', 'p4'] }), ...rows.map(({ kind, ...row }, index) => entry(`e${index}`, kind, row))])

  test('equals a search through every group of people who could leave', () => {
    checkLaw([registers], (register) => {
      const { smallest, groups } = busFactor(register)
      const everyGroup = Array.from({ length: 2 ** PEOPLE.length }, (_, mask) => PEOPLE.filter((_person, place) => mask & (1 << place)))
      const isLeft = ({ owner, deputies }: RegisterEntry, gone: readonly string[]) =>
        [owner, ...deputies].some((person) => person !== null && !gone.includes(person))
      const critical = everyGroup.filter((gone) => register.some((row) => !isLeft(row, gone)))
      const least = Math.min(...critical.map(({ length }) => length))
      expect(smallest.value).toBe(least)
      if (least > 0)
        expect(groups.map(({ people }) => people)).toEqual(
          critical.filter(({ length }) => length === least).toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
        )
      expect(busFactor(register.toReversed())).toEqual(busFactor(register))
    })
  })
})
