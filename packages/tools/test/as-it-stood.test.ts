import fc from 'fast-check'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { CORE_ELEMENT_IDS, type Check, type CoreElementId, type Json } from '@implementere/model'
import { daysBetween } from '@implementere/model/calendar'
import type { AdjustmentLoopRecord } from '../src/adjustment-loop/record.ts'
import { createContext, type ToolContext } from '../src/context.ts'
import { sampleContext } from '../src/sample-context.ts'
import { SAMPLE_AS_OF } from '../src/sample-story.ts'
import { parseToolRecord, schemas } from '../src/schema.ts'
import type { Completion, Evaluation } from '../src/tool.ts'
import type { RecordOf, ToolRecords } from '../src/tool-records.ts'
import { tools } from '../src/tools.ts'
import { inputOf } from './record-arbitrary.ts'
import { runs } from './runs.ts'

/** Where a record says that something has happened: lists with `[]`. After the day looked from it does not count. */
const HAPPENED: Readonly<Record<CoreElementId, readonly string[]>> = {
  KE1: ['needData[].date', 'targetGroup.date', 'ratings[].date', 'attributeJudgements[].date', 'knowledge[].date', 'decision.date'],
  KE2: ['evidence[].date'],
  KE3: ['tasks[].done'],
  KE4: [
    'stakeholders[].commitmentDate',
    'actions[].done',
    'messages[].given',
    'userInvolvement[].date',
    'sponsorCommitments[].date',
    'charter.agreed',
    'charter.reviews[].date',
    'leadershipRatings[].date',
  ],
  KE5: [],
  KE6: ['points[].date', 'adoptions[].countedOn'],
  KE7: [
    'reviews[].on',
    'cycles[].measurements[].date',
    'noCycles.on',
    'verdicts[].on',
    'noAdaptations.on',
    'problems[].reportedOn',
    'problems[].settledOn',
  ],
  KE8: ['recommendation.date'],
  KE9: ['decision.date', 'ending.usersInformed', 'ending.practitionersInformed'],
}

/** Where a record says when something is to be, or from when to when it lasts: may well lie ahead. */
const PLANNED: Readonly<Record<CoreElementId, readonly string[]>> = {
  KE1: [],
  KE2: [],
  KE3: ['tasks[].start', 'tasks[].due'],
  KE4: ['actions[].due', 'keyPeople[].until', 'messages[].planned', 'teamMembers[].until'],
  KE5: ['indicators[].start', 'indicators[].end'],
  KE6: ['replannings[].from', 'replannings[].to'],
  KE7: ['cycles[].start', 'cycles[].end'],
  KE8: ['period.from', 'period.until', 'actions[].due'],
  KE9: ['decision.nextReview', 'goal.until', 'register[].nextReview', 'fidelity.since'],
}

/** The checks that rest on what has happened, and on which dates: of the tool's own record, or of another's. */
const RESTS_ON: Readonly<Record<string, readonly (readonly [CoreElementId, string])[]>> = {
  'need-shown': [['KE1', 'needData[].date']],
  'target-group-counted': [['KE1', 'targetGroup.date']],
  'indicators-rated': [['KE1', 'ratings[].date']],
  'knowledge-consulted': [['KE1', 'knowledge[].date']],
  'intervention-decided': [['KE1', 'decision.date']],
  'core-components-known': [['KE1', 'decision.date']],
  'core-components-guarded': [['KE1', 'decision.date']],
  'planned-adaptations-settled': [['KE1', 'decision.date']],
  'sponsor-committed': [['KE4', 'sponsorCommitments[].date']],
  'users-have-a-say': [['KE4', 'userInvolvement[].date']],
  'charter-agreed': [['KE4', 'charter.agreed']],
  'due-tasks-settled': [['KE3', 'tasks[].done']],
  'data-points-present': [['KE6', 'points[].date']],
  'cycles-concluded': [['KE7', 'cycles[].end']],
  'adaptations-judged': [['KE7', 'noAdaptations.on']],
  'implementation-judged': [['KE8', 'period.from']],
  'outcome-judged': [['KE8', 'period.from']],
  'adjustments-followed-up': [['KE7', 'cycles[].end']],
  'recommendation-made': [['KE8', 'recommendation.date']],
  'decision-made': [['KE9', 'decision.date']],
  'new-goal-set': [['KE9', 'decision.date']],
  'next-review-set': [['KE9', 'decision.date']],
  'routines-owned': [['KE9', 'decision.date']],
  'systems-owned': [['KE9', 'decision.date']],
  'reopening-settled': [['KE9', 'decision.date']],
  'ending-prepared': [['KE9', 'decision.date']],
}

