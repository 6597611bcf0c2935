import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/context.ts'
import { completionFitAssessment, FIT_CHECKS, type FitCheck } from '../../src/fit-assessment/completion.ts'
import { FIT_INDICATORS, type FitAssessmentRecord } from '../../src/fit-assessment/record.ts'
import { emptyFitAssessment } from '../../src/fit-assessment/empty.ts'
import { sampleFitAssessment } from '../../src/fit-assessment/sample.ts'
import { SAMPLE_AS_OF } from '../../src/sample-story.ts'
import { adaptation, ASOF, candidate, rating, record } from './rows.ts'

function checkOf(code: FitCheck, fields: Partial<FitAssessmentRecord>) {
  const { checks } = completionFitAssessment(record(fields), createContext({ asOf: ASOF }))
  const { met, params } = checks.find((one) => one.code === code)!
  return { met, params }
}

const DECIDED = { outcome: 'choose', candidate: 'a', date: ASOF, decidedBy: 'p', grounds: ['need'], rationale: null } as const
const ADAPTED = { ...DECIDED, outcome: 'choose-with-adaptation' } as const

describe('completionFitAssessment', () => {
  test('is done with the sample', () => {
    const { done, checks } = completionFitAssessment(sampleFitAssessment(), createContext({ asOf: SAMPLE_AS_OF }))
    expect(checks.filter(({ met }) => !met)).toEqual([])
    expect(checks.map(({ code }) => code)).toEqual(FIT_CHECKS)
    expect(done).toBe(true)
  })

  test('finds every check unmet while nothing is known, and names what is missing', () => {
    const { done, checks } = completionFitAssessment(emptyFitAssessment(), createContext({ asOf: ASOF }))
    expect(done).toBe(false)
    expect(checks).toEqual([
      { code: 'need-shown', met: false, params: { total: 0, open: [] } },
      { code: 'target-group-counted', met: false, params: { open: ['date', 'eligible'] } },
      { code: 'indicators-rated', met: false, params: { total: 0, open: [], missing: [] } },
      { code: 'knowledge-consulted', met: false, params: { total: 0, open: [], missing: [] } },
      { code: 'intervention-decided', met: false, params: { missing: ['outcome', 'date', 'decider', 'grounds'] } },
      { code: 'core-components-known', met: false, params: { missing: ['candidate'] } },
      { code: 'core-components-guarded', met: false, params: { missing: ['candidate'] } },
      { code: 'planned-adaptations-settled', met: false, params: { missing: ['candidate'] } },
    ])
  })

  test('wants the need shown by what was found, of a kind and a day', () => {
    const row = { id: 'n', kind: 'survey', date: ASOF, finding: 'Hver tredje venter' } as const
    expect(checkOf('need-shown', { needData: [row] }).met).toBe(true)
    for (const other of [
      { ...row, kind: null },
      { ...row, date: null },
      { ...row, finding: null },
      { ...row, finding: ' ' },
    ]) {
      expect(checkOf('need-shown', { needData: [row, { ...other, id: 'm' }] })).toEqual({ met: false, params: { total: 2, open: ['m'] } })
    }
  })

  test('leaves out data about the need from a day that has not come, and names them', () => {
    const row = { id: 'n', kind: 'survey', date: ASOF, finding: 'Hver tredje venter' } as const
    const [ahead, farther] = ['m', 'k'].map((id) => ({ ...row, id, date: '2025-06-02' }))
    expect(checkOf('need-shown', { needData: [ahead!, farther!] })).toEqual({ met: false, params: { total: 0, open: [], later: ['k', 'm'] } })
    expect(checkOf('need-shown', { needData: [row, ahead!] })).toEqual({ met: true, params: { total: 1, open: [], later: ['m'] } })
  })

  test('wants the target group counted on a day; nobody is a count', () => {
    expect(checkOf('target-group-counted', { targetGroup: { description: null, eligible: 0, date: ASOF } })).toEqual({
      met: true,
      params: { open: [] },
    })
    expect(checkOf('target-group-counted', { targetGroup: { description: null, eligible: 9, date: null } }).params).toEqual({ open: ['date'] })
  })

  test('wants all six indicators of every candidate rated by three, or a reason', () => {
    const ratings = FIT_INDICATORS.flatMap((indicator) => ['p', 'q', 's'].map((rater) => rating({ id: `${indicator}-${rater}`, indicator, rater })))
    expect(checkOf('indicators-rated', { candidates: [candidate('a')], ratings })).toEqual({ met: true, params: { total: 1, open: [], missing: [] } })
    const fewer = ratings.filter(({ id }) => id !== 'fit-q' && id !== 'supports-p' && id !== 'capacity-s')
    expect(checkOf('indicators-rated', { candidates: [candidate('a')], ratings: fewer })).toEqual({
      met: false,
      params: { total: 1, open: ['a'], missing: ['capacity', 'fit', 'supports'] },
    })
    const exceptions = (['capacity', 'fit', 'supports'] as const).map(
      (indicator) => ({ id: indicator, candidate: 'a', indicator, reason: 'small-service', note: null }) as const,
    )
    expect(checkOf('indicators-rated', { candidates: [candidate('a')], ratings: fewer, ratingExceptions: exceptions }).met).toBe(true)
    expect(checkOf('indicators-rated', { candidates: [candidate('a'), candidate('b')], ratings }).params).toMatchObject({ total: 2, open: ['b'] })
  })

  test('wants all three sources of knowledge asked about every candidate', () => {
    const entry = (source: 'research' | 'experience' | 'preferences') =>
      ({ id: source, candidate: 'a', source, date: null, verdict: 'silent', consulted: null, says: null }) as const
    const knowledge = [entry('research'), entry('experience'), entry('preferences')]
    expect(checkOf('knowledge-consulted', { candidates: [candidate('a')], knowledge })).toEqual({
      met: true,
      params: { total: 1, open: [], missing: [] },
    })
    expect(checkOf('knowledge-consulted', { candidates: [candidate('a')], knowledge: knowledge.slice(0, 1) })).toEqual({
      met: false,
      params: { total: 1, open: ['a'], missing: ['experience', 'preferences'] },
    })
    expect(checkOf('knowledge-consulted', { candidates: [candidate('a'), candidate('b')], knowledge }).params['open']).toEqual(['b'])
  })

  test.each([
    [{ outcome: null }, ['outcome']],
    [{ candidate: null }, ['candidate']],
    [{ candidate: 'ghost' }, ['candidate']],
    [{ outcome: 'reject', candidate: null }, []],
    [{ outcome: 'postpone', candidate: 'ghost' }, ['candidate']],
    [{ date: null }, ['date']],
    [{ decidedBy: null }, ['decider']],
    [{ grounds: [] }, ['grounds']],
    [{}, []],
  ] as const)('lacks of a decision with %j: %j', (fields, missing) => {
    expect(checkOf('intervention-decided', { candidates: [candidate('a')], decision: { ...DECIDED, ...fields } })).toEqual({
      met: missing.length === 0,
      params: { missing },
    })
  })

  test('takes a decision of a day that has not come for none, and names its date', () => {
    const decision = { ...DECIDED, date: '2025-06-02' }
    const fields = { candidates: [candidate('a', { x: 'core' })], decision } as const
    expect(checkOf('intervention-decided', fields)).toEqual({
      met: false,
      params: { missing: ['outcome', 'date', 'decider', 'grounds'], later: ['decision.date'] },
    })
    expect(checkOf('core-components-known', fields)).toEqual({ met: false, params: { missing: ['candidate'], later: ['decision.date'] } })
    expect(checkOf('core-components-known', { ...fields, decision: DECIDED }).met).toBe(true)
  })

  test('takes a count of the target group of a day that has not come for none', () => {
    const targetGroup = { description: 'Foreldre', eligible: 9, date: '2025-06-02' }
    expect(checkOf('target-group-counted', { targetGroup })).toEqual({
      met: false,
      params: { open: ['date', 'eligible'], later: ['targetGroup.date'] },
    })
  })

  test('wants at least one core component of the chosen, and none of which nobody knows', () => {
    const of = (components: Parameters<typeof candidate>[1]) =>
      checkOf('core-components-known', { candidates: [candidate('a', components), candidate('b', { q: 'unknown' })], decision: DECIDED })
    expect(of({ x: 'core', y: 'adaptable' })).toEqual({ met: true, params: { candidate: 'a', core: 1, missing: [], open: [] } })
    expect(of({ x: 'core', y: 'unknown' })).toEqual({ met: false, params: { candidate: 'a', core: 1, missing: [], open: ['y'] } })
    expect(of({ y: 'adaptable' })).toEqual({ met: false, params: { candidate: 'a', core: 0, missing: ['core-component'], open: [] } })
    expect(of({ y: 'unknown' })).toEqual({ met: false, params: { candidate: 'a', core: 0, missing: ['core-component'], open: ['y'] } })
  })

  test('wants it said of each core component what must not change, and how that is known', () => {
    const guard = { id: 'g', candidate: 'a', component: 'x', basis: 'owner', mustNotChange: 'Alle øver selv' } as const
    const of = (coreGuards: FitAssessmentRecord['coreGuards']) =>
      checkOf('core-components-guarded', { candidates: [candidate('a', { x: 'core', y: 'core' })], coreGuards, decision: DECIDED })
    expect(of([guard])).toEqual({ met: false, params: { candidate: 'a', core: 2, missing: [], open: ['y'] } })
    expect(of([guard, { ...guard, id: 'h', component: 'y' }]).met).toBe(true)
    expect(of([guard, { ...guard, id: 'h', component: 'y', mustNotChange: ' ' }]).params['open']).toEqual(['y'])
    expect(checkOf('core-components-guarded', { candidates: [candidate('a')], decision: DECIDED }).params['missing']).toEqual(['core-component'])
  })

  test('wants every adaptation of the chosen settled, and at least one where it was chosen with adaptation', () => {
    const candidates = [candidate('a', { x: 'core' })]
    const settled = adaptation({ id: 's', components: ['x'], ownerView: 'agrees', consistency: 'consistent' })
    const of = (adaptations: FitAssessmentRecord['adaptations'], decision: FitAssessmentRecord['decision'] = ADAPTED) =>
      checkOf('planned-adaptations-settled', { candidates, adaptations, decision })
    expect(of([])).toEqual({ met: false, params: { candidate: 'a', total: 0, missing: ['adaptation'], open: [] } })
    expect(of([], DECIDED)).toEqual({ met: true, params: { candidate: 'a', total: 0, missing: [], open: [] } })
    expect(of([settled])).toEqual({ met: true, params: { candidate: 'a', total: 1, missing: [], open: [] } })
    expect(of([settled, adaptation({ id: 'o' })])).toEqual({ met: false, params: { candidate: 'a', total: 2, missing: [], open: ['o'] } })
    expect(of([adaptation({ id: 'o' })], DECIDED).params['open']).toEqual(['o'])
    expect(of([settled, adaptation({ id: 'o', candidate: 'b' })]).met).toBe(true)
  })

  test('has nothing to adapt where all is rejected or postponed, and says so', () => {
    for (const outcome of ['reject', 'postpone'] as const) {
      const decision = { ...DECIDED, outcome, candidate: null }
      for (const code of ['core-components-known', 'core-components-guarded', 'planned-adaptations-settled'] as const) {
        expect(checkOf(code, { decision })).toEqual({ met: true, params: { outcome } })
      }
    }
    expect(checkOf('core-components-known', { decision: DECIDED })).toEqual({ met: false, params: { missing: ['candidate'] } })
  })
})
