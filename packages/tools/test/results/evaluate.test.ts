import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { summarise } from '@implementere/dimensions'
import { createContext } from '../../src/context.ts'
import { evaluateResults } from '../../src/results/evaluate.ts'
import type { ResultsRecord } from '../../src/results/record.ts'
import { emptyResults } from '../../src/results/empty.ts'
import { sampleResults } from '../../src/results/sample.ts'
import { sampleMonitoringPlan } from '../../src/monitoring-plan/sample.ts'
import { checkLaw } from '../check-law.ts'
import { ASOF, evenRatings, implementationFinding, outcomeFinding, ownOutcome, storyContext } from './records.ts'

const context = createContext(ASOF)
const resultOf = (fields: Partial<ResultsRecord>, around = context) => evaluateResults({ ...emptyResults(), ...fields }, around).result
const warningsOf = (fields: Partial<ResultsRecord>, around = context) =>
  evaluateResults({ ...emptyResults(), ...fields }, around).warnings.map(({ path, code }) => [...path, code].join(' '))

describe('evaluateResults', () => {
  // Wilson: 19/20 lies above 0.6, 2/20 below it, 12/20 (0.3866-0.7812) to both sides.
  test.each([
    [19, 19, 'theorySupported', ['KE9']],
    [19, 2, 'theoryFailure', ['KE1']],
    [2, 19, 'unexplainedSuccess', ['KE1', 'KE5']],
    [2, 2, 'implementationFailure', ['KE3', 'KE4', 'KE5', 'KE6', 'KE7']],
    [12, 19, 'indeterminate', []],
    [19, 12, 'indeterminate', []],
  ])('tells with %i and %i of 20 against 0.6: %s', (delivered, reached, cell, revisit) => {
    const result = resultOf({ implementation: [implementationFinding('i', delivered)], outcomes: [outcomeFinding('o', reached)] })
    expect([result.cell, result.revisit]).toEqual([cell, revisit])
  })

  test('calls an intervention not delivered when one decisive dimension was not, and outcomes that disagree open', () => {
    const two = [implementationFinding('i', 19), implementationFinding('j', 2)]
    const result = resultOf({ implementation: two, outcomes: [outcomeFinding('o', 19), outcomeFinding('p', 2)] })
    expect(result.implementation).toMatchObject({ verdict: 'not-met', met: ['i'], notMet: ['j'] })
    expect(result.outcome).toMatchObject({ verdict: 'indeterminate', reason: 'findings-disagree' })
    expect(result.cell).toBe('indeterminate')
  })

  test('keeps why people leave an axis open, without changing what the numbers say', () => {
    const leftOpen = { implementation: 'too-early', outcome: 'too-few-data', note: null } as const
    const result = resultOf({ leftOpen, implementation: [implementationFinding('i', 19)], outcomes: [outcomeFinding('o', 2)] })
    expect(result.cell).toBe('theoryFailure')
    expect([result.implementation.leftOpen, result.outcome.leftOpen]).toEqual(['too-early', 'too-few-data'])
  })

  test('tells of the sample: delivered, goals met, money and people and plans weakest', () => {
    const { result, completeness, warnings, element } = evaluateResults(sampleResults(), storyContext())
    expect([element, result.cell, result.recommendation]).toEqual(['KE8', 'theorySupported', 'continue'])
    expect(result.findings.outcome.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['egne-mal', 'met'],
      ['konflikter', 'indeterminate'],
      ['ovelser-hjemme', 'indeterminate'],
    ])
    // Points of the indicator: 13 of 20 and 19 of 25, held against the plan's target of 0.6.
    expect(result.findings.outcome[2]).toMatchObject({ estimate: { numerator: 32, denominator: 45 }, threshold: { at: 0.6, direction: 'at-least' } })
    expect(result.sustainability.filter(({ weak }) => weak).map(({ domain }) => domain)).toEqual(['funding', 'capacity', 'planning'])
    expect(result.unanswered).toEqual([])
    expect(result.adjustments.map(({ adjustment, effects }) => [adjustment, effects])).toEqual([
      ['cycle-1', ['unchanged']],
      ['cycle-2', ['better']],
      ['problem-1', ['better']],
    ])
    expect(result.lessons).toEqual([
      { coreElement: 'KE3', lessons: ['laerdom-tid'] },
      { coreElement: 'KE4', lessons: ['laerdom-rekruttering'] },
      { coreElement: 'KE7', lessons: ['laerdom-rollespill'] },
    ])
    expect(result.moderation.interaction.reason).toBe('too-few-pairs')
    expect(result.costs['start-up'].value).toBe(206_500)
    expect(completeness.value).toBe(1)
    expect(warnings).toEqual([])
  })

  test('knows nothing of an empty record: two axes, a comparison, ten domains, five outcomes, adjustments, lessons and three fields', () => {
    const { completeness, warnings } = evaluateResults(emptyResults(), context)
    expect(completeness).toMatchObject({ numerator: 0, denominator: 23, method: 'results.completeness' })
    expect(warnings).toEqual([])
  })

  test.each<[string, Partial<ResultsRecord>, number]>([
    ['a decisive finding with a value', { implementation: [implementationFinding('i', 12)] }, 1],
    ['no finding that is not decisive', { outcomes: [outcomeFinding('o', 12, { decisive: false })] }, 0],
    ['no finding without a value', { outcomes: [outcomeFinding('o', 12, { reported: null })] }, 0],
    ['a comparison that was made', { comparison: 'none' }, 1],
    ['no comparison that was not looked into', { comparison: 'not-checked' }, 0],
    ['the domains that two roles rate', { sustainability: evenRatings }, 10],
    ['no domain that one role rates', { sustainability: evenRatings.filter(({ role }) => role === 'leader') }, 0],
    ['that nothing was adjusted', { nothingAdjusted: true }, 1],
    ['what came of an adjustment', { adjustments: [{ id: 'a', adjustment: 'x', effect: 'better', note: null }] }, 1],
    ['no adjustment of which nothing is said', { adjustments: [{ id: 'a', adjustment: 'x', effect: null, note: null }] }, 0],
    ['lessons with their core element', { lessons: [{ id: 'l', coreElement: 'KE1', text: null }] }, 1],
    ['no lesson without one', { lessons: [{ id: 'l', coreElement: null, text: 'x' }] }, 0],
    ['each field of the recommendation', { recommendation: { choice: 'end', by: 'p', date: null, rationale: null } }, 2],
    ['its day too', { recommendation: { choice: null, by: null, date: '2026-11-05', rationale: null } }, 1],
  ])('counts as known %s', (_, fields, known) => {
    expect(evaluateResults({ ...emptyResults(), ...fields }, context).completeness.numerator).toBe(known)
  })

  test('answers a weak domain with a change that somebody makes by a day, or an accepted risk', () => {
    const weak = [...evenRatings, { id: 'low', item: 'funding.nextYear', role: 'leader', rater: null, level: 1 }] as ResultsRecord['sustainability']
    const action = { id: 'a', domain: 'funding', response: 'change', owner: 'p1', due: '2027-01-01', note: null } as const
    const unanswered = (fields: object) => resultOf({ sustainability: weak, actions: [{ ...action, ...fields }] }).unanswered
    expect(resultOf({ sustainability: weak }).unanswered).toEqual(['funding'])
    expect(unanswered({})).toEqual([])
    expect(unanswered({ owner: null })).toEqual(['funding'])
    expect(unanswered({ due: null })).toEqual(['funding'])
    expect(unanswered({ response: null })).toEqual(['funding'])
    expect(unanswered({ response: 'accept-risk', owner: null, due: null })).toEqual([])
    expect(unanswered({ domain: 'planning' })).toEqual(['funding'])
  })

  test('gathers lessons by core element, in the order of the model', () => {
    const lesson = (id: string, coreElement: 'KE1' | 'KE7' | null) => ({ id, coreElement, text: null })
    expect(resultOf({ lessons: [lesson('d', 'KE7'), lesson('c', null), lesson('b', 'KE1'), lesson('a', 'KE1')] }).lessons).toEqual([
      { coreElement: 'KE1', lessons: ['a', 'b'] },
      { coreElement: 'KE7', lessons: ['d'] },
    ])
  })

  test('says the same whatever the order of its rows', () => {
    const sample = sampleResults()
    const shuffled = fc.constant(sample).chain((record) => {
      const mixed = (rows: readonly unknown[]) => fc.shuffledSubarray([...rows], { minLength: rows.length })
      return fc.record({
        implementation: mixed(record.implementation),
        outcomes: mixed(record.outcomes),
        pairs: mixed(record.pairs),
        sustainability: mixed(record.sustainability),
        actions: mixed(record.actions),
        ownOutcomes: mixed(record.ownOutcomes),
        costs: mixed(record.costs),
        views: mixed(record.views),
        adjustments: mixed(record.adjustments),
        lessons: mixed(record.lessons),
      }) as fc.Arbitrary<Partial<ResultsRecord>>
    })
    const expected = evaluateResults(sample, storyContext())
    checkLaw([shuffled], (rows) => {
      expect(evaluateResults({ ...sample, ...rows }, storyContext())).toEqual(expected)
    })
  })

  const share = fc.integer({ min: 0, max: 20 })
  test('never names a cell while a decisive interval straddles its threshold', () => {
    checkLaw([fc.array(share, { maxLength: 4 }), fc.array(share, { maxLength: 4 })], (delivered, reached) => {
      const { cell, findings } = resultOf({
        implementation: delivered.map((x, index) => implementationFinding(`i${index}`, x)),
        outcomes: reached.map((x, index) => outcomeFinding(`o${index}`, x)),
      })
      const open = [...findings.implementation, ...findings.outcome].filter(
        ({ estimate: { interval } }) => interval!.lower! < 0.6 && interval!.upper! > 0.6,
      )
      const isOpen = open.length > 0 || delivered.length === 0 || reached.length === 0
      expect(isOpen ? cell : 'indeterminate').toBe('indeterminate')
    })
  })
})

