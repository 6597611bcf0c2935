import fc from 'fast-check'
import { addDays } from '@implementere/model/calendar'
import type { ContextAssessmentRecord } from '../../src/context-assessment/record.ts'
import { emptyContextAssessment } from '../../src/context-assessment/empty.ts'
import { SUSTAINMENT_TOPICS, TAILORINGS, type ChosenStrategy, type PlannedTask, type StrategyPlanRecord } from '../../src/strategy-plan/record.ts'
import { emptyStrategyPlan } from '../../src/strategy-plan/empty.ts'

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

/** Everything that is to be said of how a strategy is carried out. */
export const SAID: ChosenStrategy['specification'] = {
  actor: 'Fagleder',
  action: 'Veileder',
  target: 'Kursledere',
  temporality: 'Fra juni',
  dose: 'Annenhver uke',
  outcome: 'Etterlevelse',
  justification: 'Erfaring',
}

/** A strategy that is specified and tailored. */
export function strategy(said: Pick<ChosenStrategy, 'id'> & Partial<ChosenStrategy>): ChosenStrategy {
  return {
    strategy: 'eric.facilitation',
    determinants: [],
    tailoring: { outcome: 'fits-as-it-is', change: null, reason: 'Prøvd før' },
    specification: SAID,
    dimension: null,
    ...said,
  }
}

/** A record for KE2 that says what to act on. */
export function toActOn(...determinants: readonly string[]): ContextAssessmentRecord {
  return { ...emptyContextAssessment(), priorities: determinants.map((id) => ({ id, determinant: id, decision: 'act-on', reason: null })) }
}

/** Days around new year and Easter, and a few far away. */
export const days = fc.oneof(
  { weight: 999, arbitrary: fc.integer({ min: 0, max: 130 }).map((offset) => addDays('2025-12-15', offset)) },
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
    durationDays: fc.option(fc.oneof({ weight: 99, arbitrary: fc.integer({ min: 1, max: 40 }) }, { weight: 1, arbitrary: fc.constant(10_000) })),
    dependsOn: fc.array(fc.oneof(ID, fc.constantFrom('__proto__', 'nowhere')), { maxLength: 3 }),
    done: fc.option(days),
  }),
  { selector: ({ id }) => id, maxLength: 9 },
)

const text = fc.option(fc.constantFrom('', ' ', 'Fordi'))
const yesOrNo = fc.option(fc.boolean())
const determinant = fc.constantFrom('timePressure', 'dilution', 'attitudes', 'ownOne', '__proto__')

function listOf<Row extends object>(
  prefix: string,
  fields: { [Key in keyof Row]: fc.Arbitrary<Row[Key]> },
): fc.Arbitrary<readonly (Row & { readonly id: string })[]> {
  return fc.array(fc.record<Row>(fields), { maxLength: 4 }).map((list) => list.map((row, index) => ({ ...row, id: `${prefix}${index}` })))
}

const specification = fc.record({ actor: text, action: text, target: text, temporality: text, dose: text, outcome: text, justification: text })

/** Records with holes, repetitions and rows about things that nobody knows. */
export const records: fc.Arbitrary<StrategyPlanRecord> = fc
  .record({
    strategies: listOf('s', {
      strategy: fc.option(fc.constantFrom('eric.reviseRoles', 'eric.facilitation', 'ownStrategy', '__proto__')),
      determinants: fc.array(determinant, { maxLength: 3 }),
      tailoring: fc.record({ outcome: fc.option(fc.constantFrom(...TAILORINGS)), change: text, reason: text }),
      specification: fc.oneof(specification, fc.constant(SAID)),
      dimension: fc.constant(null),
    }),
    acceptedRisks: listOf('r', { determinant: fc.option(determinant), reason: text }),
    skillChange: yesOrNo,
    training: listOf('c', {
      label: text,
      includes: fc.record({ theory: yesOrNo, demonstration: yesOrNo, ownPractice: yesOrNo, peerCoaching: yesOrNo }),
      feedback: yesOrNo,
    }),
    tasks: messyTasks,
    sustainment: listOf('k', { topic: fc.option(fc.constantFrom(...SUSTAINMENT_TOPICS)), plan: text, accountable: fc.option(fc.constant('p1')) }),
  })
  .map((fields) => ({ ...emptyStrategyPlan(), ...fields }))
