import { describe, expect, test } from 'vitest'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { createContext } from '../../src/context.ts'
import { sampleFitAssessment } from '../../src/fit-assessment/sample.ts'
import { SAMPLE_INTERVENTION } from '../../src/sample-story.ts'
import { sampleSustainmentDecision } from '../../src/sustainment-decision/sample.ts'
import { emptyResults } from '../../src/results/empty.ts'
import { sampleResults } from '../../src/results/sample.ts'
import { stariReport } from '../../src/results/stari.ts'
import { STARI_CONTENTS, STARI_ITEMS } from '../../src/results/stari-items.ts'
import { ASOF, storyContext } from './records.ts'

describe('stariReport', () => {
  const empty = createContext(ASOF)

  test('has the 27 items in order; harms and statements have to be written', () => {
    const items = stariReport(emptyResults(), empty)
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1))
    expect(items.filter(({ status }) => status === 'to-write').map(({ item }) => item)).toEqual(['harms', 'statements'])
    expect(items.filter(({ status }) => status !== 'to-write').every(({ status, has }) => status === 'missing' && has.length === 0)).toBe(true)
  })

  test('counts what the sample has', () => {
    const items = new Map(stariReport(sampleResults(), storyContext()).map((row) => [row.item, row]))
    expect(items.get('outcomeResults')).toEqual({
      item: 'outcomeResults',
      number: 18,
      status: 'ready',
      has: [{ content: 'outcomes', count: 3 }],
      lacks: [],
    })
    expect(items.get('economicResults')!.has).toEqual([{ content: 'costs', count: 4 }])
    expect(items.get('contextualChanges')!.has).toEqual([{ content: 'problems', count: 2 }])
    expect(items.get('implications')).toMatchObject({ status: 'partly', lacks: ['decision'] })
    expect(items.get('subgroupAnalyses')).toMatchObject({ status: 'partly', has: [{ content: 'moderation', count: 4 }], lacks: ['subgroups'] })
    expect(items.get('title')!.status).toBe('missing')
  })

  test('looks at the intervention, the observations, the ratings and the other records', () => {
    const observations = syntheticObservations({ seed: 1, municipalities: 1, services: 2, groups: 1, sessions: 2 })
    const context = createContext({
      ...ASOF,
      intervention: SAMPLE_INTERVENTION,
      observations,
      records: { KE1: sampleFitAssessment(), KE9: sampleSustainmentDecision() },
    })
    const items = new Map(stariReport(sampleResults(), context).map((row) => [row.item, row]))
    expect(items.get('title')!.has).toEqual([{ content: 'intervention', count: 1 }])
    expect(items.get('targetedSites')!.has).toEqual([{ content: 'sites', count: new Set([...observations.sessions].map(({ site }) => site)).size }])
    expect(items.get('description')!.has).toEqual([{ content: 'components', count: 4 }])
    expect(items.get('introduction')!.has).toEqual([{ content: 'need', count: sampleFitAssessment().needData.length }])
    expect(items.get('characteristics')!.has).toEqual([{ content: 'recipients', count: [...observations.populations].length }])
    expect(items.get('implications')!.status).toBe('ready')
  })

  test('asks for every content somewhere', () => {
    expect(new Set(STARI_ITEMS.flatMap(({ contents }) => [...contents]))).toEqual(new Set(STARI_CONTENTS))
  })
})
