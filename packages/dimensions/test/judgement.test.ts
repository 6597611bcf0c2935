import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BAND_PRESETS, composite, explain, judgeBand, missedBenchmarks, recordsBehind, summarise } from '@implementere/dimensions'
import { createEstimate } from '@implementere/model'
import { wilson } from '@implementere/statistics'
import { checkLaw } from './check-law.ts'
import { sessionWith } from './records.ts'

const shareOf = (x: number, n: number) => createEstimate({ method: 'x', value: x / n, numerator: x, denominator: n, interval: wilson(x, n) })

describe('judgeBand', () => {
  test('calls 8 of 10 above 80 % and not clearly so (Wilson 49-94 %)', () => {
    expect(judgeBand(shareOf(8, 10), 'durlakDupre2008')).toMatchObject({ band: 'above-usual', clear: false, reason: null })
  })

  test('is clear where 16 of 16 clear the cut and 15 of 15 do not (fewest for a lower limit of 0.80: Wilson 16)', () => {
    const verdict = (n: number) => judgeBand(shareOf(n, n), 'durlakDupre2008').cuts[1]!.verdict
    expect([verdict(16), verdict(15)]).toEqual(['clearly-above', 'uncertain'])
  })

  test('puts a value on a cut where the preset says', () => {
    expect(judgeBand(shareOf(50, 100), 'perepletchikova2005').band).toBe('low')
    expect(judgeBand(shareOf(80, 100), 'perepletchikova2005').band).toBe('high')
    expect(judgeBand(shareOf(60, 100), 'durlakDupre2008').band).toBe('usual')
  })

  test('says why there is no clear answer', () => {
    expect(judgeBand(createEstimate({ method: 'x', reason: 'all-unknown' }), 'durlakDupre2008')).toMatchObject({
      band: null,
      clear: null,
      reason: 'all-unknown',
    })
    expect(judgeBand(createEstimate({ method: 'x', value: 0.9 }), 'durlakDupre2008')).toMatchObject({
      band: 'above-usual',
      clear: null,
      reason: 'no-interval',
    })
    expect(() => judgeBand(shareOf(1, 2), 'charm' as 'durlakDupre2008')).toThrow('[unknown-preset]')
  })

  test('has one band more than cuts, and never places a greater value in a lower band', async () => {
    await checkLaw([fc.constantFrom(...Object.values(BAND_PRESETS)), fc.nat({ max: 100 }), fc.nat({ max: 100 })], (preset, a, b) => {
      expect(preset.bands.length).toBe(preset.cuts.length + 1)
      const place = (x: number) => (preset.bands as readonly string[]).indexOf(judgeBand(shareOf(x, 100), preset).band!)
      expect(place(Math.min(a, b))).toBeLessThanOrEqual(place(Math.max(a, b)))
    })
  })
})

describe('missedBenchmarks', () => {
  const sessions = Array.from({ length: 60 }, (_, index) =>
    sessionWith({
      id: `s${index}`,
      site: index < 40 ? 'a' : 'b',
      delivered: { occurred: index === 7 ? null : index % 4 === 0 || index >= 40, minutes: null },
    }),
  )

  test('raises a signal with the records behind it, only where it is missed', () => {
    const missed = missedBenchmarks({ sessions }, { measure: 'dosage.sessionsDelivered', at: 0.8, by: ['site'] })
    expect(missed.map(({ key, clear, records }) => [key['site'], clear, records.length])).toEqual([['a', true, 39]])
    expect(missed[0]!.records.map(({ id }) => id)).not.toContain('s7')
  })

  test('turns where lower is better, raises nothing where nobody knows, and refuses what has no direction', () => {
    const withScolding = [sessionWith({ proscribed: { scolding: true, lecture: false } })]
    expect(missedBenchmarks({ sessions: withScolding }, { measure: 'adherence.commission', at: 0.1 })).toHaveLength(1)
    expect(missedBenchmarks({ sessions: withScolding }, { measure: 'adherence.total', at: 0.8 })).toEqual([])
    expect(() => missedBenchmarks({}, { measure: 'adaptation.changes', at: 1 })).toThrow('[no-direction]')
  })
})

