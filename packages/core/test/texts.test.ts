import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CORE_EVENT_TYPES,
  CORE_REFUSAL_CODES,
  describeCode,
  explainRefusal,
  explainStep,
  model as vocabulary,
  nextSteps,
  overview,
  stateOf,
  type CodeKind,
  type CoreTexts,
  type ImplementationState,
} from '@implementere/core'
import { en } from '@implementere/core/locales/en'
import { nb } from '@implementere/core/locales/nb'
import { nn } from '@implementere/core/locales/nn'
import { act, acts, anyLog, done, walk } from './arbitraries.ts'
import { longHistory } from './histories.ts'
import { SHIFTED } from './observed.ts'
import { law } from './runs.ts'
import { EMPTY } from './story.ts'

const PACKS: readonly CoreTexts[] = [nb, nn, en]

type Lookup = (texts: CoreTexts, value: string, path: string) => boolean

const code =
  (kind: CodeKind): Lookup =>
  (texts, value) =>
    describeCode(kind, value, {}, texts) !== null
const among =
  (tableOf: (texts: CoreTexts) => object): Lookup =>
  (texts, value) =>
    Object.hasOwn(tableOf(texts), value)
/** Ids of the record's own, days and moments, and what people wrote: nothing that a pack could know. */
const own: Lookup = () => true

/** What stands where in an overview, and where its text is. The first row that fits counts; a place that no row knows fails the test. */
const PLACES: readonly (readonly [RegExp, Lookup])[] = [
  [/^(id|title|asOf)$/, own],
  [/^phases\.open$/, among(({ model }) => model.coreElements)],
  [/^nature$/, among(({ overview: own_ }) => own_.natures)],
  [/(^|\.)(lifecycle)$/, among(({ phases }) => phases.lifecycles)],
  [/(state|goal)?\.?goal\.kind$/, among(({ phases }) => phases.goalKinds)],
  [/goal\.(text|until)$/, own],
  [/^phases\.timeline\.(overrides|returns)\.(event|at|by|reason)$/, own],
  [/^phases\.timeline\.overrides\.(from|to)$/, among(({ model }) => model.phases)],
  [/^phases\.next\.(refusal\.)?code$/, code('refusal')],
  [/^phases\.next\.reachable$/, among(({ overview: own_ }) => own_.reachable)],
  [/^phases\.next\.by$|leftBy$/, among(({ phases }) => phases.events)],
  [/^phases\.timeline\.refused\.event\./, own],
  [/\.(checks|unmet)\.code$/, code('check')],
  [/(refusal)\.code$/, code('refusal')],
  [/warnings\.code$|^warnings\.code$/, code('issue')],
  [/warnings\.(path|severity)$|^warnings\.(path|severity)$/, own],
  [/params\.element$|(^|\.)elements?(\.element)?$/, among(({ model }) => model.coreElements)],
  [/params\.status$|elements\.(KE\d\.)?status$/, among(({ phases }) => phases.elementStatuses)],
  [/params\.allowed$|params\.lifecycle$/, own],
  [
    /params\.component$|\.component$/,
    (texts, value, path) => path.startsWith('barriers') || Object.hasOwn(texts.qic.instruments['qic-no@1'].components, value),
  ],
  [/(params\.phase|\.phases?|firstPhase|furthestPhase)$/, among(({ model }) => model.phases)],
  [/\.(entered|left|begun|ended|asOf|date|at)$/, own],
  [/interval\.method$/, among(({ overview: own_ }) => own_.intervals)],
  [/\.method$/, code('method')],
  [/items\.[\d.]+reason$/, own],
  [/\.unit$/, (texts, value) => ['points'].includes(value) || Object.hasOwn(texts.dimensions.units, value)],
  [/\.reason$/, code('reason')],
  [/checklist\.(score\.)?instrument$/, among(({ qic }) => qic.instruments)],
  [/policy\.missing$/, among(({ qic }) => qic.missingPolicies)],
  [/policy\.scale$/, among(({ qic }) => qic.levels)],
  [/policy\.weighting$/, among(({ overview: own_ }) => own_.weightings)],
  [/items\.[\d.]+state$/, among(({ qic }) => qic.states)],
  [/checklist\.open\.item$/, among(({ qic }) => qic.instruments['qic-no@1'].items)],
  [/checklist\.open\.state$/, among(({ qic }) => qic.open)],
  [/dimensions\.dimension$/, among(({ model }) => model.dimensions)],
  [/\.measure$/, among(({ dimensions }) => dimensions.measures)],
  [/\.ruleSet$/, among(({ overview: own_ }) => own_.controlRuleSets)],
  [/(signals|unreviewed)\.rule$/, among(({ overview: own_ }) => own_.controlRules)],
  [/\.(periods?|segments\.from|borders|indicator)$/, own],
  [/\.direction$/, (_, value) => value === 'up' || value === 'down'],
  [/analysis\.cut\.kind$/, among(({ barriers }) => barriers.codes.cuts)],
  [
    /\.(determinants?|unrated|rated|lowest|uncovered|priorities|risksToMonitor)$/,
    (texts, value) => value === 'our-own' || Object.values(tablesOf(texts)).some((table) => Object.hasOwn(table, value)),
  ],
  [/\.class$/, among(({ barriers }) => barriers.codes.classes)],
  [/quadrant\.value$/, among(({ barriers }) => barriers.codes.quadrants)],
  [/groups\.(by|group|n\.status)$|levels\.\S+status$|sides\.\S+status$|groups\.groups\.\S+$/, own],
  [/groups\.detail$/, among(({ barriers }) => barriers.codes.details)],
  [/domains\.domain$/, among(({ barriers }) => barriers.cfirDomains)],
  [/subcomponents\.id$/, among(({ barriers }) => barriers.readiness)],
  [/reliability\.metric$/, (_, value) => value === 'ordinal'],
  [/^decisions\.overdue$|^log\.(retracted|withoutEffect\.id)$/, own],
  [/^decisions\.open\.state$/, among(({ record }) => record.decisionStates)],
  [/^decisions\.open\.\w+$/, own],
  [/^barriers\.coverage\.strategies$/, own],
  [/\.params\.(\w+\.)*\w+$/, own],
]

