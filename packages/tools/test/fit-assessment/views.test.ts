import { describe, expect, test } from 'vitest'
import type { AttributeJudgement, KnowledgeEntry } from '../../src/fit-assessment/record.ts'
import { attributeViews, knowledgeViews } from '../../src/fit-assessment/views.ts'
import { ASOF } from './rows.ts'

function judgement(fields: Partial<AttributeJudgement> & Pick<AttributeJudgement, 'id'>): AttributeJudgement {
  return { candidate: 'a', attribute: 'cost', rater: fields.id, date: '2025-02-10', verdict: 'for', note: null, ...fields }
}

function entry(fields: Partial<KnowledgeEntry> & Pick<KnowledgeEntry, 'id'>): KnowledgeEntry {
  return { candidate: 'a', source: 'research', date: '2025-02-10', verdict: 'for', consulted: null, says: null, ...fields }
}

describe('attributeViews', () => {
  test('gives every attribute with its stars, in the order of the table, ties as ties', () => {
    expect(attributeViews([], ASOF)('a').map(({ attribute, stars, counts, unknown }) => [attribute, stars, counts, unknown])).toEqual([
      ['cost', 4, { against: 0, neither: 0, for: 0 }, 0],
      ['simplicity', 4, { against: 0, neither: 0, for: 0 }, 0],
      ['fit', 4, { against: 0, neither: 0, for: 0 }, 0],
      ['evidence', 2, { against: 0, neither: 0, for: 0 }, 0],
      ['trialability', 1, { against: 0, neither: 0, for: 0 }, 0],
      ['observability', 1, { against: 0, neither: 0, for: 0 }, 0],
    ])
  })

  test('counts each practitioner once, by the latest known verdict, and nobody without a verdict', () => {
    const rows = [
      judgement({ id: 'a1', rater: 'p', date: '2025-01-01', verdict: 'against' }),
      judgement({ id: 'a2', rater: 'p', date: '2025-02-01', verdict: 'neither' }),
      judgement({ id: 'a3', rater: 'p', date: '2025-03-01', verdict: null }),
      judgement({ id: 'a4', rater: 'q', verdict: null }),
      judgement({ id: 'a5', rater: null }),
      judgement({ id: 'a6', rater: null }),
      judgement({ id: 'a7', rater: 's', date: '2025-07-01' }),
      judgement({ id: 'a8', rater: 's', candidate: 'b' }),
    ]
    expect(attributeViews(rows, ASOF)('a')[0]).toEqual({ attribute: 'cost', stars: 4, counts: { against: 0, neither: 1, for: 2 }, unknown: 1 })
    expect(attributeViews(rows, ASOF)('a')[1]!.counts.for).toBe(0)
  })
})

describe('knowledgeViews', () => {
  test('gives every source of knowledge, in the order of the table', () => {
    const nothing = { consulted: false, counts: { for: 0, mixed: 0, against: 0, silent: 0 }, unknown: 0 }
    expect(knowledgeViews([], ASOF)('a')).toEqual([
      { source: 'research', ...nothing },
      { source: 'experience', ...nothing },
      { source: 'preferences', ...nothing },
    ])
  })

  test('takes a source that says nothing as consulted, one of which nobody knows what it says not', () => {
    const rows = [
      entry({ id: 'k1', verdict: 'silent' }),
      entry({ id: 'k2', verdict: null }),
      entry({ id: 'k3', source: 'experience', verdict: null }),
    ]
    const [research, experience] = knowledgeViews(rows, ASOF)('a')
    expect(research).toEqual({ source: 'research', consulted: true, counts: { for: 0, mixed: 0, against: 0, silent: 1 }, unknown: 1 })
    expect(experience).toMatchObject({ consulted: false, unknown: 1 })
  })

  test('has not consulted what is dated after the day looked at; what has no date counts', () => {
    expect(knowledgeViews([entry({ id: 'k', date: '2025-06-02' })], ASOF)('a')[0]).toMatchObject({ consulted: false, unknown: 0 })
    expect(knowledgeViews([entry({ id: 'k', date: '2025-06-01' })], ASOF)('a')[0]!.consulted).toBe(true)
    expect(knowledgeViews([entry({ id: 'k', date: null })], ASOF)('a')[0]!.consulted).toBe(true)
    expect(knowledgeViews([entry({ id: 'k' })], ASOF)('b')[0]!.consulted).toBe(false)
  })
})
