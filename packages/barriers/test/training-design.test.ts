import { describe, expect, test } from 'vitest'
import { TRAINING_METHOD_IDS } from '@implementere/model'
import { orderTrainingDesigns, type TrainingDesign } from '@implementere/barriers'
import fc from 'fast-check'
import { checkLaw } from './check-law.ts'

const design = (id: string, included: string): TrainingDesign => ({
  id,
  includes: Object.fromEntries(TRAINING_METHOD_IDS.map((method, index) => [method, included.includes('tdpc'[index]!)])),
})
const ranks = (...designs: readonly TrainingDesign[]) => orderTrainingDesigns(designs).map(({ id, rank }) => [id, rank])

describe('orderTrainingDesigns', () => {
  test('puts every design with coaching before every one without, then practice, demonstration and theory', () => {
    expect(
      ranks(design('theory', 't'), design('all but coaching', 'tdp'), design('coaching', 'c'), design('course', 'td'), design('all', 'tdpc')),
    ).toEqual([
      ['all', 1],
      ['coaching', 2],
      ['all but coaching', 3],
      ['course', 4],
      ['theory', 5],
    ])
  })

  test('lets equal designs share a rank', () => {
    expect(ranks(design('b', 'td'), design('a', 'td'), design('c', 't'))).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ])
  })

  test('gives no rank to a design of which something is not known: not known is not left out', () => {
    const open = { id: 'open', includes: { theory: true, demonstration: true, ownPractice: true, peerCoaching: null } }
    expect(orderTrainingDesigns([open, design('theory', 't')])).toEqual([
      { id: 'theory', rank: 1, reason: null, included: ['theory'], missing: ['demonstration', 'ownPractice', 'peerCoaching'], unknown: [] },
      {
        id: 'open',
        rank: null,
        reason: 'unknown-methods',
        included: ['theory', 'demonstration', 'ownPractice'],
        missing: [],
        unknown: ['peerCoaching'],
      },
    ])
    expect(ranks({ id: 'z', includes: {} }, { id: 'a', includes: {} }, { id: 'a', includes: {} }).map(([id]) => id)).toEqual(['a', 'a', 'z'])
  })

  test('a design with one thing more never stands behind', () => {
    checkLaw([fc.subarray(['t', 'd', 'p', 'c'], { minLength: 1 }), fc.nat(3)], (parts, index) => {
      const less = parts.toSpliced(index % parts.length, 1)
      expect(ranks(design('less', less.join('')), design('more', parts.join('')))[0]).toEqual(['more', 1])
    })
  })
})