function tablesOf({ barriers }: CoreTexts): Readonly<Record<string, object>> {
  return {
    cfir: barriers.cfir,
    durlakDupre: barriers.durlakDupre,
    pcat: barriers.pcat,
    readiness: barriers.readiness,
    tdf: barriers.tdf,
    lecture: barriers.lecture.barriers,
  }
}

/** Every text in a value with the names that lead to it, lists without their indices. */
function textsIn(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, Array.isArray(value) ? path : [...path, key]))
}

/** How many texts were looked up; each has to be there. */
function textsFound(state: ImplementationState): number {
  const options = { asOf: '2027-12-31', observations: SHIFTED }
  const view = overview(state, options)
  const found = textsIn(view)
  for (const [path, value] of found) {
    const lookup = PLACES.find(([place]) => place.test(path))?.[1]
    expect(lookup, `nobody has said what ${path} is (${value})`).toBeDefined()
    for (const texts of PACKS) expect(lookup!(texts, value, path), `${texts.locale} has a text for ${path} = ${value}`).toBe(true)
  }
  for (const step of nextSteps(state, options)) {
    for (const texts of PACKS) {
      const { text, why, rule } = explainStep(step, texts)
      expect([text, rule].every((words) => words.length > 2)).toBe(true)
      expect(why, `${step.why.kind} ${step.why.code}`).not.toMatch(new RegExp(`: ${step.why.code}$`))
    }
  }
  return found.length
}

