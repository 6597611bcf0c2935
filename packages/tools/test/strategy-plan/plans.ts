import fc from 'fast-check'
import { addDays } from '@implementere/model/calendar'
import type { PlannedTask } from '../../src/strategy-plan/record.ts'

/** A task in which only what is said is known. */
export function task(said: Pick<PlannedTask, 'id'> & Partial<PlannedTask>): PlannedTask {
  return {
    label: null,
    strategy: null,
    accountable: null,
    contributors: [],
    start: null,
    due: null,
    durationDays: null,
    dependsOn: [],
    done: null,
    ...said,
  }
}

/** Days around new year and Easter, and a few far away. */
export const days = fc.oneof(
  { weight: 199, arbitrary: fc.integer({ min: 0, max: 130 }).map((offset) => addDays('2025-12-15', offset)) },
  { weight: 1, arbitrary: fc.constantFrom('0001-01-01', '9999-12-31') },
)

const ID = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')

/** Up to eight tasks, all of a known duration, each waiting only for tasks before it in the alphabet: no circles. */
export const networks: fc.Arbitrary<readonly PlannedTask[]> = fc
  .uniqueArray(
    fc.record({
      id: ID,
      durationDays: fc.integer({ min: 1, max: 12 }),
      start: fc.option(fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2025-12-15', offset))),
      dependsOn: fc.uniqueArray(ID, { maxLength: 4 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    const ids = new Set(rows.map(({ id }) => id))
    return rows.map((row) => task({ ...row, dependsOn: row.dependsOn.filter((before) => before < row.id && ids.has(before)) }))
  })

/** Tasks as people may write them: with circles, holes, things in the wrong order and tasks that are not there. */
export const messyTasks: fc.Arbitrary<readonly PlannedTask[]> = fc.uniqueArray(
  fc.record({
    id: fc.oneof(ID, fc.constant('__proto__')),
    label: fc.option(fc.string()),
    strategy: fc.option(fc.constantFrom('s0', 's1', 'nowhere')),
    accountable: fc.option(fc.constantFrom('p1', 'p2')),
    contributors: fc.constant([]),
    start: fc.option(days),
    due: fc.option(days),
    durationDays: fc.option(fc.integer({ min: 1, max: 10_000 })),
    dependsOn: fc.array(fc.oneof(ID, fc.constantFrom('__proto__', 'nowhere')), { maxLength: 3 }),
    done: fc.option(days),
  }),
  { selector: ({ id }) => id, maxLength: 9 },
)
