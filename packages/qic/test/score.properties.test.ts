import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Estimate } from '@implementere/model'
import { defineInstrument, qicNo, scaleOf, type Answers, type Instrument, type QicItem, type QicScore } from '@implementere/qic'
import { answersOf, instrument, instrumentAndAnswers, scoreOptions } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { scoreOf, valueOf } from './scored.ts'

const estimatesOf = (score: QicScore): readonly Estimate[] => [...Object.values(score.components), ...Object.values(score.overall)]

/** More are not worth the time. */
const MOST_COMPLETIONS = 250

/** Rounding of sums of weights that are not whole. */
const ROUNDING = 1e-12

function bestLevel(any: Instrument, item: QicItem): number {
  const { levels } = scaleOf(any, item)
  return levels.reduce((best, level) => ((level.points - best.points) * (item.reversed ? -1 : 1) > 0 ? level : best)).level
}

/** Every completion of the unknowns of a score, as answers. */
function completions(any: Instrument, answers: Answers, score: QicScore): readonly Answers[] {
  const open = any.items.filter(({ id }) => score.items[id]!.state === 'unknown')
  fc.pre(open.reduce((count, item) => count * scaleOf(any, item).levels.length, 1) <= MOST_COMPLETIONS)
  return open.reduce<readonly Answers[]>(
    (all, item) => all.flatMap((known) => scaleOf(any, item).levels.map(({ level }) => ({ ...known, [item.id]: level }))),
    [answers],
  )
}