describe('the observations', () => {
  const observations = syntheticObservations({ seed: 3, municipalities: 1, services: 2, groups: 3, sessions: 12 })
  const around = createContext({ ...ASOF, observations })
  const days = [...observations.sessions].map(({ date }) => date).toSorted()
  const observedFinding = (fields: object = {}) =>
    implementationFinding('i', 0, { reported: null, dimension: 'dosage', measure: 'dosage.sessionsDelivered', ...fields })

  test('give the value of a finding that is not reported, with an interval over the clusters it names', () => {
    const [plain] = summarise(observations, { measures: ['dosage.sessionsDelivered'] })
    const [clustered] = summarise(observations, { measures: ['dosage.sessionsDelivered'], interval: { cluster: 'group' } })
    const estimates = resultOf({ implementation: [observedFinding(), observedFinding({ id: 'j', cluster: 'group' })] }, around).findings
      .implementation
    expect(estimates[0]!.estimate).toEqual(plain!.estimates['dosage.sessionsDelivered'])
    expect(estimates[1]!.estimate).toEqual(clustered!.estimates['dosage.sessionsDelivered'])
    expect(estimates[0]!.estimate.interval).not.toEqual(estimates[1]!.estimate.interval)
  })

  test('count from the first to the last day of the period, never after the day looked from', () => {
    const known = (period: ResultsRecord['period'], asOf = '2099-12-31') =>
      resultOf({ period, implementation: [observedFinding()] }, createContext({ asOf, observations })).findings.implementation[0]!.estimate
        .denominator
    const planned = (from: string, until: string) =>
      [...observations.sessions].filter(
        ({ date, planned: { sessions }, delivered }) => date >= from && date <= until && sessions === 1 && delivered.occurred !== null,
      ).length
    const [first, middle, last] = [days[0]!, days[Math.floor(days.length / 2)]!, days.at(-1)!]
    expect(known({ from: null, until: null })).toBe(planned(first, last))
    expect(known({ from: middle, until: null })).toBe(planned(middle, last))
    expect(known({ from: null, until: middle })).toBe(planned(first, middle))
    expect(known({ from: null, until: last }, middle)).toBe(planned(first, middle))
    expect(known({ from: null, until: middle }, last)).toBe(planned(first, middle))
  })

  test('say what else people got, and a warning comes with unknown measures', () => {
    const result = resultOf({ comparison: 'comparison-group' }, around)
    expect(result.comparison.with).toBe('comparison-group')
    expect(result.ownOutcomes.find(({ outcome }) => outcome === 'productivity')!.observed!.value).toBeGreaterThan(0)
    expect(warningsOf({ implementation: [observedFinding({ measure: 'dosage.feel' })] }, around)).toEqual([
      'implementation i measure unknown-measure',
    ])
  })
})

