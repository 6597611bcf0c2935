import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/context.ts'
import { evaluateFitAssessment } from '../../src/fit-assessment/evaluate.ts'
import { MOST_COMPARED } from '../../src/fit-assessment/pareto.ts'
import type { FitAssessmentRecord } from '../../src/fit-assessment/record.ts'
import { emptyFitAssessment } from '../../src/fit-assessment/empty.ts'
import { sampleFitAssessment } from '../../src/fit-assessment/sample.ts'
import { SAMPLE_AS_OF, SAMPLE_INTERVENTION } from '../../src/sample-story.ts'
import { adaptation, ASOF, candidate, rating, record } from './rows.ts'

const DECIDED = { outcome: 'choose', candidate: 'a', date: '2025-03-18', decidedBy: 'p', grounds: ['need'], rationale: null } as const

function warningsOf(fields: Partial<FitAssessmentRecord>, intervention = null as typeof SAMPLE_INTERVENTION | null) {
  const { warnings } = evaluateFitAssessment(record(fields), createContext({ asOf: ASOF, intervention }))
  return warnings.map(({ code, path, params }) => [code, path, params])
}

/** Warnings that come of a candidate nobody has rated or judged are no part of the story told. */
function told(...story: Parameters<typeof warningsOf>) {
  return warningsOf(...story).filter(([code]) => code !== 'attributes-not-judged' && code !== 'single-candidate')
}

describe('evaluateFitAssessment', () => {
  test('knows nothing of an empty record, and says so', () => {
    const { element, result, completeness, warnings } = evaluateFitAssessment(emptyFitAssessment(), createContext({ asOf: ASOF }))
    expect(element).toBe('KE1')
    expect(result).toEqual({
      need: { data: 0, kinds: [], latest: null, eligible: null },
      candidates: [],
      comparison: { pairs: [], undominated: [], reason: null },
      adaptations: [],
      ownerNotAsked: [],
      outcome: null,
      chosen: null,
      decisionGaps: ['outcome', 'date', 'decider', 'grounds'],
    })
    expect(completeness).toMatchObject({ value: 0, numerator: 0, denominator: 9, known: 0, unknown: 9, method: 'fit-assessment.completeness' })
    expect(warnings).toEqual([])
  })

  test('tells the sample: a trade-off, two things to discuss, nothing left open', () => {
    const { result, completeness, warnings } = evaluateFitAssessment(
      sampleFitAssessment(),
      createContext({ asOf: SAMPLE_AS_OF, intervention: SAMPLE_INTERVENTION }),
    )
    expect(result.need).toEqual({ data: 3, kinds: ['survey', 'waiting-list', 'recipients-voice'], latest: '2025-02-12', eligible: 320 })
    expect(result.candidates.map(({ candidate: id, indicators }) => [id, indicators.map(({ median }) => median)])).toEqual([
      ['individual-guidance', [4, 5, 2, 3, 4, 3]],
      ['parent-groups', [5, 4, 4, 4, 4, 4]],
    ])
    expect(result.comparison.pairs).toEqual([
      {
        candidate: 'individual-guidance',
        other: 'parent-groups',
        verdict: 'trade-off',
        better: ['fit'],
        worse: ['need', 'capacity', 'evidence', 'supports'],
        equal: ['usability'],
        unknown: [],
      },
    ])
    expect(result.adaptations.map(({ id, status }) => [id, status])).toEqual([
      ['tilpasning-kveldsmat', 'leaves-core'],
      ['tilpasning-rollespill', 'leaves-core'],
    ])
    expect(result.chosen).toBe('parent-groups')
    expect(result.decisionGaps).toEqual([])
    // 9 about need, target group, candidates and decision; 2 x (6 indicators + 6 attributes + 3 sources); 4 + 2 components, one of them unknown.
    expect(completeness).toMatchObject({ numerator: 44, denominator: 45, known: 44, unknown: 1 })
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['indicator-to-discuss', ['candidates', 'individual-guidance', 'capacity']],
      ['indicator-to-discuss', ['candidates', 'parent-groups', 'usability']],
    ])
  })

  test('counts data of the need that have come, and their kinds once', () => {
    const row = { id: 'n1', kind: 'survey', date: '2025-02-01', finding: null } as const
    const rows = [
      row,
      { ...row, id: 'n2', kind: 'statistics', date: null },
      { ...row, id: 'n3', date: ASOF },
      { ...row, id: 'n4', kind: 'other', date: '2025-06-02' },
    ] as const
    const { need } = evaluateFitAssessment(record({ needData: rows.toReversed() }), createContext({ asOf: ASOF })).result
    expect(need).toEqual({ data: 3, kinds: ['statistics', 'survey'], latest: ASOF, eligible: null })
  })

  test('counts what is known one by one', () => {
    const known = (fields: Partial<FitAssessmentRecord>) => evaluateFitAssessment(record(fields), createContext({ asOf: ASOF })).completeness.known
    expect(known({ needData: [{ id: 'n', kind: null, date: null, finding: null }] })).toBe(1)
    expect(known({ targetGroup: { description: null, eligible: 0, date: null } })).toBe(1)
    expect(known({ targetGroup: { description: null, eligible: null, date: ASOF } })).toBe(1)
    expect(known({ candidates: [candidate('a')] })).toBe(1)
    expect(known({ candidates: [candidate('a', { x: 'core', y: 'adaptable', z: 'unknown' })] })).toBe(3)
    expect(known({ candidates: [candidate('a')], ratings: [rating({ id: 'r' })] })).toBe(2)
    expect(known({ candidates: [candidate('a')], decision: DECIDED })).toBe(6)
    expect(known({ decision: { ...DECIDED, outcome: null } })).toBe(0)
    const judgement = { id: 'j', candidate: 'a', attribute: 'cost', rater: null, date: null, note: null } as const
    for (const verdict of ['against', 'neither', 'for'] as const) {
      expect(known({ candidates: [candidate('a')], attributeJudgements: [{ ...judgement, verdict }] })).toBe(2)
    }
  })

  test('asks what has to be asked: six indicators, six attributes, three sources and the components of each candidate', () => {
    const asked = evaluateFitAssessment(
      record({ candidates: [candidate('a', { x: 'core' }), candidate('b')] }),
      createContext({ asOf: ASOF }),
    ).completeness
    expect(asked.denominator).toBe(9 + 2 * 15 + 1)
  })

  test('lists adaptations that touch the core without the owner having been asked', () => {
    const adaptations = [
      adaptation({ id: 'y', components: ['x'] }),
      adaptation({ id: 'z', components: ['x'], ownerView: 'agrees' }),
      adaptation({ id: 'u' }),
    ]
    const { result } = evaluateFitAssessment(record({ candidates: [candidate('a', { x: 'core' })], adaptations }), createContext({ asOf: ASOF }))
    expect(result.ownerNotAsked).toEqual(['y'])
  })

  test('cites what it rests on', () => {
    expect(evaluateFitAssessment(emptyFitAssessment(), createContext({ asOf: ASOF })).sources.map(({ citation }) => citation)).toEqual([
      'metzLouison2019',
      'wiltseyStirman2019',
      'nubu2019',
      'implementere',
      'ours',
    ])
  })
})