describe('laws of scoreQic', () => {
  test('is monotone: answering one more item "done" never lowers a score under the default policy', () => {
    checkLaw([instrumentAndAnswers, fc.nat()], ([any, answers], place) => {
      const item = any.items[place % any.items.length]!
      const before = estimatesOf(scoreOf(any, answers))
      const after = estimatesOf(scoreOf(any, { ...answers, [item.id]: bestLevel(any, item) }))
      for (const [index, { value }] of after.entries()) {
        const old = before[index]!.value
        expect(old === null || value === null || value >= old - ROUNDING).toBe(true)
      }
    })
  })

  test('keeps every score from 0 to 1', () => {
    checkLaw([instrumentAndAnswers, scoreOptions], ([any, answers], options) => {
      for (const { value } of estimatesOf(scoreOf(any, answers, options))) {
        expect(value === null || (value >= 0 && value <= 1 + ROUNDING)).toBe(true)
      }
    })
  })

  test('keeps the score between its bounds unless components are left out', () => {
    checkLaw([instrumentAndAnswers, scoreOptions], ([any, answers], options) => {
      for (const { value, bounds } of estimatesOf(scoreOf(any, answers, { ...options, allowMissingComponents: false }))) {
        if (value === null) continue
        expect(bounds!.lower).toBeLessThanOrEqual(value + ROUNDING)
        expect(bounds!.upper).toBeGreaterThanOrEqual(value - ROUNDING)
      }
    })
  })

  test('has as bounds the least and the greatest score over every completion of the unknowns', () => {
    checkLaw([instrumentAndAnswers, scoreOptions], ([any, answers], options) => {
      const score = scoreOf(any, answers, options)
      const whole = completions(any, answers, score)
      const completed = whole.map((all) => estimatesOf(scoreOf(any, all, options)))
      for (const [index, { bounds }] of estimatesOf(score).entries()) {
        const values = completed.flatMap((estimates) => estimates[index]!.value ?? [])
        if (bounds === null) expect(values).toEqual([])
        else if (values.length > 0) {
          expect(Math.min(...values)).toBeCloseTo(bounds.lower, 10)
          expect(Math.max(...values)).toBeCloseTo(bounds.upper, 10)
        }
      }
    })
  })

  test('narrows its bounds as answers arrive', () => {
    checkLaw([instrumentAndAnswers, scoreOptions, fc.nat(), fc.nat()], ([any, answers], options, place, choice) => {
      const before = scoreOf(any, answers, options)
      const open = any.items.filter(({ id }) => before.items[id]!.state === 'unknown')
      fc.pre(open.length > 0)
      const item = open[place % open.length]!
      const { levels } = scaleOf(any, item)
      const after = scoreOf(any, { ...answers, [item.id]: levels[choice % levels.length]!.level }, options)
      for (const [index, { bounds }] of estimatesOf(after).entries()) {
        const wider = estimatesOf(before)[index]!.bounds
        if (bounds === null || wider === null) expect(bounds).toBe(wider)
        else {
          expect(bounds.lower).toBeGreaterThanOrEqual(wider.lower - ROUNDING)
          expect(bounds.upper).toBeLessThanOrEqual(wider.upper + ROUNDING)
        }
      }
    })
  })

  test('has bounds without width when nothing is unknown', () => {
    checkLaw([instrumentAndAnswers], ([any, answers]) => {
      const known = Object.fromEntries(any.items.map((item) => [item.id, answers[item.id] ?? bestLevel(any, item)]))
      for (const { value, bounds } of estimatesOf(scoreOf(any, known)))
        expect(bounds).toEqual(value === null ? bounds : { lower: value, upper: value })
    })
  })

  test('ignores the order of the items', () => {
    checkLaw([instrumentAndAnswers, fc.infiniteStream(fc.nat()), scoreOptions], ([any, answers], keys, options) => {
      const shuffled = any.items.map((item) => ({ item, key: keys.next().value! })).toSorted((a, b) => a.key - b.key)
      const other = scoreOf({ ...any, items: shuffled.map(({ item }) => item) }, answers, options)
      for (const [index, { value }] of estimatesOf(scoreOf(any, answers, options)).entries()) {
        const moved = estimatesOf(other)[index]!.value
        if (value === null || moved === null) expect(moved).toBe(value)
        else expect(moved).toBeCloseTo(value, 12)
      }
    })
  })

  test('scores an unknown item as an absent one, and never as the lowest level', () => {
    checkLaw([instrumentAndAnswers, fc.nat()], ([any, answers], place) => {
      const { id } = any.items[place % any.items.length]!
      const absent = Object.fromEntries(Object.entries(answers).filter(([item]) => item !== id))
      expect(scoreOf(any, { ...answers, [id]: null })).toEqual(scoreOf(any, absent))
    })
  })

  test('scores what is left when not applicable items are taken out of the instrument', () => {
    checkLaw([answersOf(qicNo)], (answers) => {
      const score = scoreOf(qicNo, answers, { missing: 'anyAnswered', allowMissingComponents: true })
      const items = qicNo.items.filter(({ id }) => score.items[id].state !== 'not-applicable')
      const components = qicNo.components.filter(({ id }) => items.some(({ component }) => component === id))
      fc.pre(components.length > 0)
      const kept = Object.fromEntries(items.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])))
      const smaller = scoreOf({ ...qicNo, items, components }, kept, { missing: 'anyAnswered', allowMissingComponents: true })
      expect(smaller.overall.equalComponent.value).toBe(score.overall.equalComponent.value)
      expect(smaller.overall.itemWeighted.value).toBe(score.overall.itemWeighted.value)
      expect(smaller.overall.itemWeighted.bounds).toEqual(score.overall.itemWeighted.bounds)
    })
  })

  test('counts every item once: known, unknown or not applicable', () => {
    checkLaw([instrumentAndAnswers, scoreOptions], ([any, answers], options) => {
      const { completeness, overall, components } = scoreOf(any, answers, options)
      for (const { known, unknown, notApplicable } of [completeness, overall.equalComponent, overall.itemWeighted]) {
        expect(known + unknown + notApplicable).toBe(any.items.length)
      }
      expect(Object.values(components).reduce((sum, { known }) => sum + known, 0)).toBe(completeness.known)
    })
  })

  test('has a value or a reason, never both and never neither', () => {
    checkLaw([instrumentAndAnswers, scoreOptions], ([any, answers], options) => {
      const score = scoreOf(any, answers, options)
      for (const { value, reason } of [...estimatesOf(score), score.completeness]) expect(value === null).toBe(reason !== null)
    })
  })

  test('gives plain JSON', () => {
    checkLaw([instrumentAndAnswers, scoreOptions], ([any, answers], options) => {
      const score = scoreOf(any, answers, options)
      expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score)
    })
  })

  test('scores a reversed item as its mirror image', () => {
    checkLaw([instrumentAndAnswers], ([any, answers]) => {
      const mirrored = valueOf(
        defineInstrument({
          ...any,
          scales: any.scales.map((scale) => {
            const points = scale.levels.map((level) => level.points)
            const mirror = (given: number) => Math.max(...points) - given
            return { ...scale, kind: 'graded', levels: scale.levels.map((row) => ({ level: row.level, points: mirror(row.points) })) }
          }),
          items: any.items.map((item) => ({ ...item, reversed: !item.reversed })),
        }),
      )
      expect(scoreOf(mirrored, answers).overall).toEqual(scoreOf(any, answers).overall)
    })
  })

  test('takes no instrument to be another: a definition read twice scores the same', () => {
    checkLaw([instrument.chain((any) => fc.tuple(fc.constant(any), answersOf(any)))], ([any, answers]) => {
      expect(scoreOf(valueOf(defineInstrument(any)), answers)).toEqual(scoreOf(any, answers))
    })
  })
})