describe('the caveats', () => {
  const caveats = (fields: Partial<ResultsRecord>, around = context) => resultOf(fields, around).caveats
  const contact = (id: string, coreComponents: readonly string[]) => ({
    id,
    date: '2026-05-01',
    site: 's',
    attributes: {},
    recipient: id,
    condition: 'comparison' as const,
    services: [{ kind: 'course', role: 'additional' as const, coreComponents }],
  })

  test('name a comparison that is unknown or missing', () => {
    expect(caveats({})).toEqual([{ code: 'comparison-not-known', findings: [] }])
    expect(caveats({ comparison: 'not-checked' })).toEqual([{ code: 'comparison-not-known', findings: [] }])
    expect(caveats({ comparison: 'none' })).toEqual([{ code: 'no-comparison-group', findings: [] }])
    expect(caveats({ comparison: 'before-and-after' })).toEqual([{ code: 'no-comparison-group', findings: [] }])
    expect(caveats({ comparison: 'comparison-group' })).toEqual([])
  })

  test('name a comparison group that got parts of the intervention', () => {
    const intervention = { ...context.intervention!, components: [{ id: 'role-play', name: null, core: 'core' as const, unique: true }] }
    const around = (parts: readonly string[]) =>
      createContext({ ...ASOF, intervention, observations: { contacts: [contact('a', parts), contact('b', [])] } })
    const result = resultOf({ comparison: 'comparison-group' }, around(['role-play']))
    expect(result.comparison.contamination).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 })
    expect(result.caveats).toEqual([{ code: 'contamination', findings: [] }])
    expect(resultOf({ comparison: 'comparison-group' }, around([])).caveats).toEqual([])
  })

  test('name the decisive findings that the unknown could turn', () => {
    const session = (index: number, occurred: boolean | null) => ({
      ...[...syntheticObservations({ seed: 1, municipalities: 1, services: 1, groups: 1, sessions: 1 }).sessions][0]!,
      id: `s${index}`,
      date: '2026-05-01',
      planned: { sessions: 1 as const, minutes: null },
      delivered: { occurred, minutes: null },
    })
    // 30 of 30 known sessions were held (Wilson 0.8865-1), 30 are unknown: from 30 of 60 to 60 of 60.
    const sessions = Array.from({ length: 60 }, (_, index) => session(index, index < 30 ? true : null))
    const around = createContext({ ...ASOF, observations: { sessions } })
    const finding = implementationFinding('i', 0, { reported: null, dimension: 'dosage', measure: 'dosage.sessionsDeliveredCapped' })
    const of = (fields: object) => resultOf({ comparison: 'comparison-group', implementation: [{ ...finding, ...fields }] }, around)
    expect(of({}).implementation.verdict).toBe('met')
    expect(of({}).caveats).toEqual([{ code: 'unknowns-could-change-it', findings: ['i'] }])
    expect(of({ goal: 0.5 }).caveats).toEqual([])
    expect(of({ decisive: false }).caveats).toEqual([])
  })
})