describe('warnings of a fit assessment', () => {
  test('names what has to be talked through, with why', () => {
    const ratings = [rating({ id: 'r1', value: 1 }), rating({ id: 'r2', value: 4 })]
    expect(told({ candidates: [candidate('a')], ratings })).toEqual([
      ['indicator-to-discuss', ['candidates', 'a', 'need'], { candidate: 'a', indicator: 'need', flags: ['wide-range'] }],
    ])
  })

  test('misses practitioners, and something to compare with', () => {
    const judgement = { id: 'j', candidate: 'a', attribute: 'cost', rater: null, date: null, verdict: 'neither', note: null } as const
    expect(warningsOf({ candidates: [candidate('a')], attributeJudgements: [judgement] })).toEqual([
      ['attributes-not-judged', ['candidates', 'a'], { candidate: 'a', missing: ['simplicity', 'fit', 'evidence', 'trialability', 'observability'] }],
      ['single-candidate', ['candidates'], {}],
    ])
  })

  test('says that a long list is not compared', () => {
    const many = Array.from({ length: MOST_COMPARED + 1 }, (_, index) => candidate(`c${index}`))
    expect(told({ candidates: many })).toEqual([['too-many-candidates', ['candidates'], { candidates: MOST_COMPARED + 1 }]])
  })

  test('finds rows about a candidate or a component that is not there', () => {
    const ghost = { id: 'row', candidate: 'ghost', note: null, date: null, rater: null } as const
    const guard = { id: 'g', candidate: 'a', component: 'y', basis: null, mustNotChange: null }
    const fields = {
      candidates: [candidate('a', { x: 'core' })],
      ratings: [rating({ id: 'row', candidate: 'ghost' })],
      ratingExceptions: [{ id: 'row', candidate: 'ghost', indicator: 'need', reason: null, note: null }],
      attributeJudgements: [{ ...ghost, attribute: 'cost', verdict: null }],
      knowledge: [{ id: 'row', candidate: 'ghost', source: 'research', date: null, verdict: null, consulted: null, says: null }],
      coreGuards: [guard, { ...guard, id: 'h', component: 'x' }, { ...guard, id: 'row', candidate: 'ghost' }],
      adaptations: [adaptation({ id: 'row', candidate: 'ghost' })],
      decision: { ...DECIDED, candidate: 'ghost' },
    } as const
    expect(told(fields)).toEqual(
      [
        ['candidate-unknown', ['adaptations', 'row', 'candidate'], { candidate: 'ghost' }],
        ['candidate-unknown', ['attributeJudgements', 'row', 'candidate'], { candidate: 'ghost' }],
        ['candidate-unknown', ['coreGuards', 'row', 'candidate'], { candidate: 'ghost' }],
        ['candidate-unknown', ['decision', 'candidate'], { candidate: 'ghost' }],
        ['candidate-unknown', ['knowledge', 'row', 'candidate'], { candidate: 'ghost' }],
        ['candidate-unknown', ['ratingExceptions', 'row', 'candidate'], { candidate: 'ghost' }],
        ['candidate-unknown', ['ratings', 'row', 'candidate'], { candidate: 'ghost' }],
        ['adaptation-despite-choice-as-is', ['adaptations', 'row'], {}],
        ['component-undeclared', ['coreGuards', 'g', 'component'], { components: ['y'] }],
      ].toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    )
  })

  test('looks at adaptations: against advice, against the core, of something undeclared, without an owner of what is ready-made', () => {
    const A = candidate('a', { x: 'core' }, { origin: 'ready-made' })
    const B = candidate('b', { x: 'core' }, { origin: 'self-developed' })
    const adaptations = [
      adaptation({ id: '1', components: ['x'], ownerView: 'advises-against', consistency: 'inconsistent' }),
      adaptation({ id: '2', components: ['q'], ownerView: 'no-owner' }),
      adaptation({ id: '3', candidate: 'b', components: ['x'], ownerView: 'no-owner' }),
    ]
    expect(told({ candidates: [A, B], adaptations })).toEqual([
      ['adaptation-against-advice', ['adaptations', '1'], {}],
      ['adaptation-changes-core', ['adaptations', '1'], { components: ['x'] }],
      ['component-undeclared', ['adaptations', '2'], { components: ['q'] }],
      ['owner-expected', ['adaptations', '2'], {}],
    ])
  })

  test('looks at adaptations of what was chosen as it is, not of another candidate and not of a choice with adaptation', () => {
    const fields = { candidates: [candidate('a'), candidate('b')], adaptations: [adaptation({ candidate: 'a' })] }
    expect(told({ ...fields, decision: DECIDED })).toEqual([['adaptation-despite-choice-as-is', ['adaptations', 'x'], {}]])
    expect(told({ ...fields, decision: { ...DECIDED, candidate: 'b' } })).toEqual([])
    expect(told({ ...fields, decision: { ...DECIDED, outcome: 'choose-with-adaptation' } })).toEqual([])
  })

  test('wonders about a choice that another candidate dominates, whichever of the two has the lesser id', () => {
    const indicators = ['need', 'fit', 'capacity', 'evidence', 'usability', 'supports'] as const
    const all = (id: string, value: 3 | 4) => indicators.map((indicator) => rating({ id: `${id}-${indicator}`, candidate: id, indicator, value }))
    const fields = { candidates: [candidate('a'), candidate('b'), candidate('c')], ratings: [...all('a', 4), ...all('b', 3), ...all('c', 4)] }
    expect(told({ ...fields, decision: { ...DECIDED, candidate: 'b' } })).toEqual([['chosen-though-dominated', ['decision'], { by: ['a', 'c'] }]])
    expect(told({ ...fields, decision: DECIDED })).toEqual([])
    expect(told({ ...fields, decision: { ...DECIDED, candidate: 'b', outcome: 'reject' } })).toEqual([])
  })

  test('sees a decision that lies ahead', () => {
    expect(told({ candidates: [candidate('a')], decision: { ...DECIDED, date: '2025-06-02' } })).toEqual([
      ['lies-ahead', ['decision', 'date'], { later: ['decision.date'] }],
    ])
    expect(told({ candidates: [candidate('a')], decision: { ...DECIDED, date: ASOF } })).toEqual([])
  })

  test('compares what was chosen with what is in use', () => {
    const chosen = candidate('a', { x: 'core', y: 'adaptable', z: 'core' }, { id: 'parent-groups' })
    const fields = { candidates: [chosen], decision: DECIDED }
    const inUse = candidate('a', { x: 'core', y: 'core', w: 'unknown' }, { id: 'parent-groups' }).intervention
    expect(told(fields, inUse)).toEqual([['register-differs', ['candidates', 'a'], { components: ['w', 'y', 'z'] }]])
    expect(told(fields, chosen.intervention)).toEqual([])
    expect(told(fields, { ...inUse, id: 'other' })).toEqual([
      ['another-intervention-in-use', ['decision'], { chosen: 'parent-groups', inUse: 'other' }],
    ])
    expect(told({ ...fields, decision: { ...DECIDED, outcome: 'postpone' } }, inUse)).toEqual([])
  })
})