/** Each law looks at whole records or at all nine tools: a part of the runs of other laws takes long enough. */
const SHARE = 1 / 8

/** One tool with its types forgotten. */
interface AnyTool {
  readonly evaluate: (record: Json, context: ToolContext) => Evaluation<unknown>
  readonly completion: (record: Json, context: ToolContext) => Completion
}
const anyTool = (element: CoreElementId) => tools[element] as unknown as AnyTool
const sampleOf = (element: CoreElementId) => sampleContext().records[element] as unknown as Json
const contextOn = (asOf: string): ToolContext => ({ ...sampleContext(), asOf })

describe.each(CORE_ELEMENT_IDS)('in the record of %s', (element) => {
  const { evaluate, completion } = anyTool(element)

  test('every date says that something has happened, or when it is to be', () => {
    const dates = datePlaces(z.toJSONSchema(schemas[element], { io: 'input', unrepresentable: 'any' }))
    expect(dates.toSorted()).toEqual([...HAPPENED[element], ...PLANNED[element]].toSorted())
  })

  test('it is all the same how far ahead a date lies, of what is said to have happened', () => {
    const records = fc.oneof(fc.constant(sampleOf(element)), inputOf(schemas[element]))
    const days = fc.constantFrom('2024-01-01', '2025-03-18', '2026-01-01', '2026-02-10', SAMPLE_AS_OF)
    fc.assert(
      fc.property(records, days, (input, asOf) => {
        const parsed = parseToolRecord(element, input)
        fc.pre(parsed.ok)
        const record = parsed.value as unknown as Json
        const farAhead = HAPPENED[element].reduce((moved, place) => mapDates(moved, place, (day) => (day > asOf ? '9999-12-31' : day)), record)
        const context = contextOn(asOf)
        expect(completion(farAhead, context)).toEqual(completion(record, context))
        const { warnings: _there, ...there } = evaluate(farAhead, context)
        const { warnings: _here, ...here } = evaluate(record, context)
        expect(there).toEqual(here)
      }),
      runs(SHARE),
    )
  })

  test('what is left out is named where it stands', () => {
    for (const place of HAPPENED[element]) {
      const record = mapDates(sampleOf(element), place, () => '2026-11-17')
      const named = evaluate(record, contextOn(SAMPLE_AS_OF)).warnings.filter(({ code }) => code === 'lies-ahead')
      const isThere = JSON.stringify(record).includes('2026-11-17')
      expect([place, ...named.map(({ path }) => path[0])]).toEqual([place, ...(isThere ? [place.split(/[.[]/)[0]] : [])])
    }
  })
})

describe('a record as it stood on a day', () => {
  const AHEAD = '2026-11-17'
  const checkOf = (code: string, fields: { readonly [Element in CoreElementId]?: Partial<RecordOf<Element>> }) => {
    const [element, own] = Object.entries(fields)[0] as [CoreElementId, Json]
    const { records } = sampleContext()
    const changed = { ...(records[element] as unknown as Record<string, Json>), ...(own as Record<string, Json>) }
    const context = { ...sampleContext(), records: { ...records, [element]: changed } } as unknown as ToolContext
    const all = CORE_ELEMENT_IDS.flatMap((id) => anyTool(id).completion(context.records[id] as unknown as Json, context).checks)
    const { met, params } = all.find((check) => check.code === code)!
    return { met, ...params }
  }
  const { KE4, KE7, KE8, KE9 } = sampleContext().records as ToolRecords

  test('meets no opponent by something that is said to be done on a day that has not come, unless it is due on one', () => {
    const stakeholders = [{ ...KE4.stakeholders[0]!, id: 's', influence: 5, support: -1 }] as const
    const action = { ...KE4.actions[0]!, id: 'a', stakeholder: 's', owner: 'p', due: null, done: AHEAD }
    expect(checkOf('opponents-met', { KE4: { stakeholders, actions: [action] } })).toEqual({ met: false, total: 1, open: ['s'], later: ['a'] })
    expect(checkOf('opponents-met', { KE4: { stakeholders, actions: [{ ...action, done: SAMPLE_AS_OF }] } }).met).toBe(true)
    expect(checkOf('opponents-met', { KE4: { stakeholders, actions: [{ ...action, due: AHEAD, done: null }] } })).toEqual({
      met: true,
      total: 1,
      open: [],
    })
  })

  test('has told nobody what is told on a day that has not come', () => {
    const messages = KE4.messages.map((row) => ({ ...row, planned: null, given: AHEAD }))
    const ids = KE4.messages.map(({ id }) => id).toSorted()
    expect(checkOf('need-and-benefit-told', { KE4: { messages } })).toMatchObject({ met: false, open: ids, later: ids })
    expect(checkOf('need-and-benefit-told', { KE4: { messages: messages.map((row) => ({ ...row, planned: AHEAD })) } })).toMatchObject({ met: true })
  })

  test.each([
    [{ end: AHEAD }, ['c1']],
    [{ start: AHEAD, end: null }, ['c1']],
    [{ status: 'running', start: AHEAD, end: null }, ['c1']],
    [{ status: 'running', start: '2026-11-01', end: AHEAD }, undefined],
    [{ status: 'planned', start: AHEAD, end: AHEAD }, undefined],
  ] as const)('has concluded no test of a change with %j, and names what cannot have happened', (fields, later) => {
    const cycle = { ...KE7.cycles[0]!, measurements: [], id: 'c1', ...fields }
    const found = checkOf('cycles-concluded', { KE7: { cycles: [cycle] } })
    expect(found).toEqual({ met: false, total: 0, open: ['c1'], ...(later && { later }) })
  })

  test('names a test of a change that was measured on a day that has not come', () => {
    const cycle = { ...KE7.cycles[0]!, id: 'c1', measurements: [{ id: 'm', date: AHEAD, value: 1 }] }
    expect(checkOf('cycles-concluded', { KE7: { cycles: [cycle] } })).toEqual({ met: true, total: 1, open: [], later: ['c1'] })
  })

  test('takes nothing for adjusted before it was, and nothing for its outcome', () => {
    const [first, ...others] = KE7.cycles
    expect(checkOf('adjustments-followed-up', { KE7: { cycles: [{ ...first!, end: AHEAD }, ...others] } })).toMatchObject({
      met: true,
      later: KE8.adjustments.filter(({ adjustment }) => adjustment === first!.id).map(({ id }) => id),
    })
    const verdict = { id: 'v', adaptation: 'a', verdict: 'consistent', on: AHEAD, by: 'p', ownerConsulted: null, note: null } as const
    expect(checkOf('adjustments-followed-up', { KE7: { verdicts: [verdict] } })).toMatchObject({ met: true })
    expect(checkOf('adjustments-followed-up', { KE7: { verdicts: [{ ...verdict, on: SAMPLE_AS_OF }] } })).toMatchObject({ met: false, open: ['a'] })
  })

  test('judges nothing by values that are reported of days that have not come', () => {
    const period = { from: AHEAD, until: null }
    expect(checkOf('implementation-judged', { KE8: { period } })).toMatchObject({ met: false, later: ['period.from'] })
    expect(checkOf('implementation-judged', { KE8: { period: { ...period, from: SAMPLE_AS_OF } } })).toMatchObject({ met: true })
  })

  test('has no decision of a day that has not come, and so none to end the work either', () => {
    const ending = { ...KE9.decision, choice: 'ending', date: AHEAD } as const
    for (const code of ['decision-made', 'routines-owned', 'ending-prepared'])
      expect(checkOf(code, { KE9: { decision: ending } })).toMatchObject({ met: false, later: ['decision.date'] })
    expect(checkOf('routines-owned', { KE9: { decision: { ...ending, date: SAMPLE_AS_OF } } })).toEqual({ met: true, applies: false })
  })

  test('has informed no users on a day that has not come', () => {
    const decision = { ...KE9.decision, choice: 'ending' } as const
    const told = { ...KE9.ending, usersInformed: SAMPLE_AS_OF, openCases: 'none', dataRetention: 'deleted' } as const
    expect(checkOf('ending-prepared', { KE9: { decision, ending: told } })).toEqual({ met: true, missing: [] })
    expect(checkOf('ending-prepared', { KE9: { decision, ending: { ...told, usersInformed: AHEAD } } })).toEqual({
      met: false,
      missing: ['usersInformed'],
      later: ['ending.usersInformed'],
    })
  })

  test('has counted no practitioners of days that have not come, and was sent back by no problem that was not there', () => {
    const context = (problems: AdjustmentLoopRecord['problems']) => createContext({ asOf: SAMPLE_AS_OF, records: { KE7: { ...KE7, problems } } })
    const evaluate = (fields: Partial<ToolRecords['KE9']>, problems: AdjustmentLoopRecord['problems'] = []) =>
      tools.KE9.evaluate({ ...KE9, reopen: [], ...fields }, context(problems)).result
    expect(evaluate({ fidelity: { ...KE9.fidelity, since: AHEAD } }).fidelity.origin).toBe(null)
    expect(evaluate({ fidelity: { ...KE9.fidelity, since: SAMPLE_AS_OF } }).fidelity.origin).toBe('counted')
    const problem = { ...KE7.problems[0]!, status: 'open', reportedOn: SAMPLE_AS_OF, settledOn: null, reopens: ['KE3'] } as const
    expect(evaluate({}, [problem]).notReopened).toEqual(['KE3'])
    expect(evaluate({}, [{ ...problem, reportedOn: AHEAD }]).notReopened).toEqual([])
    expect(evaluate({}, [{ ...problem, status: 'solved', settledOn: AHEAD }]).notReopened).toEqual(['KE3'])
    expect(evaluate({}, [{ ...problem, status: 'solved', settledOn: SAMPLE_AS_OF }]).notReopened).toEqual([])
  })

  test('asks for no text about an instrument of an answer that is not given yet', () => {
    const response = { formatVersion: 1, instrument: 'own@1', id: 'r', date: AHEAD, rater: null, role: null, answers: {} } as const
    const codes = (date: string) =>
      tools.KE7.evaluate(KE7, createContext({ asOf: SAMPLE_AS_OF, responses: [{ ...response, date }] })).warnings.map(({ code }) => code)
    expect(codes(AHEAD)).not.toContain('unknown-instrument')
    expect(codes(SAMPLE_AS_OF)).toContain('unknown-instrument')
  })
})

describe('looking from a day before what a check rests on', () => {
  const rows = Object.entries(RESTS_ON).map(([code, places]) => ({ code, places }))

  test.each(rows)('unmeets $code, and names what lies ahead', ({ code, places }) => {
    const dates = places.flatMap(([element, place]) => datesAt(sampleOf(element), place))
    const found = checkOn(dayBefore(dates.toSorted()[0]!), code)
    expect(found.met).toBe(false)
    expect((found.params['later'] as readonly string[]).length).toBeGreaterThan(0)
    expect(checkOn(SAMPLE_AS_OF, code)).toMatchObject({ met: true })
    expect(checkOn(SAMPLE_AS_OF, code).params).not.toHaveProperty('later')
  })

  test('leaves every tool undone that anything has to happen for', () => {
    const context = contextOn('2024-01-01')
    const done = CORE_ELEMENT_IDS.filter((element) => anyTool(element).completion(sampleOf(element), context).done)
    expect(done).toEqual(['KE3', 'KE5'])
  })

  test('meets no such check on a day that it does not meet on every later one, in the story of the samples', () => {
    const settled = rows.map(({ code }) => code).filter((code) => code !== 'data-points-present' && code !== 'due-tasks-settled')
    fc.assert(
      fc.property(fc.nat({ max: 1100 }), fc.nat({ max: 1100 }), (a, b) => {
        const [earlier, later] = [a, b].toSorted((x, y) => x - y).map((days) => dayAfter('2024-01-01', days))
        const [before, after] = [checksOn(earlier!), checksOn(later!)]
        for (const code of settled) if (before.get(code)!.met) expect(after.get(code)!.met, `${code} ${earlier} ${later}`).toBe(true)
      }),
      runs(SHARE),
    )
  })
})

function checkOn(asOf: string, code: string): Check {
  return checksOn(asOf).get(code)!
}

function checksOn(asOf: string): ReadonlyMap<string, Check> {
  const context = contextOn(asOf)
  const checks = CORE_ELEMENT_IDS.flatMap((element) => anyTool(element).completion(sampleOf(element), context).checks)
  return new Map(checks.map((found) => [found.code, found]))
}

function dayBefore(day: string): string {
  return dayAfter(day, -1)
}

function dayAfter(day: string, days: number): string {
  const found = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
  expect(daysBetween(day, found)).toBe(days)
  return found
}

function datePlaces(node: unknown, place = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties = {}, items, anyOf = [], ...rest } = node as Readonly<Record<string, never>>
  return [
    ...(rest['x-string'] === 'date' ? [place] : []),
    ...(anyOf as readonly unknown[]).flatMap((child) => datePlaces(child, place)),
    ...(items === undefined ? [] : datePlaces(items, `${place}[]`)),
    ...Object.entries(properties).flatMap(([name, child]) => datePlaces(child, place === '' ? name : `${place}.${name}`)),
  ]
}

function mapDates(value: Json, place: string, change: (day: string) => string): Json {
  if (place === '') return typeof value === 'string' ? change(value) : value
  if (place.startsWith('[]')) return (value as readonly Json[]).map((row) => mapDates(row, place.slice(2).replace(/^\./, ''), change))
  const name = /^[^.[]+/.exec(place)![0]
  const fields = value as Readonly<Record<string, Json>>
  return { ...fields, [name]: mapDates(fields[name]!, place.slice(name.length).replace(/^\./, ''), change) }
}

function datesAt(record: Json, place: string): readonly string[] {
  const found: string[] = []
  mapDates(record, place, (day) => {
    found.push(day)
    return day
  })
  return found
}