describe('the warnings', () => {
  test('name a measure of another dimension, and what is wrong with a reported value', () => {
    const finding = implementationFinding('i', 3, { measure: 'dosage.sessionsDelivered' })
    expect(warningsOf({ implementation: [finding] })).toEqual(['implementation i measure measure-of-another-dimension'])
    expect(warningsOf({ implementation: [implementationFinding('i', 21)] })).toEqual(['implementation i reported more-than-all'])
    expect(warningsOf({ outcomes: [outcomeFinding('o', 21)] })).toEqual(['outcomes o reported more-than-all'])
  })

  test('name an indicator that the plan lacks, and a goal that differs from it', () => {
    const around = createContext({ ...ASOF, records: { KE5: sampleMonitoringPlan() } })
    const at = (fields: object) => warningsOf({ outcomes: [outcomeFinding('o', 12, { indicator: 'parents-practice', ...fields })] }, around)
    expect(at({})).toEqual([])
    expect(at({ goal: 0.7 })).toEqual(['outcomes o goal goal-differs-from-plan'])
    expect(at({ direction: 'at-most' })).toEqual(['outcomes o goal goal-differs-from-plan'])
    expect(at({ goal: null })).toEqual([])
    expect(at({ indicator: 'of-our-own' })).toEqual(['outcomes o indicator unknown-indicator'])
    expect(at({ indicator: null, goal: 0.9 })).toEqual([])
    expect(warningsOf({ outcomes: [outcomeFinding('o', 12, { indicator: 'of-our-own' })] })).toEqual([])
  })

  test('name a row with evidence and a reason for its absence', () => {
    const row = { ...ownOutcome('r', 'cost'), absence: 'too-early' as const }
    expect(warningsOf({ ownOutcomes: [{ ...row, basis: 'records', verdict: 'good' }] })).toEqual(['ownOutcomes r absence evidence-and-absence'])
    expect(warningsOf({ ownOutcomes: [{ ...row, basis: 'records' }] })).toEqual([])
    expect(warningsOf({ ownOutcomes: [{ ...row, basis: 'records', verdict: 'good', absence: null }] })).toEqual([])
  })

  test('name an adjustment that KE7 lacks, where there is a KE7', () => {
    const adjustments = [
      { id: 'a', adjustment: 'elsewhere', effect: null, note: null },
      { id: 'b', adjustment: 'cycle-1', effect: null, note: null },
    ]
    expect(warningsOf({ adjustments }, storyContext())).toEqual(['adjustments a adjustment unknown-adjustment'])
    expect(warningsOf({ adjustments })).toEqual([])
  })

  test.each([
    [19, 19, ['improve-implementation', 'change-intervention', 'end']],
    [19, 2, ['continue', 'expand', 'improve-implementation']],
    [2, 19, ['expand', 'change-intervention', 'end']],
    [2, 2, ['continue', 'expand', 'change-intervention', 'end']],
    [12, 2, []],
  ])('with %i and %i of 20, name the recommendations that go against it', (delivered, reached, against) => {
    const found = (['continue', 'expand', 'improve-implementation', 'change-intervention', 'end'] as const).filter((choice) => {
      const recommendation = { choice, by: null, date: null, rationale: null }
      const fields = { implementation: [implementationFinding('i', delivered)], outcomes: [outcomeFinding('o', reached)], recommendation }
      return warningsOf(fields).includes('recommendation choice recommendation-against-cell')
    })
    expect(found).toEqual(against)
  })

  test('say nothing of a recommendation that is not made', () => {
    expect(warningsOf({ implementation: [implementationFinding('i', 19)], outcomes: [outcomeFinding('o', 19)] })).toEqual([])
  })
})
