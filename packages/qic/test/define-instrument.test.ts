import { describe, expect, test } from 'vitest'
import { defineInstrument, type InstrumentDefinition, type ScaleDefinition } from '@implementere/qic'
import { parseInstrument } from '@implementere/qic/schema'
import { instrument } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { faultsOf, valueOf } from './scored.ts'

const BASE: InstrumentDefinition = {
  id: 'visits',
  version: 1,
  components: [{ id: 'A', key: 'before' }, { id: 'B' }],
  items: [
    { id: 'A.1', component: 'A' },
    {
      id: 'B.1',
      component: 'B',
      scale: 'progress',
      weight: 2,
      reversed: true,
      elements: ['KE6'],
      phases: ['implement'],
      appliesTo: { sites: ['north'] },
    },
  ],
  source: { citation: 'ours', locator: null, status: 'own' },
  licence: 'mit',
}

const faults = (changes: Partial<InstrumentDefinition>) => faultsOf(defineInstrument({ ...BASE, ...changes }))
const scaleFaults = (scale: Omit<ScaleDefinition, 'id'>) => faults({ scales: [{ id: 'own', ...scale }] })

describe('defineInstrument', () => {
  test('writes out every default', () => {
    const own = { source: BASE.source, licence: 'mit' }
    expect(valueOf(defineInstrument(BASE))).toMatchObject({
      id: 'visits',
      scale: 'progress',
      references: [],
      components: [
        { id: 'A', key: 'before', ...own },
        { id: 'B', key: 'B', ...own },
      ],
      items: [
        { id: 'A.1', key: 'A.1', scale: 'progress', weight: 1, reversed: false, elements: [], phases: [], appliesTo: null, printed: null, ...own },
        { weight: 2, reversed: true, appliesTo: { phases: null, sessions: null, roles: null, sites: ['north'] } },
      ],
    })
  })

  test('ranks the levels of an ordinal scale, lowest first', () => {
    const scales = [{ id: 'far', kind: 'ordinal' as const, levels: [5, -0, 2.5] }]
    expect(valueOf(defineInstrument({ ...BASE, scales })).scales[1]?.levels).toEqual([
      { level: 0, points: 0 },
      { level: 2.5, points: 1 },
      { level: 5, points: 2 },
    ])
  })

  test('leaves the default scale out where nothing uses it', () => {
    const scales = [{ id: 'own', kind: 'yes-no' as const }]
    const items = BASE.items.map(({ id, component }) => ({ id, component }))
    expect(valueOf(defineInstrument({ ...BASE, scale: 'own', scales, items })).scales.map(({ id }) => id)).toEqual(['own'])
  })

  test('names ids that cannot be keys, and ids used twice', () => {
    expect(faults({ id: '__proto__' })).toEqual(['id invalid-id'])
    expect(faults({ id: 'x'.repeat(201) })).toEqual(['id invalid-id'])
    expect(faults({ items: [...BASE.items, { id: 'A.1', component: 'A' }] })).toEqual(['items/2/id duplicate-id'])
    expect(faults({ components: [...BASE.components, { id: 'A' }] })).toEqual(['components/2/id duplicate-id'])
    expect(faults({ items: [...BASE.items, { id: '', component: 'A' }] })).toEqual(['items/2/id invalid-id'])
  })

  test('names an alias that is another component', () => {
    expect(faults({ components: [{ id: 'A', key: 'B' }, { id: 'B' }] })).toEqual(['components/0/key duplicate-key'])
    expect(
      faults({
        components: [
          { id: 'A', key: 'same' },
          { id: 'B', key: 'same' },
        ],
      }),
    ).toEqual(['components/1/key duplicate-key'])
  })

  test('names what an item refers to and is not there', () => {
    const wrong = { id: 'A.2', component: 'C', scale: 'none', elements: ['KE10' as 'KE1'], phases: ['plan', 'done' as 'plan'] } as const
    expect(faults({ items: [...BASE.items, wrong] })).toEqual([
      'items/2/component unknown-component',
      'items/2/scale unknown-scale',
      'items/2/elements/0 unknown-element',
      'items/2/phases/1 unknown-phase',
    ])
    expect(faults({ scale: 'none' })).toEqual(['scale unknown-scale'])
  })

  test('names weights below zero, and components that cannot be scored', () => {
    expect(faults({ items: [{ ...BASE.items[0]!, weight: -0.5 }, BASE.items[1]!] })).toEqual(['items/0/weight invalid-weight'])
    expect(faults({ items: [{ ...BASE.items[0]!, weight: Number.NaN }, BASE.items[1]!] })).toEqual(['items/0/weight invalid-weight'])
    expect(faults({ items: [{ ...BASE.items[0]!, weight: 0 }, BASE.items[1]!] })).toEqual(['components/0 component-without-weight'])
    expect(faults({ items: [BASE.items[0]!] })).toEqual(['components/1 component-without-items'])
    expect(faults({ components: [], items: [] })).toEqual(['components no-components'])
  })

  test('names who cannot be asked', () => {
    const appliesTo = { roles: [], sites: null, phases: ['never' as 'plan'] }
    expect(faults({ items: [{ ...BASE.items[0]!, appliesTo }, BASE.items[1]!] })).toEqual([
      'items/0/appliesTo/roles asked-of-nobody',
      'items/0/appliesTo/phases/0 unknown-phase',
    ])
  })

  test.each([0, -1, 1.5, Number.NaN])('refuses the version %s', (version) => {
    expect(faults({ version })).toEqual(['version invalid-version'])
  })

  test('names broken scales', () => {
    expect(scaleFaults({ kind: 'ordinal', levels: [] })).toEqual(['scales/0/levels empty-scale'])
    expect(scaleFaults({ kind: 'ordinal' })).toEqual(['scales/0/levels empty-scale'])
    expect(scaleFaults({ kind: 'ordinal', levels: [3] })).toEqual(['scales/0/levels scale-without-range'])
    expect(scaleFaults({ kind: 'ordinal', levels: [1, 2, 1] })).toEqual(['scales/0/levels/2 duplicate-level'])
    expect(scaleFaults({ kind: 'ordinal', levels: [1, Number.NaN] })).toEqual(['scales/0/levels/1 invalid-level'])
    expect(scaleFaults({ kind: 'graded', levels: [0, 1] })).toEqual([
      'scales/0/levels/0 level-without-points',
      'scales/0/levels/1 level-without-points',
    ])
    expect(
      scaleFaults({
        kind: 'graded',
        levels: [
          { level: 0, points: -1 },
          { level: 1, points: 1 },
        ],
      }),
    ).toEqual(['scales/0/levels/0/points invalid-points'])
    expect(
      scaleFaults({
        kind: 'graded',
        levels: [
          { level: 0, points: 0 },
          { level: 1, points: 0 },
        ],
      }),
    ).toEqual(['scales/0/levels scale-without-range'])
    expect(
      scaleFaults({
        kind: 'graded',
        levels: [
          { level: 0, points: 1 },
          { level: 1, points: 2 },
        ],
      }),
    ).toEqual(['scales/0/levels lowest-not-zero'])
    expect(scaleFaults({ kind: 'yes-no', levels: [0, 2] })).toEqual(['scales/0/levels not-no-and-yes'])
    expect(scaleFaults({ kind: 'yes-no', levels: [0, 1, 2] })).toEqual(['scales/0/levels not-no-and-yes'])
    expect(scaleFaults({ kind: 'stars' as 'ordinal' })).toEqual(['scales/0/kind unknown-kind'])
  })

  test('is idempotent: an instrument is its own definition', () => {
    checkLaw([instrument], (any) => {
      expect(valueOf(defineInstrument(any))).toEqual(any)
    })
  })
})

describe('parseInstrument', () => {
  test('reads a definition that went through JSON', () => {
    expect(parseInstrument(JSON.parse(JSON.stringify(BASE)))).toEqual(defineInstrument(BASE))
  })

  test('names what is not even the shape of one', () => {
    expect(faultsOf(parseInstrument({ ...BASE, version: '1', extra: 1, items: [{ id: 'A.1' }] }))).toEqual([
      'version invalid-type',
      'items/0/component missing-field',
      'extra unknown-field',
    ])
    expect(faultsOf(parseInstrument(null))).toEqual([' invalid-type'])
  })

  test('names what is wrong between its parts', () => {
    expect(faultsOf(parseInstrument({ ...BASE, scale: 'none' }))).toEqual(['scale unknown-scale'])
  })

  test('gives back every instrument through JSON', () => {
    checkLaw([instrument], (any) => {
      expect(valueOf(parseInstrument(JSON.parse(JSON.stringify(any))))).toEqual(any)
    })
  })
})