describe('the texts', () => {
  test('know every id and code of an overview of any valid history of a thousand events, and every step', () => {
    law(
      [fc.nat()],
      (seed) => {
        expect(textsFound(longHistory(seed, 1000))).toBeGreaterThan(500)
      },
      0.01,
    )
  })

  test('know those of short histories, and of logs that were put together with their loose ends', () => {
    const anyState = fc.oneof(
      acts.map((going) => walk(going).state),
      anyLog.map((events) => stateOf({ ...EMPTY, events })),
    )
    law(
      [anyState],
      (state) => {
        expect(textsFound(state)).toBeGreaterThan(100)
      },
      0.1,
    )
  })

  test('know every refusal, each check behind it, and name what it is about', () => {
    law([acts, act], (going, next) => {
      const { state } = walk(going)
      const decided = done(state, next, 90)
      if (decided.ok) return
      for (const texts of PACKS) {
        const { text, checks } = explainRefusal(decided.refusal, texts)
        expect(text).not.toBe(decided.refusal.code)
        for (const check of checks) expect(check.text).not.toBe(check.code)
      }
    })
  })

  test.each(PACKS.map((texts) => [texts.locale, texts] as const))('in %s know every refusal of the log and every kind of event', (_, texts) => {
    for (const one of CORE_REFUSAL_CODES) expect(describeCode('refusal', one, {}, texts)).toMatch(/^\p{Lu}.*\.$/u)
    for (const type of CORE_EVENT_TYPES) expect(texts.record.events[type].length).toBeGreaterThan(2)
  })
})

describe('explainRefusal', () => {
  test('names what is unmet first, and stands in with the code where nobody has a text', () => {
    const refusal = {
      code: 'our-refusal',
      checks: [
        { code: 'id-unused', met: true, params: { id: 'e1' } },
        { code: 'our-rule', met: false, params: {} },
      ],
    }
    expect(explainRefusal(refusal, nb)).toEqual({
      code: 'our-refusal',
      text: 'our-refusal',
      checks: [
        { code: 'our-rule', met: false, text: 'our-rule' },
        { code: 'id-unused', met: true, text: 'id-en e1 er ikke i bruk' },
      ],
    })
  })

  test.each([
    [
      'event-readable',
      { issues: [{ code: 'blank-text', path: ['payload', 'text'] }, 'x'] },
      'the event can be read (payload.text: the text says nothing; x)',
    ],
    ['event-readable', {}, 'the event can be read ()'],
    ['later-events-keep-effect', { events: ['a', 'b'] }, 'these later events keep their effect: a, b'],
    ['later-events-keep-effect', { events: 'a' }, 'these later events keep their effect: a'],
    ['tool-complete', { element: 'KE2', open: ['a', 'b'] }, 'what the tool of KE2 asks for is there: a; b'],
    [
      'tool-complete',
      { element: 'KE6', open: ['data-points-present'] },
      'what the tool of KE6 asks for is there: The numbers that the plan asks for are there',
    ],
    ['tool-complete', { element: 'KE2', open: [] }, 'what the tool of KE2 asks for is there'],
    ['target-known', { target: 7 }, 'the event 7 is in the log'],
    ['target-known', {}, 'the event null is in the log'],
  ])('says a check with what it names: %s %j', (check, params, text) => {
    expect(describeCode('check', check, params, en)).toBe(text)
  })
})

describe('describeCode', () => {
  test('finds the texts of every check and warning of every tool', () => {
    for (const texts of PACKS) {
      for (const element of vocabulary.CORE_ELEMENT_IDS) {
        for (const one of Object.keys(texts.tools[element].checks)) expect(describeCode('check', one, {}, texts)).not.toBeNull()
        for (const one of Object.keys(texts.tools[element].warnings)) expect(describeCode('issue', one, {}, texts)).not.toBeNull()
      }
    }
  })

  test.each<[CodeKind, string, string]>([
    ['check', 'reason-given', ''],
    ['issue', 'off-scale', ''],
    ['reason', 'no-ratings', 'Nobody'],
    ['reason', 'no-denominator', ''],
    ['method', 'dosage.sessionsDelivered', ''],
    ['method', 'phases.elementsCompleted', ''],
    ['found', 'fewCrossings', 'unusually few'],
    ['found', 'paused', ''],
    ['refusal', 'ended', ''],
  ])('finds a %s wherever it comes from: %s', (kind, one, start) => {
    const text = describeCode(kind, one, {}, en)
    expect(text).not.toBeNull()
    expect(text!.startsWith(start)).toBe(true)
  })

  test('is not led astray by what every object has', () => {
    for (const kind of ['check', 'refusal', 'issue', 'reason', 'method', 'found'] as const)
      expect(describeCode(kind, 'constructor', {}, en)).toBeNull()
  })
})
