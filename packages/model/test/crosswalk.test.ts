import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CORE_ELEMENT_IDS, correspondences, CROSSWALK, crosswalk, FRAMEWORKS, isImplementereError, PHASE_IDS } from '@implementere/model'

const runs = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }

const framework = fc.constantFrom(...FRAMEWORKS)
const coreElement = fc.constantFrom(...CORE_ELEMENT_IDS)

describe('crosswalk', () => {
  test('sets the phases beside EPIS by content, one place off by name', () => {
    const names = PHASE_IDS.map((phase) => correspondences({ framework: 'epis', phase }).map(({ concept }) => concept))
    expect(names).toEqual([['exploration', 'preparation'], ['preparation'], ['implementation'], ['sustainment']])
  })

  test('places the fourteen steps of the QIF', () => {
    const steps = new Set(crosswalk('qif').map(({ concept }) => concept))
    expect(steps.size).toBe(14)
    expect(correspondences({ framework: 'qif', coreElement: 'KE8' }).map(({ concept }) => concept)).toEqual(['learningFromExperience'])
  })

  test('takes an unknown framework as a mistake of the programmer', () => {
    for (const id of ['sic', 'constructor', '__proto__']) {
      let error: unknown
      try {
        Reflect.apply(crosswalk, null, [id])
      } catch (caught) {
        error = caught
      }
      expect(isImplementereError(error)).toBe(true)
      expect(error).toMatchObject({ code: 'unknown-id', details: { id } })
    }
  })

  test('has one table for every framework', () => {
    expect(Object.keys(CROSSWALK)).toEqual(FRAMEWORKS.map(({ id }) => id))
  })

  test.each(FRAMEWORKS)('$id accounts for every concept and every core element', ({ id, concepts }) => {
    const rows = crosswalk(id)
    expect(new Set(rows.flatMap(({ concept }) => concept ?? []))).toEqual(new Set(concepts))
    expect(new Set(rows.flatMap((row) => row.coreElement ?? []))).toEqual(new Set(CORE_ELEMENT_IDS))
    expect(rows.every((row) => row.framework === id)).toBe(true)
  })

  test.each(FRAMEWORKS)('$id says "none" only of what has no other row, and never twice the same', ({ id }) => {
    const rows = crosswalk(id)
    for (const row of rows) {
      const side = row.coreElement ?? row.phase
      expect(row.relation === 'none').toBe(row.concept === null || side === null)
      expect([row.coreElement, row.phase]).toContain(null)
      expect([row.concept, side].every((value) => value === null)).toBe(false)
      if (row.concept !== null && row.relation === 'none') expect(rows.filter(({ concept }) => concept === row.concept)).toEqual([row])
      if (row.coreElement !== null && row.relation === 'none') expect(rows.filter((other) => other.coreElement === row.coreElement)).toEqual([row])
    }
    const pairs = rows.map((row) => `${row.concept}/${row.coreElement}/${row.phase}`)
    expect(pairs).toEqual([...new Set(pairs)])
  })
})

describe('correspondences', () => {
  test('is never empty for a core element: where nothing corresponds it says so', () => {
    fc.assert(
      fc.property(framework, coreElement, ({ id }, element) => {
        const rows = correspondences({ framework: id, coreElement: element })
        expect(rows.length).toBeGreaterThan(0)
        if (rows.some(({ relation }) => relation === 'none')) expect(rows).toHaveLength(1)
      }),
      runs,
    )
  })

  test('reads the same from both sides', () => {
    fc.assert(
      fc.property(framework, coreElement, ({ id }, element) => {
        for (const row of correspondences({ framework: id, coreElement: element })) {
          if (row.concept !== null) expect(correspondences({ framework: id, concept: row.concept })).toContain(row)
        }
      }),
      runs,
    )
  })
})