describe('recordsBehind', () => {
  test('names each record once, by period', () => {
    const sessions = [sessionWith({ components: { a: 1, b: 0 } }), sessionWith({ id: 't', date: '2026-04-01', components: { a: null } })]
    expect(recordsBehind({ sessions }, { measure: 'adherence.total', period: 'month' })).toEqual([
      { key: {}, period: '2026-03', records: [{ kind: 'sessions', id: 's' }] },
    ])
  })
})

describe('composite', () => {
  const estimates = { a: shareOf(9, 10), b: shareOf(1, 2), c: createEstimate({ method: 'c', reason: 'all-unknown' }) }

  test('is a weighted mean by a named policy', () => {
    expect(composite(estimates, { id: 'ours', weights: { a: 3, b: 1 }, missing: 'complete' })).toMatchObject({
      value: 0.8,
      method: 'composite.ours',
      known: 2,
    })
  })

  test('does not hide that a part is missing', () => {
    const weights = { a: 1, b: 1, c: 1 }
    expect(composite(estimates, { id: 'ours', weights, missing: 'complete' })).toMatchObject({ value: null, reason: 'component-missing', unknown: 1 })
    expect(composite(estimates, { id: 'ours', weights, missing: { available: { atLeast: 0.6 } } })).toMatchObject({
      value: 0.7,
      unknown: 1,
      bounds: null,
    })
    expect(composite(estimates, { id: 'ours', weights, missing: { available: { atLeast: 0.7 } } }).reason).toBe('component-missing')
  })

  test('refuses weights without sense', () => {
    const policy = { id: 'ours', missing: 'complete' } as const
    expect(() => composite(estimates, { ...policy, weights: { x: 1 } })).toThrow('[unknown-measure]')
    expect(() => composite(estimates, { ...policy, weights: { a: -1 } })).toThrow('[invalid-weight]')
    expect(() => composite({ a: createEstimate({ method: 'a', unit: 'minutes' }) }, { ...policy, weights: { a: 1 } })).toThrow('[not-a-proportion]')
    expect(composite(estimates, { ...policy, weights: { a: 0 } }).reason).toBe('no-denominator')
  })

  test('lies between its least and its greatest part', async () => {
    const part = fc.record({ value: fc.nat({ max: 100 }), weight: fc.integer({ min: 1, max: 9 }) })
    await checkLaw([fc.array(part, { minLength: 1, maxLength: 6 })], (parts) => {
      const own = Object.fromEntries(parts.map(({ value }, index) => [`m${index}`, shareOf(value, 100)]))
      const weights = Object.fromEntries(parts.map(({ weight }, index) => [`m${index}`, weight]))
      const { value } = composite(own, { id: 'law', weights, missing: 'complete' })
      const values = parts.map((one) => one.value / 100)
      expect(value!).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12)
      expect(value!).toBeLessThanOrEqual(Math.max(...values) + 1e-12)
    })
  })
})

describe('explain', () => {
  const [cell] = summarise({ sessions: [sessionWith({ practitioner: 'x' })] }, { measures: ['dosage.sessionsDelivered'], meanOver: 'practitioner' })

  test('shows the definition, the division and the rows', () => {
    expect(explain(cell!.estimates['dosage.sessionsDelivered'])).toMatchObject({
      measure: 'dosage.sessionsDelivered',
      direction: 'higher',
      division: { numerator: 1, denominator: 1, value: 1 },
      parts: [{ over: 'sessions', numerator: 'occurred', denominator: 'plannedSessions' }],
    })
  })

  test('knows the measure behind a mean of ratios', () => {
    expect(explain(cell!.means!['dosage.sessionsDelivered']).measure).toBe('dosage.sessionsDelivered')
    expect(() => explain(createEstimate({ method: 'x' }))).toThrow('[unknown-measure]')
  })
})
