import fc from 'fast-check'
import { instrumentRef, scaleOf, type Answer, type Answers, type Instrument, type QicItem, type QicResponse } from '@implementere/qic'

/** Any answer on the item's scale, unknown, or not applicable with any reason. */
export function answerOf(instrument: Instrument, item: QicItem): fc.Arbitrary<Answer> {
  const levels = scaleOf(instrument, item).levels.map(({ level }) => level)
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Answer>(...levels) },
    { weight: 1, arbitrary: fc.constant<Answer>(null) },
    { weight: 1, arbitrary: fc.string().map((notApplicable): Answer => ({ notApplicable })) },
  )
}

/** Answers to any of the items; items may be absent. */
export function answersOf(instrument: Instrument): fc.Arbitrary<Answers> {
  const entries = instrument.items.map((item) => [item.id, answerOf(instrument, item)] as const)
  return fc.record(Object.fromEntries(entries), { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Answers>
}

const id = fc.string({ minLength: 1, maxLength: 200, unit: 'binary' })

/** A day from 1900 to 2100. */
export const isoDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Any well-formed response to an instrument. */
export function responseOf(instrument: Instrument): fc.Arbitrary<QicResponse> {
  return fc.record(
    {
      formatVersion: fc.constant(1 as const),
      instrument: fc.constant(instrumentRef(instrument)),
      id,
      date: isoDate,
      rater: fc.option(id),
      role: fc.option(id),
      answers: answersOf(instrument),
    },
    { noNullPrototype: true },
  )
}

/** A response with one thing in it replaced by anything, or with anything added. */
export function nearlyResponseOf(instrument: Instrument): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.anything(), fc.jsonValue(), fc.constantFrom(0, 1, 2, -0, 7, 0.5, '', '2', '2026-02-30', 'x'.repeat(201)))
  const key = fc.oneof(
    fc.constantFrom('formatVersion', 'instrument', 'id', 'date', 'rater', 'role', 'answers', '__proto__', 'constructor', 'toString'),
    fc.string(),
  )
  const item = fc.oneof(fc.constantFrom(...instrument.items.map((row) => row.id), '__proto__', 'constructor', ''), fc.string())
  return fc.oneof(
    anything,
    fc.tuple(responseOf(instrument), key, anything).map(([response, name, value]) => withOwn(response, name, value)),
    fc
      .tuple(responseOf(instrument), item, anything)
      .map(([response, name, value]) => ({ ...response, answers: withOwn(response.answers, name, value) })),
    fc.tuple(responseOf(instrument), key).map(([response, name]) => Object.fromEntries(Object.entries(response).filter(([field]) => field !== name))),
  )
}

/** A copy with an own property of any name, `__proto__` included. */
function withOwn(record: object, name: string, value: unknown): object {
  return Object.defineProperty({ ...record }, name, { value, enumerable: true, configurable: true, writable: true })
}
